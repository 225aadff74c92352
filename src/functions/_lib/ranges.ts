import { carbonError } from '../../core/errors';
import type { Cell } from './cells';
import { isOmitted, plain } from './values';

/**
 * Inside a range an empty symbol answers empty text, so that a list may have gaps, and an empty date is #N/A.
 * @returns undefined where neither is empty, or where they are not cells of a range.
 * @throws empty-date.
 */
export function emptyCell(isRange: boolean, symbol: unknown, dates: unknown, date: unknown): Cell | undefined {
  if (!isRange) return undefined;
  if (isOmitted(plain(symbol, 'symbol'))) return '';
  const isDateOfRange = Array.isArray(dates) && (dates.length > 1 || (Array.isArray(dates[0]) && dates[0].length > 1));
  if (isDateOfRange && isOmitted(plain(date, 'date'))) throw carbonError('empty-date', {});
  return undefined;
}
