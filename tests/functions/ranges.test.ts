import { ask, askOne, fails, useBundledDataset, type FunctionName } from '../_setup/ask';
import { entity, errorValue, formattedNumber } from '../_setup/excel-values';

beforeEach(() => useBundledDataset());

const NOT_AVAILABLE = expect.objectContaining({ error: '#N/A', code: 'no-counterpart' });
const EMPTY_DATE = expect.objectContaining({ error: '#N/A', code: 'empty-date' });
const failed = (error: string, code: string) => expect.objectContaining({ error, code });

describe('ranges combine as in Excel', () => {
  test('a column of symbols with one period', () => {
    // weekly-2026-w05 L79, L80, L84
    expect(ask('VOLUME', [['SHEA'], ['GDEA'], ['HBEA']], '2026-W05')).toEqual([[55_000], [61_447], [38_513]]);
  });

  test('one symbol with a row of dates', () => {
    // mee-2025 L135, L137; a close three weeks old is too old
    expect(ask('PRICE', 'CEA', [[45609, 45657, '2024-12-04']])).toEqual([[105.65, 97.49, failed('#N/A', 'nothing-near')]]);
  });

  test('a column with a row makes a table', () => {
    // mee-2025 L131, q1-2024 L68; L155 prints the channels of 2024
    expect(ask('VOLUME', [['CEA'], ['挂牌协议'], ['大宗协议']], [[2024, '2024Q1']])).toEqual([
      [189_000_000, 8_740_300],
      [37_000_000, 3_192_100],
      [152_000_000, 5_548_200],
    ]);
  });

  test('two tables cell by cell', () => {
    expect(
      ask(
        'PRICE',
        [
          ['CEA', 'EUA'],
          ['UKA', 'GDEA'],
        ],
        [
          ['2024-11-13', '2026-W05'],
          ['2026-W05', '2026-W05'],
        ],
      ),
    ).toEqual([
      [105.65, 85.45],
      [65.62, 38.37],
    ]); // mee-2025 L135; weekly-2026-w05 L76, L77, L80
  });

  test('where the shapes do not fit, the missing cells are #N/A in their places', () => {
    expect(ask('PRICE', [['CEA'], ['EUA'], ['UKA']], [['2026-W05'], ['2026-W05']])).toEqual([[79.26], [85.45], [NOT_AVAILABLE]]);
    expect(ask('PRICE', [['CEA', 'EUA']], [['2026-W05', '2026-W05', '2026-W05']])).toEqual([[79.26, 85.45, NOT_AVAILABLE]]);
    expect(
      ask(
        'PRICE',
        [
          ['CEA', 'EUA'],
          ['CEA', 'EUA'],
        ],
        [['2026-W05'], ['2026-W05'], ['2026-W05']],
      ),
    ).toEqual([
      [79.26, 85.45],
      [79.26, 85.45],
      [NOT_AVAILABLE, NOT_AVAILABLE],
    ]);
  });

  test('three at a time', () => {
    const cells = ask('CHANGE', [['CEA']], [['2024-11-13'], ['2024-12-31']], [['2024-12-31', '2024-11-13']], 'absolute');
    expect(cells).toEqual([
      [-8.16, 0],
      [0, 8.16],
    ]); // mee-2025 L135, L137
  });

  test('of citations', () => {
    expect(ask('SOURCE', [['CEA'], ['EUA']], '2026-W05', null, null, 'locator')).toEqual([['L78'], ['L76']]);
    expect(ask('SOURCE', [['mee-2025', 'icap-2025']], null, null, null, 'date')).toEqual([[{ date: '2025-09-24' }, '2025-04']]);
  });
});

