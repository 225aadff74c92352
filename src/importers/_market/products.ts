/** Which instrument an exchange's daily table means: by the names of exchange and product, or by a name of the sheet or file. */
import { CarbonError } from '../../core/errors';
import { resolveSymbol } from '../../core/symbols';
import type { Instrument } from '../../dataset/schemas/instrument';
import { normaliseName } from '../../dataset/names';
import type { Dataset } from '../../dataset/store';

export type QuotedInstrument = Instrument & { readonly venue: string };

export type Product =
  | { readonly kind: 'found'; readonly instrument: QuotedInstrument }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly string[] }
  /** Quoted, but at another exchange than the row says. */
  | { readonly kind: 'elsewhere'; readonly symbol: string };

export interface Products {
  /** @param exchange '' where the table has no such column. */
  find(product: string, exchange: string): Product;
  /** The allowance of the exchange; undefined where it is unknown. */
  ofExchange(exchange: string): QuotedInstrument | undefined;
  /** What a sheet or a file is named after: `广州`, `GDEA 2024.xlsx`. */
  ofName(name: string): QuotedInstrument | undefined;
}

/** Names every exchange uses for the allowance of its own market. */
const ANY_ALLOWANCE = new Set(['碳排放配额', '碳配额', '配额', '碳排放权配额', '碳排放权', '配额现货', 'ALLOWANCE', 'ALLOWANCES']);
/** `SZA2013`, `SZA-2014`, `TJEA16`, `碳配额2024`, `SHEA 2013年度`. */
const VINTAGE = /^(.*?\D)-?(20\d{2}|\d{2})(?:年度?)?(?:碳?配额)?$/;
/** Two digits that are no year of an allowance are a number of the exchange's own, such as SZA01. */
const FIRST_VINTAGE = 2011;
const LAST_VINTAGE = 2040;
const NATIONAL = 'SEEE:CEA';

export function productsOf(dataset: Dataset): Products {
  const known = new Map<string, Product>();
  const find = (product: string, exchange: string): Product => {
    const key = `${product}\n${exchange}`;
    const before = known.get(key);
    if (before) return before;
    const found = findProduct(dataset, normaliseName(product), venueOf(dataset, exchange));
    known.set(key, found);
    return found;
  };
  return {
    find,
    ofExchange: (exchange) => allowanceOf(dataset, venueOf(dataset, exchange)),
    ofName: (name) => ofName(dataset, find, name),
  };
}

function findProduct(dataset: Dataset, product: string, venue: string | undefined): Product {
  if (ANY_ALLOWANCE.has(product)) return found(allowanceOf(dataset, venue));
  for (const find of [resolve, findVintage, findInBrackets, findOfRegion]) {
    const candidate = find(dataset, product, venue);
    if (candidate.kind !== 'unknown') return candidate;
  }
  return { kind: 'unknown' };
}

/** `广东碳排放配额(GDEA)` says it twice; `CEA(2023)` says a year. `EUA(Dec18)` says what neither part does alone. */
function findInBrackets(dataset: Dataset, product: string, venue: string | undefined): Product {
  const [, before = '', within = ''] = /^(.+?)\((.+)\)$/.exec(product) ?? [];
  if (before === '') return { kind: 'unknown' };
  const year = findVintage(dataset, before + within, venue);
  if (year.kind !== 'unknown') return year;
  const [first, second] = [findProduct(dataset, before, venue), findProduct(dataset, within, venue)];
  const isSame = first.kind === 'found' && second.kind === 'found' && first.instrument.symbol === second.instrument.symbol;
  return isSame ? first : { kind: 'unknown' };
}

/** 广东碳配额: the market, and a word for its allowance. */
function findOfRegion(dataset: Dataset, product: string, venue: string | undefined): Product {
  const region = product.slice(0, 2);
  if (!isRegion(region) || !ANY_ALLOWANCE.has(product.slice(2))) return { kind: 'unknown' };
  return resolve(dataset, region === '全国' ? NATIONAL : region, venue);
}

function findVintage(dataset: Dataset, product: string, venue: string | undefined): Product {
  const [, base = '', digits = ''] = VINTAGE.exec(product) ?? [];
  const year = Number(digits.length === 2 ? `20${digits}` : digits);
  if (base === '' || year < FIRST_VINTAGE || year > LAST_VINTAGE) return { kind: 'unknown' };
  const all = ANY_ALLOWANCE.has(base) ? found(allowanceOf(dataset, venue ?? NATIONAL.split(':')[0])) : resolve(dataset, base, venue);
  if (all.kind !== 'found') return all;
  // Only the Chinese markets trade their allowances by year; `EUA26` would be a future as likely.
  if (!isChinese(all.instrument) || all.instrument.vintage !== undefined) return { kind: 'unknown' };
  return found(vintageOf(dataset, all.instrument, year, product));
}

/** The year's allowances are an instrument of their own: years are never mixed in one series. */
function vintageOf(dataset: Dataset, base: QuotedInstrument, year: number, alias: string): QuotedInstrument {
  const symbol = `${base.symbol}-${year}`;
  const known = dataset.instruments.find((instrument) => instrument.symbol === symbol);
  if (known) return known;
  return {
    ...newOf(base, symbol),
    name: { zh: `${base.name.zh}（${year}年度）`, en: `${base.name.en}, vintage ${year}` },
    vintage: String(year),
    aliases: [alias],
  };
}

