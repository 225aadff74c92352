import { spanOf, type Period } from '../dataset/period';
import { DAYS, OTHER, WEEKS, isMoneyPerTonne, type Dataset } from '../dataset/store';
import type { Segment } from '../dataset/codes';
import { measureOf } from './figure';
import { measuresOf } from './fields';
import { NO_ROW, classOf, findForPeriod, isAnswer, newestPeriod, ownCurrency, periodOf, type Row } from './lookup';
import type { InstrumentNumber } from './symbols';

/** Every row of an instrument, newest first; of one day the shorter period first. */
export function rowsOf({ quotes }: Dataset, instrument: InstrumentNumber): Row[] {
  const from = quotes.from(instrument, DAYS);
  const until = quotes.until(instrument, OTHER);
  return Array.from({ length: until - from }, (_, at) => from + at).sort(
    (a, b) => quotes.end[b]! - quotes.end[a]! || quotes.start[b]! - quotes.start[a]! || quotes.measure[a]! - quotes.measure[b]!,
  );
}

/** Prices of days and weeks, oldest first: what a chart shows. Kinds of price are told apart, never joined. */
export function pricePoints(dataset: Dataset, instrument: InstrumentNumber): Row[] {
  const { quotes } = dataset;
  const rows: Row[] = [];
  for (const spanClass of [DAYS, WEEKS] as const) {
    for (let row = quotes.from(instrument, spanClass); row < quotes.until(instrument, spanClass); row++) {
      const isOwnPrice = isMoneyPerTonne(measureOf(dataset, row)) && isAnswer(quotes, row);
      if (isOwnPrice) rows.push(row);
    }
  }
  return rows.sort((a, b) => quotes.end[a]! - quotes.end[b]!);
}

/** Exchanges rest over a holiday for as long as this, weeks follow each other within it, and a missing week exceeds it. */
export const MOST_DAYS_JOINED = 10;

/**
 * Whether a line may lead from a price to the next of its kind: not from a day to a week, nor across a day without trade or a longer gap,
 * where it would show prices nobody printed.
 * @param before In the same instrument as `after`, and earlier.
 */
export function isJoined({ quotes }: Dataset, before: Row, after: Row): boolean {
  if (classOf(periodOf(quotes, before)) !== classOf(periodOf(quotes, after))) return false;
  const [from, to] = [quotes.end[before]!, quotes.end[after]!];
  if (to - from > MOST_DAYS_JOINED) return false;
  // All that is printed of the days between stands between them.
  for (let row = before + 1; row < after; row++) {
    if (quotes.traded[row] === 0 && quotes.end[row]! > from && quotes.end[row]! < to) return false;
  }
  return true;
}

/** The newest price of a day or week, or of the newest period for a price set by law. */
export function newestPrice(dataset: Dataset, instrument: InstrumentNumber): Row | undefined {
  const question = { instrument, measures: measuresOf('price'), currency: ownCurrency(dataset, instrument) };
  const period = newestPeriod(dataset, instrument);
  const row = period ? findForPeriod(dataset, question, period) : NO_ROW;
  return row !== NO_ROW && isAnswer(dataset.quotes, row) ? row : pricePoints(dataset, instrument).at(-1);
}

/** The periods a board of the segment can show, the newest week first, then by their last day; days belong to their week. */
export function boardPeriods({ quotes, instruments }: Dataset, segment: Segment | undefined): Period[] {
  const periods = new Map<string, Period>();
  for (const [instrument, { segment: own }] of instruments.entries()) {
    if (segment !== undefined && own !== segment) continue;
    for (let row = quotes.from(instrument, WEEKS); row < quotes.until(instrument, OTHER); row++) {
      const period = periodOf(quotes, row);
      periods.set(`${period.start}/${period.end}`, period);
    }
  }
  const weeksFirst = (period: Period) => Number(spanOf(period) !== 'week');
  return [...periods.values()].sort((a, b) => weeksFirst(a) - weeksFirst(b) || b.end - a.end || b.start - a.start);
}
