import { monthsAround, weekOf, type Period, type Serial } from '../dataset/period';
import { DAYS, WEEKS, type Dataset } from '../dataset/store';
import { bucketsOf, made, type Asked } from './aggregate';
import { carbonError, type CarbonError } from './errors';
import { measuresOf, type FigureField } from './fields';
import { measureOf, rowText } from './figure';
import { nearestAnswers, ownCurrency, periodOf, type Question } from './lookup';
import { printedFigure, type MadeFigure } from './printed-figure';
import { symbolOf } from './refusals';

/** Column codes in STOCKHISTORY's order, ours after them: a field is its name or its number here. */
export const HISTORY_FIELDS = [
  'date', 'price', 'open', 'high', 'low', 'volume', 'turnover', 'average', 'change', 'basis', 'source', 'close', 'settlement', 'period_start', 'period_end',
] as const; // prettier-ignore
export const INTERVALS = ['as-published', 'weekly', 'monthly', 'quarterly', 'yearly'] as const;

export type HistoryField = (typeof HISTORY_FIELDS)[number];
export type Interval = (typeof INTERVALS)[number];
type HistoryFigure = Extract<HistoryField, FigureField>;

export interface HistoryQuestion extends Asked {
  readonly interval: Interval;
}

/** One row: a period, and its figures on demand. */
export interface HistoryRow {
  readonly period: Period;
  /** undefined where nothing answers: not printed, not traded, or a bound. */
  readonly figure: (field: HistoryFigure) => MadeFigure | undefined;
  /** Percent points from the row before whose price is of the same kind and basis. */
  readonly change: number | undefined;
}

/**
 * The figures of an instrument over time, oldest first.
 * @returns One row for each published day and week, or for each week, month, quarter or year.
 * @throws no-rows with the nearest figures.
 */
export function historyOf(dataset: Dataset, asked: HistoryQuestion): HistoryRow[] {
  const periods = asked.interval === 'as-published' ? publishedPeriods(dataset, asked) : bucketsOf(dataset, asked, bucketAround(asked.interval));
  if (periods.length === 0) throw noRows(dataset, asked);

  const figureOf = asked.interval === 'as-published' ? printed(dataset, asked) : made(dataset, asked);
  return withChanges(
    dataset,
    periods.map((period) => ({ period, figure: (field: HistoryFigure) => figureOf(period, field) })),
  );
}

/** The week, month, quarter or year around a day. */
function bucketAround(interval: Interval): (day: Serial) => Period {
  if (interval === 'weekly') return weekOf;
  const months = interval === 'monthly' ? 1 : interval === 'quarterly' ? 3 : 12;
  return (day) => monthsAround(day, months);
}

/** Days and weeks as published, by their last day; longer spans never. */
function publishedPeriods({ quotes }: Dataset, { instrument, from, until }: HistoryQuestion): Period[] {
  const periods: Period[] = [];
  for (const spanClass of [DAYS, WEEKS] as const) {
    let last: Serial | undefined;
    for (let row = quotes.seek(instrument, spanClass, from); row < quotes.until(instrument, spanClass) && quotes.end[row]! <= until; row++) {
      if (quotes.end[row] !== last) periods.push(periodOf(quotes, row));
      last = quotes.end[row];
    }
  }
  return periods.sort((a, b) => a.end - b.end || b.start - a.start);
}

function printed(dataset: Dataset, { instrument }: HistoryQuestion): (period: Period, field: HistoryFigure) => MadeFigure | undefined {
  const currency = ownCurrency(dataset, instrument);
  return (period, field) => printedFigure(dataset, { instrument, measures: measuresOf(field), currency }, period);
}

type Undated = Omit<HistoryRow, 'change'>;

function withChanges(dataset: Dataset, rows: readonly Undated[]): HistoryRow[] {
  const lastOfKind = new Map<string, number>();
  return rows.map((row) => {
    const price = row.figure('price');
    if (!price) return { ...row, change: undefined };
    const origin = price.basis === 'derived' ? 'printed' : price.basis;
    const kind = `${origin} ${measureOf(dataset, price.rows.at(-1)!)}`;
    const before = lastOfKind.get(kind);
    lastOfKind.set(kind, price.value);
    return { ...row, change: before ? (price.value / before - 1) * 100 : undefined };
  });
}

function noRows(dataset: Dataset, { instrument, until }: HistoryQuestion): CarbonError {
  const question: Question = { instrument, measures: [...measuresOf('price'), ...measuresOf('volume')], currency: ownCurrency(dataset, instrument) };
  const nearest = nearestAnswers(dataset, question, until).map((row) => rowText(dataset, row));
  return carbonError('no-rows', { asked: symbolOf(dataset, instrument), nearest });
}
