/** Which exchange a row names: by its code, its names and its aliases in the dataset. */
import { normaliseName } from '../../dataset/names';
import type { Dataset } from '../../dataset/store';
import { halfWidth } from './text';

export type VenueNames = ReadonlyMap<string, string>;

export function venueNames({ venues }: Dataset): VenueNames {
  return new Map(
    venues.flatMap(({ code, name, codes, aliases }) =>
      [code, name.zh, name.en, ...codes, ...aliases].map((text) => [venueForm(text), code] as const),
    ),
  );
}

/** `东京证券交易所 (TSE)` and `东京证券交易所 TSE` are one name. */
function venueForm(text: string): string {
  return normaliseName(text).replace(/[()]/g, '');
}

/** An exchange at the beginning of a text. */
export interface VenueFound {
  readonly code: string;
  /** Where the rest begins. */
  readonly until: number;
}

/** The longest name of an exchange that the text begins with, and what repeats it: a name and a code are often printed beside each other. */
export function venueAtStart(names: VenueNames, text: string): VenueFound | undefined {
  let found: VenueFound | undefined;
  for (;;) {
    const from = found?.until ?? 0;
    const next = longestName(names, text, from);
    if (!next || (found && next.code !== found.code)) return found;
    found = next;
  }
}

/** Names end where words do: at a space, a bracket, or between Chinese and Latin letters. */
const WORD_END = /(?=[\s(])|(?<=\))|(?<=[\u4e00-\u9fff])(?=[A-Za-z])|$/g;

function longestName(names: VenueNames, text: string, from: number): VenueFound | undefined {
  const ends = [...halfWidth(text).matchAll(WORD_END)].map(({ index }) => index).filter((end) => end > from);
  for (const end of ends.reverse()) {
    const code = names.get(venueForm(text.slice(from, end)));
    if (code !== undefined) return { code, until: end };
  }
  return undefined;
}

/** Whether the text names an exchange, though none that is known. */
export function soundsLikeVenue(text: string): boolean {
  return /交易所|交易中心|联交所|环交所|绿交所|exchange/i.test(text);
}
