/** Finds the cells that call functions of this add-in. */
import { contains, within, type Area } from './area';
import { areaOf, areasIn, batchesOf, inExcel, PLACE, rangeOf, supports } from './excel-api';
import { readIn } from './excel-read';
import { isOurs, type FormulaCell } from './host';

/** Questions about spills that one request may hold. */
const MOST_QUESTIONS = 4000;

/** Four round trips and no more, but for workbooks with very many formulas: sheets, where formulas are, the formulas, what ours spill. */
export function findFormulas(): Promise<FormulaCell[]> {
  return inExcel(async (context) => {
    const { worksheets, tables } = context.workbook;
    const sheets = worksheets.load('items/name,items/protection/protected');
    tables.load('items/id');
    await context.sync();

    const isProtected = new Map(sheets.items.map(({ name, protection }) => [name, protection.protected]));
    const searches = sheets.items.map((sheet) => search(sheet, sheet.protection.protected));
    const places = tables.items.map((table) => table.getRange().load(PLACE));
    await context.sync();

    const cells = (await oursIn(context, searches.flatMap(areasOf))).map((cell) => ({ ...cell, isProtected: isProtected.get(cell.cell.sheet)! }));
    return withSpills(context, cells, places.map(areaOf));
  });
}

interface Search {
  readonly used: Excel.Range;
  /** Excel does not look for them on a protected sheet. */
  readonly formulas: Excel.RangeAreas | undefined;
}

function search(sheet: Excel.Worksheet, isProtected: boolean): Search {
  return {
    used: sheet.getUsedRangeOrNullObject(true).load(PLACE),
    formulas: isProtected ? undefined : sheet.getRange().getSpecialCellsOrNullObject('Formulas').load('address,areaCount'),
  };
}

/** Where Excel does not name every area, all that is used is looked through. */
function areasOf({ used, formulas }: Search): Area[] {
  if (used.isNullObject || formulas?.isNullObject) return [];
  const areas = formulas && areasIn(formulas.address);
  return areas && areas.length === formulas.areaCount ? areas : [areaOf(used)];
}

type Found = Omit<FormulaCell, 'spill' | 'isProtected'>;

async function oursIn(context: Excel.RequestContext, areas: readonly Area[]): Promise<Found[]> {
  const contents = await readIn(context, areas, ['formulas', 'values']);
  return areas.flatMap((area, index) => {
    const { formulas, values } = contents[index]!;
    return formulas.flatMap((cells, row) =>
      cells.flatMap((formula, column) => {
        return isOurs(formula)
          ? [{ cell: within(area, row, column, { rows: 1, columns: 1 }), formula: String(formula), value: values[row]![column]! }]
          : [];
      }),
    );
  });
}

/** Nothing spills inside a table, so that thousands of formulas in one need not be asked. */
async function withSpills(
  context: Excel.RequestContext,
  cells: readonly Omit<FormulaCell, 'spill'>[],
  tables: readonly Area[],
): Promise<FormulaCell[]> {
  const spills = new Map<Area, Area>();
  const asked = supports('1.12') ? cells.filter(({ cell }) => !tables.some((table) => contains(table, cell))) : [];
  for (const batch of batchesOf(asked, MOST_QUESTIONS, () => 1)) {
    const answers = batch.map(({ cell }) => ({ cell, range: rangeOf(context, cell).getSpillingToRangeOrNullObject().load(PLACE) }));
    await context.sync();
    for (const { cell, range } of answers) if (!range.isNullObject) spills.set(cell, areaOf(range));
  }
  const isSpilled = ({ cell }: { readonly cell: Area }) => [...spills].some(([anchor, spill]) => anchor !== cell && contains(spill, cell));
  // Excel's reference does not say whether a cell that is spilled into shows the formula of the first: then it is not one of its own.
  return cells.filter((cell) => !isSpilled(cell)).map((cell) => ({ ...cell, spill: spills.get(cell.cell) }));
}
