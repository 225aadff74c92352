/** Office.js as the files of this host use it: one way to ask, one way to name places. */
import { parseAddress, type Area } from './area';
import { inOurWords } from './excel-errors';

/** Whether this Excel knows an API set above the floor of 1.9. */
export const supports = (version: string): boolean => Office.context.requirements.isSetSupported('ExcelApi', version);

export function inExcel<Result>(work: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  return inOurWords(() => Excel.run(work));
}

/** By row and column, not by address: a sheet's name may hold anything. */
export function rangeOf(context: Excel.RequestContext, { sheet, row, column, rows, columns }: Area): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
}

/** What {@link areaOf} needs to have been loaded. */
export const PLACE = 'rowIndex,columnIndex,rowCount,columnCount,worksheet/name';

export function areaOf({ worksheet, rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { sheet: worksheet.name, row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

/**
 * @param addresses As a RangeAreas gives them, `'a,b'!A1:B2,'a,b'!D4`: a sheet's name may hold commas too.
 * @returns Without what is no block of cells, such as whole columns.
 */
export function areasIn(addresses: string): Area[] {
  const parts = addresses.match(/(?:'(?:[^']|'')+'|[^'!,]+)![^,]+/g) ?? [];
  return parts.flatMap((part) => parseAddress(part) ?? []);
}

/** Lists whose weights stay below a limit, in order; what alone is heavier stands alone. */
export function batchesOf<Item>(items: readonly Item[], limit: number, weightOf: (item: Item) => number): Item[][] {
  const batches: Item[][] = [];
  let weight = Infinity;
  for (const item of items) {
    weight += weightOf(item);
    if (weight > limit) {
      batches.push([]);
      weight = weightOf(item);
    }
    batches.at(-1)!.push(item);
  }
  return batches;
}
