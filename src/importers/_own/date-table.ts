/** A column of dates and columns of numbers beside it, found by what stands in them. */
import { cellText, columnCells, isBlankRow } from '../_lib/cells';
import { dayOrderOf, readDate, type DayOrder } from '../_lib/dates';
import { decimalMarkOf, isMissing, markShown, readNumber, type DecimalMark } from '../_lib/numbers';
import type { Cell, OpenFile, Sheet, SheetRow } from '../importer';

export interface DateTable {
  readonly sheet: Sheet;
  /** Position of the row of titles; −1 where the figures begin at once. */
  readonly header: number;
  /** Position of the first row of figures. */
  readonly begin: number;
  readonly date: number;
  readonly order: DayOrder;
  /** Whether the title of its column says that it holds dates. */
  readonly isDateTitled: boolean;
  readonly numbers: readonly NumberColumn[];
}

export interface NumberColumn {
  readonly at: number;
  /** As printed; '' where none is. */
  readonly title: string;
  readonly mark: DecimalMark;
}

const DATE_TITLE =
  /^(?:.*日期|日|时间|时段|月份?|年份?|季度|周|(?:trad(?:e|ing)|auction|settlement|price|observation)?\s*date.*|day|time|date ?time|timestamp|period|week|month|quarter|year)$/i;
/** Wider tables have their dates and first figures among these. */
const SEARCHED_COLUMNS = 100;
const SEARCHED_ROWS = 60;
/** So many rows tell what a column holds. */
const SAMPLE = 200;
/** Notes and totals stand below a table, a stray word in it; more of them, and it is no such column. */
const MOST = 0.6;

/** The first sheet that has such a table. */
export function findDateTable(file: OpenFile): DateTable | undefined {
  if (!found.has(file)) found.set(file, firstTable(file));
  return found.get(file);
}

/** A file is recognised, asked about and read: it is looked through once. */
const found = new WeakMap<OpenFile, DateTable | undefined>();

function firstTable({ sheets }: OpenFile): DateTable | undefined {
  for (const sheet of sheets) {
    const table = tableIn(sheet);
    if (table) return table;
  }
  return undefined;
}

function tableIn(sheet: Sheet): DateTable | undefined {
  const candidates = Array.from({ length: widthOf(sheet) }, (_, at) => dateColumn(sheet, at)).filter((column) => column !== undefined);
  const date = candidates.find(({ isDateTitled }) => isDateTitled) ?? candidates.find(({ isWritten }) => isWritten);
  if (!date) return undefined;
  const { header, begin, at, isDateTitled } = date;
  const order = dayOrderOf(columnCells(sheet, at, begin));
  const numbers = numberColumns(sheet, header, begin, at);
  return numbers.length === 0 ? undefined : { sheet, header, begin, date: at, order, isDateTitled, numbers };
}

function widthOf({ rows }: Sheet): number {
  return Math.min(SEARCHED_COLUMNS, rows.slice(0, SAMPLE).reduce((widest, { cells }) => Math.max(widest, cells.length), 0)); // prettier-ignore
}

interface DateColumn {
  readonly at: number;
  readonly header: number;
  readonly begin: number;
  readonly isDateTitled: boolean;
  /** Whether its dates are written as dates: a bare number such as 2024 or 45609 is one only below a title that says so. */
  readonly isWritten: boolean;
}

function dateColumn(sheet: Sheet, at: number): DateColumn | undefined {
  const { rows } = sheet;
  const begin = rows.slice(0, SEARCHED_ROWS).findIndex(({ cells }) => isDate(cells[at]));
  if (begin < 0) return undefined;
  const header = headerAbove(rows, begin);
  const cells = sampled(rows, at, begin, isTableRow).filter((cell) => cell !== null);
  const dates = cells.filter(isDate);
  if (dates.length < cells.length * MOST) return undefined;
  const title = header < 0 ? '' : cellText(rows[header]!.cells[at]);
  return { at, header, begin, isDateTitled: DATE_TITLE.test(title.trim()), isWritten: dates.every(isWrittenDate) };
}

/** Notes stand alone in their row. */
function isTableRow({ cells }: SheetRow): boolean {
  return cells.filter((cell) => cell !== null).length > 1;
}

/** The row of titles is the nearest that is not blank, and is text throughout. */
function headerAbove(rows: readonly SheetRow[], begin: number): number {
  for (let at = begin - 1; at >= 0; at--) {
    if (isBlankRow(rows[at]!)) continue;
    return rows[at]!.cells.every((cell) => cell === null || typeof cell === 'string') ? at : -1;
  }
  return -1;
}

function numberColumns(sheet: Sheet, header: number, begin: number, date: number): NumberColumn[] {
  const positions: number[] = [];
  for (let at = 0; at < widthOf(sheet); at++) {
    if (at === date) continue;
    const cells = sampled(sheet.rows, at, begin).filter((cell) => !isMissing(cell));
    if (cells.length === 0) continue;
    // Whether a cell is a number at all does not hang on its decimal mark.
    const numbers = cells.filter((cell) => readNumber(cell, '.') ?? readNumber(cell, ','));
    if (numbers.length < cells.length * MOST || isIndex(cells)) continue;
    positions.push(at);
  }
  const elsewhere = markShown(positions.flatMap((at) => columnCells(sheet, at, begin)));
  return positions.map((at) => {
    const title = header < 0 ? '' : cellText(sheet.rows[header]!.cells[at]).trim();
    return { at, title, mark: decimalMarkOf(columnCells(sheet, at, begin), elsewhere) };
  });
}

/** 0, 1, 2 … or 1, 2, 3 …: programs number the rows of what they write. */
function isIndex(cells: readonly Cell[]): boolean {
  const first = Number(cells[0]);
  return cells.length > 2 && (first === 0 || first === 1) && cells.every((cell, at) => Number(cell) === first + at);
}

function sampled(rows: readonly SheetRow[], column: number, begin: number, belongs: (row: SheetRow) => boolean = () => true): Cell[] {
  return rows
    .slice(begin, begin + SAMPLE)
    .filter(belongs)
    .map(({ cells }) => cells[column] ?? null);
}

function isDate(cell: Cell | undefined): boolean {
  return readDate(cell, undefined) !== undefined;
}

function isWrittenDate(cell: Cell): boolean {
  return cell instanceof Date || /\D|^(?:19|20)\d{6}$/.test(cellText(cell));
}
