import { facetValues, narrowed } from '../../src/core/facets';
import { POLICY_FACETS, policyFacets, type PolicyFacet } from '../../src/core/policy-facets';
import type { Policy } from '../../src/core/records';
import { sourceFact } from '../_setup/facts';
import { bilingual, policyFact, printed, recordsWith } from '../_setup/records';

const SOURCES = [sourceFact()];
const MEE = bilingual('生态环境部', 'Ministry of Ecology and Environment (MEE)');
const issued = (date: string) => [{ source: 'a-report', date, ...printed }];

const { policies: POLICIES } = recordsWith({
  policies: [
    policyFact({ id: 'a-2024-a', type: 'plan', issued: issued('2024-03'), issuer: MEE, sectors: ['power', 'steel'], isFirstHand: true }),
    policyFact({
      id: 'b-2025-b',
      type: 'law',
      published: issued('2025-01-02'),
      issuer: bilingual('环境部、司法部', `${MEE.en}; Ministry of Justice`),
    }),
    policyFact({
      id: 'c-undated-c',
      type: 'law',
      jurisdiction: 'CN-SH',
      status: 'draft',
      level: 'city',
      issuer: bilingual('来源未印', 'Not printed'),
    }),
  ],
});
const FACETS = policyFacets(POLICIES, SOURCES);
const offered = (name: PolicyFacet, language: 'zh' | 'en') =>
  facetValues(POLICIES, FACETS, {})[name]!.map(
    ({ value, count }) => `${FACETS.find((facet) => facet.name === name)!.wordOf(value)[language]} ${count}`,
  );
const found = (name: PolicyFacet, value: string) => narrowed(POLICIES, FACETS, { [name]: [value] }).map(({ id }: Policy) => id);

test.each<[PolicyFacet, string[], string[]]>([
  ['type', ['法律 2', '规划计划 1'], ['law 2', 'plan 1']],
  ['status', ['现行有效 2', '征求意见稿 1'], ['in force 2', 'consultation draft 1']],
  ['topic', ['碳排放权交易 3'], ['emissions trading 3']],
  ['year', ['2025 1', '2024 1', '未印日期 1'], ['2025 1', '2024 1', 'no date printed 1']],
  ['issuer', ['生态环境部 2', '司法部 1', '来源未印 1'], ['Ministry of Ecology and Environment (MEE) 2', 'Ministry of Justice 1', 'not printed 1']],
  ['jurisdiction', ['中国 2', '上海 1'], ['China 2', 'Shanghai 1']],
  ['level', ['国家 2', '城市 1'], ['national 2', 'city 1']],
  ['sector', ['电力 1', '钢铁 1'], ['power 1', 'steel 1']],
  ['origin', ['发布机关自己的文献 1', '转引自其他文献 2'], ["issuer's own publication 1", 'quoted from other publications 2']],
])('%s', (name, zh, en) => {
  expect(offered(name, 'zh')).toEqual(zh);
  expect(offered(name, 'en')).toEqual(en);
});

test('every facet is offered, in its order', () => {
  expect(FACETS.map(({ name }) => name)).toEqual([...POLICY_FACETS]);
});

test('a document of several bodies is found under each', () => {
  expect(found('issuer', MEE.en)).toEqual(['a-2024-a', 'b-2025-b']);
  expect(found('issuer', 'Ministry of Justice')).toEqual(['b-2025-b']);
});

test('a value the records no longer know keeps its own words', () => {
  expect(FACETS.find(({ name }) => name === 'jurisdiction')!.wordOf('XX')).toEqual(bilingual('XX', 'XX'));
});
