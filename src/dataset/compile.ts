import { createHash } from 'node:crypto';
import { BOUNDS, GRADES, MEASURES, SEGMENTS, STATUSES } from './codes';
import { compileRecords } from './compiled-records';
import type { CompiledDataset, QuoteColumns } from './compiled';
import type { Facts, Observation, Place } from './facts';
import { isoDate, parsePeriod, spanOf } from './period';
import { quoteColumns } from './quote-columns';
import { spanClassOf } from './store';

/** Turns checked facts into what is bundled. The same facts give the same bytes: no clock, no order of files. */
export function compile(given: Facts): CompiledDataset {
  const facts = inOrderOfPlaces(given);
  const sources = [...facts.sources].sort(byId).map(withoutPlace);
  const ordered = { ...facts, instruments: inBoardOrder(facts) };
  const instruments = ordered.instruments.map(withoutPlace);
  const venues = facts.venues.map(({ code, name, codes, aliases }) => ({ code, name, codes, aliases }));
  const quotes = compileQuotes(ordered);
  const asOf = isoDate(Math.max(...facts.observations.filter(isMarketFigure(facts)).map(({ period }) => period.end)));
  const content = { format: 1 as const, asOf, sources, venues, instruments, quotes };
  // The records ship in a file of their own, but a change in them is a change of the dataset.
  const everything = JSON.stringify([content, compileRecords(facts.records)]);
  const hash = createHash('sha256').update(everything).digest('hex').slice(0, 8);
  return { ...content, version: `${asOf}-${hash}` };
}

/** The order of files and rows, in whatever order they were read: sorts are stable, so it decides where nothing else does. */
function inOrderOfPlaces(facts: Facts): Facts {
  const sorted = <T extends { place: Place }>(list: readonly T[]): T[] =>
    [...list].sort(({ place: a }, { place: b }) => (a.file === b.file ? a.row - b.row : a.file < b.file ? -1 : 1));
  return { ...facts, venues: sorted(facts.venues), instruments: sorted(facts.instruments), observations: sorted(facts.observations) };
}

/** Segment by segment, and within one as their newest publication prints them: the order of every list and board. */
function inBoardOrder({ instruments, observations, sources }: Facts): Facts['instruments'] {
  const published = new Map(sources.map((source) => [source.id, parsePeriod(source.published)!.end]));
  const bySymbol = new Map(instruments.map(({ symbol }) => [symbol, [] as Observation[]]));
  for (const observation of observations) bySymbol.get(observation.symbol)?.push(observation);
  const placeOf = ({ symbol, segment }: Facts['instruments'][number]): number[] => {
    const printed = bySymbol.get(symbol)!.map(({ source, locator }) => [-published.get(source)!, Number(locator.match(/\d+/))]);
    return [SEGMENTS.indexOf(segment), ...printed.reduce((a, b) => (compareLists(a, b) <= 0 ? a : b))];
  };
  const places = new Map(instruments.map((instrument) => [instrument, placeOf(instrument)]));
  return [...instruments].sort((a, b) => compareLists(places.get(a)!, places.get(b)!));
}

/** A price set by law for the years ahead does not make the dataset newer. */
function isMarketFigure({ instruments }: Facts): (observation: Observation) => boolean {
  const setByLaw = new Set(instruments.filter(({ kind }) => kind === 'reference').map(({ symbol }) => symbol));
  return ({ symbol }) => !setByLaw.has(symbol);
}

function compileQuotes(facts: Facts): QuoteColumns {
  const sourceIds = [...facts.sources].sort(byId).map(({ id }) => id);
  const instrumentAt = new Map(facts.instruments.map(({ symbol }, index) => [symbol, index]));
  return quoteColumns(inStoreOrder(facts, instrumentAt), facts.instruments, sourceIds);
}

/** Rows in the order the store searches them; of two figures for one thing the one that answers comes first. */
function inStoreOrder({ observations, sources }: Facts, instrumentAt: ReadonlyMap<string, number>): Observation[] {
  const card = new Map(sources.map((source) => [source.id, source]));
  const keys = new Map(
    observations.map((observation) => {
      const { period, measure, status, bound, source } = observation;
      const { grade, published } = card.get(source)!;
      return [
        observation,
        [
          instrumentAt.get(observation.symbol)!,
          spanClassOf(spanOf(period)),
          period.end,
          period.start,
          MEASURES.indexOf(measure),
          STATUSES.indexOf(status),
          BOUNDS.indexOf(bound),
          GRADES.indexOf(grade),
          -parsePeriod(published)!.end,
        ],
      ] as const;
    }),
  );
  return [...observations].sort((a, b) => compareLists(keys.get(a)!, keys.get(b)!));
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}

function withoutPlace<T extends { place: unknown }>({ place: _place, ...rest }: T): Omit<T, 'place'> {
  return rest;
}
