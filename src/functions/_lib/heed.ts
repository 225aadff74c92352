/** What is answered where a file has to be imported first: its name, and no other figure in its place. */
import { pairName } from '../../core/currency';
import type { Period, Segment, Serial } from '../../core/dataset';
import { carbonError, type CarbonError } from '../../core/errors';
import { textOf } from '../../core/figure';
import { isAnswer, periodOf, type Found, type Row } from '../../core/lookup';
import {
  importMissing,
  missingForBoard,
  missingForFigure,
  missingForRate,
  missingForSpan,
  missingImportOf,
  type FigureAsked,
} from '../../core/missing-figures';
import { EURO } from '../../core/rates';
import { symbolOf } from '../../core/refusals';
import { isOfVenue, isSymbol, resolveSymbol, type InstrumentNumber } from '../../core/symbols';
import { context, missingImports } from './context';

/** The venue of the series of the ICAP Allowance Price Explorer: only its own file holds them. */
const ICAP = 'ICAP';

/** The instrument of a symbol or name. @throws unknown-symbol, ambiguous-symbol; import-missing, import-needed where a file would bring it. */
export function knownInstrument(text: string): InstrumentNumber {
  try {
    return resolveSymbol(context().dataset, text);
  } catch (thrown) {
    throw broughtByImport(text) ?? thrown;
  }
}

/** Whether the text is a symbol, here or once a file is imported: asked where a symbol and an id share an argument. */
export function isSymbolText(text: string): boolean {
  return isSymbol(context().dataset, text) || broughtByImport(text) !== undefined;
}

function broughtByImport(text: string): CarbonError | undefined {
  const missing = missingImportOf(missingImports(), text);
  if (missing) return importMissing(missing, text);
  const isImported = context().dataset.venues.some(({ code }) => code === ICAP);
  return !isImported && isOfVenue(text, ICAP) ? carbonError('import-needed', { asked: text }) : undefined;
}

export interface HeededQuestion extends FigureAsked {
  readonly currency?: string | undefined;
}

/**
 * Refuses a figure where a missing import may hold the one asked for, or a rate it is converted with.
 * @param find What answers here, or throws that nothing does.
 * @throws import-missing.
 */
export function heedMissing(asked: HeededQuestion, find: () => Found): void {
  const missing = missingImports();
  if (missing.length === 0) return;
  const { dataset } = context();
  const holder = missingForFigure(dataset, missing, asked, find);
  if (holder) throw importMissing(holder, symbolOf(dataset, asked.instrument));
  if (asked.currency !== undefined) heedMissingRates(find().row, asked.currency);
}

/** A figure is converted at the rates of its own period, through the euro; what was not traded, or is a mere bound, is not. */
function heedMissingRates(row: Row, currency: string): void {
  const { dataset } = context();
  const printed = textOf(dataset, row, 'currency');
  if (printed === currency || !isAnswer(dataset.quotes, row)) return;
  for (const one of [printed, currency]) {
    const holder = one === EURO ? undefined : missingForRate(dataset, missingImports(), one, periodOf(dataset.quotes, row));
    if (holder) throw importMissing(holder, pairName(one));
  }
}

/** @throws import-missing where a missing import reaches into the span. */
export function heedMissingInSpan(instrument: InstrumentNumber, span: { readonly from: Serial; readonly until: Serial }): void {
  const { dataset } = context();
  const holder = missingForSpan(dataset, missingImports(), instrument, span);
  if (holder) throw importMissing(holder, symbolOf(dataset, instrument));
}

/** @throws import-missing where a missing import may hold figures of a board. */
export function heedMissingOnBoard(segment: Segment | undefined, when: Period | undefined): void {
  const segmentOf = new Map(context().dataset.instruments.map((instrument) => [instrument.symbol, instrument.segment]));
  const isAsked = (symbol: string) => segment === undefined || (segmentOf.get(symbol) ?? 'imported') === segment;
  const found = missingForBoard(missingImports(), when, isAsked);
  if (found) throw importMissing(found.holder, found.symbol);
}
