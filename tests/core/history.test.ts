import { historyOf, type HistoryField, type Interval } from '../../src/core/history';
import type { FigureField } from '../../src/core/fields';
import { resolveSymbol } from '../../src/core/symbols';
import { OPEN, isoDate } from '../../src/dataset/period';
import type { Dataset } from '../../src/dataset/store';
import { bundledDataset } from '../_setup/bundled';
import { periodFrom, refusal } from '../_setup/core';
import { datasetOf, type Row } from '../_setup/facts';

type Figure = Extract<HistoryField, FigureField>;
interface Span {
  readonly from?: string;
  readonly until?: string;
  readonly symbol?: string;
}

const rowsOf = (dataset: Dataset, interval: Interval, { from, until, symbol = 'TEST:A' }: Span = {}) =>
  historyOf(dataset, {
    instrument: resolveSymbol(dataset, symbol),
    from: from === undefined ? OPEN : periodFrom(from).start,
    until: until === undefined ? 73050 : periodFrom(until).end,
    interval,
  });

/** Last day, then the value of each field, as a table; a gap is undefined. */
const table = (dataset: Dataset, interval: Interval, fields: readonly Figure[], span?: Span) =>
  rowsOf(dataset, interval, span).map(({ period, figure }) => [isoDate(period.end), ...fields.map((field) => figure(field)?.value)]);

const bases = (dataset: Dataset, interval: Interval, field: Figure, span?: Span) =>
  rowsOf(dataset, interval, span).map(({ figure }) => {
    const made = figure(field);
    return made && (made.isPartial ? `${made.basis}, partial` : made.basis);
  });

const day = (period: string, figures: Partial<Record<Figure, number>>): Row[] =>
  Object.entries(figures).map(([measure, value]) => ({ period, measure: measure as Figure, value }));
const untradedDay = (period: string): Row[] => [
  { period, traded: false, value: undefined },
  { period, measure: 'volume', traded: false, value: 0 },
];

/** Four days of one week: its Wednesday is missing, its Thursday untraded. */
const DAYS = [
  ...day('2024-01-29', { open: 10, high: 12, low: 9, close: 11, volume: 100, turnover: 1100.1, average: 10.5 }),
  ...day('2024-01-30', { open: 11, high: 15, low: 11, close: 14, volume: 200, turnover: 2500.2 }),
  ...untradedDay('2024-02-01'),
  ...day('2024-02-02', { open: 13, high: 13, low: 8, close: 8, volume: 50, turnover: 500.3 }),
];

const week = (period: string, average: number, volume: number): Row[] => [
  { period, measure: 'average', value: average },
  { period, measure: 'volume', value: volume },
];

describe('made from days', () => {
  const dataset = datasetOf(DAYS);
  const FIELDS = ['price', 'open', 'high', 'low', 'close', 'volume', 'turnover', 'average'] as const;

  test.each<[Interval, (string | number | undefined)[][]]>([
    ['weekly', [['2024-02-04', 8, 10, 15, 8, 8, 350, 4100.6, undefined]]],
    [
      'monthly',
      [
        ['2024-01-31', 14, 10, 15, 9, 14, 300, 3600.3, undefined],
        ['2024-02-29', 8, 13, 13, 8, 8, 50, 500.3, undefined],
      ],
    ],
    ['quarterly', [['2024-03-31', 8, 10, 15, 8, 8, 350, 4100.6, undefined]]],
    ['yearly', [['2024-12-31', 8, 10, 15, 8, 8, 350, 4100.6, undefined]]],
  ])('%s: last, first, extremes and sums; an average only as printed', (interval, rows) => {
    expect(table(dataset, interval, FIELDS)).toEqual(rows);
  });

  test('as published: every day, untraded ones with a gap and a volume of 0', () => {
    expect(table(dataset, 'as-published', ['price', 'volume', 'average'])).toEqual([
      ['2024-01-29', 11, 100, 10.5],
      ['2024-01-30', 14, 200, undefined],
      ['2024-02-01', undefined, 0, undefined],
      ['2024-02-02', 8, 50, undefined],
    ]);
  });

  test('the basis says so, and that days are missing', () => {
    expect(bases(dataset, 'as-published', 'volume')).toEqual(['printed', 'printed', 'printed', 'printed']);
    expect(bases(dataset, 'weekly', 'volume')).toEqual(['from days, partial']);
    const whole = ['2024-01-29', '2024-01-30', '2024-01-31', '2024-02-01', '2024-02-02'].flatMap((date) => day(date, { close: 1 }));
    expect(bases(datasetOf(whole), 'weekly', 'price')).toEqual(['from days']);
  });

  test('days outside the span are no part of it', () => {
    expect(table(dataset, 'monthly', ['open', 'volume'], { from: '2024-01-30', until: '2024-02-01' })).toEqual([
      ['2024-01-31', 11, 200],
      ['2024-02-29', undefined, 0],
    ]);
  });
});

