import { normaliseName } from '../dataset/names';
import { OPEN, type Serial } from '../dataset/period';
import { DAYS, OTHER, type Dataset } from '../dataset/store';
import { SEGMENT_WORDS } from './code-words';
import { carbonError } from './errors';
import type { InstrumentNumber } from './symbols';

export interface ListedSymbol {
  readonly instrument: InstrumentNumber;
  /** First and last day any figure of the series covers. */
  readonly first: Serial;
  readonly last: Serial;
  readonly observations: number;
}

/**
 * The instruments whose symbol, names, aliases, venue or segment hold every word of the query; all without one.
 * @throws no-rows.
 */
export function listSymbols(dataset: Dataset, query: string | undefined): ListedSymbol[] {
  const found = [...dataset.instruments.keys()].filter((at) => matchesSymbol(dataset, at, query ?? ''));
  if (found.length === 0) throw carbonError('no-rows', { asked: query ?? '', nearest: [] });
  return found.map((instrument) => ({ instrument, ...coverageOf(dataset, instrument) }));
}

/** Whether an instrument's names hold every word of the query, in any order; an empty query matches all. */
export function matchesSymbol(dataset: Dataset, instrument: InstrumentNumber, query: string): boolean {
  const words = query.split(/\s+/).filter(Boolean).map(normaliseName);
  if (words.length === 0) return true;
  const text = textsOf(dataset)[instrument]!;
  return words.every((word) => text.includes(word));
}

const textsOfAll = new WeakMap<Dataset, readonly string[]>();

/** Made once for a dataset: every letter typed looks through all of them. */
function textsOf(dataset: Dataset): readonly string[] {
  const known = textsOfAll.get(dataset);
  if (known) return known;
  const texts = [...dataset.instruments.keys()].map((at) => searchableText(dataset, at));
  textsOfAll.set(dataset, texts);
  return texts;
}

function searchableText({ instruments, venues }: Dataset, at: InstrumentNumber): string {
  const { symbol, name, aliases, ambiguousNames, segment, kind, venue } = instruments[at]!;
  const { name: venueName, codes, aliases: venueAliases } = venues.find(({ code }) => code === venue)!;
  const names = [symbol, name.zh, name.en, ...aliases, ...ambiguousNames, venueName.zh, venueName.en, ...codes, ...venueAliases];
  const texts = [...names, kind, segment, SEGMENT_WORDS[segment].zh, SEGMENT_WORDS[segment].en];
  // Normalising drops line breaks: joined afterwards, no word is found across two texts.
  return texts.map(normaliseName).join('\n');
}

function coverageOf({ quotes }: Dataset, instrument: InstrumentNumber): Omit<ListedSymbol, 'instrument'> {
  const from = quotes.from(instrument, DAYS);
  const until = quotes.until(instrument, OTHER);
  let first: Serial = Infinity;
  let last: Serial = -Infinity;
  for (let row = from; row < until; row++) {
    const start = quotes.start[row] === OPEN ? quotes.end[row]! : quotes.start[row]!;
    first = Math.min(first, start);
    last = Math.max(last, quotes.end[row]!);
  }
  return { first, last, observations: until - from };
}
