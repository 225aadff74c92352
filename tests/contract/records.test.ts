import { openTerminal } from '../../src/cli/_lib/terminal';
import { eventsOf } from '../../src/core/events';
import { JURISDICTIONS } from '../../src/core/jurisdictions';
import { isSymbol } from '../../src/core/symbols';
import { ask, askOne, fails, useBundledDataset } from '../_setup/ask';
import { bundledDataset, bundledRecords } from '../_setup/bundled';

const evaluate = openTerminal('en');
const records = bundledRecords();
const { systems, statistics, policies, news } = records;
const events = eventsOf(records);

beforeEach(() => useBundledDataset());

describe('what these formulas answer is a promise', () => {
  test.each([
    ['=ROWS(CARBON.SYSTEMS("operating",,0))', 38], // icap-2025 L609; as of January 2025: L618
    ['=ROWS(CARBON.SYSTEMS("developing",,0))', 11], // icap-2025 L611
    ['=ROWS(CARBON.SYSTEMS("considering",,0))', 9], // icap-2025 L613
    ['=ROWS(CARBON.SYSTEMS(,,0))', 58],
    ['=COLUMNS(CARBON.SYSTEMS(,,0))', 13],
    ['=CARBON.SYSTEM("韩国","offset_limit_pct")', 5], // icap-2025 L805
    ['=CARBON.SYSTEM("Germany","auction_revenue_2024_usd")', 14_035_000_000], // icap-2025 L1153
    ['=CARBON.POLICY("碳排放权交易管理暂行条例","effective")', 45413], // 2024-05-01: mee-2025 L375
    ['=TEXT(CARBON.POLICY("碳排放权交易管理暂行条例","effective"),"yyyy-mm-dd")', '2024-05-01'],
    ['=ROWS(CARBON.NEWS(,"credit",,,,0))', 10], // weekly-2026-w05, section by section
    ['=ROWS(CARBON.NEWS(,"allowance",,,,0))', 22],
    ['=ROWS(CARBON.NEWS(,"green-energy",,,,0))', 4],
    ['=ROWS(CARBON.NEWS(,"biodiversity",,,,0))', 6],
    ['=ROWS(CARBON.NEWS(,"green-capital",,,,0))', 5],
    ['=ISNA(CARBON.SYSTEMS("considering","africa"))', true],
  ])('%s', (formula, value) => {
    expect(evaluate(formula)).toEqual({ formula, value });
  });

  test('47 items in the weekly watch', () => {
    expect(news.filter(({ source }) => source === 'weekly-2026-w05')).toHaveLength(47);
  });

  test('the policies on carbon footprints hold those of Jiangsu and Shanghai, which are called so', () => {
    const found = ask('POLICIES', '碳足迹', null, null, null, null, 0, 'zh');
    const titles = found.map((row) => row[1]);
    // q1-2024 prints both titles.
    expect(titles).toEqual(expect.arrayContaining([expect.stringMatching(/江苏.*碳足迹/), expect.stringMatching(/上海.*碳足迹/)]));
    const isTitled = titles.map((title) => typeof title === 'string' && title.includes('碳足迹'));
    expect(isTitled.lastIndexOf(true)).toBeLessThan(isTitled.includes(false) ? isTitled.indexOf(false) : isTitled.length);
  });

  test('what no source prints is #N/A, a name nobody has #VALUE!', () => {
    expect(evaluate('=CARBON.SYSTEM("Korea","offset")')).toMatchObject({ error: '#VALUE!', message: expect.stringContaining('offset_limit_pct') });
    expect(evaluate('=CARBON.SYSTEM("Koreaa","status")')).toMatchObject({ error: '#VALUE!', message: expect.stringContaining('Korea') });
    expect(evaluate('=CARBON.SYSTEM("AR","launch_year")')).toMatchObject({ error: '#N/A', message: expect.stringContaining('launch_year') });
  });
});

