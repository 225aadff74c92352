/** Looks at the selection, and at the block of cells that begins there. */
import { carbonError } from '../core/errors';
import { addressOf, firstCellOf, overlap, SHEET_SIZE, within, type Area, type Size } from './area';
import { areaOf, areasIn, inExcel, PLACE, supports } from './excel-api';
import { asShown } from './excel-content';
import { firstContents, usedIn } from './excel-taken';
import { charactersOf } from './excel-widths';
import type { Spot, Value } from './host';

/** One look; a second one only where something is in the way or the sheet ends. */
export function lookAtSelection(size: Size): Promise<Spot> {
  return inExcel(async (context) => {
    const look = lookAt(context, size);
    try {
      await context.sync();
    } catch (error) {
      await requireRoom(context, size);
      throw error;
    }
    return spotOf(
      look,
      (await firstContents(context, look.others)).find((taken) => taken !== undefined),
    );
  });
}

export function selectedAreas(): Promise<Area[]> {
  return inExcel(async (context) => {
    const areas = context.workbook.getSelectedRanges().areas.load(`items/${PLACE.replaceAll(',', ',items/')}`);
    try {
      await context.sync();
    } catch (error) {
      if (isOfCharts(error)) return [];
      throw error;
    }
    return areas.items.map(areaOf);
  });
}

const isOfCharts = (error: unknown): boolean => (error as OfficeExtension.Error).code === (Excel.ErrorCodes.invalidSelection as string);

interface Look {
  readonly cell: Excel.Range;
  readonly block: Excel.Range;
  readonly sheet: Excel.WorksheetProtection;
  readonly lock: Excel.FormatProtection;
  /** What the cells belong to; undefined where this Excel cannot tell. */
  readonly merged: readonly Excel.RangeAreas[] | undefined;
  readonly anchor: Excel.Range | undefined;
  readonly tables: Excel.TableScopedCollection;
  /** What is used of the block's cells but the first. */
  readonly others: readonly Excel.Range[];
  readonly columns: readonly Excel.RangeFormat[];
}

function lookAt(context: Excel.RequestContext, { rows, columns }: Size): Look {
  const selected = context.workbook.getSelectedRanges().areas.getItemAt(0);
  const cell = selected.getCell(0, 0);
  const block = cell.getAbsoluteResizedRange(rows, columns);
  return {
    cell: cell.load('address,formulas,values'),
    block: block.load(PLACE),
    sheet: cell.worksheet.protection.load('protected'),
    lock: block.format.protection.load('locked'),
    // Asked of the selection too: selecting a merged cell selects all of it, and only whole merged areas are sure to be found.
    // Before ExcelApi 1.13 nothing tells; Excel then takes the content into the merged cell as if it were typed there.
    merged: supports('1.13') ? [selected, block].map((range) => range.getMergedAreasOrNullObject().load('address')) : undefined,
    anchor: supports('1.12') ? cell.getSpillParentOrNullObject().load('address') : undefined,
    tables: block.getTables(false).load('items/name'),
    others: [
      ...(columns > 1 ? [usedIn(cell.getOffsetRange(0, 1).getAbsoluteResizedRange(1, columns - 1))] : []),
      ...(rows > 1 ? [usedIn(cell.getOffsetRange(1, 0).getAbsoluteResizedRange(rows - 1, columns))] : []),
    ],
    columns: Array.from({ length: columns }, (_, column) => block.getColumn(column).format.load('columnWidth')),
  };
}

function spotOf(look: Look, taken: string | undefined): Spot {
  const { cell, block, sheet, lock, tables, columns } = look;
  const area = areaOf(block);
  const merged = mergedIn(look, area);
  const formula = cell.formulas[0]![0] as Value;
  const value = cell.values[0]![0] as Value;
  const ofFirst = merged.find((one) => overlap(one, firstCellOf(area)));
  const cutThrough = merged.find((one) => one !== ofFirst && overlap(one, area));
  return {
    area,
    // Null where only some of the cells are locked.
    isProtected: sheet.protected && lock.locked !== false,
    isMerged: ofFirst !== undefined,
    merged: cutThrough && addressOf(cutThrough),
    spillOf: spillOf(look, formula, value),
    table: tables.items[0]?.name,
    content: String(asShown(formula, value)),
    taken,
    columnWidths: columns.map((column) => charactersOf(column.columnWidth)),
  };
}

function mergedIn({ merged = [] }: Look, area: Area): Area[] {
  const first = firstCellOf(area);
  const [ofSelection = [], ofBlock = []] = merged.map((found) => (found.isNullObject ? [] : areasIn(found.address)));
  return [...ofSelection.filter((one) => overlap(one, first)), ...ofBlock.filter((one) => !overlap(one, first))];
}

function spillOf({ cell, anchor }: Look, formula: Value, value: Value): string | undefined {
  if (anchor && !anchor.isNullObject && anchor.address !== cell.address) return anchor.address;
  // A spilled cell shows a value and has no formula: all that older Excels tell about it.
  return formula === '' && value !== '' ? '' : undefined;
}

/** Excel does not say why it cannot answer for cells beyond the last row or column. */
async function requireRoom(context: Excel.RequestContext, { rows, columns }: Size): Promise<void> {
  const cell = context.workbook.getSelectedRanges().areas.getItemAt(0).getCell(0, 0).load(PLACE);
  await context.sync();
  const needed = within(areaOf(cell), 0, 0, { rows, columns });
  const fits = needed.row + rows <= SHEET_SIZE.rows && needed.column + columns <= SHEET_SIZE.columns;
  if (!fits) throw carbonError('sheet-full', { needs: addressOf(needed) });
}
