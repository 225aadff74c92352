/** Cells inserted or deleted, and what moves with them. References inside formulas are not adapted. */
import { afterDeleting, afterInserting, overlap, SHEET_COLUMNS, type Area } from './address';
import type { At } from './cells';
import { NotEmulated } from './refusals';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

/** Where a block ends up; undefined once it is gone. */
type Move = (area: Area) => Area | undefined;

/** As many cells as the block has come in above what is there, which moves down. */
export function insertDown(workbook: Workbook, sheet: Sheet, block: Area): void {
  shift(workbook, sheet, block, (area) => afterInserting(area, block.row, block.rows));
}

/** The block is deleted and what is below it moves up. */
export function deleteUp(workbook: Workbook, sheet: Sheet, block: Area): void {
  shift(workbook, sheet, block, (area) => afterDeleting(area, block.row, block.rows));
}

function shift(workbook: Workbook, sheet: Sheet, block: Area, move: Move): void {
  const within = (area: Area) => overlap({ ...block, row: 0, rows: Infinity }, area);
  const moveWhole = (area: Area, what: string): Area | undefined => {
    if (!within(area)) return area;
    const to = move(area);
    const isWhole = block.column <= area.column && block.column + block.columns >= area.column + area.columns;
    if (!isWhole && JSON.stringify(to) !== JSON.stringify(area))
      throw new NotEmulated(`inserting or deleting cells in a part of the columns of ${what}`);
    return to;
  };
  sheet.cells.rearrange((at: At) => moveWhole({ ...at, rows: 1, columns: 1 }, 'a cell'));
  sheet.merged = sheet.merged.flatMap((area) => moveWhole(area, 'merged cells') ?? []);
  sheet.tables = sheet.tables.filter((table) => {
    const to = moveWhole(table.area, `the table ${table.name}`);
    if (to) table.area = to;
    return to !== undefined;
  });
  for (const name of workbook.names) if (name.sheet === sheet && name.area) name.area = moveWhole(name.area, `the name ${name.name}`);
  if (block.columns < SHEET_COLUMNS) return;
  for (const chart of sheet.charts) chart.at = chart.at && move(chart.at);
  const hidden = [...sheet.hiddenRows].flatMap((row) => move({ row, column: 0, rows: 1, columns: 1 })?.row ?? []);
  sheet.hiddenRows.clear();
  for (const row of hidden) sheet.hiddenRows.add(row);
}
