/** Changes of tables. */
import { firstCellOf, within, type Area } from './area';
import type { Change } from './change';
import { areaOf, PLACE, rangeOf, supports } from './excel-api';
import { step, type Prepared } from './excel-step';

type Of<Kind extends Change['do']> = Extract<Change, { do: Kind }>;

/** Thin lines and no fills: it suits any workbook, and the user's own formats beside it. */
const QUIET_STYLE = 'TableStyleLight1';

export function addTable(context: Excel.RequestContext, { area, name }: Of<'add-table'>): Prepared {
  const run = () => {
    const table = context.workbook.tables.add(rangeOf(context, area), true);
    table.name = name;
    table.style = QUIET_STYLE;
  };
  return { steps: () => [step(4, run)] };
}

/** @param sheets The names of the workbook's sheets, once they have been answered: a sheet may be gone. */
export function removeTable(context: Excel.RequestContext, { at }: Of<'remove-table'>, sheets: () => ReadonlySet<string>): Prepared {
  let found: Excel.TableScopedCollection | undefined;
  return {
    asks: true,
    askAgain: () => {
      if (sheets().has(at.sheet)) found = rangeOf(context, firstCellOf(at)).getTables(false).load('items/id');
    },
    steps: () => found?.items.map((table) => step(3, () => table.convertToRange())) ?? [],
  };
}

export function resizeTable(context: Excel.RequestContext, { table: name, to }: Of<'resize-table'>): Prepared {
  const table = context.workbook.tables.getItem(name).load('showTotals');
  const before = table.getRange().load(PLACE);
  const run = () => {
    const { showTotals } = table;
    const [now, then] = showTotals ? [withoutLastRow(areaOf(before)), withoutLastRow(to)] : [areaOf(before), to];
    // A table does not change its size above its total row; switched off and on, the row moves and keeps its formulas.
    if (showTotals) table.showTotals = false;
    if (supports('1.13')) table.resize(rangeOf(context, then));
    else addOrDelete(context, table, now, then);
    // Where a row that has left the table still holds something, Excel would move it down.
    if (showTotals && then.rows < now.rows) rangeOf(context, lastRowOf(to)).clear('Contents');
    if (showTotals) table.showTotals = true;
  };
  return { asks: true, steps: () => (before.rowCount === to.rows ? [] : [step(12, run, to.columns * Math.abs(to.rows - before.rowCount))]) };
}

const lastRowOf = (area: Area): Area => within(area, area.rows - 1);
const withoutLastRow = (area: Area): Area => within(area, 0, 0, { rows: area.rows - 1 });

/** Before ExcelApi 1.13. Deleting rows would pull up the cells below: as many are inserted there again. */
function addOrDelete(context: Excel.RequestContext, table: Excel.Table, now: Area, then: Area): void {
  const more = then.rows - now.rows;
  if (more > 0) {
    const rows = Array.from({ length: more }, () => Array.from({ length: then.columns }, () => ''));
    table.rows.add(undefined, rows);
  } else {
    const leaving = within(now, then.rows);
    rangeOf(context, leaving).delete('Up');
    rangeOf(context, leaving).insert('Down');
  }
}

/** Asked first: a table nobody has sorted or filtered has nothing to apply again. */
export function reapply(context: Excel.RequestContext, { table: name }: Of<'reapply'>): Prepared {
  const table = context.workbook.tables.getItem(name);
  const sort = table.sort.load('fields');
  const filter = table.autoFilter.load('isDataFiltered');
  return {
    asks: true,
    steps: () => [
      ...((sort.fields ?? []).length > 0 ? [step(1, () => sort.reapply())] : []),
      ...(filter.isDataFiltered ? [step(1, () => table.reapplyFilters())] : []),
    ],
  };
}
