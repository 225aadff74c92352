import { addressOf, parseAddress } from '../../src/host/area';
import { closeExcel, openExcel, settled, type OpenedExcel } from '../_setup/excel-emulation/open-excel';
import { describeActions, type WorkbookUnderTest } from './actions-contract';
import { calculatorOn } from './calculator';
import { describeImports } from './imports-contract';

afterAll(closeExcel);

/** What a user does to the emulated workbook, with Microsoft's client between it and the product. */
function workbookOn({ excel, user, host }: OpenedExcel): WorkbookUnderTest {
  const cellAt = (address: string) => {
    const { sheet, ...area } = parseAddress(address)!;
    return excel.workbook.sheet(sheet).cell(area);
  };
  const done = <Result>(result: Result) => Promise.resolve(result);
  excel.workbook.calculation.calculator = calculatorOn((sheet, cell) => excel.workbook.sheet(sheet).cell(cell).value ?? '');
  return {
    host,
    select: (address) => done(excel.select(address)),
    type: (cell, content) => done(user.type(cell, content)),
    contentOf: (cell) => done(String(cellAt(cell).formula ?? (cellAt(cell).anchor ? '' : (cellAt(cell).value ?? '')))),
    valueOf: (cell) => done(cellAt(cell).value ?? ''),
    addSheet: (name) => done(void excel.workbook.addSheet(name)),
    renameSheet: (from, to) => done(user.renameSheet(from, to)),
    deleteSheet: (name) => done(user.deleteSheet(name)),
    insertRows: (sheet, before, count) => done(user.insertRows(sheet, before, count)),
    deleteRows: (sheet, from, count) => done(user.deleteRows(sheet, from, count)),
    tabulate: (address) => {
      const { sheet, ...area } = parseAddress(address)!;
      return done(excel.workbook.sheet(sheet).addTable('Mine', addressOf({ sheet, ...area }).replace(/.*!/, '')).name);
    },
    selected: () => {
      const { sheet, areas } = excel.workbook.selection;
      return done(addressOf({ sheet: sheet.name, ...areas[0]!, rows: 1, columns: 1 }));
    },
    protect: (sheet) => done(user.protect(sheet)),
    merge: (address) => done(user.merge(address)),
    moveTable: (from, to) => {
      const place = parseAddress(from)!;
      const table = excel.workbook.tables.find(
        ({ sheet, area }) => sheet.name === place.sheet && area.row === place.row && area.column === place.column,
      );
      return done(user.moveTable(table!.name, to));
    },
    chartsOn: (sheet) => done(excel.workbook.sheet(sheet).charts.map(({ name }) => name)),
    addTableColumn: (header, [word, ...cells]) => {
      const { sheet, column } = parseAddress(header)!;
      const table = excel.workbook.tables.find(({ sheet: own, area }) => own.name === sheet && area.column + area.columns === column);
      return done(user.addColumn(table!.name, word!, cells));
    },
    calculate: () => done(undefined),
    reopen: async () => workbookOn(await openExcel({ workbook: excel.workbook })),
    close: settled,
  };
}

describeActions("Microsoft's Excel client", async () => workbookOn(await openExcel()));
describeImports("imports by Microsoft's Excel client", async () => workbookOn(await openExcel()));
