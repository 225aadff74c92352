/** When something is said to have happened or to be planned, in words. */
import { isoDate, parsePeriod, spanOf, type Dataset, type Serial } from '../../../core/dataset';
import { daysOfNews } from '../../../core/news';
import { daysOf, type MarketEvent, type NewsItem } from '../../../core/records';
import { today } from '../../../workbook/today';
import type { Say } from '../../strings';

/** The date as printed; without one, the days its publication is about. */
export function newsDate(item: NewsItem, { sources }: Dataset, say: Say): string {
  if (item.date !== undefined) return item.date;
  const period = daysOfNews(item, sources);
  const first = isoDate(period.start);
  return spanOf(period) === 'week' ? say('news.weekOf', { monday: first }) : say('news.between', { first, last: isoDate(period.end) });
}

export function eventDate({ date, until }: MarketEvent): string {
  return until === undefined ? date : `${date} … ${until}`;
}

export function dayOfToday(): Serial {
  return parsePeriod(today())!.end;
}

/** How far a planned event is from today: in days where a day is printed; a month or year may have begun. */
export function distance(event: MarketEvent, now: Serial, say: Say): string | undefined {
  const { start, end } = daysOf(event.date, event.until);
  if (event.tense === 'past') return undefined;
  if (end < now) return say('news.wasPlanned');
  if (start > now) return event.date.length === 'yyyy-mm-dd'.length ? inDays(start - now, say) : undefined;
  if (start === end) return say('news.today');
  const span = spanOf({ start, end });
  return say(span === 'year' ? 'news.thisYear' : span === 'month' ? 'news.thisMonth' : 'news.begun');
}

function inDays(days: number, say: Say): string {
  return days === 1 ? say('news.tomorrow') : say('news.inDays', { days });
}
