import type { Period } from '../dataset/period';
import type { Dataset } from '../dataset/store';
import { findInCurrency, valueIn } from './currency';
import { measuresOf, type PriceField } from './fields';
import type { Figure } from './figure';
import { findForDay, foundForPeriod, isAnswer, newestPeriod, ownCurrency, type Found, type Question } from './lookup';
import { noAnswerIn, noLatest, nothingForPeriod, nothingNear } from './refusals';
import type { InstrumentNumber } from './symbols';

export const DEFAULT_MAX_AGE_DAYS = 7;

export interface PriceQuestion {
  readonly instrument: InstrumentNumber;
  /** A day, a period, or undefined for the last day of the newest day or week. */
  readonly when: Period | undefined;
  readonly field: PriceField;
  readonly maxAgeDays: number;
  /** Code of the currency asked for; undefined for the instrument's own. */
  readonly currency: string | undefined;
}

/**
 * The price per tonne.
 * @returns Value in the currency asked for, with the row it is printed in.
 * @throws not-traded, only-bound, nothing-near, nothing-for-period, no-latest, no-rate.
 */
export function priceOf(dataset: Dataset, asked: PriceQuestion): Figure {
  const { row, basis } = findPrice(dataset, asked);
  if (!isAnswer(dataset.quotes, row)) throw noAnswerIn(dataset, row, asked.field);
  return { value: valueIn(dataset, row, asked.currency), row, basis };
}

/** The row that answers or, untraded or a mere bound, ends the search: what SOURCE cites. */
export function findPrice(dataset: Dataset, { instrument, when, field, maxAgeDays, currency }: PriceQuestion): Found {
  const question: Question = { instrument, measures: measuresOf(field), currency: ownCurrency(dataset, instrument) };
  const period = when ?? newestPeriod(dataset, instrument);
  if (period === undefined) throw noLatest(dataset, question, field);

  if (when === undefined || when.start === when.end) {
    const found = findInCurrency(dataset, question, currency, (asked) => findForDay(dataset, asked, period.end, maxAgeDays));
    if (found) return found;
    throw nothingNear(dataset, question, field, period.end, maxAgeDays);
  }
  const found = findInCurrency(dataset, question, currency, (asked) => foundForPeriod(dataset, asked, when));
  if (!found) throw nothingForPeriod(dataset, question, field, when);
  return found;
}
