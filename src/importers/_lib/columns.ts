/** The header of a table: which row it is, and which column is what. */
import type { Cell, Sheet } from '../importer';
import { cellText } from './cells';

/** What a column can be called: a text as it stands without its brackets, whatever its case, width and spaces, or a pattern of such a text. */
export type HeaderWords<Name extends string> = Readonly<Record<Name, readonly (string | RegExp)[]>>;

export interface HeaderColumn {
  /** Position among the cells of a row. */
  readonly at: number;
  /** As printed. */
  readonly title: string;
  /** What stands in its brackets: `万吨` of 成交量(万吨); '' where nothing does. */
  readonly unit: string;
}

export interface Header<Name extends string> {
  /** Position of the row among the rows of the sheet: figures begin at the next. */
  readonly row: number;
  readonly columns: Readonly<Partial<Record<Name, HeaderColumn>>>;
  /** Every title of the row, as printed. */
  readonly titles: readonly string[];
}

/** Titles and notes may stand above a table, hardly more than these. */
const SEARCHED_ROWS = 60;
/** Longer texts are no titles. */
const LONGEST = 200;

/**
 * The first row that has all needed columns, in whatever order. A name goes to the first cell that is called so.
 * @param needs Columns without which it is no such table.
 */
export function findHeader<Name extends string>(
  { rows }: Pick<Sheet, 'rows'>,
  words: HeaderWords<Name>,
  needs: readonly NoInfer<Name>[],
  searchedRows = SEARCHED_ROWS,
): Header<Name> | undefined {
  for (const [at, { cells }] of rows.slice(0, searchedRows).entries()) {
    const columns = columnsOf(cells, words);
    if (needs.every((name) => columns[name])) return { row: at, columns, titles: cells.map(cellText).filter(Boolean) };
  }
  return undefined;
}

/** The columns of one row that is known to be a header. */
export function columnsOf<Name extends string>(cells: readonly Cell[], words: HeaderWords<Name>): Partial<Record<Name, HeaderColumn>> {
  const columns: Partial<Record<Name, HeaderColumn>> = {};
  const names = Object.keys(words) as Name[];
  for (const [at, cell] of cells.entries()) {
    if (typeof cell !== 'string') continue;
    const { title, unit } = splitTitle(cell);
    const name = names.find((known) => !columns[known] && words[known].some((word) => isCalled(title, word)));
    if (name) columns[name] = { at, title: cell, unit };
  }
  return columns;
}

/** A title in one form, and what its brackets hold: `成交量（万吨）` is `成交量` and `万吨`. */
export function splitTitle(text: string): { readonly title: string; readonly unit: string } {
  const whole = text.slice(0, LONGEST).normalize('NFKC').trim();
  const found = /^(.+?)[([【]([^)\]】]*)[)\]】]?\s*$/s.exec(whole);
  return found ? { title: titleForm(found[1]!), unit: found[2]!.trim() } : { title: titleForm(whole), unit: '' };
}

function isCalled(title: string, word: string | RegExp): boolean {
  return typeof word === 'string' ? title === titleForm(word) : word.test(title);
}

function titleForm(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_"'.:]+/g, '');
}
