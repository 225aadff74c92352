/** What the dataset holds beside quotes: systems, statistics, policies, news and events, as written in `data/`. */
import type { z } from 'zod';
import type { DataFile, Fault, Located } from './data-file';
import { readYaml } from './read-yaml';
import { eventFileSchema, type EventEntry } from './schemas/event';
import { newsFileSchema, type NewsEntry } from './schemas/news';
import { policySchema, type Policy } from './schemas/policy';
import { statisticFileSchema, type StatisticEntry } from './schemas/statistic';
import { systemSchema, type System } from './schemas/system';
import { withdrawnFileSchema, type Withdrawn } from './schemas/withdrawn';

export type Statistic = StatisticEntry & { readonly source: string; readonly heading: string };
export type NewsItem = NewsEntry & { readonly source: string };
export type MarketEvent = EventEntry & { readonly source: string };

export interface Records {
  readonly systems: readonly Located<System>[];
  /** Their ids end in `@source`. */
  readonly statistics: readonly Located<Statistic>[];
  readonly policies: readonly Located<Policy>[];
  readonly news: readonly Located<NewsItem>[];
  readonly events: readonly Located<MarketEvent>[];
  readonly withdrawn: readonly Located<Withdrawn>[];
}

export function readRecords(files: readonly DataFile[], faults: Fault[]): Records {
  const read = <T>(folder: string, schema: z.ZodType<T>) =>
    files.filter(({ path }) => path.startsWith(`${folder}/`) && path.endsWith('.yaml')).flatMap((file) => readYaml(file, schema, faults));

  return {
    systems: read('systems', systemSchema).map(({ value, placeOf }) => ({ ...value, place: placeOf([]) })),
    policies: read('policies', policySchema).map(({ value, placeOf }) => ({ ...value, place: placeOf([]) })),
    statistics: read('statistics', statisticFileSchema).flatMap(({ value: { source, sections }, placeOf }) =>
      sections.flatMap(({ heading, statistics }, s) =>
        statistics.map((entry, at) => ({
          ...entry,
          id: `${entry.id}@${source}`,
          source,
          heading,
          place: placeOf(['sections', s, 'statistics', at]),
        })),
      ),
    ),
    news: read('news', newsFileSchema).flatMap(({ value: { source, items }, placeOf }) =>
      items.map((item, at) => ({ ...item, source, place: placeOf(['items', at]) })),
    ),
    events: read('events', eventFileSchema).flatMap(({ value: { source, events }, placeOf }) =>
      events.map((event, at) => ({ ...event, source, place: placeOf(['events', at]) })),
    ),
    withdrawn: read('withdrawn', withdrawnFileSchema).flatMap(({ value: { withdrawn }, placeOf }) =>
      withdrawn.map((entry, at) => ({ ...entry, place: placeOf(['withdrawn', at]) })),
    ),
  };
}