describe('made from weeks', () => {
  // W05 ends on 4 February, W06 on the 11th, W09 on 3 March.
  const dataset = datasetOf([...week('2024-W05', 20, 1000), ...week('2024-W06', 22, 2000), ...week('2024-W09', 25, 500)]);

  test('a week belongs where its last day falls', () => {
    expect(table(dataset, 'monthly', ['price', 'volume'])).toEqual([
      ['2024-02-29', 22, 3000],
      ['2024-03-31', 25, 500],
    ]);
    expect(bases(dataset, 'monthly', 'volume')).toEqual(['from weeks, partial', 'from weeks, partial']);
  });

  test('weekly is as printed', () => {
    expect(table(dataset, 'weekly', ['price', 'average', 'volume'])).toEqual([
      ['2024-02-04', 20, 20, 1000],
      ['2024-02-11', 22, 22, 2000],
      ['2024-03-03', 25, 25, 500],
    ]);
    expect(bases(dataset, 'weekly', 'price')).toEqual(['printed', 'printed', 'printed']);
  });

  test('a month with all its weeks is not partial', () => {
    const whole = ['2024-W05', '2024-W06', '2024-W07', '2024-W08'].flatMap((text) => week(text, 20, 1));
    expect(bases(datasetOf(whole), 'monthly', 'volume')).toEqual(['from weeks']);
  });

  test('never from days and weeks together', () => {
    const both = datasetOf([...day('2024-02-12', { close: 30, volume: 7 }), ...week('2024-W05', 20, 1000)]);
    expect(table(both, 'monthly', ['price', 'volume'])).toEqual([['2024-02-29', 30, 7]]);
    expect(bases(both, 'monthly', 'volume')).toEqual(['from days, partial']);
  });
});

describe('a figure printed for exactly the period wins', () => {
  const dataset = datasetOf([
    ...DAYS,
    ...day('2024-01', { average: 12.5, volume: 999 }),
    { period: '2024Q1', measure: 'close', bound: '>', value: 90 },
  ]);

  test('field by field', () => {
    expect(table(dataset, 'monthly', ['average', 'volume', 'turnover'], { until: '2024-01' })).toEqual([['2024-01-31', 12.5, 999, 3600.3]]);
    expect(bases(dataset, 'monthly', 'volume', { until: '2024-01' })).toEqual(['printed']);
    expect(bases(dataset, 'monthly', 'turnover', { until: '2024-01' })).toEqual(['from days, partial']);
  });

  test('but not for a span that ends before it', () => {
    expect(table(dataset, 'monthly', ['volume'], { until: '2024-01-29' })).toEqual([['2024-01-31', 100]]);
  });

  test('a bound wins nothing', () => {
    expect(table(dataset, 'quarterly', ['price'])).toEqual([['2024-03-31', 8]]);
  });

  test('a longer span is no row of a shorter interval', () => {
    expect(table(datasetOf(day('2024Q1', { volume: 5 })), 'quarterly', ['volume'])).toEqual([['2024-03-31', 5]]);
    for (const interval of ['as-published', 'weekly', 'monthly', 'yearly'] as const) {
      expect(refusal(() => rowsOf(datasetOf(day('2024Q1', { volume: 5 })), interval)).code).toBe('no-rows');
    }
  });

  test('a derived figure says so', () => {
    const derived = datasetOf([{ period: '2024-01-29', status: 'derived', value: 9 }]);
    expect(bases(derived, 'as-published', 'price')).toEqual(['derived']);
  });
});

