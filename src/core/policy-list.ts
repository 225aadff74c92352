/** The list of policies as one looks through it: searched, narrowed, and in an order that helps. */
import type { Source } from '../dataset/schemas/source';
import { facetValues, narrowed, type Chosen, type FacetValue } from './facets';
import type { WordedFacet } from './policy-facets';
import { issuedDate, searchablePolicy } from './policies';
import type { CompiledRecords, Policy } from './records';
import { searchRecords } from './search';

export interface PolicyList {
  readonly policies: readonly Policy[];
  readonly values: Readonly<Record<string, readonly FacetValue[]>>;
}

/** Best match first where words are asked for, else newest first; what has no date comes last. Never fails: a list may be empty. */
export function browsePolicies(
  { policies }: CompiledRecords,
  sources: readonly Source[],
  facets: readonly WordedFacet[],
  query: string,
  chosen: Chosen,
): PolicyList {
  const found = query.trim() === '' ? newestFirst(policies, sources) : searchRecords(policies, searchablePolicy, query);
  return { policies: narrowed(found, facets, chosen), values: facetValues(found, facets, chosen) };
}

function newestFirst(policies: readonly Policy[], sources: readonly Source[]): Policy[] {
  const dated = policies.map((policy) => ({ policy, date: issuedDate(policy, sources) ?? '' }));
  return dated.sort((a, b) => (a.date === b.date ? 0 : a.date > b.date ? -1 : 1)).map(({ policy }) => policy);
}
