import { isoDate, periodText, weekOf, type Period } from '../dataset/period';
import type { Dataset } from '../dataset/store';
import { findInCurrency, valueIn } from './currency';
import { carbonError, type CarbonError } from './errors';
import { measuresOf } from './fields';
import type { Figure } from './figure';
import { NO_ROW, findForPeriod, foundForPeriod, isAnswer, newestPeriod, ownCurrency, type Found, type Question, type Row } from './lookup';
import { noAnswerIn, noLatest, nothingForPeriod, nothingNear, symbolOf } from './refusals';
import type { InstrumentNumber } from './symbols';

export interface AmountQuestion {
  readonly instrument: InstrumentNumber;
  readonly measure: 'volume' | 'turnover';
  /** A day, a period, or undefined for the newest day or week. */
  readonly when: Period | undefined;
  /** For a turnover; undefined for the instrument's own. */
  readonly currency?: string | undefined;
}

/**
 * The tonnes traded or the money turned over, of exactly the day or period asked for. Never carried forward,
 * never spread over the days of a week, never price × volume.
 * @returns Tonnes CO2e or currency units; 0 where nothing was traded.
 * @throws total-not-of-day, only-bound, nothing-near, nothing-for-period, no-latest, no-rate.
 */
export function amountOf(dataset: Dataset, asked: AmountQuestion): Figure {
  const { row, basis } = findAmount(dataset, asked);
  if (dataset.quotes.traded[row] === 0) return { value: 0, row, basis };
  if (!isAnswer(dataset.quotes, row)) throw noAnswerIn(dataset, row, asked.measure);
  return { value: valueIn(dataset, row, asked.currency), row, basis };
}

/** The row that answers, untraded ones and bounds included: what SOURCE cites. */
export function findAmount(dataset: Dataset, asked: AmountQuestion): Found {
  const { instrument, measure, when, currency } = asked;
  const question: Question = { instrument, measures: measuresOf(measure), currency: ownCurrency(dataset, instrument) };
  const period = when ?? newestPeriod(dataset, instrument);
  if (period === undefined) throw noLatest(dataset, question, measure);

  const found = findInCurrency(dataset, question, currency, (asked) => foundForPeriod(dataset, asked, period));
  if (!found) throw refusal(dataset, question, measure, period);
  return found;
}

function refusal(dataset: Dataset, question: Question, measure: 'volume' | 'turnover', period: Period): CarbonError {
  if (period.start !== period.end) return nothingForPeriod(dataset, question, measure, period);
  const week: Row = findForPeriod(dataset, question, weekOf(period.end));
  if (week === NO_ROW) return nothingNear(dataset, question, measure, period.end, 0);
  const detail = { symbol: symbolOf(dataset, question.instrument), field: measure, date: isoDate(period.end) };
  return carbonError('total-not-of-day', { ...detail, week: periodText(weekOf(period.end)) });
}
