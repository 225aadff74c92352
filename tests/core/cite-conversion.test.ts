import { conversionText } from '../../src/core/cite-conversion';
import { conversionOf } from '../../src/core/currency';
import type { Language } from '../../src/core/language';
import type { Dataset } from '../../src/dataset/store';
import { findAmount } from '../../src/core/amount';
import { periodFrom, priceRow } from '../_setup/core';
import { datasetOf, instrumentFact, type Row } from '../_setup/facts';
import { RATES_SOURCE, withRates } from '../_setup/rates';

const A = 'TEST:A';
const ROWS: readonly Row[] = [
  { period: '2024-03-09', value: 80 },
  { period: '2024-W10', measure: 'average', value: 84 },
  { period: '2024-W10', measure: 'turnover', value: 4_200_000 },
];
/** Line 2 is Friday, line 5 Monday. */
const dataset = withRates(datasetOf(ROWS, { instruments: [instrumentFact(A)] }), {
  CNY: { '2024-03-04': '7.60', '2024-03-05': '7.70', '2024-03-07': '7.90', '2024-03-08': '8.00' },
  USD: { '2024-03-04': '1.00', '2024-03-05': '1.10', '2024-03-07': '1.20', '2024-03-08': '1.30' },
});

const told = (when: string, currency: string, language: Language, of: Dataset = dataset) =>
  conversionText(of, conversionOf(of, priceRow(of, A, when), currency)!, language);

test('a rate of a day: as printed, with its day and line, which need not be the day of the figure', () => {
  expect(told('2024-03-09', 'EUR', 'en')).toBe(
    'Converted: 80 CNY/t ÷ 8.00 (EUR/CNY on 2024-03-08) = 10 EUR/t. Rates: European Central Bank, Euro reference rates, 2026-02-06, line 2.',
  );
  expect(told('2024-03-09', 'EUR', 'zh')).toBe(
    '换算：80 CNY/t ÷ 8.00（EUR/CNY，2024-03-08）= 10 EUR/t。汇率：欧洲中央银行：《欧元参考汇率》，2026-02-06，第2行。',
  );
});

test('across the euro: both rates, and a line that holds both is named once', () => {
  expect(told('2024-03-09', 'USD', 'en')).toBe(
    'Converted: 80 CNY/t ÷ 8.00 (EUR/CNY on 2024-03-08) × 1.30 (EUR/USD on 2024-03-08) = 13 USD/t. ' +
      'Rates: European Central Bank, Euro reference rates, 2026-02-06, line 2.',
  );
});

test('means: how many rates of which days, and their lines', () => {
  // (7.60 + 7.70 + 7.90 + 8.00) / 4 and (1.00 + 1.10 + 1.20 + 1.30) / 4.
  expect(told('2024-W10', 'USD', 'en')).toBe(
    'Converted: 84 CNY/t ÷ 7.8 (EUR/CNY, mean of 4 rates from 2024-03-04 to 2024-03-08) ' +
      '× 1.15 (EUR/USD, mean of 4 rates from 2024-03-04 to 2024-03-08) = 12.38461538 USD/t. ' +
      'Rates: European Central Bank, Euro reference rates, 2026-02-06, lines 2–5.',
  );
  expect(told('2024-W10', 'EUR', 'zh')).toBe(
    '换算：84 CNY/t ÷ 7.8（EUR/CNY，2024-03-04 至 2024-03-08 4 个汇率的均值）= 10.76923077 EUR/t。' +
      '汇率：欧洲中央银行：《欧元参考汇率》，2026-02-06，第2–5行。',
  );
});

test('a turnover is no money per tonne', () => {
  const { row } = findAmount(dataset, { instrument: 0, measure: 'turnover', when: periodFrom('2024-W10') });
  expect(conversionText(dataset, conversionOf(dataset, row, 'EUR')!, 'en')).toMatch(/^Converted: 4200000 CNY ÷ 7\.8 .* = 538461\.5385 EUR\. /);
});

test('rates of several files name each file, and lines apart are told apart', () => {
  const { CNY, USD } = Object.fromEntries(dataset.rates);
  const later = { ...CNY!, source: Uint16Array.from([1, 1, 2, 2]), line: Uint32Array.from([5, 4, 9, 7]) };
  const newer = { ...RATES_SOURCE, id: 'import-5e6f7a8b', published: '2026-03-02' };
  const joined = { ...dataset, sources: [...dataset.sources, newer], rates: new Map([['CNY', later], ['USD', USD!]]) }; // prettier-ignore
  expect(told('2024-W10', 'EUR', 'en', joined)).toMatch(
    /Rates: European Central Bank, Euro reference rates, 2026-02-06, lines 4–5; European Central Bank, Euro reference rates, 2026-03-02, lines 7, 9\.$/,
  );
});
