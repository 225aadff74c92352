/** Which instrument a row is of. A printed name is looked up at its exchange, in its part of the market, for its month and years. */
import type { Segment } from '../../dataset/codes';
import type { Dataset } from '../../dataset/store';
import { freshInstrument, likeSibling, type Wanted } from './new-instrument';
import { readProductName, type ProductName } from './product-name';

type Quoted = Dataset['instruments'][number];

export interface Product {
  readonly venue: string;
  /** As printed. */
  readonly name: string;
  readonly segment: Segment;
  /** Printed beside its price. */
  readonly currency: string | undefined;
}

export type Identified =
  | { readonly kind: 'known'; readonly instrument: Quoted }
  /** `isLikeKnown`: only its month or its years are new. */
  | { readonly kind: 'new'; readonly instrument: Quoted; readonly isLikeKnown: boolean }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly string[] }
  | { readonly kind: 'unknown' };

/** @param instruments Those of the dataset, and new ones of the rows above. */
export function identify(instruments: readonly Quoted[], venues: Dataset['venues'], product: Product): Identified {
  const printed = readProductName(product.name);
  const alike = instruments.filter((instrument) => isTradedIn(instrument, product.segment) && hasStem(instrument, printed.stem));
  const atVenue = alike.filter(({ venue }) => venue === product.venue);
  const same = atVenue.filter(({ contract, vintage }) => contract === printed.contract && vintage === printed.vintage);
  if (same.length === 1) return { kind: 'known', instrument: same[0]! };
  if (same.length > 1) return ambiguous(same);

  const sibling = atVenue.find((instrument) => hasSameShape(instrument, printed));
  if (atVenue.length > 0 && !sibling) return ambiguous(atVenue);
  return unlessKnown(instruments, made(alike, venues, product, printed, sibling), product.segment, sibling !== undefined);
}

/** The instrument that a blank cell of the exchange stands for, where the dataset has one. */
export function unnamedAt(instruments: readonly Quoted[], venue: string, segment: Segment): Quoted | undefined {
  return instruments.find(({ symbol, segment: own }) => own === segment && symbol.startsWith(`${venue}:`) && symbol.endsWith('-UNNAMED'));
}

function made(
  alike: readonly Quoted[],
  venues: Dataset['venues'],
  product: Product,
  printed: ProductName,
  sibling: Quoted | undefined,
): Quoted | undefined {
  const venue = venues.find(({ code }) => code === product.venue)!;
  const wanted: Wanted = { ...product, printed, venue };
  const model = sibling ?? alike.find((instrument) => hasSameShape(instrument, printed));
  return model ? likeSibling(wanted, model) : freshInstrument(wanted);
}

/** A symbol that is taken is the instrument where it is traded in the same part of the market, and else no answer. */
function unlessKnown(instruments: readonly Quoted[], instrument: Quoted | undefined, segment: Segment, isLikeKnown: boolean): Identified {
  if (!instrument) return { kind: 'unknown' };
  const taken = instruments.find(({ symbol }) => symbol === instrument.symbol);
  if (!taken) return { kind: 'new', instrument, isLikeKnown };
  return isTradedIn(taken, segment) ? { kind: 'known', instrument: taken } : { kind: 'unknown' };
}

/** Vintages of the national market stand in the table of the secondary market. */
function isTradedIn({ segment }: Quoted, table: Segment): boolean {
  return segment === table || (table === 'secondary-spot' && segment === 'china-national');
}

function hasStem(instrument: Quoted, stem: string): boolean {
  return stem !== '' && stemsOf(instrument).has(stem);
}

const stems = new WeakMap<Quoted, ReadonlySet<string>>();

function stemsOf(instrument: Quoted): ReadonlySet<string> {
  const known = stems.get(instrument);
  if (known) return known;
  const { symbol, name, aliases } = instrument;
  const own = new Set([symbol.split(':')[1]!, name.zh, name.en, ...aliases].map((text) => readProductName(text).stem));
  stems.set(instrument, own);
  return own;
}

/** Whether month and years are named where the other has them. */
function hasSameShape(instrument: Quoted, { contract, vintage }: ProductName): boolean {
  return (instrument.contract === undefined) === (contract === undefined) && (instrument.vintage === undefined) === (vintage === undefined);
}

function ambiguous(instruments: readonly Quoted[]): Identified {
  return { kind: 'ambiguous', candidates: instruments.map(({ symbol }) => symbol) };
}
