/** What the functions answer with the user's own files: with them, and where one of them is missing. */
import { setRecords, setRememberedImports } from '../../src/functions/_lib/context';
import { cardOf } from '../../src/dataset/imports/card';
import type { Import } from '../../src/dataset/imports/import';
import { instrumentFact } from '../_setup/facts';
import { ask, askOne, fails, useDataset } from '../_setup/ask';
import { importOf, joined } from '../_setup/imports';

const OWN = [
  { period: '2024-03-01', value: 50 },
  { period: '2024-W10', measure: 'average' as const, value: 51 },
  { period: '2024-W10', measure: 'volume' as const, value: 1000 },
];
const imported = (symbol: string, name: string) => ({
  ...instrumentFact(symbol, { segment: 'imported', currency: 'EUR' }),
  name: { zh: name, en: name },
});
const CLOSES = importOf(
  1,
  [
    { period: '2024-03-04', value: 61 },
    { period: '2024-03-12', value: 63 },
    { period: '2024-03-12', measure: 'volume', value: 7 },
    { period: '2024-W10', measure: 'close', value: 99 },
  ],
  { name: 'closes.csv' },
);
const SERIES = importOf(2, [{ symbol: 'ICAP:RGA', period: '2024-03-06', measure: 'average', value: 12, printed: '12.00', locator: 'L9' }], {
  name: 'icap.csv',
  instruments: [imported('ICAP:RGA', 'RGGI')],
});
const USD = importOf(3, [], {
  name: 'ecb.csv',
  rates: { USD: { '2024-03-01': 1.1, '2024-03-04': 1.2 }, CNY: { '2024-03-01': 7.7, '2024-03-04': 7.8 } },
});

/** @param missing What the workbook was refreshed with besides. */
function use(imports: readonly Import[], missing: readonly Import[] = []): void {
  useDataset(joined(OWN, imports));
  setRememberedImports(missing.map(cardOf));
}

afterEach(() => setRememberedImports([]));

const RGGI_ON_BOARD = [
  ...['ICAP:RGA', 'ICAP Exchange', 'RGGI', '', { date: '2024-03-06' }, { date: '2024-03-06' }, 12, 'EUR', '', '', true],
  ...['import-00000002', 'average', 'tCO2e'],
]; // prettier-ignore

describe('with imports', () => {
  beforeEach(() => use([CLOSES, SERIES]));

  test('prices and volumes answer from them where the dataset prints nothing for the period', () => {
    expect(askOne('PRICE', 'TEST:A', '2024-03-04')).toBe(61);
    expect(askOne('VOLUME', 'TEST:A', '2024-03-12')).toBe(7);
    expect(askOne('CHANGE', 'TEST:A', '2024-03-01', '2024-03-04', 'absolute')).toBe(11);
    expect(askOne('PRICE', 'TEST:A')).toBe(63);
  });

  test("the price of a period the dataset prints is its own, another field is the file's", () => {
    expect(askOne('PRICE', 'TEST:A', '2024-W10')).toBe(51);
    expect(askOne('PRICE', 'TEST:A', '2024-W10', 'close')).toBe(99);
    expect(ask('HISTORY', 'TEST:A', '2024-03-10', '2024-03-10', 0, 0, ['price', 'close', 'source'])).toEqual([[51, 99, 'a-report; import-00000001']]);
  });

  test('the source of a figure is the file, and says that it is imported', () => {
    expect(askOne('SOURCE', 'ICAP:RGA', '2024-03-06', undefined, undefined, 'status')).toBe('reported; imported');
    expect(askOne('SOURCE', 'ICAP:RGA', '2024-03-06', undefined, undefined, 'publication')).toBe('Own prices (icap.csv)');
    expect(askOne('SOURCE', 'ICAP:RGA', '2024-03-06', undefined, undefined, 'locator')).toBe('L9');
    expect(askOne('SOURCE', 'TEST:A', '2024-03-01', undefined, undefined, 'status')).toBe('reported');
    use([CLOSES]);
    useDataset(joined(OWN, [CLOSES]), 'zh');
    expect(askOne('SOURCE', 'TEST:A', '2024-03-04', undefined, undefined, 'status')).toBe('来源原印；导入');
  });

  test('an imported series has its line among the symbols, on its board, and its bare product as a name', () => {
    expect(ask('SYMBOLS', undefined, 0).map(([symbol, , , segment]) => [symbol, segment])).toEqual([
      ['TEST:A', 'secondary-spot'],
      ['ICAP:RGA', 'imported'],
    ]);
    expect(askOne('PRICE', 'rga', '2024-03-06')).toBe(12);
    for (const segment of ['imported', '导入', '导入序列']) {
      for (const when of [undefined, '2024-03-06']) expect(ask('QUOTES', segment, when, 0)).toEqual([RGGI_ON_BOARD]);
    }
    expect(fails('QUOTES', 'imported', '2024-03-07')).toMatchObject({ error: '#N/A', code: 'no-rows' });
  });

  test("the dataset's own counts and version stay; the files stand behind its publications", () => {
    setRecords({ systems: [], statistics: [], policies: [], news: [], events: [], withdrawn: [] });
    expect(ask('DATASET', 'counts')).toEqual([
      ['fact', 'count'],
      ...[['sources', 1], ['instruments', 1], ['observations', 3]],
      ...['systems', 'statistics', 'policies', 'news', 'events'].map((kind) => [kind, 0]),
      ['imported', 5],
    ]); // prettier-ignore
    expect(askOne('DATASET')).toBe(joined(OWN, []).version);
    expect(ask('DATASET', 'sources').map(([id]) => id)).toEqual(['id', 'a-report', 'import-00000001', 'import-00000002']);
  });
});

