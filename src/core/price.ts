import type { Period } from '../dataset/period';
import type { Dataset } from '../dataset/store';
import { currencyToSearch } from './currency';
import { measuresOf, type PriceField } from './fields';
import type { Figure } from './figure';
import { NO_ROW, findForDay, findForPeriod, isAnswer, newestPeriod, type Found, type Question } from './lookup';
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
 * @returns Value in the currency it is printed in, with its row.
 * @throws not-traded, only-bound, nothing-near, nothing-for-period, no-latest, no-rate.
 */
export function priceOf(dataset: Dataset, asked: PriceQuestion): Figure {
  const { row, basis } = findPrice(dataset, asked);
  if (!isAnswer(dataset.quotes, row)) throw noAnswerIn(dataset, row, asked.field);
  return { value: dataset.quotes.value[row]!, row, basis };
}

/** The row that answers or, untraded or a mere bound, ends the search: what SOURCE cites. */
export function findPrice(dataset: Dataset, { instrument, when, field, maxAgeDays, currency }: PriceQuestion): Found {
  const question: Question = { instrument, measures: measuresOf(field), currency: currencyToSearch(dataset, instrument, currency, when) };
  const period = when ?? newestPeriod(dataset, instrument);
  if (period === undefined) throw noLatest(dataset, question, field);

  if (when === undefined || when.start === when.end) {
    const found = findForDay(dataset, question, period.end, maxAgeDays);
    if (found) return found;
    throw nothingNear(dataset, question, field, period.end, maxAgeDays);
  }
  const row = findForPeriod(dataset, question, when);
  if (row === NO_ROW) throw nothingForPeriod(dataset, question, field, when);
  return { row, basis: 'exact' };
}
