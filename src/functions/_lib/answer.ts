/** From questions to cells: one error in its own place, and a fault of ours never disguised as missing data. */
import { CarbonError, carbonError } from '../../core/errors';
import { PassedError, type Cell, type Cells } from './cells';
import { RecordsOnTheirWay } from './context';
import { isOneCell, matrix, onlyCell } from './values';

const MOST_CELLS = 100_000;

/** The cells of a function that answers as a whole: one error where it cannot. */
export function answer(compute: () => Cells): Cells {
  try {
    return compute();
  } catch (thrown) {
    return [[errorCell(thrown)]];
  }
}

/**
 * Answers cell by cell for arguments that may be ranges. They combine as in Excel: the result has the largest
 * height and width, a side of 1 repeats, a missing cell is #N/A.
 */
export function answerEach(ranges: readonly unknown[], compute: (values: readonly unknown[], isRange: boolean) => Cell): Cells {
  // Nearly every formula asks for one cell, and ten thousand may ask at once: those are spared the shapes of ranges.
  if (ranges.every(isOneCell)) return answer(() => [[compute(ranges.map(onlyCell), false)]]);

  const matrices = ranges.map(matrix);
  const height = Math.max(...matrices.map((rows) => rows.length));
  const width = Math.max(...matrices.map((rows) => rows[0]!.length));
  const isRange = height > 1 || width > 1;
  if (height * width > MOST_CELLS) return [[carbonError('too-many-cells', { cells: height * width, limit: MOST_CELLS })]];

  const cellAt = (row: number, column: number): Cell => {
    try {
      return compute(
        matrices.map((rows) => counterpart(rows, row, column)),
        isRange,
      );
    } catch (thrown) {
      return errorCell(thrown);
    }
  };
  return Array.from({ length: height }, (_, row) => Array.from({ length: width }, (__, column) => cellAt(row, column)));
}

function counterpart(rows: readonly (readonly unknown[])[], row: number, column: number): unknown {
  const cells = rows.length === 1 ? rows[0]! : rows[row];
  const at = rows[0]!.length === 1 ? 0 : column;
  if (cells === undefined || at >= cells.length) throw carbonError('no-counterpart', {});
  return cells[at];
}

/** @throws RecordsOnTheirWay as it came: the host waits and asks again. */
function errorCell(thrown: unknown): CarbonError | PassedError {
  if (thrown instanceof RecordsOnTheirWay) throw thrown;
  if (thrown instanceof CarbonError || thrown instanceof PassedError) return thrown;
  console.error('CARBON: internal error', thrown);
  return carbonError('internal', {});
}
