/** Quotes made up for measuring: the same in every run, on the instruments of the real dataset. */
import { BOUNDS, MEASURES, STATUSES, type Measure } from '../../src/dataset/codes';
import type { CompiledDataset, QuoteColumns } from '../../src/dataset/compiled';
import { serialOf } from '../../src/dataset/period';
import published from '../../generated/dataset.json';

export const PUBLISHED = published as unknown as CompiledDataset;

/** One made-up figure, and an object such as a program without a store would keep. */
export interface Quote {
  readonly symbol: string;
  readonly start: number;
  readonly end: number;
  readonly measure: Measure;
  readonly value: number;
}

const FIRST_MONDAY = serialOf(1990, 1, 1)!;
const WORKING_DAYS = [0, 1, 2, 3, 4];
const FIGURES_A_WEEK = 2 * WORKING_DAYS.length + 2;

/** A close and a volume for every working day, an average and a volume for every week; each fifth week is missing and carried over. */
export function makeQuotes(about: number): Quote[] {
  const { instruments } = PUBLISHED;
  const weeks = Math.round(about / instruments.length / FIGURES_A_WEEK);
  const mondays = Array.from({ length: weeks }, (_, week) => FIRST_MONDAY + 7 * (week + Math.floor(week / 4)));
  const random = randomNumbers(about);
  const price = () => Math.round(random() * 10_000) / 100;
  const volume = () => Math.round(random() * 1_000_000);
  return instruments.flatMap(({ symbol }) => {
    const both = (start: number, end: number, measure: Measure): Quote[] => [
      { symbol, start, end, measure, value: price() },
      { symbol, start, end, measure: 'volume', value: volume() },
    ];
    const days = mondays.flatMap((monday) => WORKING_DAYS.flatMap((day) => both(monday + day, monday + day, 'close')));
    return [...days, ...mondays.flatMap((monday) => both(monday, monday + 6, 'average'))];
  });
}

/** The quotes, which stand in the store's order, as they would be published. */
export function compileQuotes(quotes: readonly Quote[]): CompiledDataset {
  const instrumentAt = new Map(PUBLISHED.instruments.map(({ symbol }, at) => [symbol, at]));
  const texts = [''];
  const positions = new Map([['', 0]]);
  const intern = (text: string): number => {
    if (!positions.has(text)) positions.set(text, texts.push(text) - 1);
    return positions.get(text)!;
  };
  const column = (of: (quote: Quote, row: number) => number) => quotes.map(of);
  const all = (value: number) => column(() => value);
  const currencyOf = ({ symbol }: Quote) => intern(PUBLISHED.instruments[instrumentAt.get(symbol)!]!.currency);
  const columns: QuoteColumns = {
    instrument: column(({ symbol }) => instrumentAt.get(symbol)!),
    start: column(({ start }) => start),
    end: column(({ end }) => end),
    measure: column(({ measure }) => MEASURES.indexOf(measure)),
    value: column(({ value }) => value),
    bound: all(BOUNDS.indexOf('=')),
    status: all(STATUSES.indexOf('reported')),
    traded: all(1),
    trend: all(-1),
    inferred: all(0),
    currency: column((quote) => (quote.measure === 'volume' ? 0 : currencyOf(quote))),
    source: all(0),
    printed: column(({ value }) => intern(String(value))),
    // As if every thousand lines were a publication of their own.
    locator: column((_, row) => intern(`L${(row % 1000) + 1}`)),
    heading: column(({ symbol }) => intern(`Prices of ${symbol}`)),
    noteZh: all(0),
    noteEn: all(0),
    derivation: all(0),
    texts,
  };
  return { ...PUBLISHED, quotes: columns };
}

/** Numbers from 0 to 1 that only look random (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
