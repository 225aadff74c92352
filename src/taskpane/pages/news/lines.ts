/** The lines of the page's two lists: headings, events, news, and the way from the first events to all of them. */
import { SECTION_WORDS } from '../../../core/code-words';
import { isoDate, parsePeriod, type Dataset, type Serial } from '../../../core/dataset';
import type { Language } from '../../../core/language';
import { newsGroups, timeline, type NewsFilter } from '../../../core/news-browse';
import { daysOf, type CompiledRecords, type MarketEvent, type NewsItem } from '../../../core/records';
import type { NewsSlice } from '../../slices/news';
import type { Say } from '../../strings';

export type Line =
  | { readonly kind: 'heading'; readonly id: string; readonly text: string }
  | { readonly kind: 'event'; readonly id: string; readonly event: MarketEvent }
  | { readonly kind: 'news'; readonly id: string; readonly item: NewsItem }
  | { readonly kind: 'all'; readonly id: string; readonly count: number };

const FIRST_AHEAD = 3;

/** What is asked for, as the questions to the data have it: what is no day or period narrows nothing. */
export function askedOf({ filter, from, to }: NewsSlice): NewsFilter {
  return { ...filter, from: parsePeriod(from), to: parsePeriod(to) };
}

/** The nearest events ahead, then the news by section. What only news have, a section, region or firmness, leaves no event. */
export function newsLines(records: CompiledRecords, { sources }: Dataset, asked: NewsFilter, now: Serial, language: Language, say: Say): Line[] {
  const isOfNews = asked.section !== undefined || asked.region !== undefined || asked.firmness !== undefined;
  const { ahead, past } = isOfNews ? { ahead: [], past: [] } : timeline(records, asked, now);
  const count = ahead.length + past.length;
  const all: Line[] = count > 0 ? [{ kind: 'all', id: 'all-events', count }] : [];
  const events: Line[] = count > 0 ? [heading('ahead', say('news.ahead')), ...ahead.slice(0, FIRST_AHEAD).map(eventLine), ...all] : [];
  const news = newsGroups(records, sources, asked).flatMap(({ section, items }): Line[] => [
    heading(section, `${titled(SECTION_WORDS[section][language])} · ${items.length}`),
    ...items.map((item) => ({ kind: 'news' as const, id: item.id, item })),
  ]);
  return [...events, ...news];
}

/** All events: ahead, nearest first, then past, newest first; by year. */
export function timelineLines(records: CompiledRecords, asked: NewsFilter, now: Serial, say: Say): Line[] {
  const { ahead, past } = timeline(records, asked, now);
  return [...byYear(ahead, 'ahead', (year) => `${say('news.ahead')} · ${year}`), ...byYear(past, 'past', (year) => year)];
}

function byYear(events: readonly MarketEvent[], id: string, text: (year: string) => string): Line[] {
  return events.flatMap((event, at): Line[] => {
    const year = yearOf(event);
    const isFirst = at === 0 || yearOf(events[at - 1]!) !== year;
    return [...(isFirst ? [heading(`${id}-${year}`, text(year))] : []), eventLine(event)];
  });
}

function yearOf({ date, until }: MarketEvent): string {
  return isoDate(daysOf(date, until).end).slice(0, 4);
}

function eventLine(event: MarketEvent): Line {
  return { kind: 'event', id: event.id, event };
}

function heading(id: string, text: string): Line {
  return { kind: 'heading', id: `heading-${id}`, text };
}

function titled(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
