import { excelHost } from '../../src/host/excel';
import type { Host } from '../../src/host/host';
import { ExcelEmulation, type EmulationSettings } from '../_setup/excel-emulation/emulation';
import { forgetOffice, loadOffice, useOffice } from '../_setup/excel-emulation/office-in-node';
import { accessDenied } from '../_setup/excel-emulation/refusals';
import type { Sheet } from '../_setup/excel-emulation/sheet';
import { describeHost, until, type HostUnderTest } from './host-contract';

const FORMULA = '=CARBON.PRICE("CEA","2024-11-13")';

interface Opened {
  readonly excel: ExcelEmulation;
  readonly sheet: Sheet;
  readonly host: Host;
}

async function openExcel(settings: EmulationSettings = {}): Promise<Opened> {
  const excel = new ExcelEmulation(settings);
  useOffice(await loadOffice(excel));
  return { excel, sheet: excel.workbook.sheet('Sheet1'), host: excelHost(Office.context.displayLanguage) };
}

/** Time for whatever the client and the emulation have under way. */
const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 30));

afterAll(async () => {
  await settled();
  forgetOffice();
});

describeHost('Excel', async (): Promise<HostUnderTest> => {
  const { excel, host } = await openExcel();
  const front = () => excel.workbook.selection.sheet;
  const done = () => Promise.resolve();
  return {
    host,
    select: (address) => done().then(() => excel.select(address)),
    type: (cell, content) => {
      if (content.startsWith('=')) front().writeResults(cell, content, [[2]]);
      else front().write(cell, content);
      return done();
    },
    contentOf: (cell) => Promise.resolve(String(front().cell(cell).formula ?? front().cell(cell).value ?? '')),
    addSheet: (name) => done().then(() => void excel.workbook.addSheet(name)),
    obstacles: {
      protect: () => done().then(() => void (front().isProtected = true)),
      merge: (area) => done().then(() => front().merge(area)),
      spill: (area) => {
        expect(area).toBe('B2:B4');
        return done().then(() => front().writeResults('B2', '=SEQUENCE(3)', [[1], [2], [3]]));
      },
      tabulate: (area) => done().then(() => (front().addTable('Quotes', area), 'Quotes')),
      startEditing: () => done().then(() => excel.startEditing()),
    },
    close: settled,
  };
});

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
      context.workbook.getSelectedRange().load('numberFormat');
      await context.sync();
    });
    await expect(unknown).rejects.toThrow('The Excel emulation does not know Range.numberFormat.');
  });
});