describe('ids', () => {
  const ALL = [...systems, ...statistics, ...policies, ...news, ...events].map(({ id }) => id);

  test('are each of one record, milestones included', () => {
    const known = ALL.map((id) => id.toLowerCase());
    expect(known.filter((id, at) => known.indexOf(id) !== at)).toEqual([]);
  });

  test('are no symbols: SOURCE would take them for one', () => {
    expect(ALL.filter((id) => isSymbol(bundledDataset(), id))).toEqual([]);
  });

  test('are all cited by SOURCE, under their own lines', () => {
    const cited = ask('SOURCE', ALL.map((id) => [id]), null, null, null, 'full').map(([cell]) => cell); // prettier-ignore
    expect(ALL.filter((_, at) => typeof cited[at] !== 'string' || !/lines? \d/.test(cited[at]))).toEqual([]);
  });

  test('have every part of a citation, in both languages', () => {
    for (const language of ['en', 'zh'] as const) {
      useBundledDataset(language);
      for (const part of ['publication', 'publisher', 'date', 'locator', 'printed', 'status', 'measure', 'gbt7714', 'footnote', 'chart']) {
        const cited = ask('SOURCE', ALL.map((id) => [id]), null, null, null, part).map(([cell]) => cell); // prettier-ignore
        expect(ALL.filter((_, at) => cited[at] === '' || (typeof cited[at] === 'object' && 'error' in cited[at]))).toEqual([]);
      }
    }
  });

  test('are found by the functions that take them, whatever names others have', () => {
    const idsOf = (name: 'SYSTEM' | 'STAT' | 'POLICY', list: readonly { id: string }[]) => ask(name, list.map(({ id }) => [id]), 'id').flat(); // prettier-ignore
    expect(idsOf('SYSTEM', systems)).toEqual(systems.map(({ id }) => id));
    expect(idsOf('STAT', statistics)).toEqual(statistics.map(({ id }) => id));
    expect(idsOf('POLICY', policies)).toEqual(policies.map(({ id }) => id));
  });
});

describe('names', () => {
  test.each(systems.map(({ id, name }) => [id, name.zh, name.en]))('%s is found as %s and %s', (id, zh, en) => {
    expect([askOne('SYSTEM', zh, 'id'), askOne('SYSTEM', en, 'id')]).toEqual([id, id]);
  });

  test('a Chinese title is of one policy, but for those that have the same', () => {
    const answers = policies.map(({ id, title }) => ({ id, cell: askOne('POLICY', title.zh, 'id') }));
    for (const { id, cell } of answers) if (cell !== id) expect((cell as { en: string }).en).toContain(id);
  });

  test('a statistic of several publications is ambiguous without one', () => {
    expect(fails('STAT', 'global.ets-operating')).toMatchObject({ code: 'ambiguous-id', en: expect.stringContaining('@icap-2025') });
  });
});

describe('jurisdictions', () => {
  test('of policies, news and events have their words', () => {
    const codes = [...policies, ...records.events].map(({ jurisdiction }) => jurisdiction);
    const used = new Set([...codes, ...news.flatMap(({ jurisdictions }) => jurisdictions)]);
    expect([...used].filter((code) => !Object.hasOwn(JURISDICTIONS, code) && !systems.some(({ id }) => id === code)).sort()).toEqual([]);
  });

  test.each([...new Set(policies.map(({ jurisdiction }) => jurisdiction))])('%s lists its policies by code and by both names', (code) => {
    const { zh, en } = JURISDICTIONS[code]!;
    const list = (asked: string) => ask('POLICIES', null, asked, null, null, null, 0, 'en');
    expect(list(code).length).toBeGreaterThan(0);
    expect(list(zh)).toEqual(list(code));
    expect(list(en)).toEqual(list(code));
  });
});

describe('search over all of it', () => {
  test('every two Chinese characters that stand side by side in a title find it', () => {
    const pairs = (text: string) => [...new Set([...text.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map((found) => found[1]!))];
    for (const { id, title } of policies)
      for (const pair of pairs(title.zh)) expect(ask('POLICIES', pair, null, null, null, null, 0).map(([found]) => found)).toContain(id);
  });

  test('a title finds its policy first', () => {
    for (const { title } of policies) {
      const [first] = ask('POLICIES', title.zh, null, null, null, null, 0, 'zh');
      expect(first![1]).toContain(title.zh);
    }
  });

  test('a headline finds its news, in either language', () => {
    for (const { id, headline } of news)
      for (const text of [headline.zh, headline.en]) expect(ask('NEWS', text, null, null, null, null, 0).map(([found]) => found)).toContain(id);
  });
});
