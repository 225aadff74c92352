import { isoDate, type Serial } from '../../core/dataset';
import type { CarbonError } from '../../core/errors';

/** A day in a cell: a number to calculate with, shown as yyyy-mm-dd where the host can. */
export class DateCell {
  constructor(readonly serial: Serial) {}
}

/** An error value that came in from another cell and goes out again as it is. */
export class PassedError extends Error {
  constructor(
    readonly errorValue: string,
    explanation = '',
  ) {
    super(explanation);
  }
}

/** What a function puts into a cell. Nothing printed is the empty text: never null, never 0. */
export type Cell = string | number | boolean | DateCell | CarbonError | PassedError;

export type Cells = Cell[][];

export function dateCell(serial: Serial): DateCell {
  return new DateCell(serial);
}

/** The cell of a figure that may not be printed. */
export function orEmpty(value: Cell | undefined): Cell {
  return value ?? '';
}

/** A cell as a person reads it: a day as 2024-11-13, an error as #N/A. */
export function cellText(cell: Cell | undefined): string {
  if (cell instanceof DateCell) return isoDate(cell.serial);
  if (cell instanceof PassedError) return cell.errorValue;
  return cell instanceof Error ? cell.excelError : String(cell ?? '');
}
