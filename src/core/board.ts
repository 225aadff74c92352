import { MEASURES, SEGMENTS, TRENDS, type Segment } from '../dataset/codes';
import { isSame, periodText, spanOf, weekOf, type Period } from '../dataset/period';
import { DAYS, OTHER, WEEKS, type Dataset, type SpanClass } from '../dataset/store';
import { carbonError, type CarbonError } from './errors';
import { measuresOf } from './fields';
import { measureOf } from './figure';
import { NO_ROW, findForPeriod, isAnswer, newestPeriod, ownCurrency, periodOf, type Row } from './lookup';
import type { InstrumentNumber } from './symbols';

/** One instrument's line on the quote board of a period. */
export interface Quote {
  readonly instrument: InstrumentNumber;
  readonly period: Period;
  /** The row of the price, or of the volume where no price is printed. */
  readonly row: Row;
  readonly price: number | undefined;
  readonly measure: string | undefined;
  readonly volumeTonnes: number | undefined;
  readonly isTraded: boolean;
  /** ↑ ↓ / as printed. */
  readonly trend: string | undefined;
}

/**
 * The quotes of a segment (all segments when undefined) for exactly one period, traded or not.
 * @param when A day stands for its week; undefined for the newest week of the segment. Imported series may have days only: where no week
 * of theirs has a figure, a day stands for itself, and as each file ends on a day of its own, undefined means the newest figure of each.
 * @throws no-rows naming the nearest periods the segment has figures for; nothing-imported.
 */
export function boardOf(dataset: Dataset, segment: Segment | undefined, when: Period | undefined): Quote[] {
  const instruments = [...dataset.instruments.keys()].filter((at) => segment === undefined || dataset.instruments[at]!.segment === segment);
  if (segment === 'imported' && instruments.length === 0) throw carbonError('nothing-imported', {});
  if (segment === 'imported' && when === undefined) return newestQuotes(dataset, instruments);
  const quotesOf = (period: Period | undefined) => (period ? instruments.flatMap((instrument) => quoteOf(dataset, instrument, period)) : []);
  const period = when === undefined ? newestWeek(dataset, instruments) : spanOf(when) === 'day' ? weekOf(when.end) : when;
  const quotes = quotesOf(period);
  if (quotes.length > 0) return quotes;

  const ofDay = segment === 'imported' ? quotesOf(when) : [];
  if (ofDay.length === 0) throw nothingOnBoard(dataset, instruments, segment, period);
  return ofDay;
}

/** @throws no-rows where no series has a figure of a single period. */
function newestQuotes(dataset: Dataset, instruments: readonly InstrumentNumber[]): Quote[] {
  const quotes = instruments.flatMap((instrument) => {
    const period = newestPeriod(dataset, instrument) ?? newestOf(dataset, [instrument], OTHER);
    return period ? quoteOf(dataset, instrument, period) : [];
  });
  if (quotes.length === 0) throw nothingOnBoard(dataset, instruments, 'imported', undefined);
  return quotes;
}

/** The segments a board can be of: imported series only where there are any. */
export function boardSegments({ instruments }: Dataset): readonly Segment[] {
  return SEGMENTS.filter((segment) => segment !== 'imported' || instruments.some((instrument) => instrument.segment === segment));
}

function quoteOf(dataset: Dataset, instrument: InstrumentNumber, period: Period): Quote[] {
  const { quotes } = dataset;
  const currency = ownCurrency(dataset, instrument);
  const find = (measures: readonly number[]) => findForPeriod(dataset, { instrument, measures, currency }, period);
  const price = find(measuresOf('price'));
  const volume = find(measuresOf('volume'));
  const rows = [price, volume, find([...MEASURES.keys()])].filter((row) => row !== NO_ROW);
  if (rows.length === 0) return [];

  const hasPrice = price !== NO_ROW && isAnswer(quotes, price);
  const hasVolume = volume !== NO_ROW && measureOf(dataset, volume) === 'volume' && (quotes.traded[volume] === 0 || isAnswer(quotes, volume));
  const trend = rows.map((row) => quotes.trend[row]!).find((mark) => mark >= 0);
  return [
    {
      instrument,
      period,
      row: rows[0]!,
      price: hasPrice ? quotes.value[price] : undefined,
      measure: hasPrice ? measureOf(dataset, price) : undefined,
      volumeTonnes: hasVolume ? quotes.value[volume] : undefined,
      isTraded: rows.some((row) => quotes.traded[row] === 1),
      trend: trend === undefined ? undefined : TRENDS[trend],
    },
  ];
}

/** What only imports hold does not move the board of what the dataset describes. */
function newestWeek(dataset: Dataset, instruments: readonly InstrumentNumber[]): Period | undefined {
  const own = instruments.filter((at) => at < dataset.ownInstruments);
  return newestOf(dataset, own, WEEKS) ?? newestOf(dataset, instruments, WEEKS);
}

function newestOf({ quotes }: Dataset, instruments: readonly InstrumentNumber[], spanClass: SpanClass): Period | undefined {
  return instruments
    .filter((at) => quotes.until(at, spanClass) > quotes.from(at, spanClass))
    .map((at) => periodOf(quotes, quotes.until(at, spanClass) - 1))
    .reduce<Period | undefined>((newest, period) => (newest && newest.end >= period.end ? newest : period), undefined);
}

const MOST_OFFERED = 5;

function nothingOnBoard(
  dataset: Dataset,
  instruments: readonly InstrumentNumber[],
  segment: Segment | undefined,
  period: Period | undefined,
): CarbonError {
  const target = period?.end ?? Number.MAX_SAFE_INTEGER;
  const known = new Map<string, Period>();
  for (const at of instruments) {
    for (let row = dataset.quotes.from(at, DAYS); row < dataset.quotes.until(at, OTHER); row++) {
      const candidate = periodOf(dataset.quotes, row);
      if (!known.has(periodText(candidate)) && !(period && isSame(candidate, period)) && spanOf(candidate) !== 'day')
        known.set(periodText(candidate), candidate);
    }
  }
  const nearest = [...known].sort(([, a], [, b]) => Math.abs(a.end - target) - Math.abs(b.end - target)).slice(0, MOST_OFFERED);
  return carbonError('no-rows', {
    asked: [segment, period && periodText(period)].filter(Boolean).join(', '),
    nearest: nearest.map(([text]) => text),
  });
}