describe('a bad cell is an error in its own place only', () => {
  test.each<[FunctionName, unknown[]]>([
    ['PRICE', ['2026-W05']],
    ['VOLUME', ['2026-W05']],
    ['SOURCE', ['2026-W05', null, null, 'printed']],
  ])('%s', (name, rest) => {
    const column = ask(name, [['CEA'], ['nonsense'], [errorValue('#REF!')], [entity('no value')], [true], ['EUA']], ...rest);
    expect(column[0]).toEqual(ask(name, 'CEA', ...rest)[0]);
    expect(column.slice(1, 5)).toEqual([
      [failed('#VALUE!', 'unknown-symbol')],
      [failed('#REF!', '')],
      [failed('#VALUE!', 'not-a-text')],
      [failed('#VALUE!', 'not-a-text')],
    ]);
    expect(column[5]).toEqual(ask(name, 'EUA', ...rest)[0]);
  });

  test('a bad date', () => {
    expect(ask('PRICE', 'CEA', [['2024-11-13'], ['13.11.2024'], [formattedNumber(45657)]])).toEqual([
      [105.65],
      [failed('#VALUE!', 'unreadable-date')],
      [97.49],
    ]);
  });

  test('a bad field spoils every cell, each in its place', () => {
    expect(ask('PRICE', [['CEA'], ['EUA']], '2026-W05', 'closs')).toEqual([[failed('#VALUE!', 'unknown-code')], [failed('#VALUE!', 'unknown-code')]]);
  });
});

describe.each([
  ['0, as on the desktop', 0],
  ['null, as on the web', null],
  ['empty text', ''],
])('an empty cell inside a range: %s', (_, empty) => {
  test('of symbols answers empty text', () => {
    expect(ask('PRICE', [['CEA'], [empty], ['EUA']], '2026-W05')).toEqual([[79.26], [''], [85.45]]);
    expect(ask('VOLUME', [['CEA', empty]], '2026-W05')).toEqual([[262_000, '']]);
    expect(ask('TURNOVER', [['CEA', empty]], 2024)).toEqual([[18_114_000_000, '']]); // mee-2025 L131
    expect(ask('SOURCE', [['CEA', empty]], '2026-W05', null, null, 'locator')).toEqual([['L78', '']]);
    expect(ask('CHANGE', [['CEA', empty]], '2024-11-13', '2024-12-31', 'absolute')).toEqual([[-8.16, '']]);
  });

  test('of dates is #N/A', () => {
    expect(ask('PRICE', 'CEA', [['2024-11-13'], [empty]])).toEqual([[105.65], [EMPTY_DATE]]);
    expect(ask('VOLUME', [['CEA'], ['CEA']], [[2024], [empty]])).toEqual([[189_000_000], [EMPTY_DATE]]);
    expect(ask('CHANGE', 'CEA', '2024-11-13', [['2024-12-31', empty]], 'absolute')).toEqual([[-8.16, EMPTY_DATE]]);
    expect(ask('CHANGE', 'CEA', [['2024-11-13', empty]], '2024-12-31', 'absolute')).toEqual([[-8.16, EMPTY_DATE]]);
    expect(ask('SOURCE', 'CEA', [['2024-11-13', empty]], null, null, 'measure')).toEqual([['close', EMPTY_DATE]]);
  });

  test('an omitted date beside a range of symbols is the newest', () => {
    expect(ask('PRICE', [['CEA'], ['EUA']], empty)).toEqual([[79.26], [85.45]]);
    expect(ask('PRICE', [['CEA'], ['EUA']], [[empty]])).toEqual([[79.26], [85.45]]);
  });
});

describe('size', () => {
  const column = (cells: number) => Array.from({ length: cells }, () => ['CEA']);

  test('100,000 cells are answered', () => {
    const cells = ask('PRICE', column(100_000), '2026-W05');
    expect(cells).toHaveLength(100_000);
    expect(cells.every(([cell]) => cell === 79.26)).toBe(true);
  });

  test.each<[string, unknown, unknown, string]>([
    ['a column', column(100_001), '2026-W05', '100001'],
    ['a column and a row', column(400), [Array.from({ length: 251 }, () => '2026-W05')], '100400'],
  ])('more are #VALUE! that asks for a smaller range: %s', (_, symbols, dates, cells) => {
    const { error, en, zh } = fails('PRICE', symbols, dates);
    expect(error).toBe('#VALUE!');
    for (const said of [cells, '100000']) {
      expect(en).toContain(said);
      expect(zh).toContain(said);
    }
    expect(en).toContain('smaller range');
  });
});

test('a range of one cell is one cell', () => {
  expect(askOne('PRICE', [['CEA']], [['2024-11-13']])).toBe(105.65);
  expect(fails('PRICE', [[0]], [['2024-11-13']]).code).toBe('missing-argument');
});
