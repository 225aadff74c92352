/**
 * The search rule: which row answers a question about a day, a period or the newest figure.
 * Everything that answers a formula with a printed figure, or cites one, finds it here.
 */
import { BOUNDS, STATUSES } from '../dataset/codes';
import { OPEN, isSame, monthsAround, weekOf, weekday, type Period, type Serial } from '../dataset/period';
import { DAYS, OTHER, WEEKS, type Dataset, type QuoteStore, type SpanClass } from '../dataset/store';
import type { InstrumentNumber } from './symbols';

/** A row of the store, or NO_ROW. */
export type Row = number;
export const NO_ROW: Row = -1;

export interface Question {
  readonly instrument: InstrumentNumber;
  /** Measures that answer, best first. */
  readonly measures: readonly number[];
  /** Position of the currency in the store's texts. */
  readonly currency: number;
}

/** How far a found row is from the day asked for. */
export type Basis = 'exact' | 'week' | 'year' | 'carried';

export interface Found {
  readonly row: Row;
  readonly basis: Basis;
}

const EXACT = BOUNDS.indexOf('=');
const ABOUT = BOUNDS.indexOf('≈');
const INFERRED = STATUSES.indexOf('inferred');
const CLASSES: readonly SpanClass[] = [DAYS, WEEKS, OTHER];

/** Whether the row holds a number a formula may show: traded, no mere bound, not inferred. */
export function isAnswer(store: QuoteStore, row: Row): boolean {
  const bound = store.bound[row];
  return store.traded[row] === 1 && (bound === EXACT || bound === ABOUT) && store.status[row] !== INFERRED;
}

/** What is printed for exactly this period. The row may be untraded or a bound: see {@link isAnswer}. */
export function findForPeriod({ quotes }: Dataset, question: Question, period: Period): Row {
  let row = quotes.seek(question.instrument, classOf(period), period.end);
  const until = quotes.until(question.instrument, classOf(period));
  while (row < until && quotes.end[row] === period.end && quotes.start[row]! < period.start) row++;
  return row < until && isSameAsRow(quotes, row, period) ? best(quotes, question, row, until) : NO_ROW;
}

/** The same, with how near it is. */
export function foundForPeriod(dataset: Dataset, question: Question, period: Period): Found | undefined {
  const row = findForPeriod(dataset, question, period);
  return row === NO_ROW ? undefined : { row, basis: 'exact' };
}

/**
 * What answers a day: its own figure, else that of the week covering it (of the year, for a price set by law).
 * Such a row ends the search even when it is untraded or only a bound. Else the period with the latest end at
 * most `maxAgeDays` before the day; there, rows without an answer are passed over.
 */
export function findForDay(dataset: Dataset, question: Question, date: Serial, maxAgeDays: number): Found | undefined {
  const own = findForPeriod(dataset, question, { start: date, end: date });
  if (own !== NO_ROW) return { row: own, basis: 'exact' };

  const week = findForPeriod(dataset, question, weekOf(date));
  if (week !== NO_ROW) return { row: week, basis: 'week' };

  if (isSetByLaw(dataset, question.instrument)) {
    const year = findForPeriod(dataset, question, monthsAround(date, 12));
    if (year !== NO_ROW) return { row: year, basis: 'year' };
  }
  const carried = latestBefore(dataset.quotes, question, date, date - maxAgeDays);
  return carried === NO_ROW ? undefined : { row: carried, basis: 'carried' };
}

/** The newest day or week of the instrument, whatever it prints; for a price set by law, its newest period. */
export function newestPeriod({ quotes, instruments }: Dataset, instrument: InstrumentNumber): Period | undefined {
  const classes = instruments[instrument]!.kind === 'reference' ? CLASSES : [DAYS, WEEKS];
  let newest: Row = NO_ROW;
  for (const spanClass of classes as readonly SpanClass[]) {
    const last = quotes.until(instrument, spanClass) - 1;
    const isEmpty = last < quotes.from(instrument, spanClass);
    if (!isEmpty && (newest === NO_ROW || quotes.end[last]! > quotes.end[newest]!)) newest = last;
  }
  return newest === NO_ROW ? undefined : periodOf(quotes, newest);
}

/** Up to two rows with an answer close to a day, one before and one after: what an error message offers instead. */
export function nearestAnswers({ quotes }: Dataset, question: Question, date: Serial): Row[] {
  let before: Row = NO_ROW;
  let after: Row = NO_ROW;
  for (const spanClass of CLASSES) {
    const from = quotes.from(question.instrument, spanClass);
    const until = quotes.until(question.instrument, spanClass);
    const at = quotes.seek(question.instrument, spanClass, date);
    const earlier = scan(quotes, question, at - 1, from - 1, -1);
    const later = scan(quotes, question, at, until, 1);
    if (earlier !== NO_ROW && (before === NO_ROW || quotes.end[earlier]! > quotes.end[before]!)) before = earlier;
    if (later !== NO_ROW && (after === NO_ROW || quotes.end[later]! < quotes.end[after]!)) after = later;
  }
  return [before, after].filter((row) => row !== NO_ROW);
}

