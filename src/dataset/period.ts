/**
 * Days are serial numbers of Excel's 1900 system: no time, no time zone. A period is its first and last day.
 */
export type Serial = number;

export interface Period {
  /** First day, or OPEN for "since trading began". */
  readonly start: Serial;
  readonly end: Serial;
}

export const OPEN: Serial = -(2 ** 31);

const UNIX_EPOCH: Serial = 25569;
const MS_PER_DAY = 86_400_000;

/** The serial of a calendar day, or undefined where the calendar has no such day. */
export function serialOf(year: number, month: number, day: number): Serial | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = year >= 1900 && year <= 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.getTime() / MS_PER_DAY + UNIX_EPOCH : undefined;
}

export function isoDate(serial: Serial): string {
  return new Date((serial - UNIX_EPOCH) * MS_PER_DAY).toISOString().slice(0, 10);
}

/** 0 for Monday … 6 for Sunday. */
export function weekday(serial: Serial): number {
  return (((serial - UNIX_EPOCH + 3) % 7) + 7) % 7;
}

export function weekOf(serial: Serial): Period {
  const start = serial - weekday(serial);
  return { start, end: start + 6 };
}

export function day(serial: Serial): Period {
  return { start: serial, end: serial };
}

/** The month, quarter or year (1, 3 or 12 months) that a day lies in. */
export function monthsAround(serial: Serial, months: 1 | 3 | 12): Period {
  const date = new Date((serial - UNIX_EPOCH) * MS_PER_DAY);
  const first = Math.floor(date.getUTCMonth() / months) * months;
  return monthSpan(date.getUTCFullYear(), first + 1, months);
}

function monthSpan(year: number, firstMonth: number, months: number): Period {
  const serial = (month: number) => Date.UTC(year, month - 1, 1) / MS_PER_DAY + UNIX_EPOCH;
  return { start: serial(firstMonth), end: serial(firstMonth + months) - 1 };
}

export type Span = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'range' | 'since-start';

export function spanOf(period: Period): Span {
  const { start, end } = period;
  if (start === end) return 'day';
  if (start === OPEN) return 'since-start';
  if (end - start === 6 && weekday(start) === 0) return 'week';
  if (isSame(period, monthsAround(start, 1))) return 'month';
  if (isSame(period, monthsAround(start, 3))) return 'quarter';
  return isSame(period, monthsAround(start, 12)) ? 'year' : 'range';
}

export function isSame(a: Period, b: Period): boolean {
  return a.start === b.start && a.end === b.end;
}

/** The text a user would type for the period; reading it gives the period back. */
export function periodText(period: Period): string {
  const { start, end } = period;
  switch (spanOf(period)) {
    case 'day':
      return isoDate(end);
    case 'since-start':
      return `/${isoDate(end)}`;
    case 'week':
      return weekText(start);
    case 'month':
      return isoDate(start).slice(0, 7);
    case 'quarter':
      return `${isoDate(start).slice(0, 4)}Q${Math.ceil(Number(isoDate(start).slice(5, 7)) / 3)}`;
    case 'year':
      return isoDate(start).slice(0, 4);
    case 'range':
      return `${isoDate(start)}/${isoDate(end)}`;
  }
}

function weekText(monday: Serial): string {
  // An ISO week belongs to the year its Thursday lies in.
  const year = Number(isoDate(monday + 3).slice(0, 4));
  const number = (monday - firstMonday(year)) / 7 + 1;
  return `${year}-W${String(number).padStart(2, '0')}`;
}

function firstMonday(isoYear: number): Serial {
  return weekOf(serialOf(isoYear, 1, 4)!).start;
}

const DAY = /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|\.(\d{1,2})\.(\d{1,2})|年(\d{1,2})月(\d{1,2})日|(\d{2})(\d{2}))$/;
const MONTH = /^(\d{4})(?:-(\d{1,2})|\/(\d{1,2})|年(\d{1,2})月)$/;
const QUARTER = /^(\d{4})-?Q([1-4])$/i;
const WEEK = /^(\d{4})-?W(\d{2})$/i;
const YEAR = /^(\d{4})年?$/;
const RANGE = /^(\d{4}-\d{1,2}-\d{1,2})?\/(\d{4}-\d{1,2}-\d{1,2})$/;

/** Reads every written form of a day or a period; undefined where it is none of them. Day-first and month-first text is none. */
export function parsePeriod(text: string): Period | undefined {
  const trimmed = text.normalize('NFKC').trim();
  return parseDay(trimmed) ?? parseMonth(trimmed) ?? parseQuarter(trimmed) ?? parseWeek(trimmed) ?? parseYear(trimmed) ?? parseRange(trimmed);
}

function parseDay(text: string): Period | undefined {
  const found = DAY.exec(text);
  if (!found) return undefined;
  const [year, month, dayOfMonth] = found
    .slice(1)
    .filter((part) => part !== undefined)
    .map(Number) as [number, number, number];
  const serial = serialOf(year, month, dayOfMonth);
  return serial === undefined ? undefined : day(serial);
}

function parseMonth(text: string): Period | undefined {
  const found = MONTH.exec(text);
  if (!found) return undefined;
  const [year, month] = found
    .slice(1)
    .filter((part) => part !== undefined)
    .map(Number) as [number, number];
  return month >= 1 && month <= 12 && isYear(year) ? monthSpan(year, month, 1) : undefined;
}

function parseQuarter(text: string): Period | undefined {
  const found = QUARTER.exec(text);
  if (!found || !isYear(Number(found[1]))) return undefined;
  return monthSpan(Number(found[1]), Number(found[2]) * 3 - 2, 3);
}

function parseWeek(text: string): Period | undefined {
  const found = WEEK.exec(text);
  if (!found || !isYear(Number(found[1]))) return undefined;
  const week = weekOf(firstMonday(Number(found[1])) + (Number(found[2]) - 1) * 7);
  return weekText(week.start) === `${found[1]}-W${found[2]}` ? week : undefined;
}

function parseYear(text: string): Period | undefined {
  const year = Number(YEAR.exec(text)?.[1]);
  return isYear(year) ? monthSpan(year, 1, 12) : undefined;
}

function parseRange(text: string): Period | undefined {
  const found = RANGE.exec(text);
  if (!found) return undefined;
  const start = found[1] === undefined ? OPEN : parseDay(found[1])?.start;
  const end = parseDay(found[2]!)?.end;
  return start === undefined || end === undefined || start > end ? undefined : { start, end };
}

export function yearPeriod(year: number): Period {
  return monthSpan(year, 1, 12);
}

function isYear(year: number): boolean {
  return year >= 1990 && year <= 2100;
}
