import { normaliseName } from '../dataset/names';
import type { Dataset } from '../dataset/store';
import { carbonError } from './errors';
import { nearestMatches } from './nearest';

/** Position of an instrument in the dataset. */
export type InstrumentNumber = number;

interface Names {
  readonly one: ReadonlyMap<string, InstrumentNumber>;
  readonly several: ReadonlyMap<string, ReadonlySet<InstrumentNumber>>;
  /** What was typed before, so that ten thousand cells with one symbol read it once. */
  readonly typed: Map<string, InstrumentNumber>;
}

const MOST_TYPED = 10_000;
const namesOf = new WeakMap<Dataset, Names>();

/**
 * Finds the instrument a user means.
 * @param text A symbol such as `ICE:EUA`, a bare product such as `CEA`, a name or alias in Chinese or English.
 * @throws unknown-symbol with the nearest ones; ambiguous-symbol with the candidates.
 */
export function resolveSymbol(dataset: Dataset, text: string): InstrumentNumber {
  const names = knownNames(dataset);
  const known = names.typed.get(text);
  if (known !== undefined) return known;

  const found = findByName(dataset, names, text);
  if (names.typed.size >= MOST_TYPED) names.typed.clear();
  names.typed.set(text, found);
  return found;
}

/** Whether the text could be a symbol: used where a symbol and an id share an argument. */
export function isSymbol(dataset: Dataset, text: string): boolean {
  const { one, several } = knownNames(dataset);
  const name = canonicalName(dataset, text);
  return one.has(name) || several.has(name);
}

function findByName(dataset: Dataset, { one, several }: Names, text: string): InstrumentNumber {
  const name = canonicalName(dataset, text);
  const found = one.get(name);
  if (found !== undefined) return found;

  const candidates = several.get(name);
  if (candidates) {
    throw carbonError('ambiguous-symbol', { received: text, candidates: [...candidates].map((at) => dataset.instruments[at]!.symbol) });
  }
  const nearest = nearestMatches(name, one.keys()).map((close) => displayName(dataset, one.get(close)!, close));
  throw carbonError('unknown-symbol', { received: text, nearest: [...new Set(nearest)] });
}

/** Replaces another code of the venue by ours: `XEEE:EUA` is `EEX:EUA`. */
function canonicalName(dataset: Dataset, text: string): string {
  const name = normaliseName(text);
  const colon = name.indexOf(':');
  if (colon < 0) return name;
  const code = name.slice(0, colon);
  const venue = dataset.venues.find(({ codes }) => codes.includes(code));
  return venue ? venue.code + name.slice(colon) : name;
}

/** Offers the short name where the typed text was close to it, else the full symbol. */
function displayName(dataset: Dataset, at: InstrumentNumber, close: string): string {
  const { symbol } = dataset.instruments[at]!;
  return symbol.endsWith(`:${close}`) ? close : symbol;
}

function knownNames(dataset: Dataset): Names {
  const known = namesOf.get(dataset);
  if (known) return known;
  const names = collectNames(dataset);
  namesOf.set(dataset, names);
  return names;
}

function collectNames({ instruments, venues }: Dataset): Names {
  const one = new Map<string, InstrumentNumber>();
  const several = new Map<string, Set<InstrumentNumber>>();
  const addCandidate = (text: string, at: InstrumentNumber) => {
    const name = normaliseName(text);
    several.set(name, (several.get(name) ?? new Set()).add(at));
  };

  instruments.forEach(({ symbol, name, aliases, ambiguousNames, venue }, at) => {
    for (const text of [symbol, name.zh, name.en, ...aliases]) one.set(normaliseName(text), at);
    for (const text of ambiguousNames) addCandidate(text, at);
    const { name: venueName, aliases: venueAliases } = venues.find(({ code }) => code === venue)!;
    for (const text of [venueName.zh, venueName.en, ...venueAliases]) addCandidate(text, at);
  });
  addBareProducts(instruments, one, addCandidate);
  return { one, several, typed: new Map() };
}

/** A product quoted at one venue is known without it; one quoted at several lists them, unless an alias says which is meant. */
function addBareProducts(
  instruments: Dataset['instruments'],
  one: Map<string, InstrumentNumber>,
  addCandidate: (text: string, at: InstrumentNumber) => void,
): void {
  const byProduct = new Map<string, InstrumentNumber[]>();
  instruments.forEach(({ symbol }, at) => {
    const product = symbol.split(':')[1]!;
    byProduct.set(product, [...(byProduct.get(product) ?? []), at]);
  });
  for (const [product, quoted] of byProduct) {
    if (one.has(normaliseName(product))) continue;
    if (quoted.length === 1) one.set(normaliseName(product), quoted[0]!);
    else for (const at of quoted) addCandidate(product, at);
  }
}
