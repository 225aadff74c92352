/** Days and periods as files print them. What can be read as two days is none, unless its column settles it. */
import { day, monthsAround, parsePeriod, serialOf, type Period, type Serial } from '../../dataset/period';
import type { Cell } from '../importer';

/** Which of the first two numbers of `13/11/2024` is the day, judged by a whole column. */
export type DayOrder = 'day-first' | 'month-first' | undefined;

const UNIX_EPOCH: Serial = 25569;
const MS_PER_DAY = 86_400_000;
/** 1990 to 2100: other numbers are no days of a carbon market. */
const FIRST_SERIAL: Serial = 32874;
const LAST_SERIAL: Serial = 73415;
/** Longer texts are prose, and no time is spent on them. */
const LONGEST = 60;
const PLAIN = /^(\d{4})-(\d{2})-(\d{2})$/;
const LOOSE = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;

/**
 * A day above 12 settles the order for the whole column, unless another contradicts it. Dates with points are written day first everywhere.
 * @param cells All cells of the column, header and blanks among them.
 */
export function dayOrderOf(cells: Iterable<Cell>): DayOrder {
  let [dayFirst, monthFirst, points] = [false, false, false];
  for (const cell of cells) {
    const found = typeof cell === 'string' && !PLAIN.test(cell) ? LOOSE.exec(dateText(cell)) : null;
    if (!found) continue;
    if (Number(found[1]) > 12) dayFirst = true;
    if (Number(found[3]) > 12) monthFirst = true;
    if (found[2] === '.') points = true;
  }
  if (dayFirst && monthFirst) return undefined;
  if (monthFirst) return 'month-first';
  return dayFirst || points ? 'day-first' : undefined;
}

/**
 * Reads one cell: a day or a period of any written form, a date of a workbook, a serial number, `20241113`.
 * @returns `ambiguous` where day and month cannot be told apart; undefined where it is no date.
 */
export function readDate(cell: Cell | undefined, order: DayOrder): Period | 'ambiguous' | undefined {
  if (cell instanceof Date) return ofSerial(cell.getTime() / MS_PER_DAY + UNIX_EPOCH);
  if (typeof cell === 'number') return ofNumber(cell);
  if (typeof cell !== 'string') return undefined;
  // Most cells of a large file.
  const plain = PLAIN.exec(cell);
  if (plain) return ofDay(Number(plain[1]), Number(plain[2]), Number(plain[3]));
  const text = dateText(cell);
  const loose = LOOSE.exec(text);
  if (loose) return ofLoose(Number(loose[1]), Number(loose[3]), Number(loose[4]), order);
  return parsePeriod(text) ?? ofMonthName(text) ?? (/^\d{5}(\.\d+)?$/.test(text) ? ofSerial(Number(text)) : undefined);
}

const TIME = /[T ]\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[AP]M)?(?: ?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}))?$/i;
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? |\s*\(?(?:星期|周|礼拜)[一二三四五六日天]\)?$/i;

/** In one width, without a time of day or a weekday: the day is the one written, in whatever time zone. */
function dateText(cell: string): string {
  if (cell.length > LONGEST) return '';
  return cell.normalize('NFKC').trim().replace(/\s+/g, ' ').replace(TIME, '').replace(WEEKDAY, '').trim();
}

function ofSerial(serial: number): Period | undefined {
  const whole = Math.floor(serial);
  return whole >= FIRST_SERIAL && whole <= LAST_SERIAL ? day(whole) : undefined;
}

/** 20241113 is a day, 2024 a year, 45609 a serial number. */
function ofNumber(number: number): Period | undefined {
  const isWritten = Number.isInteger(number) && (number >= 19_000_101 || (number >= 1990 && number <= 2100));
  return isWritten ? parsePeriod(String(number)) : ofSerial(number);
}

function ofLoose(first: number, second: number, year: number, order: DayOrder): Period | 'ambiguous' | undefined {
  if (order === undefined) {
    const couldBe = isDay(year, second, first) && isDay(year, first, second);
    if (couldBe) return first === second ? ofDay(year, first, second) : 'ambiguous';
    return isDay(year, second, first) || isDay(year, first, second) ? 'ambiguous' : undefined;
  }
  return order === 'day-first' ? ofDay(year, second, first) : ofDay(year, first, second);
}

function ofDay(year: number, month: number, dayOfMonth: number): Period | undefined {
  const serial = serialOf(year, month, dayOfMonth);
  return serial === undefined ? undefined : day(serial);
}

function isDay(year: number, month: number, dayOfMonth: number): boolean {
  return serialOf(year, month, dayOfMonth) !== undefined;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY_MONTH = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[ -]${MONTH}[ ,-]+(\\d{4})$`, 'i');
const MONTH_DAY = new RegExp(`^${MONTH}[ -](\\d{1,2})(?:st|nd|rd|th)?,?[ -](\\d{4})$`, 'i');
const MONTH_ALONE = new RegExp(`^${MONTH}[ -](\\d{4})$`, 'i');

/** `13 Nov 2024`, `Nov 13, 2024`, and the month `Nov 2024`. */
function ofMonthName(text: string): Period | undefined {
  const dayMonth = DAY_MONTH.exec(text);
  if (dayMonth) return ofDay(Number(dayMonth[3]), monthNumber(dayMonth[2]!), Number(dayMonth[1]));
  const monthDay = MONTH_DAY.exec(text);
  if (monthDay) return ofDay(Number(monthDay[3]), monthNumber(monthDay[1]!), Number(monthDay[2]));
  const alone = MONTH_ALONE.exec(text);
  const first = alone ? serialOf(Number(alone[2]), monthNumber(alone[1]!), 1) : undefined;
  return first === undefined ? undefined : monthsAround(first, 1);
}

function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase() as (typeof MONTHS)[number]) + 1;
}