describe('change from the row before of the same kind', () => {
  const changes = (dataset: Dataset, interval: Interval = 'as-published') => rowsOf(dataset, interval).map(({ change }) => change);

  test('in percent points', () => {
    expect(
      changes(datasetOf([...day('2024-01-01', { close: 100 }), ...day('2024-01-02', { close: 105 }), ...day('2024-01-03', { close: 84 })])),
    ).toEqual([undefined, expect.closeTo(5, 10), expect.closeTo(-20, 10)]);
  });

  test('across a day without a price', () => {
    expect(changes(datasetOf([...day('2024-01-01', { close: 100 }), ...untradedDay('2024-01-02'), ...day('2024-01-03', { close: 110 })]))).toEqual([
      undefined,
      undefined,
      expect.closeTo(10, 10),
    ]);
  });

  test('a close is not compared with an average', () => {
    const mixed = [...day('2024-01-01', { close: 100 }), ...day('2024-01-02', { average: 50 }), ...day('2024-01-03', { close: 90 })];
    expect(changes(datasetOf(mixed))).toEqual([undefined, undefined, expect.closeTo(-10, 10)]);
  });

  test('a printed one is not compared with one that was made', () => {
    const mixed = [...day('2024-01', { close: 100 }), ...day('2024-02-05', { close: 50 }), ...day('2024-03-05', { close: 55 })];
    expect(changes(datasetOf(mixed), 'monthly')).toEqual([undefined, undefined, expect.closeTo(10, 10)]);
  });
});

describe('the span', () => {
  const dataset = datasetOf([...DAYS, ...week('2024-W05', 20, 1000), ...week('2024-W06', 22, 2000)]);

  test('a figure belongs when its last day lies inside', () => {
    expect(table(dataset, 'as-published', ['price'], { from: '2024-02-02', until: '2024-02-04' })).toEqual([
      ['2024-02-02', 8],
      ['2024-02-04', 20],
    ]);
  });

  test('oldest first, days and weeks together', () => {
    expect(table(dataset, 'as-published', []).flat()).toEqual(['2024-01-29', '2024-01-30', '2024-02-01', '2024-02-02', '2024-02-04', '2024-02-11']);
  });

  test('nothing inside: the nearest figures are named', () => {
    const error = refusal(() => rowsOf(dataset, 'as-published', { from: '2025-01-01' }));
    expect([error.code, error.excelError]).toEqual(['no-rows', '#N/A']);
    expect(error.text('en')).toContain('2024-W06');
  });
});

describe('what was printed', () => {
  const dataset = bundledDataset();

  // mee-2025 L135, L137; q1-2024 L46, L57; weekly-2026-w05 L78.
  test('CEA as published', () => {
    expect(table(dataset, 'as-published', ['price'], { symbol: 'CEA' })).toEqual([
      ['2023-12-31', 79.42],
      ['2024-01-02', 76.81],
      ['2024-01-31', undefined], // at or above 70
      ['2024-03-29', 90.66],
      ['2024-04-24', undefined], // above 100
      ['2024-11-13', 105.65],
      ['2024-12-31', 97.49],
      ['2025-08-31', 69.3],
      ['2026-02-01', 79.26],
    ]);
  });

  test('CEA by the year: the printed total wins', () => {
    expect(table(dataset, 'yearly', ['volume', 'high'], { symbol: 'CEA', from: '2024', until: '2024' })).toEqual([
      ['2024-12-31', 189_000_000, 105.65],
    ]); // mee-2025 L131, L135
  });

  test('CEA of the first quarter of 2024', () => {
    expect(table(dataset, 'quarterly', ['volume', 'turnover', 'close'], { symbol: 'CEA', from: '2024Q1', until: '2024Q1' })).toEqual([
      ['2024-03-31', 8_740_300, 675_000_000, 90.66], // q1-2024 L68, L46
    ]);
  });
});