describe('inserting a formula into Excel', () => {
  test('takes one look and one change, and keeps nothing of the workbook afterwards', async () => {
    const { excel, sheet, host } = await openExcel();
    excel.select('B4');
    await host.insertFormula(FORMULA, true);
    expect(sheet.cell('B4')).toMatchObject({ formula: FORMULA });
    expect(excel.roundTrips).toBe(2);
    await settled();
    expect(excel.keptReferences).toBe(0);
  });

  test('takes one look where the cell is refused', async () => {
    const { excel, sheet, host } = await openExcel();
    sheet.write('A1', 12);
    await expect(host.insertFormula(FORMULA, true)).rejects.toMatchObject({ code: 'cell-not-empty' });
    expect(excel.roundTrips).toBe(1);
  });

  test('takes the first area of several', async () => {
    const { excel, host } = await openExcel();
    excel.select('Sheet1!C3:D4,Sheet1!A1');
    await expect(host.insertFormula(FORMULA, true)).resolves.toBe('Sheet1!C3');
  });

  test('takes a whole column', async () => {
    const { excel, host } = await openExcel();
    excel.select('Sheet1!D:E');
    await expect(host.insertFormula(FORMULA, true)).resolves.toBe('Sheet1!D1');
  });

  test.each([
    ['My sheet', "'My sheet'!B4"],
    ["Bill's", "'Bill''s'!B4"],
    ['a,b!c', "'a,b!c'!B4"],
    ['碳价', '碳价!B4'],
    ['2026', "'2026'!B4"],
  ])('works on the sheet %s', async (name, address) => {
    const { excel, host } = await openExcel();
    const sheet = excel.workbook.addSheet(name);
    sheet.merge('D1:E2');
    excel.select(address);
    await expect(host.insertFormula(FORMULA, true)).resolves.toBe(address);
    expect(sheet.cell('B4')).toMatchObject({ formula: FORMULA });
    sheet.merge('G1:H2');
    excel.select(address.replace('B4', 'G1:H2'));
    await expect(host.insertFormula(FORMULA, true)).rejects.toMatchObject({ code: 'cell-merged', detail: { cell: address.replace('B4', 'G1') } });
  });

  test('goes into an unlocked cell of a protected sheet', async () => {
    const { sheet, host } = await openExcel();
    sheet.unlock('A1');
    sheet.isProtected = true;
    await expect(host.insertFormula(FORMULA, false)).resolves.toBe('Sheet1!A1');
  });

  test('goes beside merged cells that are selected too', async () => {
    const { excel, sheet, host } = await openExcel();
    sheet.merge('B2:C2');
    excel.select('A1:D4');
    await expect(host.insertFormula(FORMULA, true)).resolves.toBe('Sheet1!A1');
  });

  test('names the formula that spills into the cell', async () => {
    const { excel, sheet, host } = await openExcel();
    sheet.writeResults('B2', '=SEQUENCE(3)', [[1], [2], [3]]);
    excel.select('B4');
    await expect(host.insertFormula(FORMULA, false)).rejects.toMatchObject({ code: 'cell-in-array', detail: { parent: 'Sheet1!B2' } });
  });

  test('says of a cell whose own formula spills that it is not empty', async () => {
    const { excel, sheet, host } = await openExcel();
    sheet.writeResults('B2', '=SEQUENCE(3)', [[1], [2], [3]]);
    excel.select('B2');
    await expect(host.insertFormula(FORMULA, false)).rejects.toMatchObject({ code: 'cell-not-empty', detail: { content: '=SEQUENCE(3)' } });
  });

  test('says so where a chart is selected', async () => {
    const { excel, host } = await openExcel();
    excel.selectShape();
    await expect(host.insertFormula(FORMULA, false)).rejects.toMatchObject({ code: 'no-cell-selected' });
  });

  test('passes on the reason of any other refusal', async () => {
    const { sheet, host } = await openExcel();
    jest.spyOn(sheet, 'write').mockImplementation(() => {
      throw accessDenied();
    });
    await expect(host.insertFormula(FORMULA, false)).rejects.toMatchObject({
      code: 'host-failed',
      detail: { reason: expect.stringContaining('permission') },
    });
  });

  const obstacles: [string, string, (opened: Opened) => void][] = [
    ['sheet-protected', 'B4', ({ sheet }) => void (sheet.isProtected = true)],
    ['cell-merged', 'B4:C5', ({ sheet }) => sheet.merge('B4:C5')],
    ['cell-in-array', 'B4', ({ sheet }) => sheet.writeResults('B2', '=SEQUENCE(3)', [[1], [2], [3]])],
    ['cell-in-table', 'B4', ({ sheet }) => sheet.addTable('Quotes', 'B3:C6')],
    ['cell-not-empty', 'B4', ({ sheet }) => sheet.write('B4', 'carbon')],
    ['cell-being-edited', 'B4', ({ excel }) => excel.startEditing()],
  ];

  test.each(obstacles)('leaves the workbook as it was: %s', async (code, selection, prepare) => {
    const opened = await openExcel();
    const { excel, host } = opened;
    excel.select(selection);
    prepare(opened);
    const before = JSON.stringify(excel.workbook.snapshot());
    await expect(host.insertFormula(FORMULA, true)).rejects.toMatchObject({ code });
    expect(JSON.stringify(excel.workbook.snapshot())).toBe(before);
  });
});

describe('an older Excel', () => {
  test.each(['1.9', '1.11', '1.12', '1.13'])('takes a formula with ExcelApi %s', async (excelApi) => {
    const { excel, host } = await openExcel({ excelApi });
    await expect(host.insertFormula(FORMULA, true)).resolves.toBe('Sheet1!A1');
    expect(excel.roundTrips).toBe(2);
  });

  test('before ExcelApi 1.12 knows a spilled cell by its value without a formula, though not whose it is', async () => {
    const { excel, sheet, host } = await openExcel({ excelApi: '1.11' });
    sheet.writeResults('B2', '=SEQUENCE(3)', [[1], [2], [3]]);
    excel.select('B4');
    await expect(host.insertFormula(FORMULA, false)).rejects.toMatchObject({
      code: 'cell-in-array',
      detail: { cell: 'Sheet1!B4', parent: undefined },
    });
  });

  test('before ExcelApi 1.13 puts a formula into merged cells as typing would', async () => {
    const { excel, sheet, host } = await openExcel({ excelApi: '1.12' });
    sheet.merge('B4:C5');
    excel.select('B4:C5');
    await expect(host.insertFormula(FORMULA, false)).resolves.toBe('Sheet1!B4');
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
