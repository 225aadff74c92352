import { BOUNDS, MEASURES, STATUSES } from '../codes';
import { periodText } from '../period';
import { isMoneyPerTonne, spanClassBetween, type Dataset, type QuoteStore, type StoreColumns } from '../store';
import type { Finding, Side } from './comparison';
import type { Import } from './import';

const INFERRED = STATUSES.indexOf('inferred');

/** Each figure of the import beside the one that stands in its way, or gives way to it: the rule is that of `precedence.ts`. */
export function figureFindings(dataset: Dataset, made: Import): Finding[] {
  const positions = new Map(dataset.instruments.map(({ symbol }, position) => [symbol, position]));
  const instrumentAt = made.instruments.map(({ symbol }) => positions.get(symbol));
  return Array.from(made.quotes.end, (_, row): Finding => {
    const instrument = instrumentAt[made.quotes.instrument[row]!];
    const standing = instrument === undefined ? undefined : standingRow(dataset, made, row, instrument);
    return {
      how: standing === undefined ? 'fresh' : howOf(dataset.quotes, standing, made.quotes, row),
      difference: () => ({
        symbol: made.instruments[made.quotes.instrument[row]!]!.symbol,
        period: periodText({ start: made.quotes.start[row]!, end: made.quotes.end[row]! }),
        measure: MEASURES[made.quotes.measure[row]!]!,
        imported: sideOf(made.quotes, row, made.id),
        standing: sideOf(dataset.quotes, standing!, dataset.sources[dataset.quotes.source[standing!]!]!.id),
      }),
    };
  });
}

function howOf(standing: QuoteStore, row: number, columns: StoreColumns, own: number): Finding['how'] {
  if (isSame(standing, row, columns, own)) return 'same';
  return standing.isImported(row) ? 'replaced' : 'conflicts';
}

/**
 * Of the rows for the same period the one of the same measure and currency; else, where only one of the two says that nothing was traded,
 * the first: that is said of all measures.
 */
function standingRow({ quotes, sources }: Dataset, { id, quotes: own }: Import, row: number, instrument: number): number | undefined {
  const [start, end] = [own.start[row]!, own.end[row]!];
  const spanClass = spanClassBetween(start, end);
  const until = quotes.until(instrument, spanClass);
  let opposite: number | undefined;
  for (let at = quotes.seek(instrument, spanClass, end); at < until && quotes.end[at] === end; at++) {
    if (quotes.start[at] !== start || quotes.status[at] === INFERRED) continue;
    if (figureOf(quotes, at) === figureOf(own, row)) return at;
    const isItsOwn = sources[quotes.source[at]!]!.id === id;
    if (!isItsOwn && (quotes.traded[at] === 0 || own.traded[row] === 0)) opposite ??= at;
  }
  return opposite;
}

function figureOf({ measure, currency, texts }: StoreColumns, row: number): string {
  return `${measure[row]} ${texts[currency[row]!]}`;
}

function isSame(standing: QuoteStore, row: number, columns: StoreColumns, own: number): boolean {
  if (standing.traded[row] === 0 && columns.traded[own] === 0) return true;
  if (standing.traded[row] !== columns.traded[own] || figureOf(standing, row) !== figureOf(columns, own)) return false;
  return standing.bound[row] === columns.bound[own] && isEqual(standing.value[row]!, columns.value[own]!);
}

/** 2.1725E7 and 21,725,000 are one number, however they were computed. */
function isEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * 1e-12;
}

function sideOf({ measure, value, bound, traded, currency, printed, locator, texts }: StoreColumns, row: number, source: string): Side {
  const word = MEASURES[measure[row]!]!;
  const money = texts[currency[row]!]!;
  return {
    value: traded[row] === 0 ? undefined : value[row]!,
    isTraded: traded[row] === 1,
    bound: BOUNDS[bound[row]!]!,
    measure: word,
    unit: word === 'volume' ? 't' : isMoneyPerTonne(word) ? `${money}/t` : money,
    printed: texts[printed[row]!]!,
    source,
    locator: texts[locator[row]!]!,
  };
}
