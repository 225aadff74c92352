import { setRecords } from '../../src/functions/_lib/context';
import { ask, askOne, fails, type FunctionName } from '../_setup/ask';
import { bundledRecords } from '../_setup/bundled';
import { CHINESE_COLUMNS, CODES, COLUMNS, MORE_FIELDS } from '../_setup/contract';
import { errorValue } from '../_setup/excel-values';
import { BOOK, useRecordBook } from '../_setup/record-book';

beforeEach(() => useRecordBook());
afterAll(() => setRecords(bundledRecords()));

type ListName = 'SYSTEMS' | 'STATS' | 'POLICIES' | 'NEWS' | 'EVENTS';

const date = (text: string) => ({ date: text });
const failed = (error: string, code: string) => expect.objectContaining({ error, code });

/** Arguments before `headers` and `language`, all left out. */
const BEFORE: Readonly<Record<ListName, number>> = { SYSTEMS: 2, STATS: 2, POLICIES: 5, NEWS: 5, EVENTS: 3 };
const listed = (name: ListName, headers: unknown, language?: string, ...first: unknown[]) =>
  ask(name, ...Array.from({ length: BEFORE[name] }, (_, at) => first[at]), headers, language);
const ids = (name: ListName, ...first: unknown[]) => listed(name, 0, 'en', ...first).map(([id]) => id);

describe.each(Object.keys(CHINESE_COLUMNS) as ListName[])('%s', (name) => {
  test('has the columns of the contract, in both languages', () => {
    expect(listed(name, 1, 'en')[0]).toEqual(COLUMNS[name]);
    expect(listed(name, 1, 'zh')[0]).toEqual(CHINESE_COLUMNS[name]);
  });

  test('headers 0 leaves them out', () => {
    expect(listed(name, 0, 'en')).toEqual(listed(name, 1, 'en').slice(1));
    expect(listed(name, undefined, 'en')).toEqual(listed(name, 1, 'en'));
    expect(listed(name, 2).flat()).toEqual([failed('#VALUE!', 'not-a-number')]);
  });

  test('speaks the language of the display, unless the formula states one', () => {
    useRecordBook('zh');
    expect(listed(name, 1)).toEqual(listed(name, 1, 'zh'));
    expect(listed(name, 1, 'EN')[0]).toEqual(COLUMNS[name]);
    expect(listed(name, 1, 'fr').flat()).toEqual([failed('#VALUE!', 'unknown-code')]);
  });

  test('no cell is undefined: what is not printed is empty text', () => {
    for (const cell of listed(name, 0, 'zh').flat()) expect([undefined, null]).not.toContain(cell);
  });

  test('each row is found again by its id', () => {
    for (const id of ids(name)) expect(askOne('SOURCE', id)).toMatch(/line/);
  });
});

