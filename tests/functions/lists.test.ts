import { ask, askOne, fails, useBundledDataset } from '../_setup/ask';
import { ALL_SYMBOLS, COLUMNS, SYMBOLS } from '../_setup/contract';

beforeEach(() => useBundledDataset());

const date = (text: string) => ({ date: text });

describe('QUOTES', () => {
  test('columns are those of the contract', () => {
    expect(ask('QUOTES', 'futures', '2026-W05')[0]).toEqual(COLUMNS.QUOTES);
    const chinese = ask('QUOTES', 'futures', '2026-W05', 1, 'zh')[0]!;
    expect(chinese).toHaveLength(COLUMNS.QUOTES.length);
    for (const header of chinese) expect(header).toMatch(/\p{Script=Han}/u);
  });

  test('a row that was traded, one that was not, one with a volume only', () => {
    const rows = ask('QUOTES', null, '2026-W05', 0, 'en');
    const week = [date('2026-01-26'), date('2026-02-01')];
    const rowOf = (symbol: string) => rows.find(([first]) => first === symbol);
    // weekly-2026-w05 L78, L81, L94, L93
    expect(rowOf('SEEE:CEA')).toEqual([
      'SEEE:CEA', 'Shanghai Environment and Energy Exchange', 'China Emission Allowance', '', ...week, 79.26, 'CNY', '↑', 262_000, true, 'weekly-2026-w05', 'average', 'tCO2e',
    ]); // prettier-ignore
    expect(rowOf('SZGEX:SZEA')!.slice(6)).toEqual(['', '', '/', 0, false, 'weekly-2026-w05', '', 'tCO2e']);
    expect(rowOf('ICE:UKA-DEC26')!.slice(3, 8)).toEqual(['2026-12', ...week, 68.48, 'GBP']);
    expect(rowOf('ICE:EUA-UNNAMED')!.slice(6)).toEqual(['', '', '↑', 13_629_000, true, 'weekly-2026-w05', '', 'tCO2e']);
  });

  test.each(Object.entries(SYMBOLS).filter(([segment]) => !['china-national', 'reference'].includes(segment)))('segment %s', (segment, symbols) => {
    expect(ask('QUOTES', segment, '2026-W05', 0).map(([symbol]) => symbol)).toEqual([...symbols]);
  });

  test.each([
    ['自愿现货', 'voluntary-spot'],
    ['自愿期货', 'voluntary-futures'],
    ['一级拍卖', 'primary-auction'],
    ['二级现货', 'secondary-spot'],
    ['期货', 'futures'],
    ['FUTURES', 'futures'],
  ])('%s is %s', (word, segment) => {
    expect(ask('QUOTES', word, '2026-W05', 0)).toEqual(ask('QUOTES', segment, '2026-W05', 0));
  });

  test('a date means its week; left out, the newest', () => {
    expect(ask('QUOTES', 'futures', 46050)).toEqual(ask('QUOTES', 'futures', '2026-W05')); // 2026-01-28
    expect(ask('QUOTES', 'futures')).toEqual(ask('QUOTES', 'futures', '2026-W05'));
  });

  test('no row is #N/A with the nearest periods', () => {
    expect(fails('QUOTES', 'futures', '2026-W06')).toMatchObject({
      error: '#N/A',
      en: expect.stringContaining('2026-W05'),
      zh: expect.stringContaining('2026-W05'),
    });
  });
});

describe('SYMBOLS', () => {
  test('columns are those of the contract', () => {
    expect(ask('SYMBOLS')[0]).toEqual(COLUMNS.SYMBOLS);
    for (const header of ask('SYMBOLS', null, 1, 'zh')[0]!) expect(header).toMatch(/\p{Script=Han}/u);
  });

  test('all of them', () => {
    expect(
      ask('SYMBOLS', null, 0)
        .map(([symbol]) => symbol)
        .sort(),
    ).toEqual([...ALL_SYMBOLS].sort());
  });

  test('one, in either language', () => {
    // weekly-2026-w05 L79: a price and a volume of one week
    const rest = ['secondary-spot', 'spot', 'CNY', 'tCO2e', date('2026-01-26'), date('2026-02-01'), 2];
    expect(ask('SYMBOLS', '沪碳', 0, 'en')).toEqual([
      ['SEEE:SHEA', 'Shanghai Environment and Energy Exchange', 'Shanghai Emission Allowance', ...rest],
    ]);
    expect(ask('SYMBOLS', '沪碳', 0, 'zh')).toEqual([['SEEE:SHEA', '上海环境能源交易所', '上海碳排放配额', ...rest]]);
  });

  test('none is #N/A', () => {
    expect(fails('SYMBOLS', 'kryptonite')).toMatchObject({ error: '#N/A', code: 'no-rows', en: expect.stringContaining('kryptonite') });
  });
});

