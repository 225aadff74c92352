import { allDifferingFigures, differingFigures } from '../../src/core/differing-figures';
import { isoDate, type Dataset } from '../../src/core/dataset';
import { bundledDataset } from '../_setup/bundled';
import { datasetOf, type Row } from '../_setup/facts';

const shown = (dataset: Dataset) =>
  differingFigures(dataset, 0).map((group) => group.map((row) => [isoDate(dataset.quotes.end[row]!), dataset.quotes.value[row]]));
const both = (a: Row, b: Row): Dataset => datasetOf([a, { source: 'b-report', ...b }]);

test('one day, two sources, two closes: both, newest day first', () => {
  const dataset = datasetOf([
    { period: '2024-03-01', value: 50 },
    { period: '2024-03-01', value: 51, source: 'b-report' },
    { period: '2024-03-04', value: 60 },
    { period: '2024-03-05', value: 70 },
    { period: '2024-03-05', value: 71.5, source: 'b-report' },
    { period: '2024-03-05', value: 70, source: 'c-report' },
  ]);
  expect(shown(dataset).map((group) => group[0]![0])).toEqual(['2024-03-05', '2024-03-01']);
  expect(shown(dataset).map((group) => group.map(([, value]) => value).sort())).toEqual([
    [70, 70, 71.5],
    [50, 51],
  ]);
  expect(allDifferingFigures(dataset)).toEqual([{ instrument: 0, groups: differingFigures(dataset, 0) }]);
});

test('weeks, months and volumes too', () => {
  expect(shown(both({ period: '2024-W10', value: 1 }, { period: '2024-W10', value: 2 }))).toHaveLength(1);
  expect(shown(both({ period: '2024-03', value: 1 }, { period: '2024-03', value: 2 }))).toHaveLength(1);
  expect(shown(both({ measure: 'volume', value: 1000 }, { measure: 'volume', value: 1001 }))).toHaveLength(1);
});

test('what is of another day, kind, currency or source, is a bound or was concluded by us contradicts nothing', () => {
  expect(shown(both({ value: 1 }, { value: 2, period: '2024-03-02' }))).toEqual([]);
  expect(shown(both({ value: 1 }, { value: 2, measure: 'average' }))).toEqual([]);
  expect(shown(both({ value: 1 }, { value: 2, currency: 'EUR' }))).toEqual([]);
  expect(shown(both({ value: 1 }, { value: 2, bound: '>' }))).toEqual([]);
  expect(shown(both({ value: 1 }, { value: 2, status: 'derived', derivation: '1 + 1' }))).toEqual([]);
  expect(shown(both({ value: 1 }, { value: undefined, traded: false, printed: '未成交' }))).toEqual([]);
  expect(shown(datasetOf([{ value: 1 }, { value: 2, locator: 'L2' }]))).toEqual([]);
});

test('a rounded figure says the same', () => {
  expect(shown(both({ value: 79.26 }, { value: 79.3 }))).toEqual([]);
  expect(shown(both({ value: 79.26 }, { value: 79 }))).toEqual([]);
  expect(shown(both({ value: 79.26 }, { value: 79.2 }))).toHaveLength(1);
});

test('of the data that ship, every group holds figures of several sources', () => {
  const dataset = bundledDataset();
  for (const { groups } of allDifferingFigures(dataset)) {
    for (const group of groups) expect(new Set(group.map((row) => dataset.quotes.source[row])).size).toBeGreaterThan(1);
  }
});
