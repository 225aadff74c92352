import { ask, fails, useBundledDataset } from '../_setup/ask';
import { HISTORY_COLUMNS } from '../_setup/contract';
import { formattedNumber } from '../_setup/excel-values';

beforeEach(() => useBundledDataset());

const GAP = expect.objectContaining({ error: '#N/A', code: 'no-figure' });
const date = (text: string) => ({ date: text });

// mee-2025 L135, L137
const NOVEMBER = [[date('2024-11-13'), 105.65]];
const TO_DECEMBER = [...NOVEMBER, [date('2024-12-31'), 97.49]];

describe('columns', () => {
  test('the default is date and price', () => {
    expect(ask('HISTORY', 'CEA', '2024-11')).toEqual([['date', 'price'], ...NOVEMBER]);
  });

  test.each(HISTORY_COLUMNS.map((name, code) => [code, name] as const))('%i is %s', (code, name) => {
    const byName = ask('HISTORY', 'CEA', '2024', '2024', 4, 1, [name]);
    expect(byName[0]).toEqual([name]);
    expect(byName).toHaveLength(2);
    expect(ask('HISTORY', 'CEA', '2024', '2024', 4, 1, [code])).toEqual(byName);
    expect(ask('HISTORY', 'CEA', '2024', '2024', 4, 1, [String(code)])).toEqual(byName);
    expect(ask('HISTORY', 'CEA', '2024', '2024', 4, 1, [name.toUpperCase()])).toEqual(byName);
    expect(ask('HISTORY', 'CEA', '2024', '2024', 4, 1, [formattedNumber(code, '0')])).toEqual(byName);
  });

  test('Chinese headers are understood as fields', () => {
    useBundledDataset('zh');
    const [headers] = ask('HISTORY', 'CEA', '2024', '2024', 4, 1, [...HISTORY_COLUMNS]);
    expect(headers).toEqual(
      expect.arrayContaining(['日期', '价格', '开盘价', '最高价', '最低价', '成交量', '成交额', '成交均价', '收盘价', '结算价']),
    );
    expect(new Set(headers).size).toBe(HISTORY_COLUMNS.length);
    expect(ask('HISTORY', 'CEA', '2024', '2024', 4, 1, headers)).toEqual(ask('HISTORY', 'CEA', '2024', '2024', 4, 1, [...HISTORY_COLUMNS]));
  });

  test('any order, any number of times', () => {
    expect(ask('HISTORY', 'CEA', '2024-11', null, 0, 0, [1, 'date', 1])).toEqual([[105.65, date('2024-11-13'), 105.65]]);
  });

  test('an empty cell is 0, the date', () => {
    expect(ask('HISTORY', 'CEA', '2024-11', null, 0, 0, [0, null, ''])).toEqual([[date('2024-11-13'), date('2024-11-13'), date('2024-11-13')]]);
  });

  test('none given, however the host says so', () => {
    for (const none of [[], null, undefined]) expect(ask('HISTORY', 'CEA', '2024-11', null, 0, 0, none)).toEqual(NOVEMBER);
  });

  test('the whole row of a printed year', () => {
    // mee-2025 L131, L135, L137
    const fields = ['date', 'high', 'low', 'volume', 'turnover', 'average', 'basis', 'source', 'period_start', 'period_end'];
    expect(ask('HISTORY', 'CEA', 2024, null, 4, 0, fields)).toEqual([
      [date('2024-12-31'), 105.65, 69, 189_000_000, 18_114_000_000, GAP, 'printed', 'mee-2025', date('2024-01-01'), date('2024-12-31')],
    ]);
  });

  test('basis and source speak of the figures beside them', () => {
    // The closes of November and December stand beside volumes of no day.
    expect(ask('HISTORY', 'CEA', '2024Q4', null, 3, 0, ['close', 'basis', 'source'])).toEqual([[97.49, 'from days, partial', 'mee-2025']]);
    expect(ask('HISTORY', 'CEA', 2024, null, 4, 0, ['volume', 'close', 'basis'])).toEqual([[189_000_000, 97.49, 'printed; from days, partial']]);
  });

  test('a cell with no figure is #N/A, so that a chart leaves a gap', () => {
    // weekly-2026-w05 L81: untraded
    expect(ask('HISTORY', 'SZEA', null, null, 0, 0, ['date', 'price', 'volume', 'change'])).toEqual([[date('2026-02-01'), GAP, 0, GAP]]);
  });
});

