/** Everything in `data/` that claims to be printed somewhere, in one form: what is hashed, and held against the line. */
import type { Facts, Observation, Place } from './facts';
import { periodText } from './period';
import type { Records } from './records';

export interface Provable {
  readonly source: string;
  readonly place: Place;
  /** What a fault calls it. */
  readonly name: string;
  /** Everything about it that was read from the line, so that no part can change unproven. */
  readonly fact: string;
  readonly printed: string;
  readonly locator: string;
}

export function provables({ observations, records }: Facts): Provable[] {
  return [...observations.map(ofObservation), ...ofSystems(records), ...ofPolicies(records), ...ofSingle(records)];
}

function ofObservation({ symbol, measure, period, value, printed, locator, bound, currency, traded, status, source, place }: Observation): Provable {
  const fact = [symbol, measure, periodText(period), value ?? '', currency ?? '', traded, status, bound].join('\n');
  return { source, place, name: `${symbol} ${measure}`, fact, printed, locator };
}

interface Placed {
  readonly printed: string;
  readonly locator: string;
}

function isPlaced(value: unknown): value is Placed {
  return typeof value === 'object' && value !== null && 'printed' in value && 'locator' in value;
}

/** Attributes, developments and milestones, whatever they are called: a new one is proven without being listed here. */
function ofSystems({ systems }: Records): Provable[] {
  return systems.flatMap(({ place, ...system }) =>
    Object.entries(system).flatMap(([field, value]: [string, unknown]) =>
      (Array.isArray(value) ? (value as unknown[]) : [value])
        .filter(isPlaced)
        .map((placed) => ofPlaced(placed, `${system.id} ${field}`, system.source, place)),
    ),
  );
}

function ofPolicies({ policies }: Records): Provable[] {
  return policies.flatMap(({ place, id, title, mentions, issued, published, effective, indicators }) => [
    ...mentions.map((mention) => ofPlaced(mention, `${id} title ${title.zh}`, mention.source, place)),
    ...issued.map((date) => ofPlaced(date, `${id} issued`, date.source, place)),
    ...published.map((date) => ofPlaced(date, `${id} published`, date.source, place)),
    ...effective.map((date) => ofPlaced(date, `${id} effective`, date.source, place)),
    ...indicators.map((number) => ofPlaced(number, `${id} indicator`, number.source, place)),
  ]);
}

function ofSingle({ statistics, news, events }: Records): Provable[] {
  return [
    ...statistics.map(({ place, ...entry }) => ofPlaced(entry, entry.id, entry.source, place)),
    ...news.flatMap(({ place, numbers, ...item }) => [
      ofPlaced(item, item.id, item.source, place),
      ...numbers.map((number) => ofPlaced(number, `${item.id} number`, item.source, place)),
    ]),
    ...events.map(({ place, ...event }) => ofPlaced(event, event.id, event.source, place)),
  ];
}

const PROVEN = ['value', 'bound', 'date', 'until', 'period', 'unit'] as const;

/** Values, bounds, units and dates are proven with the words; what we wrote about them may be reworded freely. */
function ofPlaced(placed: Placed, name: string, source: string, place: Place): Provable {
  const parts = placed as Placed & Partial<Record<(typeof PROVEN)[number], unknown>>;
  const fact = [name, ...PROVEN.flatMap((part) => (parts[part] === undefined ? [] : [`${part} ${JSON.stringify(parts[part])}`]))].join('\n');
  return { source, place, name, fact, printed: placed.printed, locator: placed.locator };
}
