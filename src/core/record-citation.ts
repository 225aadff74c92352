import type { Source } from '../dataset/schemas/source';
import { citePublication, type CitationPart, type CitationValue } from './citation';
import { jointLocator, placeText, soleHeading, type CitedPlace } from './cite-places';
import { carbonError } from './errors';
import type { Language } from './language';
import { eventsOf } from './events';
import { findByName, hasName, type Named } from './record-names';
import { namesOfEvent, namesOfNews, namesOfPolicy, namesOfStatistic, namesOfSystem, type CompiledRecords, type Policy, type System } from './records';
import { refuseWithdrawn } from './withdrawn';

export type RecordCitation = Readonly<Partial<Record<CitationPart, CitationValue>>> & { readonly full: string };

/** The record of any kind with this id, or with this title, name or alias; undefined where none has. @throws ambiguous-id. */
export function recordById(records: CompiledRecords, text: string): { id: string; places: readonly CitedPlace[] } | undefined {
  refuseWithdrawn(records, text);
  const { systems, policies, statistics, news } = records;
  const find = <T extends { id: string }>(list: readonly T[], namesOf: (record: T) => Named, placesOf: (record: T) => readonly CitedPlace[]) => {
    const record = hasName(list, namesOf, text) ? findByName(list, namesOf, text) : undefined;
    return record && { id: record.id, places: placesOf(record) };
  };
  return (
    find(systems, namesOfSystem, placesOfSystem) ??
    find(policies, namesOfPolicy, ({ mentions }) => mentions) ??
    find(statistics, namesOfStatistic, (statistic) => [statistic]) ??
    find(news, namesOfNews, (item) => [item]) ??
    find(eventsOf(records), namesOfEvent, (event) => [event])
  );
}

function placesOfSystem({ source, status, developments }: System): CitedPlace[] {
  return [...developments, status].map((place) => ({ ...place, source }));
}

/** The citation of a policy: every source that names it, and each date that differs between them. */
export function citePolicy(policy: Policy, sources: readonly Source[], language: Language): RecordCitation {
  return citeTogether(policy.id, policy.mentions, sources, language, datesText(policy, language));
}

export function citeRecord(
  record: { id: string; places: readonly CitedPlace[] },
  sources: readonly Source[],
  part: CitationPart,
  language: Language,
): CitationValue {
  const cited = citeTogether(record.id, record.places, sources, language)[part];
  if (cited !== undefined) return cited;
  throw carbonError('not-printed', { id: record.id, field: part });
}

function citeTogether(id: string, places: readonly CitedPlace[], sources: readonly Source[], language: Language, extra = ''): RecordCitation {
  const [first] = places;
  const source = sources.find((card) => card.id === first!.source)!;
  return {
    ...citePublication(source, language, first!.locator),
    full: placesText(places, sources, language) + extra,
    locator: first!.locator,
    printed: first!.printed,
    status: language === 'zh' ? '来源原印' : 'reported',
    measure: id,
  };
}

/** Each publication once, with all the lines: a reader looks them up together. */
function placesText(places: readonly CitedPlace[], sources: readonly Source[], language: Language): string {
  const ids = [...new Set(places.map(({ source }) => source))];
  const cited = ids.map((id) => {
    const own = places.filter(({ source }) => source === id);
    return placeText(
      sources.find((card) => card.id === id)!,
      jointLocator(own),
      soleHeading(own),
      language,
    );
  });
  return cited.join(language === 'zh' ? '；' : '; ');
}

const DATE_WORDS = {
  issued: { zh: '印发', en: 'issued' },
  published: { zh: '公布', en: 'published' },
  effective: { zh: '施行', en: 'effective' },
} as const;

/** The dates as each source prints them: where they differ, a reader must see all. */
function datesText(policy: Policy, language: Language): string {
  const dates = (['issued', 'published', 'effective'] as const).flatMap((kind) =>
    policy[kind].map(({ date, source, locator }) => `${DATE_WORDS[kind][language]} ${date} [${source} ${locator}]`),
  );
  return dates.length === 0 ? '' : `${language === 'zh' ? '。日期：' : '. Dates: '}${dates.join(language === 'zh' ? '；' : '; ')}`;
}
