import { firstCell, formatArea, overlap, parseReference } from '../_setup/excel-emulation/address';
import { addressOf } from '../_setup/excel-emulation/kinds/range';
import { nameOf } from '../_setup/excel-emulation/cells';
import type { Value } from '../_setup/excel-emulation/entry';
import { closeExcel, openExcel, settled } from '../_setup/excel-emulation/open-excel';
import type { Sheet } from '../_setup/excel-emulation/sheet';
import { describeHost, until, type HostUnderTest } from './host-contract';

afterAll(closeExcel);

/** The emulation calculates nothing by itself: results of the formulas that the suite for all hosts types. */
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

describeHost('Excel', async (): Promise<HostUnderTest> => {
  const { excel, user, host } = await openExcel();
  const { workbook } = excel;
  workbook.calculation.calculator = (formula, { sheet }) => calculate(formula, workbook.sheet(sheet));
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
});

const asShown = (content: Value): string => (typeof content === 'boolean' ? String(content).toUpperCase() : String(content));

describe('the client the host is tested with', () => {
  test('is the one that runs in Excel: it fails where a property is read before it is loaded', async () => {
    await openExcel();
    const early = Excel.run((context) => Promise.resolve(context.workbook.getSelectedRange().address));
    await expect(early).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  });

  test('and where this Excel lacks the API', async () => {
    await openExcel({ excelApi: '1.11' });
    const tooNew = Excel.run((context) => Promise.resolve(context.workbook.getSelectedRange().getSpillParentOrNullObject()));
    await expect(tooNew).rejects.toMatchObject({ code: 'ApiNotFound' });
  });

  test('and the emulation behind it names what it does not know instead of inventing it', async () => {
    await openExcel();
    const unknown = Excel.run(async (context) => {
      context.workbook.getSelectedRange().load('isEntireRow');
      await context.sync();
    });
    await expect(unknown).rejects.toThrow('The Excel emulation does not know Range.isEntireRow.');
  });
});

describe('watching the selection in Excel', () => {
  test('tells each cell once', async () => {
    const { excel, host } = await openExcel();
    const cells: string[] = [];
    const end = host.watchSelection((cell) => cells.push(cell));
    await until(() => cells.length === 1);
    excel.select('A1:C3');
    await settled();
    excel.select('B2');
    await until(() => cells.length === 2);
    expect(cells).toEqual(['Sheet1!A1', 'Sheet1!B2']);
    end();
  });

  test('asks once for moves that come faster than Excel answers', async () => {
    const { excel, host } = await openExcel();
    const cells: string[] = [];
    const end = host.watchSelection((cell) => cells.push(cell));
    await until(() => cells.length === 1);
    await settled();
    const before = excel.roundTrips;
    for (let row = 2; row <= 50; row += 1) excel.select(`A${row}`);
    await until(() => cells.at(-1) === 'Sheet1!A50');
    expect(excel.roundTrips - before).toBeLessThanOrEqual(3);
    end();
  });

  test('keeps the last cell while a chart is selected and goes on afterwards', async () => {
    const { excel, host } = await openExcel();
    const logged = jest.spyOn(console, 'error').mockImplementation();
    const cells: string[] = [];
    const end = host.watchSelection((cell) => cells.push(cell));
    await until(() => cells.length === 1);
    excel.selectShape();
    await settled();
    excel.select('Sheet1!B2');
    await until(() => cells.length === 2);
    expect(cells).toEqual(['Sheet1!A1', 'Sheet1!B2']);
    expect(logged).not.toHaveBeenCalled();
    end();
  });

  test('begins when the user has finished editing a cell', async () => {
    const { excel, host } = await openExcel();
    excel.startEditing();
    const cells: string[] = [];
    const end = host.watchSelection((cell) => cells.push(cell));
    await settled();
    expect(cells).toEqual([]);
    excel.stopEditing();
    await until(() => cells.length === 1);
    excel.select('B2');
    await until(() => cells.length === 2);
    end();
  });

  test('begins a little later where Excel cannot wait for that by itself', async () => {
    const { excel, host } = await openExcel({ waitsForCellEdit: false });
    excel.startEditing();
    const cells: string[] = [];
    const end = host.watchSelection((cell) => cells.push(cell));
    await settled();
    excel.stopEditing();
    await until(() => cells.length === 1);
    end();
  });

  test('asks Excel nothing once it has ended, even if it ended before it began', async () => {
    const { excel, host } = await openExcel();
    host.watchSelection(() => undefined)();
    const end = host.watchSelection(() => undefined);
    await settled();
    end();
    await settled();
    const before = excel.roundTrips;
    excel.select('B2');
    await settled();
    expect(excel.roundTrips).toBe(before);
  });

  test('survives a listener that fails, and says so', async () => {
    const { excel, host } = await openExcel();
    const logged = jest.spyOn(console, 'error').mockImplementation();
    const cells: string[] = [];
    const end = host.watchSelection((cell) => {
      if (cells.push(cell) === 1) throw new Error('of the listener');
    });
    await until(() => cells.length === 1);
    excel.select('B2');
    await until(() => cells.length === 2);
    expect(logged).toHaveBeenCalledWith(expect.objectContaining({ message: 'of the listener' }));
    end();
  });
});
