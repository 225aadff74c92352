/** The data of the project several times over, as a host would publish them: every copy under ids and names of its own. */
import type { Bilingual } from '../../src/core/language';
import type { Facts } from '../../src/dataset/facts';
import type { Records } from '../../src/dataset/records';
import { publishNextWeek, type Publication } from '../browser/newer-data';

export interface MultipliedData extends Publication {
  /** What a page lists, a line each. */
  readonly lines: Readonly<Record<'prices' | 'policies' | 'systems' | 'news', readonly (readonly string[])[]>>;
}

export function publishTimes(times: number): MultipliedData {
  let facts: Facts | undefined;
  const publication = publishNextWeek(
    (observation) => observation,
    (given) => (facts = timesOver(given, times)),
  );
  const both = (...texts: (Bilingual | undefined)[]) => texts.flatMap((text) => (text ? [text.zh, text.en] : []));
  const { instruments, records } = facts!;
  return {
    ...publication,
    lines: {
      prices: instruments.map(({ symbol, name, kind }) => [symbol, ...both(name), kind]),
      policies: records.policies.map(({ title, issuer, status, summary, keyPoints }) => [
        ...both(title, issuer),
        status,
        ...both(summary, ...keyPoints),
      ]),
      systems: records.systems.map(({ id, name, status, region }) => [id, ...both(name), status.value, region]),
      news: [
        ...records.events.map(({ date, event }) => [date, ...both(event)]),
        ...records.news.map(({ headline, summary, section, date = '' }) => [date, section, ...both(headline, summary)]),
      ],
    },
  };
}

function timesOver(facts: Facts, times: number): Facts {
  const copies = Array.from({ length: times - 1 }, (_, at) => at + 1);
  const more = <T>(all: readonly T[], copyOf: (one: T, copy: number) => T) => [
    ...all,
    ...copies.flatMap((copy) => all.map((one) => copyOf(one, copy))),
  ];
  return {
    ...facts,
    venues: more(facts.venues, (venue, copy) => ({ ...venue, code: venue.code + copy, name: named(venue.name, copy), codes: [], aliases: [] })),
    instruments: more(facts.instruments, (instrument, copy) => ({
      ...instrument,
      venue: instrument.venue + copy,
      symbol: symbolOf(instrument.symbol, copy),
      name: named(instrument.name, copy),
      aliases: [],
      ambiguousNames: [],
    })),
    observations: more(facts.observations, (observation, copy) => ({ ...observation, symbol: symbolOf(observation.symbol, copy) })),
    records: recordsTimesOver(facts.records, more),
  };
}

function recordsTimesOver(records: Records, more: <T>(all: readonly T[], copyOf: (one: T, copy: number) => T) => T[]): Records {
  const before = <T extends { readonly id: string }>(one: T, copy: number) => ({ ...one, id: `copy${copy}-${one.id}` });
  return {
    ...records,
    policies: more(records.policies, (policy, copy) => ({
      ...policy,
      id: `${policy.id}-copy${copy}`,
      title: named(policy.title, copy),
      aliases: [],
    })),
    // Ids of systems begin with letters.
    systems: more(records.systems, (system, copy) => ({
      ...system,
      id: `Q${letter(copy)}${system.id}`,
      name: named(system.name, copy),
      aliases: [],
    })),
    statistics: more(records.statistics, before),
    news: more(records.news, before),
    events: more(records.events, before),
  };
}

function symbolOf(symbol: string, copy: number): string {
  return symbol.replace(':', `${copy}:`);
}

function named({ zh, en }: Bilingual, copy: number): { zh: string; en: string } {
  return { zh: `${zh} ${copy}`, en: `${en} ${copy}` };
}

function letter(copy: number): string {
  return String.fromCharCode(64 + copy);
}
