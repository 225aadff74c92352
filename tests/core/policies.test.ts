import { differingDates, effectiveDate, issuedDate, listPolicies, type PolicyQuestion } from '../../src/core/policies';
import type { Policy } from '../../src/core/records';
import { periodFrom, refusal } from '../_setup/core';
import { sourceFact } from '../_setup/facts';
import { bilingual, policyFact, printed, recordsWith } from '../_setup/records';

const MINISTRY = sourceFact({ id: 'ministry', publisher: bilingual('中华人民共和国生态环境部', 'Ministry') });
const AGENCY = sourceFact({ id: 'agency', publisher: bilingual('国际机构', 'Agency') });
const REVIEW = sourceFact({ id: 'review', publisher: bilingual('中国研究所', 'Institute'), grade: 'second-hand' });
const DIGEST = sourceFact({ id: 'digest', publisher: bilingual('汇编', 'Digest'), grade: 'unverified' });
const SOURCES = [DIGEST, REVIEW, AGENCY, MINISTRY];

const dates = (...said: [source: string, date: string][]) => said.map(([source, date]) => ({ source, date, ...printed }));
const issuer = bilingual('生态环境部、国家发改委', 'MEE and NDRC');
const issued = (...said: [string, string][]) => issuedDate(policyFact({ issuer, issued: dates(...said) }), SOURCES);

describe('the date that answers', () => {
  test("is the issuer's own where sources differ", () => {
    expect(issued(['agency', '2024-10-01'], ['review', '2024-10-02'], ['ministry', '2024-10-15'])).toBe('2024-10-15');
    expect(issued(['ministry', '2024-10'], ['review', '2024-09-30'])).toBe('2024-10');
  });

  test('is that of the closer source where the issuer says nothing', () => {
    expect(issued(['digest', '2024-10-03'], ['review', '2024-10-02'], ['agency', '2024-10-01'])).toBe('2024-10-01');
    expect(issued(['digest', '2024-10-03'], ['review', '2024-10-02'])).toBe('2024-10-02');
    expect(issued(['digest', '2024-10-03'])).toBe('2024-10-03');
  });

  test('is the more precise of those that agree, whoever prints it', () => {
    expect(issued(['ministry', '2024-01'], ['ministry', '2024-01-25'])).toBe('2024-01-25');
    expect(issued(['ministry', '2024'], ['digest', '2024-01'], ['review', '2024-01-25'])).toBe('2024-01-25');
    expect(issued(['ministry', '2024-01'], ['review', '2024-02-04'], ['digest', '2024-01-25'])).toBe('2024-01-25');
  });

  test('does not depend on the order', () => {
    const said: [string, string][] = [['agency', '2024-10-01'], ['ministry', '2024-10-15'], ['digest', '2024']]; // prettier-ignore
    expect(issued(...said)).toBe('2024-10-15');
    expect(issued(...said.toReversed())).toBe('2024-10-15');
  });

  test('a word every publisher has makes nobody the issuer', () => {
    const policy = policyFact({ issuer: bilingual('中国、欧盟', 'China and the EU'), issued: dates(['review', '2024-02'], ['agency', '2024-03']) });
    expect(issuedDate(policy, SOURCES)).toBe('2024-03');
  });

  test('publication stands in where nothing is printed of issue', () => {
    const published = dates(['review', '2024-02-04']);
    expect(issuedDate(policyFact({ published }), SOURCES)).toBe('2024-02-04');
    expect(issuedDate(policyFact({ published, issued: dates(['digest', '2024']) }), SOURCES)).toBe('2024');
    expect(issuedDate(policyFact(), SOURCES)).toBeUndefined();
  });

  test('of taking effect is looked for in its own dates only', () => {
    expect(effectiveDate(policyFact({ issued: dates(['ministry', '2024-01-25']) }), SOURCES)).toBeUndefined();
    expect(effectiveDate(policyFact({ issuer, effective: dates(['review', '2024-06-01'], ['ministry', '2024-05-01']) }), SOURCES)).toBe('2024-05-01');
  });
});

test('dates differ where they contradict each other, not where one says more', () => {
  const shown = (...said: [string, string][]) =>
    differingDates(dates(...said)).map(({ date, places }) => `${date}: ${places.map(({ source }) => source).join(' ')}`);
  expect(shown()).toEqual([]);
  expect(shown(['ministry', '2024-01'], ['review', '2024-01-25'])).toEqual(['2024-01-25: ministry review']);
  expect(shown(['ministry', '2024-01-25'], ['review', '2024-02-04'], ['digest', '2024'])).toEqual([
    '2024-01-25: ministry digest',
    '2024-02-04: review digest',
  ]);
  expect(shown(['ministry', '2024-10-15'], ['agency', '2024-10-15'])).toEqual(['2024-10-15: ministry agency']);
});

