import type { Place } from './data-file';
import type { MarketEvent, NewsItem, Records, Statistic } from './records';
import type { Policy } from './schemas/policy';
import type { System } from './schemas/system';
import type { Withdrawn } from './schemas/withdrawn';

/** The records as bundled and published, in a file of their own: their texts must not delay the first price. */
export interface CompiledRecords {
  readonly systems: readonly System[];
  readonly statistics: readonly Statistic[];
  readonly policies: readonly Policy[];
  readonly news: readonly NewsItem[];
  readonly events: readonly MarketEvent[];
  readonly withdrawn: readonly Withdrawn[];
}

/** In the order of their ids, whatever the order of the files; news and statistics in the order they were printed in. */
export function compileRecords({ systems, statistics, policies, news, events, withdrawn }: Records): CompiledRecords {
  return {
    systems: sorted(systems),
    statistics: asPrinted(statistics),
    policies: sorted(policies),
    news: asPrinted(news),
    events: sorted(events),
    withdrawn: sorted(withdrawn),
  };
}

function sorted<T extends { id: string; place: unknown }>(records: readonly T[]): Omit<T, 'place'>[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : 1)).map(withoutPlace);
}

function asPrinted<T extends { place: Place }>(records: readonly T[]): Omit<T, 'place'>[] {
  return [...records].sort(({ place: a }, { place: b }) => (a.file === b.file ? a.row - b.row : a.file < b.file ? -1 : 1)).map(withoutPlace);
}

function withoutPlace<T extends { place: unknown }>({ place: _place, ...rest }: T): Omit<T, 'place'> {
  return rest;
}
