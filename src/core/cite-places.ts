/** Where the words of a record stand, publication by publication, as a reader looks them up. */
import type { Source } from '../dataset/schemas/source';
import { STATUS_WORDS, citePublication, lineText } from './citation';
import type { Bilingual, Language } from './language';

/** A place of a record, or of one of its attributes. */
export interface CitedPlace {
  readonly source: string;
  readonly printed: string;
  readonly locator: string;
  readonly heading?: string | undefined;
  /** From what it was concluded, where the source does not print it outright. */
  readonly inferred?: Bilingual | undefined;
  readonly note?: Bilingual | undefined;
}

export interface CitedPublication {
  readonly source: string;
  readonly publication: string;
  readonly publisher: string;
  readonly published: string;
  /** All its lines in one, `lines 9, 12`. */
  readonly lines: string;
  readonly places: readonly { readonly printed: string; readonly lines: string; readonly heading: string | undefined }[];
  readonly status: string;
  readonly notes: readonly string[];
  readonly full: string;
  readonly gbt7714: string;
  readonly footnote: string;
}

/** Each publication once, in the order of its first place. */
export function citePlaces(places: readonly CitedPlace[], sources: readonly Source[], language: Language): CitedPublication[] {
  const ids = [...new Set(places.map(({ source }) => source))];
  return ids.map((id) =>
    citeIn(
      sources.find((card) => card.id === id)!,
      places.filter(({ source }) => source === id),
      language,
    ),
  );
}

function citeIn(source: Source, places: readonly CitedPlace[], language: Language): CitedPublication {
  const locator = jointLocator(places);
  const cited = citePublication(source, language, locator);
  const status = statusOf(source, places, language);
  const printed = [...new Set(places.map((place) => place.printed))];
  const said =
    language === 'zh'
      ? `印作${printed.map((words) => `“${words}”`).join('、')}（${status}）。`
      : `Printed as ${printed.map((words) => `"${words}"`).join(', ')} (${status}). `;
  const notes = [...new Set(places.flatMap(({ inferred, note }) => [inferred, note]).flatMap((text) => text?.[language] ?? []))];
  const heading = soleHeading(places);
  return {
    source: source.id,
    publication: cited.publication,
    publisher: cited.publisher,
    published: source.published,
    lines: lineText(locator, language),
    places: places.map((place) => ({ printed: place.printed, lines: lineText(place.locator, language), heading: place.heading })),
    status,
    notes,
    full: said + placeText(source, locator, heading, language) + (language === 'zh' ? '。' : '.'),
    gbt7714: cited.gbt7714,
    footnote: cited.footnote,
  };
}

function statusOf({ grade }: Source, places: readonly CitedPlace[], language: Language): string {
  const isInferred = places.some(({ inferred }) => inferred !== undefined);
  const words = [STATUS_WORDS[isInferred ? 'inferred' : 'reported'], ...(grade === 'unverified' ? [STATUS_WORDS.unverified] : [])];
  return words.map((word) => word[language]).join(language === 'zh' ? '；' : '; ');
}

/** All lines of a publication in one locator: a reader looks them up together. */
export function jointLocator(places: readonly { readonly locator: string }[]): string {
  const lines = new Set(places.flatMap(({ locator }) => locator.split('+').map((line) => Number(line.slice(1)))));
  return [...lines]
    .sort((a, b) => a - b)
    .map((line) => `L${line}`)
    .join('+');
}

/** A heading helps to find the place only where it is the only one. */
export function soleHeading(places: readonly { readonly heading?: string | undefined }[]): string | undefined {
  const headings = new Set(places.flatMap(({ heading }) => heading ?? []));
  return headings.size === 1 ? [...headings][0] : undefined;
}

/** A place in a publication, without the stop at its end. */
export function placeText({ publisher, title, published }: Source, locator: string, heading: string | undefined, language: Language): string {
  const lines = lineText(locator, language);
  if (language === 'zh') return `${publisher.zh}：《${title.zh}》，${published}，${lines}${heading ? `，见“${heading}”` : ''}`;
  return `${publisher.en}, ${title.en}, ${published}, ${lines}${heading ? `, under "${heading}"` : ''}`;
}