describe('span', () => {
  test.each<[string, unknown, unknown, unknown[][]]>([
    ['two days', '2024-11-13', '2024-12-31', TO_DECEMBER],
    ['a month alone: its whole span', '2024-11', null, NOVEMBER],
    ['a quarter alone', '2024Q4', null, TO_DECEMBER],
    ['a month to a month', '2024-11', '2024-12', TO_DECEMBER],
    ['a range', '2024-11-14/2024-12-31', null, TO_DECEMBER.slice(1)],
    ['a serial', 45609, formattedNumber(45610), NOVEMBER],
    ['since trading began', '/2023-12-31', null, [[date('2023-12-31'), 79.42]]], // mee-2025 L137, derived
    ['to a period since trading began', null, '/2023-12-31', [[date('2023-12-31'), 79.42]]],
  ])('%s', (_, start, end, rows) => {
    expect(ask('HISTORY', 'CEA', start, end, 0, 0)).toEqual(rows);
  });

  test('a day alone runs to the newest', () => {
    // mee-2025 L137, L139; weekly-2026-w05 L78
    expect(ask('HISTORY', 'CEA', '2024-12-01', null, 0, 0)).toEqual([
      [date('2024-12-31'), 97.49],
      [date('2025-08-31'), 69.3],
      [date('2026-02-01'), 79.26],
    ]);
  });

  test('a start after the end', () => {
    const { error, en } = fails('HISTORY', 'CEA', '2025-01-01', '2024-12-31');
    expect(error).toBe('#VALUE!');
    expect(en).toMatch(/2025-01-01.*2024-12-31/);
  });

  test('nothing inside', () => {
    expect(fails('HISTORY', 'CEA', '2022')).toMatchObject({ error: '#N/A', code: 'no-rows' });
  });
});

describe('interval', () => {
  test.each([
    [0, ['D', 'd', '日', '0', null, '']],
    [1, ['W', '周', '1']],
    [2, ['M', 'm', '月', '2', 'Ｍ']],
    [3, ['Q', '季']],
    [4, ['Y', '年', formattedNumber(4, '0')]],
  ])('%i may be written %j', (interval, forms) => {
    const expected = ask('HISTORY', 'CEA', '2023-01-01', null, interval, 1, [0, 1, 9]);
    for (const form of forms) expect(ask('HISTORY', 'CEA', '2023-01-01', null, form, 1, [0, 1, 9])).toEqual(expected);
  });

  test('each has its own rows', () => {
    const rows = [0, 1, 2, 3, 4].map((interval) =>
      ask('HISTORY', 'CEA', '2023-01-01', null, interval, 0).map(([last]) => (last as { date: string }).date),
    );
    // A row carries the last day of its period, and there is one for each that a figure falls into.
    expect(rows[2]).toEqual(['2023-12-31', '2024-01-31', '2024-03-31', '2024-04-30', '2024-11-30', '2024-12-31', '2025-08-31', '2026-02-28']);
    expect(rows[3]).toEqual(['2023-12-31', '2024-03-31', '2024-06-30', '2024-12-31', '2025-09-30', '2026-03-31']);
    expect(rows[4]).toEqual(['2023-12-31', '2024-12-31', '2025-12-31', '2026-12-31']);
    expect(rows[1]!.slice(0, 3)).toEqual(['2023-12-31', '2024-01-07', '2024-02-04']);
    expect(rows[0]!.at(-1)).toBe('2026-02-01');
  });
});

describe('headers', () => {
  test.each([
    [1, [['date', 'price'], ...NOVEMBER]],
    [null, [['date', 'price'], ...NOVEMBER]],
    ['1', [['date', 'price'], ...NOVEMBER]],
    [0, NOVEMBER],
    ['', NOVEMBER],
    [2, [['SEEE:CEA', ''], ['date', 'price'], ...NOVEMBER]],
  ])('%p', (headers, rows) => {
    expect(ask('HISTORY', '全国碳市场', '2024-11', null, 0, headers)).toEqual(rows);
  });

  test.each([3, -1, 'yes'])('%p is refused', (headers) => {
    expect(fails('HISTORY', 'CEA', null, null, 0, headers)).toMatchObject({ error: '#VALUE!', code: 'not-a-number' });
  });
});
