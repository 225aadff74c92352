import { carbonError } from '../core/errors';
import { inOurWords } from './excel-errors';
import { watchSelection } from './excel-selection';
import type { Host } from './host';

/** Excel, by Office.js: needs ExcelApi 1.9 and asks for more before using it. */
export function excelHost(displayLanguage: string): Host {
  return { kind: 'excel', displayLanguage, insertFormula, watchSelection };
}

/** One look at the cell and one change of it: each round trip to Excel on the web crosses the network. */
function insertFormula(formula: string, spills: boolean): Promise<string> {
  return inOurWords(() =>
    Excel.run(async (context) => {
      const place = lookAt(context, spills);
      await context.sync();
      requireFree(place);
      place.cell.formulas = [[formula]];
      await context.sync();
      return place.cell.address;
    }),
  );
}

interface Place {
  readonly cell: Excel.Range;
  readonly sheet: Excel.WorksheetProtection;
  readonly lock: Excel.FormatProtection;
  /** What the cell belongs to; undefined where this Excel cannot tell or it does not matter. */
  readonly merged: Excel.RangeAreas | undefined;
  readonly anchor: Excel.Range | undefined;
  readonly tables: Excel.TableScopedCollection | undefined;
}

function lookAt(context: Excel.RequestContext, spills: boolean): Place {
  const area = context.workbook.getSelectedRanges().areas.getItemAt(0);
  const cell = area.getCell(0, 0);
  return {
    cell: cell.load('address,formulas,values'),
    sheet: cell.worksheet.protection.load('protected'),
    lock: cell.format.protection.load('locked'),
    // Asked of the selected area: selecting a merged cell selects all of it, and only whole merged areas are sure to be found.
    // Before ExcelApi 1.13 nothing tells; Excel then takes the formula into the merged cell as if it were typed there.
    merged: supports('1.13') ? area.getMergedAreasOrNullObject().load('address') : undefined,
    anchor: supports('1.12') ? cell.getSpillParentOrNullObject().load('address') : undefined,
    tables: spills ? cell.getTables(false).load('items/name') : undefined,
  };
}

const supports = (version: string) => Office.context.requirements.isSetSupported('ExcelApi', version);

/** @throws CarbonError naming what stands in the way; what the user must undo first comes first. */
function requireFree({ cell, sheet, lock, merged, anchor, tables }: Place): void {
  const { address } = cell;
  if (sheet.protected && lock.locked) throw carbonError('sheet-protected', { cell: address });
  if (merged && !merged.isNullObject && beginsAt(merged.address, address)) throw carbonError('cell-merged', { cell: address });

  const formula = String(cell.formulas[0]![0]);
  const value = String(cell.values[0]![0]);
  if (anchor && !anchor.isNullObject && anchor.address !== address) throw carbonError('cell-in-array', { cell: address, parent: anchor.address });
  // A spilled cell shows a value and has no formula: all that older Excels tell about it.
  if (formula === '' && value !== '') throw carbonError('cell-in-array', { cell: address, parent: undefined });

  const table = tables?.items[0];
  if (table) throw carbonError('cell-in-table', { cell: address, table: table.name });
  if (formula !== '') throw carbonError('cell-not-empty', { cell: address, content: formula });
}

/** @param areas `Sheet1!B4:C5,Sheet1!E1:E2`; a sheet's name may hold commas too, so only what follows each `!` is compared. */
function beginsAt(areas: string, cell: string): boolean {
  return areas.split(',').some((area) => local(area).split(':')[0] === local(cell));
}

const local = (address: string) => address.slice(address.lastIndexOf('!') + 1);
