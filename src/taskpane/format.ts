import { OPEN, isoDate, periodText, spanOf, type Dataset, type Measure, type Period } from '../core/dataset';
import { MEASURE_WORDS } from '../core/fields';
import { boundOf, measureOf, textOf } from '../core/figure';
import type { Bilingual, Language } from '../core/language';
import type { Row } from '../core/lookup';
import { inUnit } from '../core/units';
import type { Say } from './strings';

const FIGURE_SPACE = '\u2007';
const PUNCTUATION_SPACE = '\u2008';
const DECIMALS = 2;

/** Digits as printed, grouped; none added and none taken away. */
export function numberText(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 20 });
}

/** The same, padded with blanks as wide as digits, so that a column of prices lines up on the decimal point. */
export function alignedNumber(value: number): string {
  const [, fraction] = numberText(value).split('.');
  const missing = FIGURE_SPACE.repeat(Math.max(0, DECIMALS - (fraction?.length ?? 0)));
  return numberText(value) + (fraction === undefined ? PUNCTUATION_SPACE : '') + missing;
}

/** Written numbers of any precision, padded likewise, so that they line up on the decimal point among themselves. */
export function alignedTexts(numbers: readonly string[]): string[] {
  const decimals = numbers.map((number) => number.split('.')[1]?.length ?? 0);
  const most = Math.max(0, ...decimals);
  return numbers.map((number, at) => number + (most > 0 && decimals[at] === 0 ? PUNCTUATION_SPACE : '') + FIGURE_SPACE.repeat(most - decimals[at]!));
}

/** As a line or an entry of a menu begins; Chinese words stay as they are. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Larger units of either language, largest first; a figure is scaled only where that shortens it and loses no digit. */
const VOLUME_UNITS = {
  zh: [
    [1e8, '亿吨'],
    [1e4, '万吨'],
    [1, '吨'],
  ],
  en: [
    [1e6, 'Mt'],
    [1, 't'],
  ],
} as const;
const MONEY_UNITS = {
  zh: [
    [1e8, '亿 '],
    [1e4, '万 '],
    [1, ''],
  ],
  en: [
    [1e9, 'bn '],
    [1e6, 'm '],
    [1, ''],
  ],
} as const;
const MOST_DECIMALS = 3;

interface Parts {
  readonly number: string;
  readonly unit: string;
}

function scaled(value: number, units: readonly (readonly [number, string])[]): Parts {
  const fits = ([size]: readonly [number, string]) => value >= size && (numberText(inUnit(value, size)).split('.')[1]?.length ?? 0) <= MOST_DECIMALS;
  const [size, unit] = units.find(fits) ?? units.at(-1)!;
  return { number: numberText(inUnit(value, size)), unit };
}

export function volumeText(tonnes: number, language: Language): string {
  const { number, unit } = scaled(tonnes, VOLUME_UNITS[language]);
  return `${number} ${unit}`;
}

/** A name and how many there are of it, `Africa (7)`. */
export function withCount(name: string, count: number, language: Language): string {
  return language === 'zh' ? `${name}（${count}）` : `${name} (${count})`;
}

/** Units that are words; what is counted, or has no unit printed, stands without one. */
const UNIT_WORDS: Readonly<Record<string, Bilingual>> = {
  count: { zh: '', en: '' },
  unstated: { zh: '', en: '' },
  years: { zh: '年', en: 'years' },
  weeks: { zh: '周', en: 'weeks' },
  times: { zh: '倍', en: 'times' },
  inch: { zh: '英寸', en: 'inches' },
};

/** A printed amount and its unit, tonnes and money in the larger units of the language. */
export function amountParts({ value, unit, bound = '=' }: { value: number; unit: string; bound?: string }, language: Language): Parts {
  const isMoney = /^[A-Z]{3}$/.test(unit);
  const plain = { number: numberText(value), unit: UNIT_WORDS[unit]?.[language] ?? unit };
  const large = unit === 't' || isMoney ? scaled(value, isMoney ? MONEY_UNITS[language] : VOLUME_UNITS[language]) : plain;
  return { number: `${bound === '=' ? '' : `${bound} `}${large.number}`, unit: isMoney ? large.unit + unit : large.unit };
}

export function periodLabel(period: Period, say: Say): string {
  return period.start === OPEN ? say('period.since', { date: isoDate(period.end) }) : periodText(period);
}

/** A week as its days, which is what a reader looks for: 2026-01-26 … 02-01. */
export function periodDays(period: Period, say: Say): string {
  const isWeek = spanOf(period) === 'week';
  return isWeek ? `${isoDate(period.start)} … ${isoDate(period.end).slice(5)}` : periodLabel(period, say);
}

/** A row's figure and its unit, `79.26` and `CNY/t`, for a reader of the language. */
export function figureParts(dataset: Dataset, row: Row, language: Language): Parts {
  const figure = { value: dataset.quotes.value[row]!, measure: measureOf(dataset, row), bound: boundOf(dataset, row) };
  return printedParts({ ...figure, currency: textOf(dataset, row, 'currency') }, language);
}

export interface PrintedFigure {
  readonly value: number;
  /** `rate`: units of the currency for one euro. */
  readonly measure: Measure | 'rate';
  readonly currency: string;
  readonly bound: string;
}

/** The same for a figure that is in no dataset yet. */
export function printedParts({ value, measure, currency, bound }: PrintedFigure, language: Language): Parts {
  if (measure === 'volume') return scaled(value, VOLUME_UNITS[language]);
  if (measure === 'turnover') {
    const { number, unit } = scaled(value, MONEY_UNITS[language]);
    return { number, unit: unit + currency };
  }
  return { number: `${bound === '=' ? '' : `${bound} `}${numberText(value)}`, unit: measure === 'rate' ? currency : `${currency}/t` };
}

export function measureWord(dataset: Dataset, row: Row, language: Language): string {
  return MEASURE_WORDS[measureOf(dataset, row)][language];
}
