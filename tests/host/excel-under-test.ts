import { firstCell, formatArea, overlap, parseReference } from '../_setup/excel-emulation/address';
import type { Calculator } from '../_setup/excel-emulation/calculation';
import { nameOf } from '../_setup/excel-emulation/cells';
import type { Value } from '../_setup/excel-emulation/entry';
import { addressOf } from '../_setup/excel-emulation/kinds/range';
import { settled, type OpenedExcel } from '../_setup/excel-emulation/open-excel';
import type { Sheet } from '../_setup/excel-emulation/sheet';
import type { Workbook } from '../_setup/excel-emulation/workbook';
import type { HostUnderTest } from './host-contract';

/** An emulated Excel for the suites of all hosts. */
export function underTest({ excel, user, host }: OpenedExcel): HostUnderTest {
  const { workbook } = excel;
  const find = (address: string) => {
    const { sheet, area } = parseReference(address)[0]!;
    return { sheet: workbook.sheet(sheet!), area };
  };
  const done = <Result>(work: () => Result) => Promise.resolve().then(work);
  return {
    host,
    select: (address) => done(() => excel.select(address)),
    type: (cell, content) => done(() => user.type(cell, content)),
    contentOf: (cell) => done(() => find(cell)).then(({ sheet, area }) => asShown(sheet.formulaOf(area))),
    valueOf: (cell) => done(() => find(cell)).then(({ sheet, area }) => sheet.valueOf(area)),
    addSheet: (name) => done(() => void workbook.addSheet(name)),
    renameSheet: (from, to) => done(() => user.renameSheet(from, to)),
    deleteSheet: (name) => done(() => user.deleteSheet(name)),
    insertRows: (sheet, before, count) => done(() => user.insertRows(sheet, before, count)),
    deleteRows: (sheet, from, count) => done(() => user.deleteRows(sheet, from, count)),
    tabulate: (address) => done(() => find(address)).then(({ sheet, area }) => (sheet.addTable('Quotes', formatArea(area)), 'Quotes')),
    selected: () => done(() => workbook.selection).then(({ sheet, areas }) => addressOf({ sheet, area: firstCell(areas[0]!) })),
    protect: (sheet) => done(() => user.protect(sheet)),
    merge: (address) => done(() => user.merge(address)),
    spill: (address) =>
      done(() => find(address)).then(({ sheet, area }) => {
        const numbers = Array.from({ length: area.rows }, (_, row) => [row + 1]);
        sheet.writeResults(nameOf(area), `=SEQUENCE(${area.rows})`, numbers);
      }),
    startEditing: () => done(() => excel.startEditing()),
    hideSheet: (name) => done(() => void (workbook.sheet(name).visibility = 'Hidden')),
    selectSeveral: (addresses) => done(() => excel.select(addresses.join(','))),
    selectChart: () => done(() => excel.selectShape()),
    chartsOn: (sheet) => done(() => workbook.sheet(sheet).charts.map(({ name }) => name)),
    chartShows: (sheet, name, series) =>
      done(() => workbook.sheet(sheet).charts.find((chart) => chart.name === name)!).then(({ source }) => {
        const [{ area: drawn }, { area: asked }] = [find(source), find(series)];
        return drawn.row === asked.row && drawn.rows === asked.rows && overlap(drawn, asked) && asked.column > drawn.column;
      }),
    isBold: (cell) => done(() => find(cell)).then(({ sheet, area }) => sheet.cell(area).format?.bold === true),
    moveTable: (from, to) =>
      done(() => find(from)).then(({ sheet, area }) => user.moveTable(sheet.tables.find((table) => overlap(table.area, area))!.name, to)),
    hasFilterButtons: (table) => done(() => workbook.table(table).showFilterButton),
    close: settled,
  };
}

const asShown = (content: Value): string => (typeof content === 'boolean' ? String(content).toUpperCase() : String(content));

/** Results of the formulas that the suite for all hosts types: the emulation calculates nothing by itself. */
export function simpleResults(workbook: Workbook): Calculator {
  return (formula, { sheet }) => calculate(formula, workbook.sheet(sheet));
}

function calculate(formula: string, sheet: Sheet): Value {
  const cell = (at: string) => sheet.valueOf(firstCell(parseReference(at)[0]!.area));
  const [, doubled] = /^=(A\d)\*2$/.exec(formula) ?? [];
  if (doubled) return Number(cell(doubled)) * 2;
  switch (formula) {
    case '=1+1':
      return 2;
    case '=1/0':
      return '#DIV/0!';
    case '=LEN(B2)':
      return String(cell('B2')).length;
    case '=IF(TRUE,"","")':
      return '';
    default:
      return formula.includes('_xldudf_') ? '#NAME?' : 105.65;
  }
}
