/**
 * Imports a workbook was refreshed with that this machine lacks: where one of them may hold the figure asked for, another figure in its
 * place would change a report unseen.
 */
import type { ImportCard, Reach } from '../dataset/imports/import';
import { normaliseName } from '../dataset/names';
import { OPEN, type Period, type Serial } from '../dataset/period';
import type { Dataset } from '../dataset/store';
import { carbonError, CarbonError } from './errors';
import { newestPeriod, type Found } from './lookup';
import { EURO, MOST_DAYS_WITHOUT_RATE, rateOf } from './rates';
import { symbolOf } from './refusals';
import type { InstrumentNumber } from './symbols';

/** @param asked The symbol, or `EUR/USD`. */
export function importMissing({ name, imported }: ImportCard, asked: string): CarbonError {
  return carbonError('import-missing', { asked, file: name, imported });
}

/** The import that holds a symbol nobody knows here: by its symbol, or by its product alone. */
export function missingImportOf(missing: readonly ImportCard[], text: string): ImportCard | undefined {
  const wanted = normaliseName(text);
  const isMeant = ({ symbol }: Reach) => !isRate(symbol) && [symbol, symbol.split(':')[1]!].some((name) => normaliseName(name) === wanted);
  return missing.find(({ reach }) => reach.some(isMeant));
}

export interface FigureAsked {
  readonly instrument: InstrumentNumber;
  /** undefined for the newest. */
  readonly when: Period | undefined;
}

/**
 * The missing import that may hold the figure asked for; undefined where none could, since a figure of exactly that period that goes before
 * all it could hold answers here.
 * @param find What answers here, or throws that nothing does.
 */
export function missingForFigure(dataset: Dataset, missing: readonly ImportCard[], asked: FigureAsked, find: () => Found): ImportCard | undefined {
  const symbol = symbolOf(dataset, asked.instrument);
  const newest = newestPeriod(dataset, asked.instrument);
  const period = asked.when ?? (newest && { start: newest.end, end: newest.end });
  return missing.find((holder) => {
    const reach = reachOf(holder, symbol);
    if (!reach) return false;
    const isNewer = asked.when === undefined && (!newest || reach.last > newest.end);
    return isNewer || (isWithin(period!, reach) && !answersBefore(dataset, holder, find));
  });
}

/** The missing import that may hold figures of a span of days; undefined where none reaches into it. */
export function missingForSpan(
  dataset: Dataset,
  missing: readonly ImportCard[],
  instrument: InstrumentNumber,
  { from, until }: { readonly from: Serial; readonly until: Serial },
): ImportCard | undefined {
  const symbol = symbolOf(dataset, instrument);
  return missing.find((holder) => {
    const reach = reachOf(holder, symbol);
    return reach !== undefined && reach.first <= until && reach.last >= from;
  });
}

/**
 * The missing import that may hold figures for a board, and the first symbol of them.
 * @param when undefined for any day or period.
 * @param isAsked Of a symbol, which need not be known here.
 */
export function missingForBoard(
  missing: readonly ImportCard[],
  when: Period | undefined,
  isAsked: (symbol: string) => boolean,
): { readonly holder: ImportCard; readonly symbol: string } | undefined {
  const found = missing.flatMap((holder) => holder.reach.map((reach) => ({ holder, reach, symbol: reach.symbol })));
  return found.find(({ symbol, reach }) => !isRate(symbol) && isAsked(symbol) && (!when || isWithin(when, reach)));
}

/** The missing import that may hold the rate of a period: where there is none here, or where those here end before both. */
export function missingForRate(dataset: Dataset, missing: readonly ImportCard[], currency: string, period: Period): ImportCard | undefined {
  return missing.find((holder) => {
    const reach = reachOf(holder, `${EURO}/${currency}`);
    if (!reach || period.end < reach.first || period.start > reach.last + MOST_DAYS_WITHOUT_RATE) return false;
    const newest = dataset.rates.get(currency)?.days.at(-1) ?? -Infinity;
    return newest < Math.min(period.end, reach.last) || rateOf(dataset, currency, period) === undefined;
  });
}

function reachOf({ reach }: ImportCard, symbol: string): Reach | undefined {
  return reach.find((one) => one.symbol === symbol);
}

/** A rate is named by two currencies, and by no venue. */
function isRate(symbol: string): boolean {
  return !symbol.includes(':');
}

function isWithin({ start, end }: Period, { first, last }: Reach): boolean {
  return end <= last && (start === OPEN ? end : start) >= first;
}

/** Whether what answers here is of exactly the period, and from the dataset or from an import of a later day. */
function answersBefore({ quotes, sources, imports }: Dataset, holder: ImportCard, find: () => Found): boolean {
  try {
    const { row, basis } = find();
    if (basis !== 'exact' || !quotes.isImported(row)) return basis === 'exact';
    const { id } = sources[quotes.source[row]!]!;
    return imports.some((made) => made.id === id && made.imported > holder.imported);
  } catch (thrown) {
    if (thrown instanceof CarbonError && thrown.excelError === '#N/A') return false;
    throw thrown;
  }
}