describe('a list of policies', () => {
  const of = (id: string, changes: Partial<Policy> = {}) => policyFact({ id, title: bilingual(`办法${id}`, `Rules ${id}`), ...changes });
  const RECORDS = recordsWith({
    policies: [
      of('a-2024-day', { issued: dates(['ministry', '2024-05-15']), topic: 'mrv' }),
      of('b-2024-month', { issued: dates(['ministry', '2024-05']), jurisdiction: 'CN-SH' }),
      of('c-2024-year', { published: dates(['review', '2024']), summary: bilingual('只在摘要里说碳足迹', 'Says carbon footprint in its summary only') }),
      of('d-2024-footprint', { title: bilingual('碳足迹方案', 'Carbon Footprint Plan'), issued: dates(['ministry', '2025-01-02']), number: '沪府办〔2024〕9号' }),
      of('e-2024-undated'),
    ],
  }); // prettier-ignore
  const EVERYTHING: PolicyQuestion = { query: undefined, jurisdiction: undefined, topic: undefined, from: undefined, to: undefined };
  const list = (asked: Partial<PolicyQuestion>) => listPolicies(RECORDS, SOURCES, { ...EVERYTHING, ...asked }).map(({ id }) => id);
  const between = (from?: string, to?: string) => ({ from: from ? periodFrom(from) : undefined, to: to ? periodFrom(to) : undefined });

  test('without a question holds all, by their ids', () => {
    expect(list({})).toEqual(['a-2024-day', 'b-2024-month', 'c-2024-year', 'd-2024-footprint', 'e-2024-undated']);
  });

  test('by jurisdiction and topic', () => {
    expect(list({ jurisdiction: 'CN-SH' })).toEqual(['b-2024-month']);
    expect(list({ topic: 'mrv' })).toEqual(['a-2024-day']);
  });

  test.each([
    ['碳足迹', ['d-2024-footprint', 'c-2024-year']],
    ['carbon footprint', ['d-2024-footprint', 'c-2024-year']],
    ['沪府办〔2024〕9号', ['d-2024-footprint']],
    ['Ministry of Alpha', ['a-2024-day', 'b-2024-month', 'c-2024-year', 'd-2024-footprint', 'e-2024-undated']],
  ])('%s: in titles, numbers, issuers and summaries, the title first', (query, expected) => {
    const found = list({ query });
    expect(found[0]).toBe(expected[0]);
    expect([...found].sort()).toEqual([...expected].sort());
  });

  test.each<[string | undefined, string | undefined, string[]]>([
    ['2024-05-15', '2024-05-15', ['a-2024-day', 'b-2024-month', 'c-2024-year']],
    ['2024-05-16', '2024-05-31', ['b-2024-month', 'c-2024-year']],
    ['2024-05', '2024-05', ['a-2024-day', 'b-2024-month', 'c-2024-year']],
    ['2024-06-01', '2024-06-01', ['c-2024-year']],
    ['2024', '2024', ['a-2024-day', 'b-2024-month', 'c-2024-year']],
    ['2024-12-31', undefined, ['c-2024-year', 'd-2024-footprint']],
    [undefined, '2024-01-01', ['c-2024-year']],
    ['2025', undefined, ['d-2024-footprint']],
  ])('from %s to %s: when any day of the date falls inside', (from, to, expected) => {
    expect(list(between(from, to))).toEqual(expected);
  });

  test('an undated one is in no span of time', () => {
    expect(list(between('1990', '2100'))).not.toContain('e-2024-undated');
  });

  test('nothing is #N/A that says what was asked for', () => {
    const none = refusal(() => list({ query: '氪石', jurisdiction: 'CN-SH', topic: 'mrv', ...between('2024-05', '2024-06-07') }));
    expect([none.code, none.excelError]).toEqual(['no-rows', '#N/A']);
    for (const said of ['氪石', 'CN-SH', 'mrv', '2024-05', '2024-06-07']) expect(none.text('en')).toContain(said);
    expect(refusal(() => list(between('2030'))).text('zh')).toContain('2030');
  });
});
