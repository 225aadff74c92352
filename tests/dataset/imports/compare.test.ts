import { compareImport } from '../../../src/dataset/imports/compare';
import { MOST_DIFFERENCES } from '../../../src/dataset/imports/comparison';
import { isoDate } from '../../../src/dataset/period';
import type { Row } from '../../_setup/facts';
import { importOf, joined } from '../../_setup/imports';

const untraded: Row = { traded: false, value: undefined, printed: '未成交' };

test('what stands nowhere yet is fresh, of known instruments and of new ones', () => {
  const comparison = compareImport(joined([{}], []), importOf(1, [{ period: '2024-03-04' }, { symbol: 'NEW:B' }, { measure: 'average' }]));
  expect(comparison).toEqual({ isKept: false, counts: { fresh: 3, same: 0, conflicts: 0, replaced: 0 }, conflicts: [], replaced: [] });
});

test('the same value is the same, however it was computed and printed', () => {
  const dataset = joined([{ measure: 'volume', value: 21725000.000000004, printed: '2172.5万吨' }], []);
  expect(compareImport(dataset, importOf(1, [{ measure: 'volume', value: 2.1725e7, printed: '2.1725E7' }])).counts).toMatchObject({
    same: 1,
    fresh: 0,
  });
});

test('another figure of the dataset is a conflict, shown with both places', () => {
  const dataset = joined([{ value: 50, printed: '50元', locator: 'L12' }], []);
  const { counts, conflicts } = compareImport(dataset, importOf(1, [{ value: 60, printed: '60.00', locator: 'L7' }]));
  expect(counts).toEqual({ fresh: 0, same: 0, conflicts: 1, replaced: 0 });
  const common = { isTraded: true, bound: '=', measure: 'close', unit: 'CNY/t' };
  expect(conflicts).toEqual([
    {
      symbol: 'TEST:A',
      period: '2024-03-01',
      measure: 'close',
      imported: { ...common, value: 60, printed: '60.00', source: 'import-00000001', locator: 'L7' },
      standing: { ...common, value: 50, printed: '50元', source: 'a-report', locator: 'L12' },
    },
  ]);
});

test("an earlier import's figure is replaced", () => {
  const dataset = joined([{ period: '2024-02-01' }], [importOf(1, [{ value: 60 }])]);
  const { counts, replaced } = compareImport(dataset, importOf(2, [{ value: 61 }]));
  expect(counts).toEqual({ fresh: 0, same: 0, conflicts: 0, replaced: 1 });
  expect(replaced).toMatchObject([{ imported: { value: 61, source: 'import-00000002' }, standing: { value: 60, source: 'import-00000001' } }]);
});

test.each<[string, Row, Row, 'conflicts' | 'replaced']>([
  ['a trade of the dataset', { value: 50 }, untraded, 'conflicts'],
  ['no trade of the dataset', untraded, { value: 60 }, 'conflicts'],
  ['another kind of price of the dataset', { measure: 'average', value: 50 }, untraded, 'conflicts'],
])('%s differs from what a file says of the trade', (_, own, read, how) => {
  const { counts, [how]: listed } = compareImport(joined([own], []), importOf(1, [read]));
  expect(counts[how]).toBe(1);
  expect(listed[0]!.standing.isTraded).toBe(own.traded !== false);
  expect(listed[0]!.imported.value).toBe(read.value);
});

test('that nothing was traded is the same, whatever the measure', () => {
  const dataset = joined([{ ...untraded, measure: 'volume', value: 0 }], []);
  expect(compareImport(dataset, importOf(1, [untraded])).counts).toMatchObject({ same: 1 });
});

test('a bound is another figure than its number', () => {
  expect(compareImport(joined([{ value: 100, bound: '>' }], []), importOf(1, [{ value: 100 }])).counts).toMatchObject({ conflicts: 1 });
});

test('one that is kept is told apart, and all of it stands there already', () => {
  const made = importOf(1, [{ period: '2024-03-04' }, { ...untraded, period: '2024-03-05' }], { rates: { USD: { '2024-03-01': 1.08 } } });
  expect(compareImport(joined([{}], [made]), made)).toMatchObject({ isKept: true, counts: { fresh: 0, same: 3, conflicts: 0, replaced: 0 } });
});

test('rates are compared with those of earlier imports', () => {
  const dataset = joined([{}], [importOf(1, [], { rates: { USD: { '2024-03-01': 1.08, '2024-03-04': 1.09 } } })]);
  const { counts, replaced } = compareImport(
    dataset,
    importOf(2, [], { rates: { USD: { '2024-03-01': 1.08, '2024-03-04': 1.1, '2024-03-05': 1.2 } } }),
  );
  expect(counts).toEqual({ fresh: 1, same: 1, conflicts: 0, replaced: 1 });
  expect(replaced).toMatchObject([
    {
      symbol: 'EUR/USD',
      period: '2024-03-04',
      measure: 'rate',
      imported: { value: 1.1, unit: 'USD', printed: '1.1', locator: 'L3', source: 'import-00000002' },
      standing: { value: 1.09, printed: '1.09', locator: 'L3', source: 'import-00000001' },
    },
  ]);
});

test('of many differences the first are listed, and all are counted', () => {
  const days = Array.from({ length: MOST_DIFFERENCES + 1 }, (_, at) => isoDate(45000 + at));
  const rows = (value: number) => days.map((period): Row => ({ period, value }));
  const { counts, conflicts } = compareImport(joined(rows(50), []), importOf(1, rows(60)));
  expect(counts.conflicts).toBe(MOST_DIFFERENCES + 1);
  expect(conflicts.map(({ period }) => period)).toEqual(days.slice(0, MOST_DIFFERENCES));
});
