import { monthsAround, weekday, type Serial } from '../dataset/period';

export interface MonthDays {
  readonly days: readonly Serial[];
  /** Days of the first week, from Monday on, that belong to the month before. */
  readonly blanks: number;
  /** A day of the month before, and one of the month after. */
  readonly before: Serial;
  readonly after: Serial;
}

/** The month a day lies in, as a calendar lays it out. */
export function monthDays(serial: Serial): MonthDays {
  const { start, end } = monthsAround(serial, 1);
  return { days: Array.from({ length: end - start + 1 }, (_, at) => start + at), blanks: weekday(start), before: start - 1, after: end + 1 };
}
