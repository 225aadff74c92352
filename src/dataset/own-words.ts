import type { Facts, Place } from './facts';
import type { Bilingual } from './schemas/shared';

/** A text we wrote ourselves, with what it belongs to. */
export interface OwnText {
  readonly text: Bilingual;
  readonly name: string;
  readonly place: Place;
}

/** Every text of the records that is ours: titles and names are the publications', all else must be written anew. */
export function ownTexts({ records }: Facts): OwnText[] {
  const { systems, statistics, policies, news, events } = records;
  const of = (name: string, place: Place, texts: readonly (Bilingual | undefined)[]) =>
    texts.flatMap((text) => (text ? [{ text, name, place }] : []));
  return [
    ...systems.flatMap(({ id, place, developments, milestones, note }) =>
      of(id, place, [...developments.map(({ summary }) => summary), ...milestones.map(({ event }) => event), note]),
    ),
    ...policies.flatMap(({ id, place, summary, keyPoints, note, indicators }) =>
      of(id, place, [summary, ...keyPoints, note, ...indicators.map(({ what }) => what)]),
    ),
    ...statistics.flatMap(({ id, place, subject, metric, basis, note, inferred }) => of(id, place, [subject, metric, basis, note, inferred])),
    ...news.flatMap(({ id, place, headline, summary, note, numbers }) =>
      of(id, place, [headline, summary, note, ...numbers.map(({ what }) => what)]),
    ),
    ...events.flatMap(({ id, place, event, note }) => of(id, place, [event, note])),
  ];
}
