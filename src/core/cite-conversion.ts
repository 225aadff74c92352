/** How a printed figure became money of another currency: each rate with its day and line, and the arithmetic. */
import { isoDate } from '../dataset/period';
import type { Dataset } from '../dataset/store';
import { placeText } from './cite-places';
import { pairName, type Conversion } from './currency';
import { figureText, measureOf } from './figure';
import type { Language } from './language';
import type { Rate } from './rates';

/** What is added to the status of a figure. */
export const CONVERTED_WORDS = { zh: '已按导入的参考汇率换算', en: 'converted with imported reference rates' } as const;

/** `105.65 CNY/t ÷ 7.6812 (EUR/CNY 2024-11-13) = 13.75436 EUR/t`, and where the rates were printed. */
export function conversionText(dataset: Dataset, conversion: Conversion, language: Language): string {
  const { row, to, value, divisor, factor } = conversion;
  const steps = [
    figureText(dataset, row),
    ...(divisor ? [`÷ ${rateText(dataset, divisor, language)}`] : []),
    ...(factor ? [`× ${rateText(dataset, factor, language)}`] : []),
    `= ${followable(value)} ${to}${measureOf(dataset, row) === 'turnover' ? '' : '/t'}`,
  ].join(' ');
  const places = placesOf(dataset, conversion, language);
  // A full-width bracket brings its own space.
  if (language === 'zh') return `换算：${steps.replaceAll('） ', '）')}。汇率：${places.join('；')}。`;
  return `Converted: ${steps}. Rates: ${places.join('; ')}.`;
}

function rateText({ rates }: Dataset, { currency, value, first, last }: Rate, language: Language): string {
  const { days, printed } = rates.get(currency)!;
  const pair = pairName(currency);
  const [from, to] = [isoDate(days[first]!), isoDate(days[last]!)];
  if (first === last) return language === 'zh' ? `${printed[first]}（${pair}，${from}）` : `${printed[first]} (${pair} on ${from})`;
  const count = last - first + 1;
  if (language === 'zh') return `${followable(value)}（${pair}，${from} 至 ${to} ${count} 个汇率的均值）`;
  return `${followable(value)} (${pair}, mean of ${count} rates from ${from} to ${to})`;
}

const DIGITS = 10;

/** A calculated number with as many digits as let a reader follow the arithmetic. */
export function followable(value: number): number {
  return Number(value.toPrecision(DIGITS));
}

/** Each file that the rates come from, with all their lines. */
function placesOf({ rates, sources }: Dataset, { divisor, factor }: Conversion, language: Language): string[] {
  const linesOf = new Map<number, Set<number>>();
  for (const rate of [divisor, factor]) {
    if (!rate) continue;
    const { source, line } = rates.get(rate.currency)!;
    for (let at = rate.first; at <= rate.last; at++) {
      const lines = linesOf.get(source[at]!) ?? new Set();
      linesOf.set(source[at]!, lines.add(line[at]!));
    }
  }
  return [...linesOf].map(([source, lines]) => placeText(sources[source]!, locatorOf([...lines]), undefined, language));
}

/** A year has more than 250 lines: those that follow each other are named by the first and the last. */
function locatorOf(lines: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const line of [...lines].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && line === run[1] + 1) run[1] = line;
    else runs.push([line, line]);
  }
  return runs.map(([first, last]) => (first === last ? `L${first}` : `L${first}–L${last}`)).join('+');
}
