/** News and events as one looks through them: what lies ahead, what happened, and which of it one wants to see. */
import { NEWS_SECTIONS, type FIRMNESS } from '../dataset/codes';
import type { Period, Serial } from '../dataset/period';
import type { Source } from '../dataset/schemas/source';
import { eventsOf, searchableEvent } from './events';
import { daysOfNews, searchableNews, type NewsSection } from './news';
import { daysOf, touches, type CompiledRecords, type MarketEvent, type NewsItem } from './records';
import { searchRecords } from './search';
import type { Region } from './systems';

export type Firmness = (typeof FIRMNESS)[number];

export interface NewsFilter {
  readonly query: string;
  readonly section: NewsSection | undefined;
  readonly region: Region | undefined;
  readonly firmness: Firmness | undefined;
  readonly from: Period | undefined;
  readonly to: Period | undefined;
}

/** The filters that events share with news. */
export type EventFilter = Pick<NewsFilter, 'query' | 'from' | 'to'>;

export interface NewsGroup {
  readonly section: NewsSection;
  readonly items: readonly NewsItem[];
}

/** By section, within it best match first or as printed; sections without an item are left out. */
export function newsGroups(records: CompiledRecords, sources: readonly Source[], filter: NewsFilter): readonly NewsGroup[] {
  const found = matchingNews(records, sources, filter);
  return NEWS_SECTIONS.map((section) => ({ section, items: found.filter((item) => item.section === section) })).filter(
    ({ items }) => items.length > 0,
  );
}

export function matchingNews({ news }: CompiledRecords, sources: readonly Source[], filter: NewsFilter): NewsItem[] {
  const { query, section, region, firmness, from, to } = filter;
  return searchRecords(news, searchableNews, query).filter(
    (item) =>
      (section === undefined || item.section === section) &&
      (region === undefined || item.region === region) &&
      (firmness === undefined || item.firmness === firmness) &&
      touches(daysOfNews(item, sources), from, to),
  );
}

/** How many items one would see with each value of a filter, the others staying as they are: a value without any is not offered. */
export function newsCounts<Name extends 'section' | 'region' | 'firmness'>(
  records: CompiledRecords,
  sources: readonly Source[],
  filter: NewsFilter,
  name: Name,
): ReadonlyMap<NewsItem[Name], number> {
  const counts = new Map<NewsItem[Name], number>();
  for (const item of matchingNews(records, sources, { ...filter, [name]: undefined })) counts.set(item[name], (counts.get(item[name]) ?? 0) + 1);
  return counts;
}

export interface Timeline {
  /** Planned and not over yet, nearest first; of those that end together the one whose date is known more closely. */
  readonly ahead: readonly MarketEvent[];
  /** Everything else, newest first. What was planned for a day now over stands here: nobody has printed whether it came about. */
  readonly past: readonly MarketEvent[];
}

export function timeline(records: CompiledRecords, { query, from, to }: EventFilter, today: Serial): Timeline {
  const found = searchRecords(eventsOf(records), searchableEvent, query).filter(({ date, until }) => touches(daysOf(date, until), from, to));
  const ahead = found.filter((event) => isAhead(event, today));
  return {
    ahead: ahead.sort((a, b) => endOf(a) - endOf(b) || startOf(b) - startOf(a)),
    past: found.filter((event) => !isAhead(event, today)).sort((a, b) => endOf(b) - endOf(a) || startOf(b) - startOf(a)),
  };
}

/** A year that has begun still lies ahead for what is planned in it. */
export function isAhead(event: MarketEvent, today: Serial): boolean {
  return event.tense === 'planned' && endOf(event) >= today;
}

function startOf({ date, until }: MarketEvent): Serial {
  return daysOf(date, until).start;
}

function endOf({ date, until }: MarketEvent): Serial {
  return daysOf(date, until).end;
}