describe('rows', () => {
  const NONE = '';

  test('a system with all, and one with hardly anything', () => {
    expect(listed('SYSTEMS', 0, 'en')).toEqual([
      ['BR', 'Brazil', 'developing', 'national', 'Latin America and the Caribbean', NONE, NONE, NONE, NONE, NONE, NONE, NONE, 'a-report'],
      ['KR', 'Korea Emissions Trading System (K-ETS)', 'operating', 'national', 'Asia-Pacific', 2015, 'cap and trade', 'power; industry', 79, 5, 28_360_000, 0, 'a-report'],
    ]);
    expect(listed('SYSTEMS', 0, 'zh', 'operating')).toEqual([
      ['KR', '韩国碳市场', 'operating', '国家', '亚太', 2015, '总量与交易', '电力；工业', 79, 5, 28_360_000, 0, 'a-report'],
    ]);
  }); // prettier-ignore

  test('statistics, as printed; an open start is empty', () => {
    expect(listed('STATS', 0, 'en', null, 'a-report')).toEqual([
      ['alpha.entities@a-report', 'Alpha system', 'Key emitting entities', 2162, 'count', '=', date('2024-01-01'), date('2024-12-31'), 'a-report', 'L123'],
      ['alpha.share@a-report', 'Alpha system', 'Share', 60, '%', '≥', NONE, date('2025-08-31'), 'a-report', 'L1'],
    ]);
    expect(listed('STATS', 0, 'zh', null, 'weekly')[0]!.slice(1, 8)).toEqual(['甲国碳市场', '重点排放单位数', 2000, 'count', '=', NONE, NONE]);
  }); // prettier-ignore

  test('policies: a day is a date, a month is text, publication stands in for issue', () => {
    expect(listed('POLICIES', 0, 'en')).toEqual([
      ['alpha-2024-rules', 'Emissions Rules', '环令〔2024〕1号', 'normative document', 'Ministry of Alpha', date('2024-01-25'), date('2024-05-01'), 'national', 'CN', 'emissions trading', 'in-force', 'a-report; weekly'],
      ['alpha-2025-rules', 'Footprint Plan', NONE, 'plan', 'Ministry of Alpha', '2025-03', NONE, 'subnational', 'CN-SH', 'carbon footprint', 'draft', 'a-report'],
    ]);
    expect(listed('POLICIES', 0, 'zh')[0]).toEqual(
      ['alpha-2024-rules', '碳排放管理办法', '环令〔2024〕1号', '规范性文件', '甲国环境部', date('2024-01-25'), date('2024-05-01'), '国家', 'CN', '碳排放权交易', 'in-force', 'a-report；weekly'],
    );
  }); // prettier-ignore

  test('news: dated to the day, to the month, and not at all', () => {
    expect(listed('NEWS', 0, 'en')).toEqual([
      ['weekly-credit-01', date('2026-01-27'), 'credit', 'Asia-Pacific', 'Alpha issues its first credits', 'done', 'weekly', 'L101'],
      ['weekly-green-capital-01', NONE, 'green-capital', 'Africa', 'Alpha plans a green bond', 'planned', 'weekly', 'L102'],
      ['weekly-credit-02', '2026-01', 'credit', 'global', 'Alpha issues its first credits', 'proposed', 'weekly', 'L103'],
    ]);
    expect(listed('NEWS', 0, 'zh')[1]!.slice(2, 6)).toEqual(['green-capital', '非洲', '甲国拟发绿债', 'planned']);
  });

  test('events with the milestones, oldest first', () => {
    expect(listed('EVENTS', 0, 'en')).toEqual([
      ['kr-2015', '2015', 'KR', 'Launch', 'past', 'a-report'],
      ['a-report-2024-05-01-start', date('2024-05-01'), 'CN', 'The rules take effect', 'past', 'a-report'],
      ['a-report-2027-09-plan', '2027-09', 'GLOBAL', 'Extension planned', 'planned', 'a-report'],
    ]);
    expect(listed('EVENTS', 0, 'zh')[2]!.slice(3, 5)).toEqual(['计划扩围', 'planned']);
  });
});

describe('codes and words are taken as input', () => {
  test.each<[ListName, unknown[], readonly string[]]>([
    ['SYSTEMS', ['operating'], ['KR']],
    ['SYSTEMS', ['OPERATING'], ['KR']],
    ['SYSTEMS', [' 运行中 '], ['KR']],
    ['SYSTEMS', ['In Development'], ['BR']],
    ['SYSTEMS', ['建设中', '拉丁美洲和加勒比'], ['BR']],
    ['SYSTEMS', [null, 'asia-pacific'], ['KR']],
    ['SYSTEMS', [null, '亚太'], ['KR']],
    ['SYSTEMS', [null, 'Asia-Pacific'], ['KR']],
    ['STATS', [null, 'WEEKLY'], ['alpha.entities@weekly']],
    ['POLICIES', [null, 'CN-SH'], ['alpha-2025-rules']],
    ['POLICIES', [null, 'cn-sh'], ['alpha-2025-rules']],
    ['POLICIES', [null, '上海'], ['alpha-2025-rules']],
    ['POLICIES', [null, 'Shanghai'], ['alpha-2025-rules']],
    ['POLICIES', [null, null, 'carbon-footprint'], ['alpha-2025-rules']],
    ['POLICIES', [null, null, '碳足迹'], ['alpha-2025-rules']],
    ['POLICIES', [null, null, 'Carbon Footprint'], ['alpha-2025-rules']],
    ['NEWS', [null, 'green-capital'], ['weekly-green-capital-01']],
    ['NEWS', [null, '绿色资本'], ['weekly-green-capital-01']],
    ['NEWS', [null, 'Green Capital'], ['weekly-green-capital-01']],
    ['NEWS', [null, null, 'africa'], ['weekly-green-capital-01']],
    ['NEWS', [null, null, '非洲'], ['weekly-green-capital-01']],
  ])('%s %j', (name, first, expected) => {
    expect(ids(name, ...first)).toEqual(expected);
  });

  test.each<[ListName, unknown[], readonly string[]]>([
    ['SYSTEMS', ['running'], CODES.systemStatus],
    ['SYSTEMS', ['toString'], CODES.systemStatus],
    ['SYSTEMS', [null, 'europe'], ['europe-central-asia']],
    ['STATS', [null, 'a-reprot'], ['a-report', 'weekly']],
    ['POLICIES', [null, 'Shangai'], ['CN-SH']],
    ['POLICIES', [null, null, 'footprint'], ['carbon-footprint']],
    ['NEWS', [null, 'credits'], CODES.section],
  ])('%s %j is refused with what is allowed', (name, first, allowed) => {
    const [[cell]] = listed(name, 0, 'en', ...first) as [[{ error: string; code: string; en: string; zh: string }]];
    expect([cell.error, cell.code]).toEqual(['#VALUE!', 'unknown-code']);
    for (const code of allowed) {
      expect(cell.en).toContain(code);
      expect(cell.zh).toContain(code);
    }
  });
});

