/** Numbers as publications print them: grouped, scaled, with a currency or a unit. What is not surely a number is none. */
import type { Cell } from '../importer';
import { shownNumber } from './cells';

/** What stands between the whole and the fraction. undefined where a column does not tell. */
export type DecimalMark = '.' | ',' | undefined;

export interface NumberRead {
  /** In base units where a scale stands beside it: `15.06K` is 15060, `26.2万吨` is 262000. */
  readonly value: number;
  /** `t` for tonnes, `%` for percent, or a currency such as `CNY`; undefined where nothing stands beside the number. */
  readonly unit?: string | undefined;
}

/** Longer texts are prose, and no time is spent on them. */
const LONGEST = 60;
const MISSING =
  /^(?:-+|[–—―]+|\/|\.{2,3}|…|#?n\/?a|#n\/a n\/a|n\.a\.?|n\.d\.?|nan|null|none|nil|not available|not applicable|未成交|不适用|无|暂无|无成交|无数据)$/i;

const BEGINS_WITH_DIGIT = /^\d/;

/** Whether the cell says that there is no figure: empty, `-`, `N/A`, 未成交 and the like. */
export function isMissing(cell: Cell | undefined): boolean {
  if (cell === null || cell === undefined) return true;
  return (
    typeof cell === 'string' &&
    cell.length <= LONGEST &&
    !BEGINS_WITH_DIGIT.test(cell) &&
    (cell.trim() === '' || MISSING.test(cell.normalize('NFKC').trim()))
  );
}

/**
 * Whether a column writes `1,234.5` or `1.234,5`, judged by all of its cells: a mark that is there twice, or before another mark, groups;
 * one that is not before three digits is decimal. A column that does not tell is written as the others of its table are.
 * Where they do not tell either, `1.234` is a fraction, because programs write points; `1,234` can be either, and nobody can be asked:
 * the column has no mark, and such a cell is no number.
 * @param elsewhere The mark that the other columns show, from {@link markShown}.
 */
export function decimalMarkOf(cells: Iterable<Cell>, elsewhere?: DecimalMark): DecimalMark {
  const { point, comma, openPoint, openComma } = evidenceOf(cells);
  if (point && comma) return undefined;
  if (point || comma) return point ? '.' : ',';
  return elsewhere ?? (openPoint && !openComma ? '.' : undefined);
}

/** The decimal mark that cells show beyond doubt; undefined where they show none, or both. */
export function markShown(cells: Iterable<Cell>): DecimalMark {
  const { point, comma } = evidenceOf(cells);
  return point === comma ? undefined : point ? '.' : ',';
}

/** Most cells of a large file: nothing stands around the number and nothing in it can be read in two ways. */
const PLAIN_WHOLE = /^\d+$/;
const PLAIN_FRACTION = /^\d+\.(?:\d{1,2}|\d{4,})$/;
const PLAIN = /^\d+(?:\.\d+)?$/;

function evidenceOf(cells: Iterable<Cell>): Evidence {
  const evidence = { point: false, comma: false, openPoint: false, openComma: false };
  for (const cell of cells) {
    if (typeof cell !== 'string' || cell.length > LONGEST) continue;
    if (PLAIN_FRACTION.test(cell)) evidence.point = true;
    else if (!PLAIN_WHOLE.test(cell)) weigh(NUMERAL.exec(plain(cell))?.[0] ?? '', evidence);
  }
  return evidence;
}

interface Evidence {
  point: boolean;
  comma: boolean;
  openPoint: boolean;
  openComma: boolean;
}

function weigh(numeral: string, evidence: Evidence): void {
  const own = ownMark(numeral);
  if (own === '.') evidence.point = true;
  else if (own === ',') evidence.comma = true;
  else if (own === 'open') {
    if (numeral.includes('.')) evidence.openPoint = true;
    else evidence.openComma = true;
  }
}

/** The decimal mark that the numeral shows by itself; `open` where its only mark can be either; undefined where it has none. */
function ownMark(numeral: string): '.' | ',' | 'open' | undefined {
  const marks = numeral.match(/[.,]/g) ?? [];
  const last = marks.at(-1) as '.' | ',' | undefined;
  if (last === undefined) return undefined;
  if (marks.length > 1) return marks.filter((mark) => mark === last).length > 1 ? otherMark(last) : last;
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(numeral) ? 'open' : last;
}

function otherMark(mark: '.' | ','): '.' | ',' {
  return mark === '.' ? ',' : '.';
}

const NUMERAL = /\d[\d.,' ]*\d|\d/;
const WRITTEN = /^(\(?)([^\d(]*?)([+-]?)([^\d(+.,-]*?)(\d[\d.,' ]*|[.,]\d+)(e[+-]?\d+)?\s*((?:co2|\D)*?)(\)?)$/i;

/**
 * Reads one cell. A number of a workbook is as it is; a text needs its column's mark only where it can be read in two ways.
 * @returns undefined where it is no number, or one that can be read in two ways.
 */
export function readNumber(cell: Cell | undefined, mark: DecimalMark): NumberRead | undefined {
  if (typeof cell === 'number') return isOrdinary(cell) ? { value: shownNumber(cell) } : undefined;
  if (typeof cell !== 'string' || cell.length > LONGEST) return undefined;
  const isPlain = mark === '.' ? PLAIN.test(cell) : PLAIN_WHOLE.test(cell);
  const read = isPlain ? { value: Number(cell) } : readWritten(cell, mark);
  return read && isOrdinary(read.value) ? read : undefined;
}

function readWritten(text: string, mark: DecimalMark): NumberRead | undefined {
  const found = WRITTEN.exec(plain(text));
  if (!found) return undefined;
  const [, opened, before, sign, between, numeral, exponent = '', after, closed] = found as unknown as string[];
  if ((opened === '') !== (closed === '')) return undefined;
  const digits = digitsOf(numeral!.trim(), mark);
  const words = wordsAround([before!, between!], after!);
  if (digits === undefined || words === undefined) return undefined;
  const isNegative = sign === '-' || opened !== '';
  return { value: scaled(`${isNegative ? '-' : ''}${digits}${exponent}`, words.power), unit: words.unit };
}

/** Nothing that is measured here is larger or smaller; sums and products of such numbers stay numbers. */
const LARGEST = 1e18;
const SMALLEST = 1e-12;

function isOrdinary(value: number): boolean {
  const size = Math.abs(value);
  return size === 0 || (size >= SMALLEST && size <= LARGEST);
}

/** What the unit of a column makes of its numbers: `万吨` is 10,000 and tonnes; undefined where it is not known. */
export function readUnit(words: string): { readonly scale: number; readonly unit: string | undefined } | undefined {
  const one = readNumber(`1 ${words}`, '.');
  return one && { scale: one.value, unit: one.unit };
}

/** One width, one kind of minus, one kind of space. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/[−–]/g, '-').replace(/[’‘`]/g, "'").replace(/\s+/g, ' ').trim();
}

/** The digits with a point where the decimal mark was; undefined where groups are no groups of three, or the mark is open. */
function digitsOf(numeral: string, mark: DecimalMark): string | undefined {
  const decimal = decimalOf(numeral, mark);
  if (decimal === undefined) return undefined;
  const [whole = '', ...fractions] = numeral.split(decimal);
  if (fractions.length > 1) return undefined;
  const [fraction = ''] = fractions;
  if (!/^\d*$/.test(fraction) || !GROUPED.test(whole)) return undefined;
  const digits = whole.replace(/[^\d]/g, '');
  return `${digits || '0'}${fraction === '' ? '' : `.${fraction}`}`;
}

/** A numeral that shows another mark than its column is not read: one of the two is a slip. */
function decimalOf(numeral: string, mark: DecimalMark): DecimalMark {
  const own = ownMark(numeral);
  if (own === 'open') return mark;
  return mark !== undefined && own !== undefined && own !== mark ? undefined : (own ?? mark ?? '.');
}

/** Groups of three, all with the same mark; Indian and Chinese groups of other lengths are not used for these figures. */
const GROUPED = /^(?:\d*|\d{1,3}(?:([., '])\d{3})(?:\1\d{3})*)$/;

/** Scaled by the exponent in its text: 813.75 × 10,000 in binary would add digits nobody printed. */
function scaled(digits: string, power: number): number {
  if (power === 0) return Number(digits);
  const [mantissa, exponent = '0'] = digits.toLowerCase().split('e');
  return Number(`${mantissa}e${Number(exponent) + power}`);
}

interface Words {
  readonly power: number;
  readonly unit: string | undefined;
}

/** Powers of ten, longest first; Latin ones are told apart by case: `Mt` is a million tonnes and `mt` is not read. */
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^万亿/, 12],
  [/^(?:十亿|billion|bn)/i, 9],
  [/^亿/, 8],
  [/^(?:百万|million|mio\.?|mn)/i, 6],
  [/^万/, 4],
  [/^(?:千|thousand)/i, 3],
  [/^G(?=t)/, 9],
  [/^M(?=t|$)/, 6],
  [/^[kK](?=t|$)/, 3],
];
const TONNES = /^(?:t|to|tons?|tonnes?|吨|t?co2e?|t ?co2(?:e|eq)?|tco2eq|吨二氧化碳(?:当量)?|tonnes? (?:of )?co2e?)$/i;
const PER_TONNE = /^(?:\/|per |每)(?:t|to|tons?|tonnes?|mt|吨|t ?co2(?:e|eq)?|eua|allowance|unit)$/i;
const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:€|eur|euros?|欧元)$/i, 'EUR'],
  [/^(?:rmb|cny|人民币|元|元人民币|yuan|cn¥|cn￥)$/i, 'CNY'],
  [/^(?:us\$|usd|美元|u\.s\. dollars?)$/i, 'USD'],
  [/^(?:£|gbp|英镑)$/i, 'GBP'],
  [/^(?:nz\$|nzd|新西兰元|纽元)$/i, 'NZD'],
  [/^(?:a\$|au\$|aud|澳元)$/i, 'AUD'],
  [/^(?:c\$|ca\$|cad|加元)$/i, 'CAD'],
  [/^(?:₩|krw|韩元)$/i, 'KRW'],
  [/^(?:jpy|日元|円)$/i, 'JPY'],
  [/^(?:chf|瑞士法郎)$/i, 'CHF'],
  [/^(?:hk\$|hkd|港元|港币)$/i, 'HKD'],
  [/^(?:s\$|sgd|新元|新加坡元)$/i, 'SGD'],
  [/^(?:rm|myr|林吉特)$/i, 'MYR'],
  [/^(?:rp|idr|印尼盾)$/i, 'IDR'],
];
/** Signs that several currencies share: no number is refused for them, and no currency is taken from them. */
const SHARED_SIGNS = /^[$¥]$/;

/** What stands around a number, or undefined where it is not known and the number could mean anything. */
function wordsAround(before: readonly string[], after: string): Words | undefined {
  const scale = SCALES.find(([prefix]) => prefix.test(after));
  const rest = scale ? after.replace(scale[0], '') : after;
  const units: (string | undefined)[] = [];
  for (const words of [...before, ...splitUnit(rest.trim())].map((text) => text.trim()).filter(Boolean)) {
    const unit = unitOf(words);
    if (unit === undefined) return undefined;
    if (unit !== '') units.push(unit);
  }
  if (new Set(units).size > 1) return undefined;
  return { power: scale?.[1] ?? 0, unit: units[0] };
}

/** `元/吨` is a currency and what it is for. */
function splitUnit(text: string): string[] {
  const at = text.search(/\/|每|\bper /);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at)];
}

/** '' where the words add nothing; undefined where they are not known. */
export function unitOf(words: string): string | undefined {
  if (PER_TONNE.test(words) || SHARED_SIGNS.test(words)) return '';
  if (words === '%') return '%';
  return TONNES.test(words) ? 't' : currencyOf(words);
}

/** The currency that a sign or a word stands for, such as `CNY` for 元; undefined where several share it or it is none. */
export function currencyOf(words: string): string | undefined {
  const text = words.normalize('NFKC').trim();
  return CURRENCIES.find(([pattern]) => pattern.test(text))?.[1];
}
