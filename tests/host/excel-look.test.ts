import { parseAddress } from '../../src/host/area';
import { closeExcel, openExcel, settled } from '../_setup/excel-emulation/open-excel';

const ONE = { rows: 1, columns: 1 };
const BLOCK = { rows: 4, columns: 3 };

afterAll(closeExcel);

describe('looking at the selection in Excel', () => {
  test('takes one round trip, and keeps nothing of the workbook afterwards', async () => {
    const { excel, host, roundTripsOf } = await openExcel();
    expect(await roundTripsOf(() => host.lookAtSelection(BLOCK))).toBe(1);
    expect(await roundTripsOf(() => host.lookAtSelection({ rows: 50_000, columns: 12 }))).toBe(1);
    await settled();
    expect(excel.keptReferences).toBe(0);
  });

  test('takes one more where something is in the way', async () => {
    const { host, user, roundTripsOf } = await openExcel();
    user.type('B3', 'x');
    expect(await roundTripsOf(() => host.lookAtSelection(BLOCK))).toBe(2);
  });

  test('takes one more where the sheet ends', async () => {
    const { excel, host, roundTripsOf } = await openExcel();
    excel.select('B1048574');
    expect(await roundTripsOf(() => host.lookAtSelection(BLOCK).catch(() => undefined))).toBe(2);
    await expect(host.lookAtSelection(BLOCK)).rejects.toMatchObject({ code: 'sheet-full', detail: { needs: 'Sheet1!B1048574:D1048577' } });
    await expect(host.lookAtSelection({ rows: 3, columns: 3 })).resolves.toMatchObject({ taken: undefined });
  });

  test.each([
    ['Sheet1!C3:D4,Sheet1!A1', 'Sheet1!C3'],
    ['Sheet1!D:E', 'Sheet1!D1'],
    ['Sheet1!3:4', 'Sheet1!A3'],
  ])('begins at the first cell of %s', async (selection, first) => {
    const { excel, host } = await openExcel();
    excel.select(selection);
    expect((await host.lookAtSelection(ONE)).area).toEqual(parseAddress(first));
  });

  test.each(['My sheet', "Bill's", 'a,b!c', '碳价', '2026', "'quoted', twice"])('works on the sheet %s', async (name) => {
    const { excel, host } = await openExcel();
    const sheet = excel.workbook.addSheet(name);
    sheet.write('C5', 'x');
    sheet.merge('D1:E2');
    sheet.writeResults('G1', '=SEQUENCE(2)', [[1], [2]]);
    const quoted = `'${name.replaceAll("'", "''")}'`;
    excel.select(`${quoted}!B4`);
    expect(await host.lookAtSelection(BLOCK)).toMatchObject({ area: { sheet: name, row: 3, column: 1 }, taken: expect.stringMatching(/!C5$/) });
    excel.select(`${quoted}!D1:E2`);
    expect(await host.lookAtSelection(ONE)).toMatchObject({ isMerged: true, merged: undefined });
    excel.select(`${quoted}!G2`);
    expect(await host.lookAtSelection(ONE)).toMatchObject({ spillOf: expect.stringMatching(/!G1$/) });
  });

  test('a protected sheet matters where one of the cells is locked', async () => {
    const { host, user, sheet } = await openExcel();
    sheet.unlock('A1:C3');
    user.protect('Sheet1');
    expect((await host.lookAtSelection({ rows: 3, columns: 3 })).isProtected).toBe(false);
    expect((await host.lookAtSelection(BLOCK)).isProtected).toBe(true);
  });

  test('merged cells that are selected too do not matter', async () => {
    const { excel, host, sheet } = await openExcel();
    sheet.merge('B2:C2');
    excel.select('A1:D4');
    expect(await host.lookAtSelection(ONE)).toMatchObject({ isMerged: false, merged: undefined });
  });

  test('a cell whose own formula spills is told by its formula', async () => {
    const { excel, host, sheet } = await openExcel();
    sheet.writeResults('B2', '=SEQUENCE(3)', [[1], [2], [3]]);
    excel.select('B2');
    expect(await host.lookAtSelection(ONE)).toMatchObject({ spillOf: undefined, content: '=SEQUENCE(3)' });
  });

  test('a text that begins with an equals sign is shown with its apostrophe, and is no formula', async () => {
    const { host, user } = await openExcel();
    user.type('A1', "'=1+1");
    expect((await host.lookAtSelection(ONE)).content).toBe("'=1+1");
  });

  test('cells that are only formatted are free', async () => {
    const { host, sheet } = await openExcel();
    sheet.setFormat({ row: 1, column: 1, rows: 2, columns: 1 }, { bold: true });
    expect((await host.lookAtSelection(BLOCK)).taken).toBeUndefined();
  });

  test('finds what is taken in a row below where the used part begins with empty cells', async () => {
    const { host, user } = await openExcel();
    user.type('C2', 'later in the row');
    user.type('A3', 'later row, earlier column');
    expect((await host.lookAtSelection(BLOCK)).taken).toBe('Sheet1!C2');
  });

  test('widths are those people see: 8.43 characters where nobody has changed them', async () => {
    const { host, sheet } = await openExcel();
    sheet.setWidth(1, 0);
    sheet.setWidth(2, 161.25);
    const { columnWidths } = await host.lookAtSelection(BLOCK);
    expect(columnWidths.map((width) => Math.round(width * 100) / 100)).toEqual([8.43, 0, 30]);
  });

  test('a lost connection is said', async () => {
    const { excel, host } = await openExcel();
    excel.connection.cut(0);
    await expect(host.lookAtSelection(ONE)).rejects.toMatchObject({ code: 'excel-unreachable' });
    await expect(host.selectedAreas()).rejects.toMatchObject({ code: 'excel-unreachable' });
    excel.connection.mend();
    await expect(host.lookAtSelection(ONE)).resolves.toMatchObject({ content: '' });
  });
});