test("a board of all segments stays at the dataset's newest week", () => {
  const later = importOf(4, [{ symbol: 'MINE:B', period: '2024-W30', measure: 'average' }], { instruments: [imported('MINE:B', 'Mine')] });
  use([later]);
  expect(ask('QUOTES', undefined, undefined, 0).map(([symbol]) => symbol)).toEqual(['TEST:A']);
});

test("the names of an imported series change no name of the dataset's", () => {
  const rival = { ...imported('MINE:A', 'TEST:A allowance'), aliases: ['A'], ambiguousNames: ['B'] };
  const twin = { ...imported('MINE:B', 'Twin'), aliases: ['A2'] };
  const other = { ...imported('MINE:C', 'Twin'), aliases: ['A3'] };
  const symbols = ['MINE:A', 'MINE:B', 'MINE:C'];
  use([importOf(5, symbols.map((symbol, at) => ({ symbol, value: 70 + at })), { instruments: [rival, twin, other] })]); // prettier-ignore
  for (const name of ['A', 'TEST:A', 'TEST:A allowance']) expect(askOne('PRICE', name, '2024-03-01')).toBe(50);
  expect(askOne('PRICE', 'MINE:A', '2024-03-01')).toBe(70);
  expect(askOne('PRICE', 'A2', '2024-03-01')).toBe(71);
  expect(fails('PRICE', 'Twin')).toMatchObject({ code: 'ambiguous-symbol', en: expect.stringContaining('MINE:B, MINE:C') });
});

describe('a series of ICAP', () => {
  test.each(['ICAP:RGA', 'icap：cea', 'ICAP'])('asked for as %s without its file says which to import', (symbol) => {
    use([CLOSES]);
    for (const name of ['PRICE', 'VOLUME', 'TURNOVER', 'HISTORY', 'SOURCE'] as const) {
      expect(fails(name, symbol)).toMatchObject({ error: '#N/A', code: 'import-needed', en: expect.stringContaining('icapcarbonaction.com') });
    }
    expect(fails('CHANGE', symbol, '2024-03-01')).toMatchObject({ code: 'import-needed' });
  });

  test('that its imported file does not hold is unknown', () => {
    use([SERIES]);
    expect(fails('PRICE', 'ICAP:RGB')).toMatchObject({ error: '#VALUE!', code: 'unknown-symbol', en: expect.stringContaining('RGA') });
  });
});

