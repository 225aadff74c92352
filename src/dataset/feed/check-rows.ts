import './without-eval';
import { GRADES, MEASURES } from '../codes';
import type { CompiledDataset, QuoteColumns } from '../compiled';
import { parsePeriod, spanOf } from '../period';
import { locator } from '../schemas/shared';
import { isMoneyPerTonne, spanClassOf } from '../store';

/** Every column of numbers that is a position in `texts`. */
const TEXT_COLUMNS = ['currency', 'printed', 'locator', 'heading', 'noteZh', 'noteEn', 'derivation'] as const;

/**
 * What the store relies on, so that no row can mislead its search: columns of one length, positions that exist, periods that end after
 * they begin, money with a currency, and rows in the order `compile` gives them.
 * @returns What is wrong, `quotes.end: …`; undefined where nothing is.
 */
export function faultOfRows(dataset: CompiledDataset): string | undefined {
  const { quotes, sources, instruments } = dataset;
  const fault = faultOfColumns(quotes, instruments.length, sources.length);
  if (fault !== undefined) return fault;
  const misplaced = firstMisplaced(dataset);
  return misplaced === undefined ? undefined : `quotes: row ${misplaced} is out of order`;
}

/** The same, but for the order. @returns As {@link faultOfRows}. */
export function faultOfColumns(quotes: QuoteColumns, instruments: number, sources: number): string | undefined {
  const { texts, ...columns } = quotes;
  const rows = quotes.end.length;
  const uneven = Object.entries(columns).find(([, column]) => column.length !== rows);
  if (uneven) return `quotes.${uneven[0]}: ${uneven[1].length} entries for ${rows} rows`;
  if (texts[0] !== '' || new Set(texts).size !== texts.length) return 'quotes.texts: every text once, the empty one first';

  const outside =
    firstOutside(quotes, 'instrument', instruments) ??
    firstOutside(quotes, 'source', sources) ??
    TEXT_COLUMNS.map((name) => firstOutside(quotes, name, texts.length)).find((found) => found !== undefined);
  if (outside !== undefined) return outside;

  const odd = quotes.end.findIndex((_, row) => !isRow(quotes, row));
  return odd < 0 ? undefined : `quotes: row ${odd} is no figure`;
}

function firstOutside(quotes: QuoteColumns, name: 'instrument' | 'source' | (typeof TEXT_COLUMNS)[number], size: number): string | undefined {
  const row = quotes[name].findIndex((position) => position >= size);
  return row < 0 ? undefined : `quotes.${name}: row ${row} names ${quotes[name][row]} of ${size}`;
}

function isRow({ start, end, measure, currency, locator: line, printed, texts }: QuoteColumns, row: number): boolean {
  const word = MEASURES[measure[row]!]!;
  const money = texts[currency[row]!]!;
  const isInMoney = isMoneyPerTonne(word) || word === 'turnover';
  return (
    start[row]! <= end[row]! &&
    (isInMoney ? /^[A-Z]{3}$/.test(money) : money === '') &&
    locator.safeParse(texts[line[row]!]).success &&
    texts[printed[row]!] !== ''
  );
}

/** The first row that should stand before the one above it. */
function firstMisplaced({ quotes, sources }: CompiledDataset): number | undefined {
  const ranks = sources.map(({ grade, published }) => [GRADES.indexOf(grade), -parsePeriod(published)!.end] as const);
  const keyOf = (row: number) => [
    quotes.instrument[row]!,
    spanClassOf(spanOf({ start: quotes.start[row]!, end: quotes.end[row]! })),
    quotes.end[row]!,
    quotes.start[row]!,
    quotes.measure[row]!,
    quotes.status[row]!,
    quotes.bound[row]!,
    ...ranks[quotes.source[row]!]!,
  ];
  let above: readonly number[] = [];
  for (let row = 0; row < quotes.end.length; row++) {
    const key = keyOf(row);
    const differs = above.findIndex((part, at) => part !== key[at]);
    if (differs >= 0 && key[differs]! < above[differs]!) return row;
    above = key;
  }
  return undefined;
}