test('selected areas may be whole columns and rows, on a sheet of any name', async () => {
  const { excel, host } = await openExcel();
  excel.workbook.addSheet('a,b!c');
  excel.select("'a,b!c'!D:E,'a,b!c'!2:2,'a,b!c'!A1");
  expect(await host.selectedAreas()).toEqual([
    { sheet: 'a,b!c', row: 0, column: 3, rows: 1_048_576, columns: 2 },
    { sheet: 'a,b!c', row: 1, column: 0, rows: 1, columns: 16_384 },
    { sheet: 'a,b!c', row: 0, column: 0, rows: 1, columns: 1 },
  ]);
});

describe('an older Excel', () => {
  test.each(['1.9', '1.11', '1.12', '1.13'])('is looked at with ExcelApi %s', async (excelApi) => {
    const { host, roundTripsOf } = await openExcel({ excelApi });
    expect(await roundTripsOf(() => host.lookAtSelection(BLOCK))).toBe(1);
  });

  test('before ExcelApi 1.12 knows a spilled cell by its value without a formula, though not whose it is', async () => {
    const { excel, host, sheet } = await openExcel({ excelApi: '1.11' });
    sheet.writeResults('B2', '=SEQUENCE(3)', [[1], [2], [3]]);
    excel.select('B4');
    expect((await host.lookAtSelection(ONE)).spillOf).toBe('');
  });

  test('before ExcelApi 1.13 cannot tell merged cells', async () => {
    const { excel, host, sheet } = await openExcel({ excelApi: '1.12' });
    sheet.merge('B4:C5');
    excel.select('B4:C5');
    expect(await host.lookAtSelection(BLOCK)).toMatchObject({ isMerged: false, merged: undefined });
  });
});

describe('the first taken cells', () => {
  test('take one round trip where all is empty and two where it is not, however many areas there are', async () => {
    const { host, user, roundTripsOf } = await openExcel();
    const areas = Array.from({ length: 40 }, (_, at) => parseAddress(`Sheet1!A${at * 100 + 1}:Z${at * 100 + 90}`)!);
    expect(await roundTripsOf(() => host.firstTaken(areas))).toBe(1);
    for (let at = 0; at < 40; at += 2) user.type(`D${at * 100 + 7}`, 'x');
    expect(await roundTripsOf(() => host.firstTaken(areas))).toBe(2);
    expect((await host.firstTaken(areas)).slice(0, 3)).toEqual(['Sheet1!D7', undefined, 'Sheet1!D207']);
  });

  test('are found where a spilled cell or a formula without a result to see stands', async () => {
    const { host, sheet } = await openExcel();
    sheet.writeResults('B2', '=SEQUENCE(3)', [[1], [2], [3]]);
    sheet.writeResults('D2', '=IF(1,"","")', [['']]);
    expect(await host.firstTaken(['Sheet1!A3:C9', 'Sheet1!C1:D9'].map((address) => parseAddress(address)!))).toEqual(['Sheet1!B3', 'Sheet1!D2']);
  });
});