describe('SOURCE', () => {
  test('cites what the same arguments answer', () => {
    // weekly-2026-w05 L51
    const full = askOne('SOURCE', 'CCER', '2026-01-28') as string;
    for (const said of ['78.88 元', 'Macao International Carbon Emission Exchange', 'Global Carbon Weekly Watch', '2026-02-02', 'line 51'])
      expect(full).toContain(said);
    expect(askOne('SOURCE', 'CCER', '2026-01-28', null, null, 'date')).toEqual(date('2026-02-02'));
    expect(askOne('SOURCE', 'CCER', '2026-W05', 'volume', null, 'printed')).toBe('80310 吨');
    expect(askOne('SOURCE', 'CEA', 2024, 'turnover', null, 'printed')).toBe('181.14 亿元'); // mee-2025 L131
    expect(askOne('SOURCE', 'CEA', 2024, '成交额', null, 'locator')).toMatch(/^L131(\+|$)/);
    expect(askOne('SOURCE', 'CEA', '2024-11-16', null, 7, 'measure')).toBe('close');
    expect(fails('SOURCE', 'CEA', '2024-11-16', null, 0).code).toBe('nothing-near');
  });

  test('untraded rows and bounds too', () => {
    expect(askOne('SOURCE', 'SZEA', '2026-01-28', null, null, 'printed')).toBe('未成交'); // weekly-2026-w05 L81
    expect(askOne('SOURCE', 'CEA', '2024-04-24', null, null, 'printed')).toBe('首次突破100元/吨'); // mee-2025 L135
  });

  test('a publication by its id, in any case', () => {
    expect(askOne('SOURCE', 'mee-2025', null, null, null, 'publication')).toContain('Progress Report');
    expect(askOne('SOURCE', 'MEE-2025', null, null, null, 'publication')).toContain('Progress Report');
    expect(askOne('SOURCE', 'icap-2025', null, null, null, 'date')).toBe('2025-04');
    expect(fails('SOURCE', 'mee-2025', null, null, null, 'printed')).toMatchObject({ error: '#N/A', code: 'no-part' });
    expect(fails('SOURCE', 'mee-2026')).toMatchObject({ error: '#VALUE!' });
  });
});

describe('DATASET', () => {
  test('version and day', () => {
    expect(askOne('DATASET')).toMatch(/^2026-02-01-[0-9a-f]{8}$/);
    expect(askOne('DATASET', 'version')).toBe(askOne('DATASET'));
    expect(askOne('DATASET', 'AS_OF')).toEqual(date('2026-02-01')); // weekly-2026-w05: the week to 1 February
  });

  test('sources with their terms', () => {
    const rows = ask('DATASET', 'sources');
    expect(rows.slice(1).map(([id]) => id)).toEqual(['icap-2025', 'mee-2025', 'q1-2024', 'sink-news-2025-07', 'weekly-2026-w05']);
    for (const cell of rows.flat()) expect(cell).not.toBe('');
    useBundledDataset('zh');
    expect(ask('DATASET', 'sources')[1]![1]).toContain('全球碳市场进展');
  });

  test('counts', () => {
    const counts = Object.fromEntries(ask('DATASET', 'counts').slice(1) as [string, number][]);
    expect(counts).toMatchObject({ sources: 5, instruments: ALL_SYMBOLS.length });
    const listed = ask('SYMBOLS', null, 0).map((row) => row.at(-1) as number);
    expect(counts.observations).toBe(listed.reduce((a, b) => a + b));
  });
});