describe('where an import is missing', () => {
  const missing = {
    error: '#N/A',
    code: 'import-missing',
    en: expect.stringContaining('"closes.csv" (imported 2026-11-20)'),
    zh: expect.stringContaining('closes.csv'),
  };

  test('a symbol that only it holds names the file', () => {
    use([], [SERIES]);
    for (const name of ['PRICE', 'VOLUME', 'SOURCE', 'HISTORY'] as const) {
      for (const symbol of ['ICAP:RGA', 'rga'])
        expect(fails(name, symbol)).toMatchObject({ code: 'import-missing', en: expect.stringContaining('icap.csv') });
    }
    expect(fails('PRICE', 'ICAP:XYZ')).toMatchObject({ code: 'import-needed' });
    expect(fails('PRICE', 'XYZ')).toMatchObject({ code: 'unknown-symbol' });
  });

  test('what the dataset prints for exactly the period still answers', () => {
    use([], [CLOSES]);
    expect(askOne('PRICE', 'TEST:A', '2024-W10')).toBe(51);
    expect(askOne('VOLUME', 'TEST:A', '2024-W10')).toBe(1000);
    expect(askOne('PRICE', 'TEST:A', '2024-03-01')).toBe(50);
    expect(askOne('SOURCE', 'TEST:A', '2024-W10', undefined, undefined, 'printed')).toBe('51');
  });

  test.each([
    ['PRICE', ['TEST:A', '2024-03-04']],
    ['PRICE', ['TEST:A', '2024-03-12']],
    ['PRICE', ['TEST:A', '2024-W10', 'close']],
    ['PRICE', ['TEST:A']],
    ['VOLUME', ['TEST:A', '2024-03-12']],
    ['VOLUME', ['TEST:A']],
    ['TURNOVER', ['TEST:A', '2024-03-12']],
    ['CHANGE', ['TEST:A', '2024-03-01', '2024-03-04']],
    ['CHANGE', ['TEST:A', '2024-W10']],
    ['SOURCE', ['TEST:A', '2024-03-04']],
    ['SOURCE', ['TEST:A', '2024-03-12', 'volume']],
    ['HISTORY', ['TEST:A']],
    ['HISTORY', ['TEST:A', '2024-03-05', '2024-03-06']],
  ] as const)('%s %j, which it may hold, names the file instead of another figure', (name, args) => {
    use([], [CLOSES]);
    expect(fails(name, ...args)).toMatchObject(missing);
  });

  test('what lies outside its reach answers as ever', () => {
    use([], [CLOSES]);
    expect(askOne('PRICE', 'TEST:A', '2024-03-02')).toBe(50);
    expect(fails('PRICE', 'TEST:A', '2024-03-30')).toMatchObject({ code: 'nothing-near' });
    expect(ask('HISTORY', 'TEST:A', '2024-03-01', '2024-03-02', 0, 0)).toEqual([[{ date: '2024-03-01' }, 50]]);
    expect(askOne('PRICE', 'TEST:A', '2024-02-29', undefined, 0)).toMatchObject({ code: 'nothing-near' });
  });

  test('a figure of a later import answers in its place; one of the same day may have stood before it', () => {
    const rows = [{ period: '2024-03-04', value: 62 }];
    use([importOf(6, rows, { imported: '2026-11-21' })], [CLOSES]);
    expect(askOne('PRICE', 'TEST:A', '2024-03-04')).toBe(62);
    use([importOf(6, rows)], [CLOSES]);
    expect(fails('PRICE', 'TEST:A', '2024-03-04')).toMatchObject(missing);
  });

  test('once it is imported here it is missed no more', () => {
    use([CLOSES], [CLOSES]);
    expect(askOne('PRICE', 'TEST:A', '2024-03-04')).toBe(61);
  });

  test('arguments that cannot be read are told first', () => {
    use([], [CLOSES]);
    expect(fails('PRICE', 'TEST:A', '2024-03-04', 'closs')).toMatchObject({ code: 'unknown-code' });
  });

  test('a board with rows stands; one without, and one of imported series, names the file', () => {
    use([], [CLOSES, SERIES]);
    expect(ask('QUOTES', 'secondary-spot', '2024-W10', 0)).toHaveLength(1);
    expect(fails('QUOTES', 'imported')).toMatchObject({ code: 'import-missing', en: expect.stringContaining('icap.csv') });
    expect(fails('QUOTES', 'secondary-spot', '2024-03-12')).toMatchObject(missing);
    expect(fails('QUOTES', 'futures')).toMatchObject({ code: 'no-rows' });
  });

  test('a price that is converted with its rates names it', () => {
    const rate = { code: 'import-missing', en: expect.stringContaining('EUR/USD comes from the imported file "ecb.csv"') };
    use([USD]);
    expect(askOne('PRICE', 'TEST:A', '2024-03-01', undefined, undefined, 'EUR')).toBeCloseTo(50 / 7.7, 12);
    use([importOf(7, [], { rates: { CNY: { '2024-03-01': 7.7 } } })], [USD]);
    expect(fails('PRICE', 'TEST:A', '2024-03-01', undefined, undefined, 'USD')).toMatchObject(rate);
    expect(askOne('PRICE', 'TEST:A', '2024-03-01', undefined, undefined, 'EUR')).toBeCloseTo(50 / 7.7, 12);
    expect(askOne('PRICE', 'TEST:A', '2024-03-01')).toBe(50);
  });

  test('a rate of days before it is not taken where it may hold a later one', () => {
    const rows = [...OWN, { period: '2024-03-04', value: 52 }];
    useDataset(joined(rows, [importOf(7, [], { rates: { CNY: { '2024-03-01': 7.7 } } })]));
    setRememberedImports([cardOf(USD)]);
    expect(fails('PRICE', 'TEST:A', '2024-03-04', undefined, undefined, 'EUR')).toMatchObject({
      code: 'import-missing',
      en: expect.stringContaining('EUR/CNY'),
    });
  });
});