/** A way of trading, where the dataset has no series of it: 挂牌 and 大宗 of one allowance have prices of their own. */
export function channelOf(dataset: Dataset, base: QuotedInstrument, channel: 'LISTED' | 'BLOCK' | 'AUCTION'): QuotedInstrument {
  const symbol = `${base.symbol}-${channel}`;
  const known = dataset.instruments.find((instrument) => instrument.symbol === symbol);
  if (known) return known;
  const { zh, en } = CHANNELS[channel];
  return {
    ...newOf(base, symbol),
    kind: channel === 'AUCTION' ? 'auction' : 'spot',
    name: { zh: `${base.name.zh}·${zh}`, en: `${base.name.en}, ${en}` },
    vintage: base.vintage,
  };
}

const CHANNELS = {
  LISTED: { zh: '挂牌协议交易', en: 'listed-agreement trades' },
  BLOCK: { zh: '大宗协议交易', en: 'block-agreement trades' },
  AUCTION: { zh: '单向竞价', en: 'one-way auction' },
} as const;

function newOf({ venue, currency, system, name }: QuotedInstrument, symbol: string): QuotedInstrument {
  return { symbol, venue, name, segment: 'imported', kind: 'spot', currency, unit: 'tCO2e', system, aliases: [], ambiguousNames: [] };
}

function resolve(dataset: Dataset, product: string, venue: string | undefined): Product {
  const there = venue === undefined ? undefined : lookUp(dataset, `${venue}:${product}`);
  if (there?.kind === 'found') return there;
  const anywhere = lookUp(dataset, product);
  if (venue === undefined) return anywhere;
  if (anywhere.kind === 'ambiguous') {
    const candidates = anywhere.candidates.filter((symbol) => symbol.startsWith(`${venue}:`));
    return candidates.length === 1 ? lookUp(dataset, candidates[0]!) : anywhere;
  }
  if (anywhere.kind !== 'found' || anywhere.instrument.venue === venue) return anywhere;
  return { kind: 'elsewhere', symbol: anywhere.instrument.symbol };
}

function lookUp(dataset: Dataset, text: string): Product {
  try {
    return found(dataset.instruments[resolveSymbol(dataset, text)]);
  } catch (thrown) {
    if (!(thrown instanceof CarbonError)) throw thrown;
    const { candidates } = thrown.detail as { candidates?: readonly string[] };
    return candidates ? { kind: 'ambiguous', candidates } : { kind: 'unknown' };
  }
}

function found(instrument: QuotedInstrument | undefined): Product {
  return instrument ? { kind: 'found', instrument } : { kind: 'unknown' };
}

function isChinese({ system }: QuotedInstrument): boolean {
  return system === 'CN' || system?.startsWith('CN-') === true;
}

/** An exchange by its code or one of its names; a name the dataset lacks, by the market it speaks of: 福建海峡交易中心. */
function venueOf({ venues, instruments }: Dataset, exchange: string): string | undefined {
  const name = normaliseName(exchange);
  if (name === '') return undefined;
  const named = venues.filter((venue) => namesOf(venue).includes(name));
  if (named.length > 0) return named.length === 1 ? named[0]!.code : undefined;
  const markets = new Set(
    instruments.filter(({ aliases }) => aliases.some((alias) => isRegion(alias) && name.includes(alias))).map(({ venue }) => venue),
  );
  return markets.size === 1 ? [...markets][0] : undefined;
}

function namesOf({ code, codes, name, aliases }: Dataset['venues'][number]): string[] {
  return [code, ...codes, name.zh, name.en, ...aliases].map(normaliseName);
}

/** 上海, 广东: the short name of a pilot market. */
function isRegion(alias: string): boolean {
  return /^\p{Script=Han}{2}$/u.test(alias);
}

/** The only allowance an exchange trades; Shanghai's has two, and 碳排放配额 is what it calls the national one. */
function allowanceOf({ instruments }: Dataset, venue: string | undefined): QuotedInstrument | undefined {
  const traded = instruments.filter((each) => each.venue === venue && each.segment === 'secondary-spot' && isChinese(each));
  return traded.length === 1 ? traded[0] : traded.find(({ symbol }) => symbol === NATIONAL);
}

function ofName(dataset: Dataset, find: Products['find'], name: string): QuotedInstrument | undefined {
  for (const word of name.match(/[A-Za-z][A-Za-z0-9:+-]*|\p{Script=Han}+\d*/gu) ?? []) {
    const product = find(word, '');
    if (product.kind === 'found' && isChinese(product.instrument)) return product.instrument;
  }
  return longestNameIn(dataset, name) ?? allowanceOf(dataset, cityOf(dataset, name));
}

/** `全国碳市场每日行情` speaks of 全国碳市场, and only then of anything shorter. */
function longestNameIn({ instruments }: Dataset, text: string): QuotedInstrument | undefined {
  const spoken = instruments
    .flatMap((instrument) => [instrument.name.zh, ...instrument.aliases].map((alias) => ({ alias, instrument })))
    .filter(({ alias }) => /^\p{Script=Han}{2,}$/u.test(alias) && text.includes(alias))
    .sort((a, b) => b.alias.length - a.alias.length);
  return spoken[0]?.instrument;
}

/** 广州 is no market but the city of Guangdong's exchange. */
function cityOf({ venues }: Dataset, text: string): string | undefined {
  const seated = venues.filter(({ name }) => isRegion(name.zh.slice(0, 2)) && text.includes(name.zh.slice(0, 2)));
  return seated.length === 1 ? seated[0]!.code : undefined;
}
