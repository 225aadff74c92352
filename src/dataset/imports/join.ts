/**
 * The dataset with an analyst's own files joined to it. Which figure holds is decided here, once: those that lose are left out, so that
 * nothing that answers has to ask where a figure is from.
 */
import { MOST_INSTRUMENTS, QuoteStore, type Dataset } from '../store';
import { cardOf } from './card';
import type { Import } from './import';
import { joinRates } from './join-rates';
import { joinedColumns } from './joined-columns';
import type { Part } from './joined-part';
import { inStoreOrder } from './joined-order';
import { holding } from './precedence';

/** All imports together: beyond that a page takes seconds to start, and a browser may run out of memory. */
export const MOST_FIGURES = 1_000_000;

/** Whether the imports can be joined to the dataset at all. */
export function fitsInto(base: Dataset, imports: readonly Import[]): boolean {
  const figures = imports.reduce((sum, { quotes }) => sum + quotes.end.length, 0);
  return figures <= MOST_FIGURES && joinedInstruments(base, imports).length <= MOST_INSTRUMENTS;
}

/**
 * For the same symbol, period and field a figure of the dataset holds before one of an import, and a later import's before an earlier one's.
 * @param base Without imports.
 * @param imports In the order they were imported, such that they fit into it: see {@link fitsInto}.
 */
export function joinImports(base: Dataset, imports: readonly Import[]): Dataset {
  if (imports.length === 0) return base;
  const instruments = joinedInstruments(base, imports);
  const parts = partsOf(base, imports, instruments);
  const columns = joinedColumns(parts, holding(parts, inStoreOrder(parts)));
  return {
    ...base,
    sources: [...base.sources, ...imports.map(sourceOf)],
    venues: joinedVenues(base, imports),
    instruments,
    quotes: new QuoteStore(columns, instruments.length, base.sources.length),
    imports: imports.map(cardOf),
    rates: joinRates(imports, base.sources.length),
  };
}

/** Two downloads of one publication are told apart by their files: the title of each names its own. */
function sourceOf({ source, name }: Import): Import['source'] {
  const { zh, en } = source.title;
  return { ...source, title: { zh: zh.includes(name) ? zh : `${zh}（${name}）`, en: en.includes(name) ? en : `${en} (${name})` } };
}

/** The dataset's own where it stands among all; those only imports hold behind them, as the last of these describes them. */
function joinedInstruments(base: Dataset, imports: readonly Import[]): Dataset['instruments'] {
  const own = new Set(base.instruments.map(({ symbol }) => symbol));
  const others = new Map<string, Dataset['instruments'][number]>();
  for (const { instruments } of imports) {
    for (const instrument of instruments) if (!own.has(instrument.symbol)) others.set(instrument.symbol, instrument);
  }
  return [...base.instruments, ...others.values()];
}

function joinedVenues(base: Dataset, imports: readonly Import[]): Dataset['venues'] {
  const own = new Set(base.venues.map(({ code }) => code));
  const others = imports.flatMap(({ venues }) => venues).filter(({ code }) => !own.has(code));
  return [...base.venues, ...new Map(others.map((venue) => [venue.code, venue])).values()];
}

function partsOf(base: Dataset, imports: readonly Import[], instruments: Dataset['instruments']): Part[] {
  const positions = new Map(instruments.map(({ symbol }, position) => [symbol, position]));
  return [
    { columns: base.quotes, instrumentAt: [...base.instruments.keys()], source: undefined },
    ...imports
      .map((made, at) => ({
        columns: made.quotes,
        instrumentAt: made.instruments.map(({ symbol }) => positions.get(symbol)!),
        source: base.sources.length + at,
      }))
      .reverse(),
  ];
}
