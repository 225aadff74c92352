import type { Period } from '../dataset/period';
import type { Dataset } from '../dataset/store';
import { carbonError } from './errors';
import { measureOf, rowText, type Figure } from './figure';
import { DEFAULT_MAX_AGE_DAYS, priceOf, type PriceQuestion } from './price';
import { symbolOf } from './refusals';
import type { InstrumentNumber } from './symbols';

export const CHANGE_MODES = ['percent', 'absolute'] as const;
export type ChangeMode = (typeof CHANGE_MODES)[number];

export interface ChangeQuestion {
  readonly instrument: InstrumentNumber;
  readonly start: Period;
  /** undefined for the newest day or week. */
  readonly end: Period | undefined;
  readonly mode: ChangeMode;
}

/**
 * How far the price moved between two days or periods, each found as PRICE finds it.
 * @returns Percent points (5 means 5 %), or the difference in the printed currency per tonne.
 * @throws different-fields where a close would be compared with an average; and whatever PRICE throws.
 */
export function changeOf(dataset: Dataset, { instrument, start, end, mode }: ChangeQuestion): number {
  const at = (when: Period | undefined): Figure => priceOf(dataset, priceAtEnd(instrument, when));
  const from = at(start);
  const to = at(end);

  const symbol = symbolOf(dataset, instrument);
  if (measureOf(dataset, from.row) !== measureOf(dataset, to.row)) {
    throw carbonError('different-fields', { symbol, start: rowText(dataset, from.row), end: rowText(dataset, to.row) });
  }
  if (mode === 'absolute') return difference(to.value, from.value);
  if (from.value === 0) throw carbonError('no-change-from-zero', { symbol, start: rowText(dataset, from.row) });
  return (to.value / from.value - 1) * 100;
}

/** What is asked for at each end. */
export function priceAtEnd(instrument: InstrumentNumber, when: Period | undefined): PriceQuestion {
  return { instrument, when, field: 'price', maxAgeDays: DEFAULT_MAX_AGE_DAYS, currency: undefined };
}

/** Prices are decimals: 105.65 − 97.49 is 8.16, not 8.160000000000011. */
export function difference(a: number, b: number): number {
  return Number((a - b).toPrecision(12));
}
