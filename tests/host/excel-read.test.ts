import { parseAddress } from '../../src/host/area';
import type { Change } from '../../src/host/change';
import { rangeAreasKind } from '../_setup/excel-emulation/kinds/range-areas';
import { closeExcel, openExcel } from '../_setup/excel-emulation/open-excel';

const at = (address: string) => parseAddress(address.includes('!') ? address : `Sheet1!${address}`)!;

afterAll(closeExcel);

describe('reading from Excel', () => {
  test('takes one round trip, however many areas there are', async () => {
    const { host, user, roundTripsOf } = await openExcel();
    user.fill('A1', [['x', 1]]);
    const areas = Array.from({ length: 60 }, (_, row) => at(`A${row + 1}:D${row + 9}`));
    expect(await roundTripsOf(() => host.read(areas, ['formulas', 'movable', 'values', 'texts', 'numberFormats']))).toBe(1);
    expect((await host.read(areas, ['texts']))[0]!.texts[0]).toEqual(['x', '1', '', '']);
  });

  test('asks for large areas in parts, and puts them together in order', async () => {
    const { host, user, roundTripsOf } = await openExcel();
    user.fill(
      'A1',
      Array.from({ length: 45_000 }, (_, row) => [row, `row ${row}`]),
    );
    const areas = [at('A1:B45000'), at('B2:B3')];
    expect(await roundTripsOf(() => host.read(areas, ['values']))).toBe(1);
    expect(await roundTripsOf(() => host.read(areas, ['formulas']))).toBe(2);
    const [all, few] = await host.read(areas, ['formulas']);
    expect(all!.formulas).toHaveLength(45_000);
    expect(all!.formulas.findIndex(([row, text], index) => row !== index || text !== `row ${index}`)).toBe(-1);
    expect(few).toEqual({ formulas: [['row 1'], ['row 2']] });
  });

  test('asks for less at a time where texts are too long for one answer', async () => {
    const { host, user } = await openExcel({ mostAnswerBytes: 20_000 });
    user.fill(
      'A1',
      Array.from({ length: 50 }, (_, row) => [`${'碳'.repeat(500)} ${row}`]),
    );
    const [{ values }] = (await host.read([at('A1:A50')], ['values'])) as [{ values: string[][] }];
    expect(values.map(([text]) => text!.slice(501))).toEqual(Array.from({ length: 50 }, (_, row) => String(row)));
    user.type('A51', '碳'.repeat(8000));
    await expect(host.read([at('A51')], ['values'])).rejects.toMatchObject({ code: 'host-failed' });
  });

  test('tells a formula from a text that looks like one', async () => {
    const { host, user, sheet } = await openExcel();
    sheet.writeResults('A1', '=1+1', [[2]]);
    user.type('A2', "'=1+1");
    user.type('A3', "''quoted");
    expect(await host.read([at('A1:A3')], ['formulas', 'values'])).toEqual([
      { formulas: [['=1+1'], ["'=1+1"], ["'quoted"]], values: [[2], ['=1+1'], ["'quoted"]] },
    ]);
  });

  test('what was read as movable is the same when it is written where it was', async () => {
    const { host, user, sheet, snapshot } = await openExcel();
    user.fill('A1', [["'=1+1", "'2024-05", "''a", 'word', "'TRUE", true, 12.5, '2024-11-13']]);
    sheet.writeResults('I1', '=SUM($A1:C1)+\'My data\'!A1&"A1"', [[3]]);
    sheet.calculation.calculator = () => 3;
    const before = snapshot();
    const [{ movable }] = (await host.read([at('A1:I1')], ['movable'])) as [{ movable: (string | number | boolean)[][] }];
    expect(movable[0]!.slice(3)).toEqual(['word', 'TRUE', true, 12.5, 45609, '=SUM(RC1:RC[-6])+\'My data\'!RC[-8]&"A1"']);
    const write: Change = { do: 'write-movable', area: at('A1:I1'), cells: movable };
    await host.carryOut({ changes: [write], undo: [] });
    expect(snapshot()).toBe(before);
  });
});

