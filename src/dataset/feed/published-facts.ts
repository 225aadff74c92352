import { BOUNDS, MEASURES, STATUSES } from '../codes';
import type { CompiledDataset } from '../compiled';
import type { CompiledRecords } from '../compiled-records';
import type { Facts, Located, Observation } from '../facts';

/**
 * A published dataset as the facts it was compiled from, for the checks that are made of facts. What was only written beside
 * them is gone, and a place is now where a fact stands in the published file.
 */
export function factsOf({ sources, venues, instruments, quotes }: CompiledDataset, records: CompiledRecords): Facts {
  return {
    sources: placed('sources', sources),
    venues: placed(
      'venues',
      venues.map((venue) => ({ ...venue, instruments: [] })),
    ),
    instruments: placed('instruments', instruments),
    observations: observationsOf(quotes, sources, instruments),
    records: {
      systems: placed('systems', records.systems),
      statistics: placed('statistics', records.statistics),
      policies: placed('policies', records.policies),
      news: placed('news', records.news),
      events: placed('events', records.events),
      withdrawn: placed('withdrawn', records.withdrawn),
    },
    publishedIds: [],
    proofs: new Map(),
  };
}

function placed<T extends object>(file: string, list: readonly T[]): Located<T>[] {
  return list.map((fact, row) => ({ ...fact, place: { file, row } }));
}

function observationsOf(
  quotes: CompiledDataset['quotes'],
  sources: CompiledDataset['sources'],
  instruments: CompiledDataset['instruments'],
): Observation[] {
  const text = (at: number) => quotes.texts[at]!;
  return quotes.end.map((end, row) => ({
    symbol: instruments[quotes.instrument[row]!]!.symbol,
    source: sources[quotes.source[row]!]!.id,
    period: { start: quotes.start[row]!, end },
    measure: MEASURES[quotes.measure[row]!]!,
    value: quotes.value[row] ?? undefined,
    bound: BOUNDS[quotes.bound[row]!]!,
    status: STATUSES[quotes.status[row]!]!,
    traded: quotes.traded[row] === 1,
    inferred: [],
    currency: text(quotes.currency[row]!) || undefined,
    printed: text(quotes.printed[row]!),
    locator: text(quotes.locator[row]!),
    heading: text(quotes.heading[row]!),
    place: { file: 'quotes', row },
  }));
}
