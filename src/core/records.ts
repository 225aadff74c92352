/** The records core answers from, and what each may be called. */
import type { CompiledRecords } from '../dataset/compiled-records';
import { OPEN, parsePeriod, periodText, type Period } from '../dataset/period';
import type { MarketEvent, NewsItem, Statistic } from '../dataset/records';
import type { Policy } from '../dataset/schemas/policy';
import type { System } from '../dataset/schemas/system';
import type { Named } from './record-names';

export type { CompiledRecords, MarketEvent, NewsItem, Policy, Statistic, System };

export function namesOfSystem({ id, name, aliases }: System): Named {
  return { id, names: [name.zh, name.en, ...aliases] };
}

export function namesOfPolicy({ id, title, aliases, number }: Policy): Named {
  return { id, names: [title.zh, title.en, ...aliases, ...(number ? [number] : [])] };
}

/** A statistic is also found without its source where only one source prints it. */
export function namesOfStatistic({ id }: Statistic): Named {
  return { id, names: [id.split('@')[0]!] };
}

export function namesOfNews({ id, headline }: NewsItem): Named {
  return { id, names: [headline.zh, headline.en] };
}

export function namesOfEvent({ id }: MarketEvent): Named {
  return { id, names: [] };
}

/** Records share a few hundred dates, and a list asks for them thousands of times. */
const datesRead = new Map<string, Period | undefined>();

/** The days a date of any precision may mean: `2024-05` is any day of May. */
export function daysOf(date: string, until = date): Period {
  return { start: dateRead(date)?.start ?? OPEN, end: dateRead(until)!.end };
}

function dateRead(date: string): Period | undefined {
  if (!datesRead.has(date)) datesRead.set(date, parsePeriod(date));
  return datesRead.get(date);
}

/** `from` and `to` keep a record when any of its days falls inside. */
export function touches({ start, end }: Period, from: Period | undefined, to: Period | undefined): boolean {
  return (from === undefined || end >= from.start) && (to === undefined || start <= to.end);
}

/** What a list was asked for, as its error repeats it. */
export function askedText(filters: readonly (string | undefined)[], from?: Period, to?: Period): string {
  const times = [from && `≥ ${periodText(from)}`, to && `≤ ${periodText(to)}`];
  return [...filters, ...times].filter(Boolean).join(', ');
}
