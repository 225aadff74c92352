import type { Period } from '../dataset/period';
import { carbonError } from './errors';
import { askedText, daysOf, touches, type CompiledRecords, type MarketEvent } from './records';
import { searchRecords, type Searchable } from './search';

const allEvents = new WeakMap<CompiledRecords, readonly MarketEvent[]>();

/** The events of the publications and the milestones of the systems in one list, oldest first. */
export function eventsOf(records: CompiledRecords): readonly MarketEvent[] {
  const known = allEvents.get(records);
  if (known) return known;
  const events = [...records.events, ...milestonesOf(records)].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  allEvents.set(records, events);
  return events;
}

/** A milestone's id is its system's with the date, and a number where a system has several on one date. */
function milestonesOf({ systems }: CompiledRecords): MarketEvent[] {
  return systems.flatMap(({ id, source, milestones, name }) => {
    const seen = new Map<string, number>();
    return milestones.map((milestone): MarketEvent => {
      const count = (seen.get(milestone.date) ?? 0) + 1;
      seen.set(milestone.date, count);
      const suffix = count > 1 ? `-${count}` : '';
      const links = { policies: [], systems: [id], symbols: [], sameEventAs: [] };
      return { ...milestone, ...links, id: `${id.toLowerCase()}-${milestone.date}${suffix}`, source, jurisdiction: id, heading: name.zh };
    });
  });
}

/** The events that match, best first; by date without a query. @throws no-rows. */
export function listEvents(records: CompiledRecords, query: string | undefined, from: Period | undefined, to: Period | undefined): MarketEvent[] {
  const found = searchRecords(eventsOf(records), searchableEvent, query).filter(({ date, until }) => touches(daysOf(date, until), from, to));
  if (found.length === 0) throw carbonError('no-rows', { asked: askedText([query], from, to), nearest: [] });
  return found;
}

export function searchableEvent({ id, event, heading, printed, jurisdiction }: MarketEvent): Searchable {
  return { titles: [event.zh, event.en], texts: [id, heading, printed, jurisdiction] };
}
