/** Which row or record a function's arguments cite. */
import { findAmount } from '../../core/amount';
import { FIGURE_FIELDS, type FigureField } from '../../core/fields';
import type { Row } from '../../core/lookup';
import { findPrice } from '../../core/price';
import { context } from './context';
import { FIGURE_FIELD_WORDS } from './field-words';
import { heedMissing } from './heed';
import { readCode, readCurrency, readMaxAgeDays, readSymbol, readWhen } from './read';

export interface CitedArguments {
  readonly symbol: unknown;
  readonly when?: unknown;
  readonly field?: unknown;
  readonly maxAgeDays?: unknown;
  readonly currency?: unknown;
}

/** The row that PRICE, VOLUME or TURNOVER answers from, untraded ones and bounds included. */
export function citedRow({ symbol, when, field, maxAgeDays, currency }: CitedArguments): Row {
  const { dataset } = context();
  const asked = { instrument: readSymbol(symbol), when: readWhen(when, 'date_or_period') };
  const wanted: FigureField = readCode(field, 'field', FIGURE_FIELDS, FIGURE_FIELD_WORDS) ?? 'price';
  const question = { ...asked, maxAgeDays: readMaxAgeDays(maxAgeDays), currency: readCurrency(currency) };
  const find = () =>
    wanted === 'volume' || wanted === 'turnover'
      ? findAmount(dataset, { ...question, measure: wanted })
      : findPrice(dataset, { ...question, field: wanted });
  heedMissing(question, find);
  return find().row;
}
