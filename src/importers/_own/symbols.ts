/** Which instrument a user's own file means: one the dataset knows, or a new one. */
import { CarbonError } from '../../core/errors';
import { isSymbol, resolveSymbol } from '../../core/symbols';
import { normaliseName } from '../../dataset/names';
import type { Dataset } from '../../dataset/store';
import type { Reading } from '../importer';

export type OwnInstrument = Reading['instruments'][number];
type OwnVenue = Reading['venues'][number];

export type Meant =
  | { readonly kind: 'known'; readonly instrument: OwnInstrument }
  /** Of the form VENUE:PRODUCT, and not known. */
  | { readonly kind: 'new'; readonly symbol: string }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly string[] }
  | { readonly kind: 'unknown' };

/** Where a user's own figures stand that no exchange quotes. */
export const OWN = 'OWN';
const OWN_NAME = { zh: '自有数据', en: 'Own data' };
const SYMBOL = /^[A-Z][A-Z0-9-]*:[A-Z0-9][A-Z0-9+-]*$/;

/** @param text A symbol, a name or an alias, or a new symbol. */
export function instrumentMeant(dataset: Dataset, text: string): Meant {
  // Asked first, because an unknown name is compared with all others before it is refused.
  if (!isSymbol(dataset, text)) {
    const symbol = canonical(dataset, normaliseName(text));
    return SYMBOL.test(symbol) ? { kind: 'new', symbol } : { kind: 'unknown' };
  }
  try {
    return { kind: 'known', instrument: dataset.instruments[resolveSymbol(dataset, text)]! };
  } catch (thrown) {
    if (!(thrown instanceof CarbonError)) throw thrown;
    return { kind: 'ambiguous', candidates: (thrown.detail as { readonly candidates: readonly string[] }).candidates };
  }
}

/** Another code of a known venue is replaced by ours, as everywhere. */
function canonical(dataset: Dataset, symbol: string): string {
  const [code = '', product = ''] = symbol.split(':');
  const venue = dataset.venues.find(({ codes }) => codes.includes(code));
  return venue ? `${venue.code}:${product}` : symbol;
}

export function ownInstrument(symbol: string, title: string, currency: string): OwnInstrument {
  return {
    symbol,
    name: { zh: title, en: title },
    segment: 'imported',
    kind: 'spot',
    currency,
    unit: 'tCO2e',
    aliases: [],
    ambiguousNames: [],
    venue: symbol.split(':')[0]!,
  };
}

/** The venues of new instruments that the dataset does not know. */
export function ownVenues(instruments: readonly OwnInstrument[], dataset: Dataset): OwnVenue[] {
  const known = new Set(dataset.venues.map(({ code }) => code));
  const codes = [...new Set(instruments.map(({ venue }) => venue))].filter((code) => !known.has(code));
  return codes.map((code) => ({ code, name: code === OWN ? OWN_NAME : { zh: code, en: code }, codes: [], aliases: [] }));
}

/** Words of a file's name that say nothing of what is in it. */
const NOISE = /^(?:prices?|data|daily|weekly|monthly|history|historical|export|download|final|copy|sheet\d*|table|values?|new|\d+|[a-z])$/;
const CHINESE_NOISE = /^(?:数值|数据|数字|值|金额|价格|单价|列\s*\d*)(?:[(（].*)?$/;
const LONGEST = 24;

/**
 * A symbol of our own for a title: `NZU spot prices` is `OWN:NZU-SPOT`. A title without a Latin letter keeps apart from others by its hash.
 * The same title always makes the same symbol: a later file of it continues the series.
 */
export function ownSymbol(title: string): string {
  const words = latinWords(title);
  const telling = words.filter((word) => !NOISE.test(word));
  const slug = (telling.length > 0 ? telling : words.filter((word) => /[a-z]/.test(word))).join('-').slice(0, LONGEST).replace(/-+$/, '');
  return `${OWN}:${slug === '' || /\p{Script=Han}/u.test(title) ? hashed(title) : slug.toUpperCase()}`;
}

/** Whether a title says what the figures are of: `value` does not. */
export function isTelling(title: string): boolean {
  return (/\p{Script=Han}/u.test(title) && !CHINESE_NOISE.test(title)) || latinWords(title).some((word) => !NOISE.test(word));
}

function latinWords(title: string): string[] {
  return title.normalize('NFKD').toLowerCase().split(/[^a-z0-9]+/).filter(Boolean); // prettier-ignore
}

function hashed(text: string): string {
  const hash = [...text].reduce((sum, character) => Math.imul(sum ^ character.codePointAt(0)!, 16_777_619) >>> 0, 2_166_136_261);
  return `X${hash.toString(36).toUpperCase()}`;
}
