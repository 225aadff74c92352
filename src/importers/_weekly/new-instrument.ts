/** Instruments that a report prints and the dataset does not know yet. */
import type { Bilingual } from '../../core/language';
import type { Segment } from '../../dataset/codes';
import type { Dataset } from '../../dataset/store';
import { contractCode, contractWords, type ProductName } from './product-name';

type Quoted = Dataset['instruments'][number];

export interface Wanted {
  readonly venue: Dataset['venues'][number];
  readonly name: string;
  readonly printed: ProductName;
  readonly segment: Segment;
  readonly currency: string | undefined;
}

/** The next month of a future, the next vintage of an allowance, or the same product at another exchange. */
export function likeSibling({ venue, name, printed, currency }: Wanted, sibling: Quoted): Quoted {
  const isAtVenue = sibling.venue === venue.code;
  const product = renewed(sibling.symbol.split(':')[1]!, sibling, printed);
  const described = inWords(sibling, printed);
  return {
    symbol: `${venue.code}:${product}`,
    name: isAtVenue ? described : atVenue(described, venue.name),
    segment: sibling.segment,
    kind: sibling.kind,
    contract: printed.contract,
    vintage: printed.vintage,
    currency: currency ?? sibling.currency,
    currencyInferred: currency === undefined ? inferredFrom(sibling) : undefined,
    unit: sibling.unit,
    system: sibling.system,
    // A name that two exchanges share would lead to one of them.
    aliases: isAtVenue ? [name] : [],
    ambiguousNames: isAtVenue ? sibling.ambiguousNames : [],
    venue: venue.code,
  };
}

/** `DEC26` and the vintage of a symbol give way to those printed. */
function renewed(product: string, sibling: Quoted, { contract, vintage }: ProductName): string {
  const withVintage = sibling.vintage && vintage ? product.replace(sibling.vintage, vintage) : product;
  return sibling.contract && contract ? withVintage.replace(contractCode(sibling.contract), contractCode(contract)) : withVintage;
}

function inWords({ name, contract, vintage }: Quoted, printed: ProductName): Bilingual {
  const [before, after] = [contract && contractWords(contract), printed.contract && contractWords(printed.contract)];
  const months = before && after ? { zh: name.zh.replace(before.zh, after.zh), en: name.en.replace(before.en, after.en) } : name;
  if (!vintage || !printed.vintage) return months;
  return { zh: withYears(months.zh, vintage, printed.vintage), en: withYears(months.en, vintage, printed.vintage) };
}

/** Years stand in names as `2024-2028`, `2024—2028`, `2024`, or as `24` in the names of national allowances. */
function withYears(text: string, before: string, after: string): string {
  const short = (years: string) => years.replace(/20(?=\d\d)/g, '');
  const spellings: readonly (readonly [string, string])[] = [
    [before, after],
    [before.replace('-', '—'), after.replace('-', '—')],
    [short(before), short(after)],
  ];
  const found = spellings.find(([old]) => text.includes(old));
  return found ? text.replace(found[0], found[1]) : text;
}

function inferredFrom({ symbol, currency }: Quoted): Bilingual {
  return {
    zh: `来源未印货币；${symbol} 以 ${currency} 计价。`,
    en: `No currency is printed; ${symbol} is quoted in ${currency}.`,
  };
}

/**
 * A product of which nothing alike is known: only where it has a price with its currency, and a name that a symbol can be made of.
 * A name with Chinese in it would lose what tells it from others.
 */
export function freshInstrument({ venue, name, printed, segment, currency }: Wanted): Quoted | undefined {
  const isFutures = segment === 'futures' || segment === 'voluntary-futures';
  if (currency === undefined || !LATIN.test(printed.stem) || isFutures !== (printed.contract !== undefined)) return undefined;
  const product = printed.stem.replace(/[^A-Z0-9+]+/g, '-').replace(/^-+|-+$/g, '');
  if (!/^[A-Z0-9]/.test(product)) return undefined;
  const isAuction = segment === 'primary-auction';
  const parts = [product, printed.vintage, isAuction && 'AUCTION', printed.contract && contractCode(printed.contract)];
  return {
    symbol: `${venue.code}:${parts.filter(Boolean).join('-')}`,
    name: atVenue({ zh: name, en: name }, venue.name),
    segment,
    kind: isFutures ? 'futures' : isAuction ? 'auction' : 'spot',
    contract: printed.contract,
    vintage: printed.vintage,
    currency,
    unit: 'tCO2e',
    aliases: [],
    ambiguousNames: [],
    venue: venue.code,
  };
}

const LATIN = /^[A-Z0-9+()./&_-]+$/;

/** Behind what stands in brackets already, or in brackets of its own. */
function atVenue(name: Bilingual, venue: Bilingual): Bilingual {
  const zh = name.zh.endsWith('）') ? `${name.zh.slice(0, -1)}，${venue.zh}）` : `${name.zh}（${venue.zh}）`;
  return { zh, en: `${name.en} (${venue.en})` };
}
