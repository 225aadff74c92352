import { STATUSES } from '../dataset/codes';
import type { Period } from '../dataset/period';
import type { Dataset } from '../dataset/store';
import { NO_ROW, findForPeriod, isAnswer, type Question, type Row } from './lookup';

/** A figure of a history: as printed, or made from those of shorter periods. */
export interface MadeFigure {
  readonly value: number;
  /** The rows it comes from; the last one tells its kind. */
  readonly rows: readonly Row[];
  readonly basis: 'printed' | 'derived' | 'from days' | 'from weeks';
  /** Days (or weeks) of the period are missing. */
  readonly isPartial: boolean;
}

/** What is printed for exactly the period, as a figure of a history; an untraded volume is 0. */
export function printedFigure(dataset: Dataset, question: Question, period: Period): MadeFigure | undefined {
  const { quotes } = dataset;
  const row = findForPeriod(dataset, question, period);
  if (row === NO_ROW) return undefined;
  const isZero = quotes.traded[row] === 0 && quotes.value[row] === 0 && question.measures.includes(quotes.measure[row]!);
  if (!isZero && !isAnswer(quotes, row)) return undefined;
  const basis = STATUSES[quotes.status[row]!] === 'derived' ? 'derived' : 'printed';
  return { value: quotes.value[row]!, rows: [row], basis, isPartial: false };
}
