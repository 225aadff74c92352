/** Weeks, months, quarters and years of a history: as printed, else made from days, else from weeks, never from both. */
import { isSame, weekday, type Period, type Serial } from '../dataset/period';
import { DAYS, OTHER, WEEKS, type Dataset, type SpanClass } from '../dataset/store';
import { measuresOf, type FigureField } from './fields';
import { ownCurrency, periodOf, type Question } from './lookup';
import { printedFigure, type MadeFigure } from './printed-figure';
import type { InstrumentNumber } from './symbols';

/** A series, and the days its periods may end on. */
export interface Asked {
  readonly instrument: InstrumentNumber;
  readonly from: Serial;
  readonly until: Serial;
}

/** How the figures of days make one figure of a longer period; an average only ever is printed. */
const COMBINE: Record<Exclude<FigureField, 'average'>, (values: readonly number[]) => number> = {
  price: (values) => values.at(-1)!,
  close: (values) => values.at(-1)!,
  settlement: (values) => values.at(-1)!,
  open: (values) => values[0]!,
  high: (values) => values.reduce((a, b) => Math.max(a, b)),
  low: (values) => values.reduce((a, b) => Math.min(a, b)),
  volume: sum,
  turnover: sum,
};

/** The periods of one kind that any figure of the question falls into, oldest first. */
export function bucketsOf({ quotes }: Dataset, { instrument, from, until }: Asked, around: (day: Serial) => Period): Period[] {
  const buckets = new Map<Serial, Period>();
  for (const spanClass of [DAYS, WEEKS, OTHER] as const) {
    for (let row = quotes.seek(instrument, spanClass, from); row < quotes.until(instrument, spanClass) && quotes.end[row]! <= until; row++) {
      const bucket = around(quotes.end[row]!);
      // A longer span than the bucket, or one across its edge, is no part of it.
      if (spanClass !== OTHER || isSame(bucket, periodOf(quotes, row))) buckets.set(bucket.end, bucket);
    }
  }
  return [...buckets.values()].sort((a, b) => a.end - b.end);
}

/** Finds or makes the figure of a field for a bucket of the question. */
export function made(dataset: Dataset, asked: Asked): (bucket: Period, field: FigureField) => MadeFigure | undefined {
  const currency = ownCurrency(dataset, asked.instrument);
  return (bucket, field) => {
    const question: Question = { instrument: asked.instrument, measures: measuresOf(field), currency };
    const isInside = bucket.end >= asked.from && bucket.end <= asked.until;
    const printed = isInside ? printedFigure(dataset, question, bucket) : undefined;
    if (printed || field === 'average') return printed;

    const span = { start: Math.max(bucket.start, asked.from), end: Math.min(bucket.end, asked.until) };
    const days = partsIn(dataset, question, DAYS, span);
    const parts = days.length > 0 ? days : partsIn(dataset, question, WEEKS, span);
    if (parts.length === 0) return undefined;
    const isFromDays = days.length > 0;
    return {
      value: COMBINE[field](parts.map(({ value }) => value)),
      rows: parts.flatMap(({ rows }) => rows),
      basis: isFromDays ? 'from days' : 'from weeks',
      isPartial: parts.length < expectedParts(bucket, isFromDays),
    };
  };
}

function partsIn(dataset: Dataset, question: Question, spanClass: SpanClass, { start, end }: Period): MadeFigure[] {
  const { quotes } = dataset;
  const parts: MadeFigure[] = [];
  let row = quotes.seek(question.instrument, spanClass, start);
  while (row < quotes.until(question.instrument, spanClass) && quotes.end[row]! <= end) {
    const period = periodOf(quotes, row);
    const part = printedFigure(dataset, question, period);
    if (part) parts.push(part);
    while (row < quotes.until(question.instrument, spanClass) && quotes.end[row] === period.end) row++;
  }
  return parts;
}

/** Mondays to Fridays of the bucket, or its Sundays: no market's holidays are known here, so a holiday counts as missing. */
function expectedParts({ start, end }: Period, fromDays: boolean): number {
  let count = 0;
  for (let day = start; day <= end; day++) if (fromDays ? weekday(day) < 5 : weekday(day) === 6) count++;
  return count;
}

function sum(values: readonly number[]): number {
  // Turnovers carry cents: adding them in binary must not show.
  return Number(values.reduce((a, b) => a + b, 0).toPrecision(15));
}
