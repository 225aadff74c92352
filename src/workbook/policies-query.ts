/** The query of a table of policies: one that finds new ones later where the function itself can be asked for it. */
import type { Chosen } from '../core/facets';
import type { Language } from '../core/language';
import { UNDATED } from '../core/policy-facets';
import type { TableQuery } from './records';

type Text = string | null;

function asked(query: Text, jurisdiction: Text, topic: Text, from: Text, to: Text, language: Language): TableQuery {
  return { function: 'POLICIES', args: [query, jurisdiction, topic, from, to, 1, language] };
}

/** These and no others, whatever the data hold later. */
export function chosenPoliciesQuery(ids: readonly string[], language: Language): TableQuery {
  return { ...asked(null, null, null, null, null, language), only: [...ids] };
}

/**
 * All that match.
 * @returns undefined where CARBON.POLICIES has no argument for what was chosen: the rows then have to be named.
 */
export function matchingPoliciesQuery(query: string, chosen: Chosen, language: Language): TableQuery | undefined {
  const { jurisdiction = [], topic = [], year = [], ...others } = chosen;
  const isAskable = jurisdiction.length <= 1 && topic.length <= 1 && areInARow(year) && Object.values(others).every((values) => values.length === 0);
  if (!isAskable) return undefined;
  const years = [...year].sort();
  return asked(query.trim() || null, jurisdiction[0] ?? null, topic[0] ?? null, years[0] ?? null, years.at(-1) ?? null, language);
}

/** Years without a gap are one span. */
function areInARow(years: readonly string[]): boolean {
  const sorted = years.map(Number).sort((a, b) => a - b);
  return !years.includes(UNDATED) && sorted.every((year, at) => at === 0 || year === sorted[at - 1]! + 1);
}
