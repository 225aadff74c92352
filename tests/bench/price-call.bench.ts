import { isoDate, weekday } from '../../src/dataset/period';
import { openDataset, type Dataset } from '../../src/dataset/store';
import { setContext } from '../../src/functions/_lib/context';
import { price } from '../../src/functions/price';
import { agree, measure, type Contender } from './_measure';
import { compileQuotes, makeQuotes, PUBLISHED, randomNumbers, type Quote } from './_quotes';
import { grouped, times, type Table } from './_table';

const SIZES = [1_000, 100_000, 1_000_000];
const QUESTIONS = 10_000;
const ROUNDS = 15;

interface Question {
  readonly symbol: string;
  readonly day: number;
  /** The arguments as Excel hands them over. */
  readonly symbolCells: string[][];
  readonly dayCells: number[][];
  readonly textCells: string[][];
}

/** One `PRICE` call against the least that could answer it, and against looking through a list. */
export function bench(): Table {
  const sizes = SIZES.map((about) => {
    const quotes = makeQuotes(about);
    const contenders = contendersFor(quotes);
    const { serial, text, bare, find } = contenders;
    agree([serial, text, bare, find], find.calls);
    agree([serial, text, bare], QUESTIONS);
    return { about, count: quotes.length, contenders };
  });
  const timings = measure(
    Object.fromEntries(sizes.flatMap(({ about, contenders }) => Object.entries(contenders).map(([name, one]) => [name + about, one]))),
    ROUNDS,
  );

  const rows = sizes.map(({ about, count }) => [
    grouped(count),
    grouped(timings.nanoseconds(`bare${about}`)),
    grouped(timings.nanoseconds(`serial${about}`)),
    ...['serial', 'text'].map((name) => times(timings.ratio(name + about, `bare${about}`))),
    times(timings.ratio(`converted${about}`, `serial${about}`)),
    times(timings.ratio(`find${about}`, `serial${about}`)),
  ]);
  const growth = (name: string) => times(timings.ratio(name + SIZES.at(-1)!, name + SIZES[0]!));
  return {
    title: 'One call of PRICE: Map + binary search over typed arrays, and Array.find, beside it',
    columns: [
      ...['observations', 'Map + search, ns', 'PRICE, ns', 'PRICE / Map + search', 'date as text / same'],
      ...['converted to USD / PRICE', 'Array.find / PRICE'],
    ],
    rows,
    notes: [
      'Target: PRICE at most 10 × Map + search; converted at most 3 × PRICE.',
      `From the smallest to the largest, a thousand times the observations: Map + search ${growth('bare')}, PRICE ${growth('serial')}, with text ${growth('text')}, Array.find ${growth('find')}.`,
    ],
  };
}

function contendersFor(quotes: readonly Quote[]): Record<'serial' | 'text' | 'converted' | 'bare' | 'find', Contender> {
  const dataset = openDataset(compileQuotes(quotes));
  const prices = quotes.filter(({ measure }) => measure !== 'volume');
  const series = bareSeries(prices);
  const questions = makeQuestions(quotes);
  const serial = (calls: number) => {
    setContext({ dataset, language: 'en' });
    let sum = 0;
    for (let at = 0; at < calls; at++) sum += price(questions[at]!.symbolCells, questions[at]!.dayCells)[0]![0] as number;
    return sum;
  };
  const text = (calls: number) => {
    setContext({ dataset, language: 'en' });
    let sum = 0;
    for (let at = 0; at < calls; at++) sum += price(questions[at]!.symbolCells, questions[at]!.textCells)[0]![0] as number;
    return sum;
  };
  const withRates = { ...dataset, rates: makeRates(quotes) };
  const converted = (calls: number) => {
    setContext({ dataset: withRates, language: 'en' });
    let sum = 0;
    for (let at = 0; at < calls; at++) sum += price(questions[at]!.symbolCells, questions[at]!.dayCells, null, null, 'USD')[0]![0] as number;
    return sum;
  };
  const bare = (calls: number) => {
    let sum = 0;
    for (let at = 0; at < calls; at++) sum += barePrice(series, questions[at]!.symbol, questions[at]!.day);
    return sum;
  };
  const find = (calls: number) => {
    let sum = 0;
    for (let at = 0; at < calls; at++) sum += foundPrice(prices, questions[at]!.symbol, questions[at]!.day);
    return sum;
  };
  const few = Math.max(10, Math.min(QUESTIONS, 5_000_000 / quotes.length));
  return {
    serial: { calls: QUESTIONS, run: serial },
    text: { calls: QUESTIONS, run: text },
    converted: { calls: QUESTIONS, run: converted },
    bare: { calls: QUESTIONS, run: bare },
    find: { calls: few, run: find },
  };
}

/** Days with a close, weekends within a week, missing weeks and the days after the last: every way a day is answered. */
function makeQuestions(quotes: readonly Quote[]): Question[] {
  const first = quotes[0]!.start;
  const days = quotes.at(-1)!.end + 7 - first;
  const random = randomNumbers(1);
  return Array.from({ length: QUESTIONS }, () => {
    const { symbol } = PUBLISHED.instruments[Math.floor(random() * PUBLISHED.instruments.length)]!;
    const day = first + Math.floor(random() * days);
    return { symbol, day, symbolCells: [[symbol]], dayCells: [[day]], textCells: [[isoDate(day)]] };
  });
}

/** A rate of every working day for each currency that something is quoted in. */
function makeRates(quotes: readonly Quote[]): Dataset['rates'] {
  const first = quotes[0]!.start;
  const all = Array.from({ length: quotes.at(-1)!.end + 7 - first }, (_, at) => first + at);
  const days = Int32Array.from(all.filter((day) => weekday(day) < 5));
  const random = randomNumbers(2);
  const currencies = new Set(['USD', ...PUBLISHED.instruments.map(({ currency }) => currency)]);
  const none = { printed: [], source: new Uint16Array(), line: new Uint32Array() };
  return new Map([...currencies].map((currency) => [currency, { days, values: Float64Array.from(days, () => 1 + random()), ...none }]));
}

interface Series {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly value: Float64Array;
}

function bareSeries(prices: readonly Quote[]): ReadonlyMap<string, Series> {
  const bySymbol = new Map<string, Quote[]>(PUBLISHED.instruments.map(({ symbol }) => [symbol, []]));
  for (const quote of prices) bySymbol.get(quote.symbol)!.push(quote);
  return new Map(
    [...bySymbol].map(([symbol, rows]) => {
      const ordered = rows.sort((a, b) => a.end - b.end);
      const ints = (of: (quote: Quote) => number) => Int32Array.from(ordered, of);
      return [symbol, { start: ints(({ start }) => start), end: ints(({ end }) => end), value: Float64Array.from(ordered, ({ value }) => value) }];
    }),
  );
}

/** Nothing but the answer: no names, forms of date, fields, currencies, bounds, untraded days, origins or errors. */
function barePrice(series: ReadonlyMap<string, Series>, symbol: string, day: number): number {
  const { start, end, value } = series.get(symbol)!;
  let low = 0;
  let high = end.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (end[middle]! < day) low = middle + 1;
    else high = middle;
  }
  const isCovered = low < end.length && start[low]! <= day;
  return value[isCovered ? low : low - 1]!;
}

function foundPrice(prices: readonly Quote[], symbol: string, day: number): number {
  const covering = prices.find((quote) => quote.symbol === symbol && quote.start <= day && day <= quote.end);
  return (covering ?? prices.findLast((quote) => quote.symbol === symbol && quote.end < day))!.value;
}
