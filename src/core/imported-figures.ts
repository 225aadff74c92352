/** The figures and rates of an import, one after another, before they are part of the dataset. */
import { BOUNDS, MEASURES, type Bound, type Measure } from '../dataset/codes';
import type { Import } from '../dataset/imports/import';
import { periodText } from '../dataset/period';
import { EURO } from './rates';

export interface ImportedFigure {
  readonly symbol: string;
  /** As periods are written, `2026-01-28`. */
  readonly period: string;
  /** `rate`: units of a currency for one euro. */
  readonly measure: Measure | 'rate';
  /** undefined where nothing was traded. */
  readonly value: number | undefined;
  readonly bound: Bound;
  readonly currency: string;
  readonly locator: string;
  readonly heading: string;
}

export function importedCount({ quotes, rates }: Import): number {
  return rates.reduce((sum, { days }) => sum + days.length, quotes.end.length);
}

/** The figures first, then the rates, currency by currency. */
export function importedFigure(made: Import, at: number): ImportedFigure {
  const { quotes } = made;
  return at < quotes.end.length ? figureAt(made, at) : rateAt(made.rates, at - quotes.end.length);
}

function figureAt({ quotes, instruments }: Import, row: number): ImportedFigure {
  return {
    symbol: instruments[quotes.instrument[row]!]!.symbol,
    period: periodText({ start: quotes.start[row]!, end: quotes.end[row]! }),
    measure: MEASURES[quotes.measure[row]!]!,
    value: quotes.traded[row] === 1 ? (quotes.value[row] ?? undefined) : undefined,
    bound: BOUNDS[quotes.bound[row]!]!,
    currency: quotes.texts[quotes.currency[row]!]!,
    locator: quotes.texts[quotes.locator[row]!]!,
    heading: quotes.texts[quotes.heading[row]!]!,
  };
}

function rateAt(rates: Import['rates'], at: number): ImportedFigure {
  const [{ currency, days, values, lines }, ...others] = rates as [Import['rates'][number], ...Import['rates']];
  if (at >= days.length) return rateAt(others, at - days.length);
  const day = days[at]!;
  return {
    symbol: `${EURO}/${currency}`,
    period: periodText({ start: day, end: day }),
    measure: 'rate',
    value: values[at]!,
    bound: '=',
    currency,
    locator: `L${lines[at]!}`,
    heading: '',
  };
}
