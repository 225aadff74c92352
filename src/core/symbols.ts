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

/** Whether the text names a venue, or something quoted there, by the venue's code. */
export function isOfVenue(text: string, code: string): boolean {
  const name = normaliseName(text);
  return name === code || name.startsWith(`${code}:`);
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

/** The names of imported instruments come behind: none of them changes what a name of the dataset's means. */
function collectNames(dataset: Dataset): Names {
  const positions = [...dataset.instruments.keys()];
  const own = namesAmong(dataset, positions.slice(0, dataset.ownInstruments));
  const imported = namesAmong(dataset, positions.slice(dataset.ownInstruments));
  for (const [name, at] of imported.one) if (!own.one.has(name) && !own.several.has(name)) own.one.set(name, at);
  for (const [name, several] of imported.several) own.several.set(name, new Set([...(own.several.get(name) ?? []), ...several]));
  return { ...own, typed: new Map() };
}

interface NamesFound {
  readonly one: Map<string, InstrumentNumber>;
  readonly several: Map<string, Set<InstrumentNumber>>;
}

function namesAmong({ instruments, venues }: Dataset, positions: readonly InstrumentNumber[]): NamesFound {
  const claimed = new Map<string, Set<InstrumentNumber>>();
  const several = new Map<string, Set<InstrumentNumber>>();
  const add = (names: Map<string, Set<InstrumentNumber>>, text: string, at: InstrumentNumber) => {
    const name = normaliseName(text);
    names.set(name, (names.get(name) ?? new Set()).add(at));
  };

  for (const at of positions) {
    const { name, aliases, ambiguousNames, venue } = instruments[at]!;
    for (const text of [name.zh, name.en, ...aliases]) add(claimed, text, at);
    for (const text of ambiguousNames) add(several, text, at);
    const { name: venueName, aliases: venueAliases } = venues.find(({ code }) => code === venue)!;
    for (const text of [venueName.zh, venueName.en, ...venueAliases]) add(several, text, at);
  }
  const one = new Map<string, InstrumentNumber>();
  const settle = (name: string, candidates: ReadonlySet<InstrumentNumber>) => {
    if (candidates.size === 1) one.set(name, [...candidates][0]!);
    else for (const at of candidates) add(several, name, at);
  };
  for (const [name, candidates] of claimed) settle(name, candidates);
  for (const at of positions) one.set(normaliseName(instruments[at]!.symbol), at);
  for (const [name, candidates] of bareProducts(instruments, positions)) if (!one.has(name)) settle(name, candidates);
  return { one, several };
}

/** A product quoted at one venue is known without it; one quoted at several lists them, unless an alias says which is meant. */
function bareProducts(instruments: Dataset['instruments'], positions: readonly InstrumentNumber[]): Map<string, Set<InstrumentNumber>> {
  const products = new Map<string, Set<InstrumentNumber>>();
  for (const at of positions) {
    const name = normaliseName(instruments[at]!.symbol.split(':')[1]!);
    products.set(name, (products.get(name) ?? new Set()).add(at));
  }
  return products;
}
