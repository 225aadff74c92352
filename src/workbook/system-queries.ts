/** Queries of tables of systems, as the pane asks for them. */
import type { Language } from '../core/language';
import type { SystemFilter, SystemMeasure } from '../core/system-browse';
import type { TableQuery } from './records';

/** Systems of a region, new ones too at a later refresh; words narrow them to those found now. */
export function systemsQuery({ query, region }: SystemFilter, found: readonly string[], language: Language): TableQuery {
  const all: TableQuery = { function: 'SYSTEMS', args: [null, region ?? null, 1, language] };
  return query.trim() === '' ? all : { ...all, only: [...found] };
}

/** What systems are compared by; where a region or level is all one asks for, the list tells it. */
const COMPARED = [
  'system',
  'status',
  'launch_year',
  'design',
  'sectors',
  'coverage_pct',
  'offset_limit_pct',
  'offset_demand_t',
  'auction_revenue_2024_usd',
  'source',
] as const;

export function comparisonQuery(ids: readonly string[], language: Language): TableQuery {
  return { function: 'SYSTEMS', args: [null, null, 1, language], only: [...ids], columns: [...COMPARED] };
}

/** The charted columns stand last: names, then the one series. */
export function chartQuery(ids: readonly string[], measure: SystemMeasure, language: Language): TableQuery {
  return { function: 'SYSTEMS', args: [null, null, 1, language], only: [...ids], columns: ['source', 'system', measure] };
}
