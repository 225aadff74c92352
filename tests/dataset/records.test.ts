import { compileRecords } from '../../src/dataset/compiled-records';
import { readFacts, type DataFile } from '../../src/dataset/facts';

const SYSTEM = `id: AA
source: a-report
name: { zh: 甲国碳市场, en: Alpha ETS }
status: { value: operating, printed: 运行, locator: L1 }
level: national
region: asia-pacific
jurisdictions:
  - { zh: 甲国, en: Alpha }
coveragePct: { value: 40, printed: 40%, locator: L2 }
milestones:
  - { date: '2024', event: { zh: 开市, en: Start }, tense: past, printed: 2024年, locator: L3 }
`;
const STATISTICS = `source: a-report
sections:
  - heading: 第一节
    statistics:
      - { id: alpha.entities, subject: { zh: 甲, en: A }, metric: { zh: 家数, en: Entities }, value: 5, unit: count, printed: 5家, locator: L4 }
      - { id: alpha.share, subject: { zh: 甲, en: A }, metric: { zh: 占比, en: Share }, value: 40, unit: '%', printed: 40%, locator: L5 }
  - heading: 第二节
    statistics:
      - { id: beta.entities, subject: { zh: 乙, en: B }, metric: { zh: 家数, en: Entities }, value: 7, unit: count, period: 2024Q1, printed: 7家, locator: L6 }
`;
const POLICY = `id: alpha-2024-rules
title: { zh: 甲国管理办法, en: Alpha Rules }
type: normative-document
issuer: { zh: 甲国环境部, en: Ministry of Alpha }
level: national
jurisdiction: CN-SH
topic: ets
effective:
  - { date: 2024-05, source: a-report, printed: 5月, locator: L7 }
status: in-force
statusAsOf: '2025'
isFirstHand: false
mentions:
  - { source: a-report, printed: 甲国管理办法, locator: L8 }
`;
const NEWS = `source: a-report
items:
  - id: a-report-credit-01
    section: credit
    region: asia-pacific
    headline: { zh: 签发, en: Issued }
    summary: { zh: 签发了, en: It was issued }
    firmness: done
    printed: 签发
    locator: L9
  - id: a-report-credit-02
    date: 2026-01
    section: credit
    region: africa
    headline: { zh: 再签发, en: Issued again }
    summary: { zh: 又签发了, en: It was issued again }
    firmness: planned
    printed: 再签发
    locator: L10
`;
const EVENTS = `source: a-report
events:
  - { id: a-report-2024-start, date: '2024', jurisdiction: CN, event: { zh: 开市, en: Start }, tense: past, printed: 开市, locator: L11, heading: 大事记 }
`;
const FILES: Readonly<Record<string, string>> = {
  'systems/aa.yaml': SYSTEM,
  'statistics/a-report.yaml': STATISTICS,
  'policies/alpha-2024-rules.yaml': POLICY,
  'news/a-report.yaml': NEWS,
  'events/a-report.yaml': EVENTS,
};
const files = (changed: Readonly<Record<string, string>> = {}): DataFile[] =>
  Object.entries({ ...FILES, ...changed }).map(([path, text]) => ({ path, text }));

describe('records as written', () => {
  const { facts, faults } = readFacts(files());
  const { systems, statistics, policies, news, events } = facts.records;

  test('follow their schemas', () => {
    expect(faults).toEqual([]);
    expect([systems, statistics, policies, news, events].map(({ length }) => length)).toEqual([1, 3, 1, 2, 1]);
  });

  test('a statistic is known by its publication, and stands under its heading', () => {
    expect(statistics.map(({ id, source, heading }) => [id, source, heading])).toEqual([
      ['alpha.entities@a-report', 'a-report', '第一节'],
      ['alpha.share@a-report', 'a-report', '第一节'],
      ['beta.entities@a-report', 'a-report', '第二节'],
    ]);
  });

  test('news and events know their publication', () => {
    expect([...news, ...events].map(({ source }) => source)).toEqual(['a-report', 'a-report', 'a-report']);
  });

  test('each knows the file and row it was written in', () => {
    expect(facts.records.statistics.map(({ place }) => place)).toEqual([5, 6, 9].map((row) => ({ file: 'statistics/a-report.yaml', row })));
    expect(news.map(({ place }) => place.row)).toEqual([3, 11]);
    expect(events.map(({ place }) => place.row)).toEqual([3]);
    expect([...systems, ...policies].map(({ place }) => place)).toEqual([
      { file: 'systems/aa.yaml', row: 1 },
      { file: 'policies/alpha-2024-rules.yaml', row: 1 },
    ]);
  });

  test('what a source does not print is absent, not empty', () => {
    expect(systems[0]).not.toHaveProperty('launchYear');
    expect(policies[0]).not.toHaveProperty('number');
    expect(news[0]).not.toHaveProperty('date');
    expect(statistics[0]).not.toHaveProperty('period');
  });
});

