import { closeExcel, openExcel, settled } from '../_setup/excel-emulation/open-excel';
import { describeHost, until } from './host-contract';
import { simpleResults, underTest } from './excel-under-test';

afterAll(closeExcel);

describeHost('Excel', async () => {
  const opened = await openExcel();
  opened.excel.workbook.calculation.calculator = simpleResults(opened.excel.workbook);
  return underTest(opened);
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

  test('tells where the add-in itself has gone', async () => {
    const { excel, host } = await openExcel();
    excel.workbook.addSheet('Other');
    const cells: string[] = [];
    const end = host.watchSelection((cell) => cells.push(cell));
    await until(() => cells.length === 1);
    await host.carryOut({ changes: [{ do: 'show', area: { sheet: 'Other', row: 3, column: 1, rows: 2, columns: 2 } }], undo: [] });
    await until(() => cells.at(-1) === 'Other!B4');
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
