/** Queries of tables of news and events, as the pane asks for them. */
import { periodText, type Period } from '../core/dataset';
import type { Language } from '../core/language';
import type { EventFilter, NewsFilter } from '../core/news-browse';
import type { TableQuery } from './records';

/** What matches, later items too at a refresh; firmness is no argument of the list: it narrows to those found now. */
export function newsQuery({ query, section, region, firmness, from, to }: NewsFilter, found: readonly string[], language: Language): TableQuery {
  const args = [wordsOf(query), section ?? null, region ?? null, dayOf(from), dayOf(to), 1, language];
  return firmness === undefined ? { function: 'NEWS', args } : { function: 'NEWS', args, only: [...found] };
}

export function eventsQuery({ query, from, to }: EventFilter, language: Language): TableQuery {
  return { function: 'EVENTS', args: [wordsOf(query), dayOf(from), dayOf(to), 1, language] };
}

/** Chosen items, in the order given. */
export function chosenNews(ids: readonly string[], language: Language): TableQuery {
  return { function: 'NEWS', args: [null, null, null, null, null, 1, language], only: [...ids] };
}

export function chosenEvents(ids: readonly string[], language: Language): TableQuery {
  return { function: 'EVENTS', args: [null, null, null, 1, language], only: [...ids] };
}

function wordsOf(query: string): string | null {
  return query.trim() === '' ? null : query.trim();
}

function dayOf(period: Period | undefined): string | null {
  return period ? periodText(period) : null;
}
