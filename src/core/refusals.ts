/** The answers to valid questions nothing is printed for: each names the figures that come nearest. */
import { MEASURES } from '../dataset/codes';
import { isoDate, periodText, type Period, type Serial } from '../dataset/period';
import type { Dataset } from '../dataset/store';
import { carbonError, type CarbonError } from './errors';
import { boundOf, figureText, rowText } from './figure';
import type { FigureField } from './fields';
import { nearestAnswers, periodOf, type Question, type Row } from './lookup';
import type { InstrumentNumber } from './symbols';

const ANY_MEASURE = [...MEASURES.keys()];

/** Later than any figure: what lies nearest to it is the newest. */
const END_OF_TIME: Serial = 73050;

export function symbolOf({ instruments }: Dataset, instrument: InstrumentNumber): string {
  return instruments[instrument]!.symbol;
}

export function nothingNear(dataset: Dataset, question: Question, field: FigureField, date: Serial, maxAgeDays: number): CarbonError {
  const nearest = nearestTexts(dataset, question, date);
  return carbonError('nothing-near', { symbol: symbolOf(dataset, question.instrument), field, date: isoDate(date), maxAgeDays, nearest });
}

export function nothingForPeriod(dataset: Dataset, question: Question, field: FigureField, period: Period): CarbonError {
  const nearest = nearestTexts(dataset, question, period.end);
  return carbonError('nothing-for-period', { symbol: symbolOf(dataset, question.instrument), field, period: periodText(period), nearest });
}

export function noLatest(dataset: Dataset, question: Question, field: FigureField): CarbonError {
  const nearest = nearestTexts(dataset, question, END_OF_TIME);
  return carbonError('no-latest', { symbol: symbolOf(dataset, question.instrument), field, nearest });
}

/** Why a row that was found answers no formula: nothing was traded, or only a bound is printed. */
export function noAnswerIn(dataset: Dataset, row: Row, field: FigureField): CarbonError {
  const symbol = symbolOf(dataset, dataset.quotes.instrument[row]!);
  const period = periodText(periodOf(dataset.quotes, row));
  if (dataset.quotes.traded[row] === 0) return carbonError('not-traded', { symbol, field, period });
  return carbonError('only-bound', { symbol, field, period, bound: boundOf(dataset, row), value: figureText(dataset, row) });
}

/** Figures of the kind asked for or, where the instrument has none at all, of any kind. */
function nearestTexts(dataset: Dataset, question: Question, date: Serial): string[] {
  const ofKind = nearestAnswers(dataset, question, date);
  const rows = ofKind.length > 0 ? ofKind : nearestAnswers(dataset, { ...question, measures: ANY_MEASURE }, date);
  return rows.map((row) => rowText(dataset, row));
}
