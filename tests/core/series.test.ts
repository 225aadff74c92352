import { boardOf } from '../../src/core/board';
import { SEGMENTS, spanOf } from '../../src/core/dataset';
import { measureOf } from '../../src/core/figure';
import { isAnswer, periodOf } from '../../src/core/lookup';
import { boardPeriods, isJoined, newestPrice, pricePoints, rowsOf } from '../../src/core/series';
import { resolveSymbol } from '../../src/core/symbols';
import { bundledDataset } from '../_setup/bundled';
import { datasetOf } from '../_setup/facts';

const dataset = bundledDataset();
const instruments = [...dataset.instruments.keys()];

test('the figures of all instruments together are the figures of the dataset, each once', () => {
  const rows = instruments.flatMap((instrument) => rowsOf(dataset, instrument));
  expect(rows.sort((a, b) => a - b)).toEqual([...Array(dataset.quotes.size).keys()]);
});

test("an instrument's figures stand newest first, of one day the shorter period first", () => {
  const made = datasetOf([
    { period: '2024-03-01', value: 1 },
    { period: '2024', value: 2, measure: 'average' },
    { period: '2024-12-31', value: 3 },
    { period: '2024Q4', value: 4, measure: 'average' },
  ]);
  expect(rowsOf(made, 0).map((row) => made.quotes.value[row])).toEqual([3, 4, 2, 1]);
});

test('a chart shows prices of days and weeks in their order: no bound, no volume, no untraded week', () => {
  for (const instrument of instruments) {
    const points = pricePoints(dataset, instrument);
    const ends = points.map((row) => dataset.quotes.end[row]!);
    expect(ends).toEqual([...ends].sort((a, b) => a - b));
    for (const row of points) {
      expect(['day', 'week']).toContain(spanOf(periodOf(dataset.quotes, row)));
      expect(['volume', 'turnover']).not.toContain(measureOf(dataset, row));
      expect(isAnswer(dataset.quotes, row)).toBe(true);
    }
  }
});

test.each([
  // weekly-2026-w05, L78: the week average; L81: 未成交.
  ['CEA', 79.26],
  ['SZEA', undefined],
])('the newest price of %s', (name, value) => {
  const row = newestPrice(dataset, resolveSymbol(dataset, name));
  expect(row === undefined ? undefined : dataset.quotes.value[row]).toBe(value);
});

test.each([undefined, ...SEGMENTS.filter((segment) => segment !== 'imported')])(
  'each period offered for %s has a board, the newest week first',
  (segment) => {
    const periods = boardPeriods(dataset, segment);
    expect(periods.length).toBeGreaterThan(0);
    for (const period of periods) expect(boardOf(dataset, segment, period).length).toBeGreaterThan(0);
    const weeks = periods.filter((period) => spanOf(period) === 'week');
    expect(periods.slice(0, weeks.length)).toEqual(weeks);
  },
);

test('a line leads from a price to the next of its kind, not over a day without trade or a long rest, nor from a day to a week', () => {
  const made = datasetOf([
    { period: '2024-03-01', value: 50 },
    { period: '2024-03-04', value: 51 },
    { period: '2024-03-05', value: undefined, traded: false },
    { period: '2024-03-06', value: 52 },
    { period: '2024-03-16', value: 53 },
    { period: '2024-03-27', value: 54 },
    { period: '2024-W12', value: 55 },
    { period: '2024-W13', value: 56 },
  ]);
  const points = pricePoints(made, 0).sort((a, b) => a - b);
  const joined = points.slice(1).map((row, at) => [made.quotes.value[points[at]!], made.quotes.value[row], isJoined(made, points[at]!, row)]);
  expect(joined).toEqual([
    [50, 51, true],
    [51, 52, false],
    [52, 53, true],
    [53, 54, false],
    [54, 55, false],
    [55, 56, true],
  ]);
});
