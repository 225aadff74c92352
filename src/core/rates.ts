/** Euro reference rates: what a currency was worth on a day, or on average over a period. */
import { OPEN, type Period, type Serial } from '../dataset/period';
import type { Dataset, RateSeries } from '../dataset/store';

/** Every rate is of so much of another currency for one of these. */
export const EURO = 'EUR';

/** Weekends and holidays have no rate of their own; from Wednesday to the Monday after Christmas it is four days. */
export const MOST_DAYS_WITHOUT_RATE = 4;

/** The rate of a day, or the mean of those of a longer period. */
export interface Rate {
  readonly currency: string;
  /** Units of the currency for one euro. */
  readonly value: number;
  /** Which rates of the currency's series it comes from: the same one twice for a day. */
  readonly first: number;
  readonly last: number;
}

/** @returns undefined where the imported rates do not cover the period. */
export function rateOf({ rates }: Pick<Dataset, 'rates'>, currency: string, period: Period): Rate | undefined {
  const series = rates.get(currency);
  if (!series || period.start === OPEN) return undefined;
  return period.start === period.end ? rateOfDay(series, currency, period.end) : meanRate(series, currency, period);
}

function rateOfDay({ days, values }: RateSeries, currency: string, day: Serial): Rate | undefined {
  const at = firstAfter(days, day) - 1;
  if (at < 0 || day - days[at]! > MOST_DAYS_WITHOUT_RATE) return undefined;
  return { currency, value: values[at]!, first: at, last: at };
}

/** Nowhere in the period may more days in a row be without a rate than a weekend with its holidays: a mean of some of its days would be no mean of it. */
function meanRate({ days, values }: RateSeries, currency: string, { start, end }: Period): Rate | undefined {
  const first = firstAfter(days, start - 1);
  let last = first - 1;
  let sum = 0;
  for (let before = start - 1; last + 1 < days.length && days[last + 1]! <= end; before = days[last]!) {
    last++;
    if (days[last]! - before > MOST_DAYS_WITHOUT_RATE + 1) return undefined;
    sum += values[last]!;
  }
  if (last < first || end - days[last]! > MOST_DAYS_WITHOUT_RATE) return undefined;
  return { currency, value: sum / (last - first + 1), first, last };
}

function firstAfter(days: Int32Array, day: Serial): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (days[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