describe('finding formulas in Excel', () => {
  const FORMULA = '=CARBON.PRICE("CEA")';

  test('takes four round trips, however many sheets, tables and formulas there are', async () => {
    const { excel, host, sheet, roundTripsOf } = await openExcel();
    sheet.writeResults('A1', FORMULA, [[1]]);
    expect(await roundTripsOf(() => host.findFormulas())).toBe(4);
    for (let number = 0; number < 12; number += 1) {
      const other = excel.workbook.addSheet(`Sheet, '${number}'!`);
      for (let row = 0; row < 40; row += 1) other.writeResults(`${row % 2 ? 'B' : 'D'}${row + 1}`, FORMULA, [[row]]);
      other.addTable(`Table_${number}`, 'F1:H9');
    }
    expect(await roundTripsOf(() => host.findFormulas())).toBe(4);
    const found = await host.findFormulas();
    expect(found).toHaveLength(1 + 12 * 40);
    expect(found.at(-1)).toMatchObject({ cell: { sheet: "Sheet, '11'!" }, formula: FORMULA });
  });

  test('tells what each spills; in a table nothing can', async () => {
    const { excel, host, sheet } = await openExcel();
    sheet.writeResults('B2', '=CARBON.HISTORY("CEA")', [
      [1, 2],
      [3, 4],
    ]);
    sheet.addTable('Quotes', 'F1:G4');
    sheet.writeResults('F2', FORMULA, [[5]]);
    expect(await host.findFormulas()).toEqual([
      { cell: at('B2'), formula: '=CARBON.HISTORY("CEA")', value: 1, spill: at('B2:C3'), isProtected: false },
      { cell: at('F2'), formula: FORMULA, value: 5, spill: undefined, isProtected: false },
    ]);
    const asked = excel.requests
      .flatMap(({ ObjectPaths }) => Object.values(ObjectPaths))
      .filter(({ Name }) => Name === 'GetSpillingToRangeOrNullObject');
    expect(asked).toHaveLength(1);
  });

  test('counts a spill once where its cells show the formula of the first', async () => {
    const { host, sheet } = await openExcel();
    sheet.calculation.repeatsSpilledFormulas = true;
    sheet.writeResults('B2', '=CARBON.HISTORY("CEA")', [[1], [2], [3]]);
    sheet.writeResults('D2', FORMULA, [[1]]);
    sheet.writeResults('D3', FORMULA, [[1]]);
    expect((await host.findFormulas()).map(({ cell, spill }) => [cell, spill])).toEqual([
      [at('B2'), at('B2:B4')],
      [at('D2'), undefined],
      [at('D3'), undefined],
    ]);
  });

  test('before ExcelApi 1.12 cannot tell spills', async () => {
    const { host, sheet } = await openExcel({ excelApi: '1.11' });
    sheet.writeResults('B2', '=CARBON.HISTORY("CEA")', [[1], [2]]);
    expect(await host.findFormulas()).toMatchObject([{ cell: at('B2'), spill: undefined }]);
  });

  test('looks through all that is used on a protected sheet, where Excel does not look for formulas', async () => {
    const { excel, host, sheet, user, roundTripsOf } = await openExcel();
    sheet.writeResults('C7', FORMULA, [[1]]);
    user.type('B2', `'${FORMULA}`);
    user.protect('Sheet1');
    excel.workbook.addSheet('empty').isProtected = true;
    expect(await host.findFormulas()).toMatchObject([{ cell: at('C7'), isProtected: true }]);
    expect(await roundTripsOf(() => host.findFormulas())).toBe(4);
  });

  test('and where Excel does not name all of the places', async () => {
    const { host, sheet } = await openExcel();
    for (let row = 1; row < 30; row += 2) sheet.writeResults(`B${row}`, FORMULA, [[row]]);
    jest.spyOn(rangeAreasKind.properties!.address!, 'read').mockReturnValue('Sheet1!B1,Sheet1!B3');
    expect(await host.findFormulas()).toHaveLength(15);
  });

  test('asks about very many formulas in parts', async () => {
    const { host, sheet, roundTripsOf } = await openExcel();
    for (let row = 1; row <= 4100; row += 1) sheet.writeResults(`A${row}`, FORMULA, [[row]]);
    expect(await roundTripsOf(() => host.findFormulas())).toBe(5);
  });
});