export function periodOf(store: QuoteStore, row: Row): Period {
  return { start: store.start[row]!, end: store.end[row]! };
}

/** The currency question of an instrument's own series. */
export function ownCurrency({ quotes, instruments }: Dataset, instrument: InstrumentNumber): number {
  return quotes.currencyPosition(instruments[instrument]!.currency);
}

export function classOf({ start, end }: Period): SpanClass {
  return start === end ? DAYS : end - start === 6 && weekday(start) === 0 ? WEEKS : OTHER;
}

/**
 * Among the rows of one period, from its first, the one that answers. What the dataset says of the period goes before what is imported,
 * whatever the measure, and a later import before an earlier one: they stand in that order.
 */
function best(store: QuoteStore, question: Question, from: Row, until: Row): Row {
  if (!store.hasImports) return bestOfOrigin(store, question, from, until);
  let found: Row = NO_ROW;
  for (let first = from; first < until && found === NO_ROW && isOfPeriod(store, first, from);) {
    const next = endOfOrigin(store, first, until);
    found = bestOfOrigin(store, question, first, next);
    first = next;
  }
  return found;
}

/** The first measure with an answer, else one that is a bound, else an untraded one. */
function bestOfOrigin(store: QuoteStore, { measures, currency }: Question, from: Row, until: Row): Row {
  const start = store.start[from];
  const end = store.end[from];
  let bounded: Row = NO_ROW;
  let untraded: Row = NO_ROW;
  for (const measure of measures) {
    for (let row = from; row < until && store.end[row] === end && store.start[row] === start; row++) {
      if (store.traded[row] === 0) untraded = untraded === NO_ROW || store.measure[row] === measure ? row : untraded;
      else if (store.measure[row] !== measure || !isIn(store, row, currency) || store.status[row] === INFERRED) continue;
      else if (isAnswer(store, row)) return row;
      else bounded = bounded === NO_ROW ? row : bounded;
    }
  }
  return bounded === NO_ROW ? untraded : bounded;
}

/** One past the last row of the period that is from the same import as the first, or as it from the dataset. */
function endOfOrigin(store: QuoteStore, first: Row, until: Row): Row {
  const isImported = store.isImported(first);
  const isOfOrigin = (row: Row) => (isImported ? store.source[row] === store.source[first] : !store.isImported(row));
  let next = first + 1;
  while (next < until && isOfPeriod(store, next, first) && isOfOrigin(next)) next++;
  return next;
}

function isOfPeriod(store: QuoteStore, row: Row, first: Row): boolean {
  return store.end[row] === store.end[first] && store.start[row] === store.start[first];
}

function latestBefore(store: QuoteStore, question: Question, date: Serial, earliest: Serial): Row {
  let latest: Row = NO_ROW;
  for (const spanClass of CLASSES) {
    const from = store.from(question.instrument, spanClass);
    let row = store.seek(question.instrument, spanClass, date + 1) - 1;
    for (; row >= from && store.end[row]! >= earliest; row--) {
      if (latest !== NO_ROW && store.end[row]! <= store.end[latest]!) break;
      // A figure since trading began is near no day.
      if (store.start[row] === OPEN || !isFirstOfPeriod(store, row, from)) continue;
      const candidate = best(store, question, row, store.until(question.instrument, spanClass));
      if (candidate !== NO_ROW && isAnswer(store, candidate)) {
        latest = candidate;
        break;
      }
    }
  }
  return latest;
}

const MOST_SCANNED = 1000;

function scan(store: QuoteStore, { measures, currency }: Question, from: Row, until: Row, step: 1 | -1): Row {
  for (let row = from, left = MOST_SCANNED; row !== until && left > 0; row += step, left--) {
    if (measures.includes(store.measure[row]!) && isIn(store, row, currency) && isAnswer(store, row)) return row;
  }
  return NO_ROW;
}

function isFirstOfPeriod(store: QuoteStore, row: Row, from: Row): boolean {
  return row === from || store.end[row - 1] !== store.end[row] || store.start[row - 1] !== store.start[row];
}

function isSameAsRow(store: QuoteStore, row: Row, period: Period): boolean {
  return isSame(periodOf(store, row), period);
}

function isIn(store: QuoteStore, row: Row, currency: number): boolean {
  const printed = store.currency[row];
  return printed === 0 || printed === currency;
}

function isSetByLaw({ instruments }: Dataset, instrument: InstrumentNumber): boolean {
  return instruments[instrument]!.kind === 'reference';
}
