import { cardOf } from '../../../src/dataset/imports/card';
import { day, importOf } from '../../_setup/imports';

test('a card says what an import reaches, and how much it holds', () => {
  const rows = [
    { period: '2024-03-04' },
    { period: '2024-02' },
    { period: '/2024-03-08', measure: 'volume' as const },
    { symbol: 'TEST:B', period: '2024-01-05' },
  ];
  const made = importOf(3, rows, { name: 'prices.csv', imported: '2026-11-19', rates: { USD: { '2024-03-01': 1.08, '2024-03-04': 1.09 } } });
  expect(cardOf(made)).toEqual({
    id: 'import-00000003',
    kind: 'own-csv',
    name: 'prices.csv',
    imported: '2026-11-19',
    figures: 6,
    reach: [
      { symbol: 'TEST:A', first: day('2024-02-01'), last: day('2024-03-08') },
      { symbol: 'TEST:B', first: day('2024-01-05'), last: day('2024-01-05') },
      { symbol: 'EUR/USD', first: day('2024-03-01'), last: day('2024-03-04') },
    ],
  });
});
