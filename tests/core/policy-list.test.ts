import { policyFacets } from '../../src/core/policy-facets';
import { browsePolicies } from '../../src/core/policy-list';
import { sourceFact } from '../_setup/facts';
import { bilingual, policyFact, printed, recordsWith } from '../_setup/records';

const SOURCES = [sourceFact()];
const issued = (date: string) => [{ source: 'a-report', date, ...printed }];
const RECORDS = recordsWith({
  policies: [
    policyFact({ id: 'a-2024-old', title: bilingual('配额分配方案', 'Allocation plan'), type: 'plan', issued: issued('2024-03') }),
    policyFact({ id: 'b-2025-new', title: bilingual('核算指南', 'Accounting guideline'), type: 'report', issued: issued('2025-01-21') }),
    policyFact({ id: 'c-undated-c', title: bilingual('交易办法', 'Trading rules'), type: 'law', summary: bilingual('说明配额如何交易。', 'How allowances are traded.') }),
  ],
}); // prettier-ignore
const FACETS = policyFacets(RECORDS.policies, SOURCES);
const browse = (query: string, chosen = {}) => browsePolicies(RECORDS, SOURCES, FACETS, query, chosen);
const ids = (query: string, chosen = {}) => browse(query, chosen).policies.map(({ id }) => id);

test('without words the newest comes first, and last what has no date', () => {
  expect(ids('')).toEqual(['b-2025-new', 'a-2024-old', 'c-undated-c']);
  expect(ids('  ')).toHaveLength(3);
});

test('with words the best match comes first, in either language', () => {
  expect(ids('配额')).toEqual(['a-2024-old', 'c-undated-c']);
  expect(ids('allow')).toEqual(['c-undated-c']);
});

test('facets narrow what was found and count within it', () => {
  expect(ids('配额', { type: ['law', 'report'] })).toEqual(['c-undated-c']);
  expect(browse('配额').values.type).toEqual([
    { value: 'law', count: 1, isChosen: false },
    { value: 'plan', count: 1, isChosen: false },
  ]);
});

test('nothing found is an empty list', () => {
  expect(ids('nowhere')).toEqual([]);
  expect(ids('', { type: ['methodology'] })).toEqual([]);
});
