/** Money in another currency: what is printed in it, else what is printed in the instrument's own at imported reference rates. */
import { OPEN, isoDate, periodText, type Period } from '../dataset/period';
import type { Dataset, QuoteStore } from '../dataset/store';
import { carbonError, type CarbonError } from './errors';
import { textOf } from './figure';
import { isAnswer, periodOf, type Basis, type Found, type Question, type Row } from './lookup';
import { EURO, rateOf, type Rate } from './rates';
import type { InstrumentNumber } from './symbols';

/** A printed figure in another currency. */
export interface Conversion {
  readonly row: Row;
  readonly from: string;
  readonly to: string;
  readonly value: number;
  /** By which the printed figure is divided; absent where it is in euro. */
  readonly divisor: Rate | undefined;
  /** By which it is multiplied; absent where euro are asked for. */
  readonly factor: Rate | undefined;
}

/**
 * Searches for what answers in a currency, printed or to be converted.
 * @param question In the instrument's own currency.
 * @param asked Code the user gave; undefined for the instrument's own.
 */
export function findInCurrency(
  dataset: Dataset,
  question: Question,
  asked: string | undefined,
  search: (question: Question) => Found | undefined,
): Found | undefined {
  const own = search(question);
  if (asked === undefined) return own;
  const currency = dataset.quotes.currencyPosition(asked);
  if (currency === question.currency || !isPrintedIn(dataset.quotes, question.instrument, currency)) return own;
  const printed = search({ ...question, currency });
  return printed && (!own || isPreferred(dataset.quotes, printed, own)) ? printed : own;
}

/**
 * The figure of a row in the currency asked for, at the rates of the figure's own day or period.
 * @returns undefined where it is printed in that currency.
 * @throws no-rate.
 */
export function conversionOf(dataset: Dataset, row: Row, asked: string | undefined): Conversion | undefined {
  if (asked === undefined) return undefined;
  const from = textOf(dataset, row, 'currency');
  if (from === asked) return undefined;
  const period = periodOf(dataset.quotes, row);
  const divisor = from === EURO ? undefined : rateOf(dataset, from, period);
  const factor = asked === EURO ? undefined : rateOf(dataset, asked, period);
  if ((from !== EURO && !divisor) || (asked !== EURO && !factor)) throw noRate(dataset, from, asked, period);
  const value = (dataset.quotes.value[row]! / (divisor?.value ?? 1)) * (factor?.value ?? 1);
  return { row, from, to: asked, value, divisor, factor };
}

/** The number of a row that answers, in the currency asked for. @throws no-rate. */
export function valueIn(dataset: Dataset, row: Row, asked: string | undefined): number {
  return conversionOf(dataset, row, asked)?.value ?? dataset.quotes.value[row]!;
}

function noRate(dataset: Dataset, from: string, to: string, period: Period): CarbonError {
  const missing = [from, to].filter((currency) => currency !== EURO && !rateOf(dataset, currency, period));
  const imported = missing.flatMap((currency) => {
    const days = dataset.rates.get(currency)?.days;
    return days?.length ? [`${pairName(currency)} ${isoDate(days[0]!)}/${isoDate(days.at(-1)!)}`] : [];
  });
  return carbonError('no-rate', {
    from,
    to,
    date: periodText(period),
    missing: missing.map(pairName),
    imported,
    isSinceStart: period.start === OPEN,
  });
}

/** As rates are spoken of: units of the currency for one euro. */
export function pairName(currency: string): string {
  return `${EURO}/${currency}`;
}

const NEAREST: readonly Basis[] = ['exact', 'week', 'year', 'carried'];

/** What is nearer to the day wins; of one period what is printed in the currency, unless that is no number and the other is. */
function isPreferred(quotes: QuoteStore, printed: Found, own: Found): boolean {
  const farther = NEAREST.indexOf(printed.basis) - NEAREST.indexOf(own.basis) || quotes.end[own.row]! - quotes.end[printed.row]!;
  if (farther !== 0) return farther < 0;
  return isAnswer(quotes, printed.row) || !isAnswer(quotes, own.row);
}

type Printed = ReadonlyMap<InstrumentNumber, ReadonlySet<number>>;
const printedIn = new WeakMap<QuoteStore, Printed>();

/** Few instruments are printed in a second currency: the others are spared a second search. */
function isPrintedIn(quotes: QuoteStore, instrument: InstrumentNumber, currency: number): boolean {
  if (currency < 0) return false;
  let printed = printedIn.get(quotes);
  if (!printed) printedIn.set(quotes, (printed = currenciesOf(quotes)));
  return printed.get(instrument)?.has(currency) ?? false;
}

function currenciesOf({ size, instrument, currency }: QuoteStore): Printed {
  const printed = new Map<InstrumentNumber, Set<number>>();
  for (let row = 0; row < size; row++) {
    if (row > 0 && instrument[row] === instrument[row - 1] && currency[row] === currency[row - 1]) continue;
    const known = printed.get(instrument[row]!);
    if (known) known.add(currency[row]!);
    else printed.set(instrument[row]!, new Set([currency[row]!]));
  }
  return printed;
}
