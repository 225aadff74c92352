/** Formulas in English form, as the pane inserts them. */
import { periodText } from '../dataset/period';
import type { Dataset } from '../dataset/store';
import { measuresOf } from './fields';
import { measureOf, textOf } from './figure';
import { findForPeriod, isAnswer, periodOf, type Row } from './lookup';
import type { InstrumentNumber } from './symbols';

/** A formula, and whether it fills more than one cell. */
export interface FormulaText {
  readonly text: string;
  readonly spills: boolean;
}

/** `=CARBON.NAME(…)`: texts in quotes, numbers bare, omitted arguments empty, trailing ones left away. */
export function formulaText(name: string, args: readonly (string | number | undefined)[], spills = false): FormulaText {
  const last = args.findLastIndex((arg) => arg !== undefined);
  const written = args
    .slice(0, last + 1)
    .map((arg) => (arg === undefined ? '' : typeof arg === 'number' ? String(arg) : `"${arg.replaceAll('"', '""')}"`));
  return { text: `=CARBON.${name}(${written.join(',')})`, spills };
}

/** The formula that answers exactly the figure in a row; undefined where a row answers none. */
export function formulaForRow(dataset: Dataset, row: Row): FormulaText | undefined {
  const { quotes, instruments } = dataset;
  const { symbol, currency: own } = instruments[quotes.instrument[row]!]!;
  const measure = measureOf(dataset, row);
  const period = periodText(periodOf(quotes, row));
  if (measure === 'volume') return formulaText('VOLUME', [symbol, period]);
  if (!isAnswer(quotes, row) || !isTheAnswer(dataset, row)) return undefined;

  const printed = textOf(dataset, row, 'currency');
  const currency = printed === own ? undefined : printed;
  return measure === 'turnover'
    ? formulaText('TURNOVER', [symbol, period, currency])
    : formulaText('PRICE', [symbol, period, measure === 'price' ? undefined : measure, undefined, currency]);
}

/** Of one period two places may print one figure, as 105.65 and as about 106: a formula answers the better one. */
function isTheAnswer(dataset: Dataset, row: Row): boolean {
  const { quotes } = dataset;
  const question = { instrument: quotes.instrument[row]!, measures: measuresOf(measureOf(dataset, row)), currency: quotes.currency[row]! };
  const answer = findForPeriod(dataset, question, periodOf(quotes, row));
  return quotes.value[answer] === quotes.value[row];
}

export function latestPriceFormula({ instruments }: Dataset, instrument: InstrumentNumber): FormulaText {
  return formulaText('PRICE', [instruments[instrument]!.symbol]);
}
