/** One reader for each kind of argument: the forms it takes, its default, and the error that says what is allowed. */
import { parsePeriod, type Period, type Segment, SEGMENTS, yearPeriod, type Dataset } from '../../core/dataset';
import { carbonError } from '../../core/errors';
import type { Language } from '../../core/language';
import { jurisdictionCode } from '../../core/jurisdictions';
import { nearestMatches } from '../../core/nearest';
import type { InstrumentNumber } from '../../core/symbols';
import { DEFAULT_MAX_AGE_DAYS } from '../../core/price';
import { context } from './context';
import { knownInstrument } from './heed';
import { isOmitted, plain, type Plain } from './values';

export function readText(value: unknown, argument: string): string | undefined {
  const text = plain(value, argument);
  if (isOmitted(text)) return undefined;
  if (typeof text === 'boolean') throw carbonError('not-a-text', { argument, received: String(text).toUpperCase() });
  return String(text).trim();
}

export function readSymbol(value: unknown): InstrumentNumber {
  // The usual case costs one look into a map: ten thousand cells ask for the same few symbols.
  const text = typeof value === 'string' && value.trim() !== '' ? value : readText(value, 'symbol');
  if (text === undefined) throw carbonError('missing-argument', { argument: 'symbol' });
  return knownInstrument(text);
}

const FIRST_SERIAL = 32874;
const LAST_SERIAL = 73050;
const MOST_REMEMBERED = 10_000;
const remembered = new Map<string, Period>();

/** A day or a period; undefined where left out. */
export function readWhen(value: unknown, argument: string): Period | undefined {
  const when = plain(value, argument);
  if (isOmitted(when)) return undefined;
  const period = typeof when === 'number' ? periodOfNumber(when) : typeof when === 'string' ? periodOfText(when) : undefined;
  if (period) return period;
  throw carbonError('unreadable-date', { received: String(when), periods: true });
}

/** 1990 to 2100 is a year, 19000101 to 21001231 a day as YYYYMMDD, 32874 to 73050 a serial of Excel, its time cut off. */
function periodOfNumber(value: number): Period | undefined {
  if (value >= FIRST_SERIAL && value < LAST_SERIAL + 1) {
    const serial = Math.floor(value);
    return { start: serial, end: serial };
  }
  if (!Number.isInteger(value)) return undefined;
  if (value >= 1990 && value <= 2100) return yearPeriod(value);
  return value >= 19000101 && value <= 21001231 ? parsePeriod(String(value)) : undefined;
}

function periodOfText(text: string): Period | undefined {
  const known = remembered.get(text);
  if (known) return known;
  const period = parsePeriod(text);
  if (!period) return undefined;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(text, period);
  return period;
}

/** Days back a price may be carried; an empty cell is 0. */
export function readMaxAgeDays(value: unknown): number {
  const days = plain(value, 'max_age_days');
  if (days === null) return DEFAULT_MAX_AGE_DAYS;
  const number = numberOf(days);
  if (number === undefined || number < 0 || !Number.isInteger(number)) {
    throw carbonError('not-a-number', { argument: 'max_age_days', received: String(days), allowed: '0, 1, 2, …' });
  }
  return number;
}

function numberOf(value: Plain): number | undefined {
  if (value === '') return 0;
  const number = typeof value === 'string' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** A code out of a list, whatever its case; `words` are what else is understood, Chinese above all. */
export function readCode<Code extends string>(
  value: unknown,
  argument: string,
  codes: readonly Code[],
  words: Readonly<Record<string, Code>> = {},
): Code | undefined {
  const text = readText(value, argument);
  if (text === undefined) return undefined;
  const wanted = text.normalize('NFKC').toLowerCase();
  const code = codes.find((candidate) => candidate.toLowerCase() === wanted) ?? (Object.hasOwn(words, wanted) ? words[wanted] : undefined);
  if (code !== undefined) return code;
  throw carbonError('unknown-code', { argument, received: text, allowed: codes, nearest: nearestMatches(wanted, codes) });
}

/** 1 or 0; an empty cell is 0. Where left out, 1. */
export function readHeaders<Most extends 1 | 2>(value: unknown, most: Most): number {
  const headers = plain(value, 'headers');
  if (headers === null) return 1;
  const number = typeof headers === 'boolean' ? Number(headers) : numberOf(headers);
  if (number !== undefined && Number.isInteger(number) && number >= 0 && number <= most) return number;
  throw carbonError('not-a-number', { argument: 'headers', received: String(headers), allowed: most === 2 ? '0, 1, 2' : '0, 1' });
}

/** The language a formula states, else the one the host displays. */
export function readLanguage(value: unknown): Language {
  return readCode(value, 'language', ['zh', 'en'] as const) ?? context().language;
}

export function readCurrency(value: unknown): string | undefined {
  const text = readText(value, 'currency');
  if (text === undefined) return undefined;
  const code = text.normalize('NFKC').toUpperCase();
  if (/^[A-Z]{3}$/.test(code)) return code;
  throw carbonError('not-a-currency', { received: text });
}

const SEGMENT_WORDS: Readonly<Record<string, Segment>> = {
  自愿现货: 'voluntary-spot',
  自愿期货: 'voluntary-futures',
  一级拍卖: 'primary-auction',
  二级现货: 'secondary-spot',
  期货: 'futures',
  全国碳市场: 'china-national',
  法定价格: 'reference',
  导入: 'imported',
  导入序列: 'imported',
};

export function readSegment(value: unknown): Segment | undefined {
  return readCode(value, 'segment', SEGMENTS, SEGMENT_WORDS);
}

/** A jurisdiction by code or name in either language. */
export function readJurisdiction(value: unknown): string | undefined {
  const text = readText(value, 'jurisdiction');
  return text === undefined ? undefined : jurisdictionCode(text);
}

/** A publication by its id. */
export function readSource(value: unknown, { sources }: Dataset): string | undefined {
  return readCode(
    value,
    'source',
    sources.map(({ id }) => id),
  );
}
