/** What a cell says, as text. */
import type { Cell, Sheet, SheetRow } from '../importer';

/** Excel computes with 17 digits and shows 15: what stands behind them nobody has typed. */
const SHOWN_DIGITS = 15;

/** As it would be printed: a number without binary noise, a day as `2024-11-13`; '' where it is empty. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return String(shownNumber(cell));
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
}

/** The number that is shown: 66.400000000000006 is 66.4. */
export function shownNumber(number: number): number {
  return Number(number.toPrecision(SHOWN_DIGITS));
}

export function isBlankRow({ cells }: SheetRow): boolean {
  return cells.every((cell) => cell === null);
}

/** The cells of a column from a row on: what its style of numbers and dates is judged by. */
export function columnCells({ rows }: Pick<Sheet, 'rows'>, column: number, fromRow = 0): Cell[] {
  const cells: Cell[] = [];
  for (let at = fromRow; at < rows.length; at++) cells.push(rows[at]!.cells[column] ?? null);
  return cells;
}