describe('queries, from and to', () => {
  test.each<[ListName, unknown[], readonly string[]]>([
    ['STATS', ['entities'], ['alpha.entities@a-report', 'alpha.entities@weekly']],
    ['STATS', ['重点排放单位', 'weekly'], ['alpha.entities@weekly']],
    ['STATS', ['占总量'], ['alpha.share@a-report']],
    ['POLICIES', ['足迹'], ['alpha-2025-rules']],
    ['POLICIES', ['管理办法 governs'], ['alpha-2024-rules']],
    ['POLICIES', ['〔2024〕1号'], ['alpha-2024-rules']],
    ['POLICIES', [null, null, null, '2024-01-25', 20240125], ['alpha-2024-rules']],
    ['POLICIES', [null, null, null, 45736], ['alpha-2025-rules']], // 2025-03-20
    ['POLICIES', [null, null, null, null, 2024], ['alpha-2024-rules']],
    ['NEWS', ['绿债'], ['weekly-green-capital-01']],
    ['NEWS', ['green bond', 'green-capital', 'africa', '2026-02-01'], ['weekly-green-capital-01']],
    ['NEWS', [null, null, null, '2026-01-01', '2026-01-25'], ['weekly-credit-02']],
    ['EVENTS', ['施行'], ['a-report-2024-05-01-start']],
    ['EVENTS', ['launch', 2015, 2015], ['kr-2015']],
    ['EVENTS', [null, '2027-09-30'], ['a-report-2027-09-plan']],
  ])('%s %j', (name, first, expected) => {
    expect([...ids(name, ...first)].sort()).toEqual(expected);
  });

  test.each<[ListName, unknown[], readonly string[]]>([
    ['SYSTEMS', ['considering', 'africa'], ['considering', 'africa']],
    ['STATS', ['氪石'], ['氪石']],
    ['POLICIES', ['氪石', 'CN', 'ets', 2030], ['氪石', 'CN', 'ets', '2030']],
    ['POLICIES', [null, null, null, 2030, '2031-05'], ['2030', '2031-05']],
    ['NEWS', ['氪石', 'credit', '亚太'], ['氪石', 'credit', '亚太']],
    ['NEWS', [null, null, null, '2027-01-02'], ['2027-01-02']],
    ['EVENTS', [null, 2040], ['2040']],
  ])('%s %j: no row is #N/A that says what was asked', (name, first, said) => {
    const [[cell]] = listed(name, 0, 'en', ...first) as [[{ error: string; code: string; en: string; zh: string }]];
    expect([cell.error, cell.code]).toEqual(['#N/A', 'no-rows']);
    for (const word of said) {
      expect(cell.en).toContain(word);
      expect(cell.zh).toContain(word);
    }
  });

  test.each<[ListName, unknown[]]>([
    ['POLICIES', [null, null, null, '13.11.2024']],
    ['NEWS', [null, null, null, null, 'soon']],
    ['EVENTS', [null, '11/13/2024']],
  ])('%s %j: a date that is none', (name, first) => {
    expect(listed(name, 0, 'en', ...first).flat()).toEqual([failed('#VALUE!', 'unreadable-date')]);
  });
});

