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
  const now = table.getRange().load(PLACE);
  const resize = () => (supports('1.13') ? table.resize(rangeOf(context, withoutTotals(to, table))) : addOrDelete(context, table, areaOf(now), to));
  return {
    asks: true,
    steps: () => (areaOf(now).rows === to.rows ? [] : [step(12, () => withTotalsOff(table, resize), to.columns * Math.abs(to.rows - now.rowCount))]),
  };
}

/** A table does not change its size below its total row; switched off and on, the row moves and keeps its formulas. */
function withTotalsOff(table: Excel.Table, resize: () => void): void {
  const hasTotals = table.showTotals;
  if (hasTotals) table.showTotals = false;
  resize();
  if (hasTotals) table.showTotals = true;
}

const withoutTotals = (area: Area, { showTotals }: Excel.Table): Area => (showTotals ? within(area, 0, 0, { rows: area.rows - 1 }) : area);

/** Before ExcelApi 1.13. Deleting rows would pull up the cells below: as many are inserted there again. */
function addOrDelete(context: Excel.RequestContext, table: Excel.Table, now: Area, to: Area): void {
  const more = to.rows - now.rows;
  if (more > 0)
    table.rows.add(
      undefined,
      Array.from({ length: more }, () => Array.from({ length: to.columns }, () => '')),
    );
  if (more >= 0) return;
  const firstDeleted = withoutTotals(to, table).rows;
  rangeOf(context, within(now, firstDeleted, 0, { rows: -more })).delete('Up');
  rangeOf(context, within(now, firstDeleted, 0, { rows: -more })).insert('Down');
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
