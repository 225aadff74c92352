/** What the workbook is made of, in two round trips whatever it holds. */
import { parseAddress, type Area } from './area';
import { areaOf, inExcel, PLACE } from './excel-api';
import { OUR_NAMES } from './excel-names';
import { RECORDS, partsAt, textOf } from './excel-records';
import type { Survey, TableView } from './host';

export function survey(): Promise<Survey> {
  return inExcel(async (context) => {
    const { workbook } = context;
    const sheets = workbook.worksheets.load('items/name,items/visibility,items/protection/protected');
    const tables = workbook.tables.load('items/id,items/name,items/showTotals');
    const names = workbook.names.load('items/name,items/formula');
    const parts = partsAt(context, RECORDS);
    const application = workbook.application.load('calculationMode');
    await context.sync();

    const places = tables.items.map((table) => ({ range: table.getRange().load(PLACE), columns: table.columns.load('items/name') }));
    const records = parts.items.at(-1)?.getXml();
    await context.sync();

    return {
      sheets: sheets.items.map(({ name, visibility, protection }) => ({
        name,
        isProtected: protection.protected,
        isHidden: visibility !== 'Visible',
      })),
      tables: tables.items.map((table, index) => viewOf(table, places[index]!)),
      anchors: anchorsOf(names),
      records: records && textOf(records.value),
      isManual: application.calculationMode === 'Manual',
    };
  });
}

function viewOf(
  { id, name, showTotals }: Excel.Table,
  { range, columns }: { readonly range: Excel.Range; readonly columns: Excel.TableColumnCollection },
): TableView {
  // From the columns, since a table may show no header row.
  return { id, name, area: areaOf(range), headers: columns.items.map((column) => column.name), hasTotals: showTotals };
}

/** A name's formula follows its cells: `=Sheet1!$A$1:$B$2`, and `=#REF!` once they are gone. */
function anchorsOf({ items }: Excel.NamedItemCollection): Map<string, Area | undefined> {
  const ours = items.filter(({ name }) => name.startsWith(OUR_NAMES));
  return new Map(ours.map(({ name, formula }) => [name, parseAddress(String(formula).replace(/^=/, ''))]));
}