describe('one field', () => {
  test.each<[FunctionName, string, readonly string[]]>([
    ['SYSTEM', 'KR', [...COLUMNS.SYSTEMS, ...MORE_FIELDS.SYSTEM]],
    ['STAT', 'alpha.entities@a-report', [...COLUMNS.STATS, ...MORE_FIELDS.STAT]],
    ['POLICY', 'alpha-2024-rules', [...COLUMNS.POLICIES, ...MORE_FIELDS.POLICY]],
  ])('%s takes every column of its list and those named with it', (name, id, fields) => {
    const { en } = fails(name, id, 'nonsense');
    expect(en.match(/Allowed: (.*)\.$/)![1]!.split(', ')).toEqual(fields);
    for (const field of fields) expect([undefined, '#N/A']).toContain((askOne(name, id, field) as { error?: string }).error);
  });

  test.each<[FunctionName, ListName]>([
    ['SYSTEM', 'SYSTEMS'],
    ['STAT', 'STATS'],
    ['POLICY', 'POLICIES'],
  ])('%s answers what %s lists; what is not printed is #N/A', (one, list) => {
    for (const row of listed(list, 0, 'en')) {
      COLUMNS[list].forEach((column, at) => {
        if (row[at] === '') expect(fails(one, row[0], column)).toMatchObject({ error: '#N/A', code: 'not-printed', en: expect.stringContaining(column) });
        else expect(askOne(one, row[0], column)).toEqual(row[at]);
      });
    }
  }); // prettier-ignore

  test.each<[unknown[], unknown]>([
    [['KR', 'offset_limit_pct'], 5],
    [['韩国', 'OFFSET_LIMIT_PCT'], 5],
    [['korea', ' launch_year '], 2015],
    [['KR', 'auction_revenue_2024_usd'], 0],
    [['KR', 'jurisdictions', 'zh'], '韩国'],
    [['KR', 'offset_rule'], 'domestic-and-international'],
    [['KR', 'sectors', 'zh'], '电力；工业'],
    [['KR', 'developments', 'en'], 'Banking is eased. Reforms follow.'],
    [['KR', 'developments', 'zh'], '放宽结转。改革在即。'],
    [['KR', 'milestones', 'en'], '2015 Launch (past)'],
    [['KR', 'milestones', 'zh'], '2015 启动（已发生）'],
  ])('SYSTEM %j', (values, expected) => {
    expect(askOne('SYSTEM', ...values)).toEqual(expected);
  });

  test.each<[unknown[], unknown]>([
    [['alpha.entities@a-report'], 2162],
    [['ALPHA.ENTITIES@A-REPORT', 'value'], 2162],
    [['alpha.share'], 60],
    [['alpha.share', 'bound'], '≥'],
    [['alpha.share', 'basis'], 'of the total'],
    [['alpha.share', 'printed'], '60%以上'],
    [['alpha.share', 'period_end'], date('2025-08-31')],
    [['alpha.entities@a-report', 'note'], 'A note'],
  ])('STAT %j', (values, expected) => {
    expect(askOne('STAT', ...values)).toEqual(expected);
  });

  test.each<[unknown[], unknown]>([
    [['alpha-2024-rules'], 'Emissions Rules'],
    [['alpha-2024-rules', null, 'zh'], '碳排放管理办法'],
    [['《碳排放管理办法》', 'effective'], date('2024-05-01')],
    [['环令〔2024〕1号', 'issued'], date('2024-01-25')],
    [['footprint plan', 'issued'], '2025-03'],
    [['alpha-2025-rules', 'status_as_of'], '2025-09'],
    [['alpha-2024-rules', 'superseded_by'], 'alpha-2025-rules'],
    [['alpha-2025-rules', 'supersedes'], 'alpha-2024-rules'],
    [['alpha-2024-rules', 'summary', 'zh'], '规定交易。'],
    [['alpha-2024-rules', 'key_points'], 'First. Second.'],
    [['alpha-2024-rules', 'key_points', 'zh'], '其一。其二。'],
  ])('POLICY %j', (values, expected) => {
    expect(askOne('POLICY', ...values)).toEqual(expected);
  });

  test('where sources differ the issuer answers, and the citation shows both', () => {
    const citation = askOne('POLICY', 'alpha-2024-rules', 'citation');
    for (const said of ['Progress Report', 'Weekly', 'effective 2024-06-01 [weekly L9]', 'effective 2024-05-01 [a-report L375]'])
      expect(citation).toContain(said);
  });
});