describe('a fault names the file and the row to edit', () => {
  test.each<[string, string, string, string, number, RegExp]>([
    ['an unknown key', 'systems/aa.yaml', 'level: national', 'level: national\ncolour: red', 1, /colour/],
    ['an id that is no code', 'systems/aa.yaml', 'id: AA', 'id: alpha', 1, /id/],
    ['an unknown status', 'systems/aa.yaml', 'value: operating', 'value: running', 4, /status\.value/],
    ['an unknown region', 'systems/aa.yaml', 'region: asia-pacific', 'region: asia', 6, /region/],
    ['a share above 100', 'systems/aa.yaml', 'value: 40', 'value: 140', 9, /coveragePct\.value/],
    ['a name in one language', 'systems/aa.yaml', ', en: Alpha }', ' }', 8, /jurisdictions\.0\.en/],
    ['a locator that is no line', 'systems/aa.yaml', 'locator: L3', 'locator: line 3', 11, /L135/],
    ['a date in words', 'systems/aa.yaml', "date: '2024'", 'date: May 2024', 11, /YYYY/],
    ['a year without quotes', 'systems/aa.yaml', "date: '2024'", 'date: 2024', 11, /date/],
    ['a value in quotes', 'statistics/a-report.yaml', 'value: 40', "value: '40'", 6, /value/],
    ['a bound that is none', 'statistics/a-report.yaml', "unit: '%'", "unit: '%', bound: '~'", 6, /bound/],
    ['a unit of nothing', 'statistics/a-report.yaml', "unit: '%'", "unit: ''", 6, /unit/],
    ['an id with its publication', 'statistics/a-report.yaml', 'id: alpha.share', 'id: alpha.share@a-report', 6, /id/],
    ['a period that is none', 'statistics/a-report.yaml', 'period: 2024Q1', 'period: 2024Q5', 9, /2026-W05/],
    ['an id without a year', 'policies/alpha-2024-rules.yaml', 'id: alpha-2024-rules', 'id: alpha-rules', 1, /id/],
    ['an unknown type', 'policies/alpha-2024-rules.yaml', 'type: normative-document', 'type: document', 3, /type/],
    ['a date without its line', 'policies/alpha-2024-rules.yaml', ', locator: L7', '', 9, /effective\.0\.locator/],
    ['a policy nobody names', 'policies/alpha-2024-rules.yaml', 'mentions:\n  - { source: a-report, printed: 甲国管理办法, locator: L8 }', 'mentions: []', 13, /mentions/],
    ['an unknown section', 'news/a-report.yaml', 'section: credit\n    region: africa', 'section: credits\n    region: africa', 13, /section/],
    ['an item without a headline', 'news/a-report.yaml', '    headline: { zh: 再签发, en: Issued again }\n', '', 11, /headline/],
    ['an unknown firmness', 'news/a-report.yaml', 'firmness: planned', 'firmness: rumour', 17, /firmness/],
    ['an unknown tense', 'events/a-report.yaml', 'tense: past', 'tense: future', 3, /tense/],
    ['an event without a heading', 'events/a-report.yaml', ', heading: 大事记', '', 3, /heading/],
    ['broken YAML', 'events/a-report.yaml', 'printed: 开市', 'printed: "开" 市', 3, /./],
  ])('%s', (_, path, from, to, row, found) => {
    expect(FILES[path]).toContain(from);
    const { facts, faults } = readFacts(files({ [path]: FILES[path]!.replace(from, to) }));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ file: path, row });
    expect(faults[0]!.found).toMatch(found);
    expect(faults[0]!.remedy).not.toBe('');
    expect(Object.entries(facts.records).find(([kind]) => path.startsWith(kind))![1]).toEqual([]);
  }); // prettier-ignore

  test('every fault of a file is told at once', () => {
    const text = SYSTEM.replace('level: national', 'level: local').replace('value: 40', 'value: 140');
    expect(readFacts(files({ 'systems/aa.yaml': text })).faults.map(({ row }) => row)).toEqual([5, 9]);
  });
});

describe('compiled records', () => {
  const another = (path: string, from: string, to: string) => ({
    [path.replace(/[^/]+\.yaml$/, to)]: FILES[path]!.replaceAll(from, to.replace('.yaml', '')),
  });
  const all = files({
    ...another('systems/aa.yaml', 'AA', 'BB.yaml'),
    ...another('statistics/a-report.yaml', 'a-report', 'b-report.yaml'),
    ...another('policies/alpha-2024-rules.yaml', 'alpha-2024-rules', 'aaa-2024-rules.yaml'),
    ...another('news/a-report.yaml', 'a-report', 'b-report.yaml'),
    ...another('events/a-report.yaml', 'a-report', 'b-report.yaml'),
  });
  const compiled = (list: readonly DataFile[]) => {
    const { facts, faults } = readFacts(list);
    expect(faults).toEqual([]);
    return compileRecords(facts.records);
  };

  test('are the same in whatever order the files are read', () => {
    const expected = JSON.stringify(compiled(all));
    expect(JSON.stringify(compiled(all.toReversed()))).toBe(expected);
    expect(JSON.stringify(compiled([...all.slice(3), ...all.slice(0, 3)]))).toBe(expected);
  });

  test('stand by their ids, statistics and news as they were printed', () => {
    const { systems, policies, statistics, news } = compiled(all.toReversed());
    expect(systems.map(({ id }) => id)).toEqual(['AA', 'BB']);
    expect(policies.map(({ id }) => id)).toEqual(['aaa-2024-rules', 'alpha-2024-rules']);
    expect(statistics.map(({ id }) => id)).toEqual(
      ['a-report', 'b-report'].flatMap((source) => ['alpha.entities', 'alpha.share', 'beta.entities'].map((id) => `${id}@${source}`)),
    );
    expect(news.map(({ id }) => id)).toEqual(['a-report-credit-01', 'a-report-credit-02', 'b-report-credit-01', 'b-report-credit-02']);
  });

  test('do not hold where they were written', () => {
    expect(/"place"|\.yaml/.exec(JSON.stringify(compiled(all)))).toBeNull();
  });
});