describe('ids', () => {
  test.each<[FunctionName, unknown[], string]>([
    ['SYSTEM', ['Corea', 'status'], 'Korea'],
    ['STAT', ['alpha.entitys@a-report'], 'alpha.entities@a-report'],
    ['POLICY', ['alpha-2024-rule'], 'alpha-2024-rules'],
    ['POLICY', ['碳排放管理方法'], '碳排放管理办法'],
  ])('%s %j is unknown, and the nearest is named', (name, values, nearest) => {
    const { error, code, en, zh } = fails(name, ...values);
    expect([error, code]).toEqual(['#VALUE!', 'unknown-id']);
    for (const text of [en, zh]) {
      expect(text).toContain(String(values[0]));
      expect(text).toContain(nearest);
    }
  });

  test.each<[FunctionName, unknown[], string[]]>([
    ['SYSTEM', ['ETS', 'status'], ['KR', 'BR']],
    ['STAT', ['alpha.entities'], ['alpha.entities@a-report', 'alpha.entities@weekly']],
    ['SOURCE', ['ETS'], ['KR', 'BR']],
  ])('%s %j means several, and they are listed', (name, values, candidates) => {
    const { error, code, en } = fails(name, ...values);
    expect([error, code]).toEqual(['#VALUE!', 'ambiguous-id']);
    for (const candidate of candidates) expect(en).toContain(candidate);
  });

  test.each(['toString', '__proto__', 'constructor', 7, true])('%p is nobody', (id) => {
    for (const name of ['SYSTEM', 'STAT', 'POLICY'] as const) expect(fails(name, id, 'id').error).toBe('#VALUE!');
  });
});

describe('ranges', () => {
  test('of ids answer in their shape, each cell for itself', () => {
    expect(ask('SYSTEM', [['KR', 'BR'], ['nobody', '']], 'launch_year')).toEqual([
      [2015, failed('#N/A', 'not-printed')],
      [failed('#VALUE!', 'unknown-id'), ''],
    ]); // prettier-ignore
    expect(ask('STAT', [['alpha.share'], [null], ['alpha.entities@weekly'], [0]])).toEqual([[60], [''], [2000], ['']]);
    expect(ask('POLICY', [['alpha-2024-rules', 'alpha-2025-rules']], 'issued')).toEqual([[date('2024-01-25'), '2025-03']]);
    expect(ask('SOURCE', [['KR'], ['alpha.share'], ['weekly']], null, null, null, 'locator')).toEqual([
      ['L463'],
      ['L1'],
      [failed('#N/A', 'no-part')],
    ]);
  });

  test('an error in one keeps its place', () => {
    expect(ask('SYSTEM', [['KR'], [errorValue('#REF!')]], 'id')).toEqual([['KR'], [expect.objectContaining({ error: '#REF!', code: '' })]]);
  });

  test('an empty id on its own is missing, and so is an empty field of SYSTEM', () => {
    for (const name of ['SYSTEM', 'STAT', 'POLICY'] as const) expect(fails(name, '', 'id').code).toBe('missing-argument');
    expect(fails('SYSTEM', 'KR').code).toBe('missing-argument');
    expect(ask('SYSTEM', [['KR'], ['BR']])).toEqual([[failed('#VALUE!', 'missing-argument')], [failed('#VALUE!', 'missing-argument')]]);
  });

  test.each<[FunctionName, unknown[]]>([
    ['SYSTEM', ['KR', [['id', 'system']]]],
    ['SYSTEMS', [[['operating'], ['developing']]]],
    ['POLICIES', [null, [['CN', 'CN-SH']]]],
    ['EVENTS', [[['a'], ['b']]]],
  ])('%s %j: one cell only', (name, values) => {
    expect(fails(name, ...values)).toMatchObject({ error: '#VALUE!', code: 'one-cell-only' });
  });
});

describe('SOURCE of a record', () => {
  test.each<[unknown[], unknown]>([
    [['alpha.entities@a-report', null, null, null, 'locator'], 'L123'],
    [['alpha-2024-rules', null, null, null, 'date'], date('2025-09-24')],
    [['碳排放管理办法', null, null, null, 'printed'], '《碳排放管理办法》'],
    [['weekly-credit-01', null, null, null, 'publication'], 'Weekly'],
    [['kr-2015', null, null, null, 'locator'], 'L460'],
    [['KR', null, null, null, 'footnote'], 'Ministry of Alpha, Progress Report, 2025-09-24, line 463.'],
  ])('%j', (values, expected) => {
    expect(askOne('SOURCE', ...values)).toEqual(expected);
  });

  test('a text that is both symbol and id is a symbol', () => {
    expect(askOne('SOURCE', 'TEST:A', null, null, null, 'measure')).toBe('close');
  });

  test('a text that is neither names the nearest symbols', () => {
    expect(fails('SOURCE', 'nobody')).toMatchObject({ error: '#VALUE!', code: 'unknown-symbol' });
  });
});

test('DATASET counts the records of each kind', () => {
  const { withdrawn: _, ...kinds } = BOOK;
  expect(ask('DATASET', 'counts').slice(4)).toEqual(Object.entries(kinds).map(([kind, list]: [string, readonly unknown[]]) => [kind, list.length]));
});
