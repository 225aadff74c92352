import { parseAddress } from '../../src/host/area';
import { closeExcel, openExcel } from '../_setup/excel-emulation/open-excel';

afterAll(closeExcel);

describe('a survey of an Excel workbook', () => {
  test('takes two round trips, however much there is', async () => {
    const { excel, host, sheet, roundTripsOf } = await openExcel();
    expect(await roundTripsOf(() => host.survey())).toBe(1);
    for (let at = 0; at < 30; at += 1) {
      sheet.addTable(`Table_${at}`, `A${at * 10 + 1}:C${at * 10 + 5}`);
      excel.workbook.addName(`_CARBON_${at}`, sheet, { row: at * 10, column: 0, rows: 5, columns: 3 });
      excel.workbook.addSheet(`Sheet ${at}`);
    }
    await host.carryOut({ changes: [{ do: 'keep-records', text: 'kept' }], undo: [] });
    expect(await roundTripsOf(() => host.survey())).toBe(2);
    const { tables, anchors, sheets, records } = await host.survey();
    expect([tables.length, anchors.size, sheets.length, records]).toEqual([30, 30, 31, 'kept']);
    expect(tables[2]!.area).toEqual(parseAddress('Sheet1!A21:C25'));
  });

  test('works in the oldest Excel there is, and while a chart is selected', async () => {
    const { excel, host } = await openExcel({ excelApi: '1.9' });
    excel.selectShape();
    expect(await host.survey()).toMatchObject({ sheets: [{ name: 'Sheet1' }], records: undefined, isManual: false });
  });

  test('tells total rows, sheets a user cannot see, and manual calculation', async () => {
    const { excel, host, sheet, user } = await openExcel();
    excel.workbook.addSheet('very hidden').visibility = 'VeryHidden';
    user.protect('very hidden');
    excel.workbook.calculation.mode = 'Manual';
    sheet.addTable('Quotes', 'B2:C4').showTotals = true;
    expect(await host.survey()).toMatchObject({
      sheets: [{ isHidden: false }, { name: 'very hidden', isHidden: true, isProtected: true }],
      tables: [{ name: 'Quotes', hasTotals: true, area: parseAddress('Sheet1!B2:C5'), headers: ['Column1', 'Column2'] }],
      isManual: true,
    });
    excel.workbook.calculation.mode = 'AutomaticExceptTables';
    expect((await host.survey()).isManual).toBe(false);
  });

  test("knows its own names only, whatever the sheet's name", async () => {
    const { excel, host, sheet, user } = await openExcel();
    const other = excel.workbook.addSheet("Bill's, 2026");
    const cells = { row: 3, column: 1, rows: 2, columns: 2 };
    excel.workbook.addName('Budget', sheet, cells);
    excel.workbook.addName('_CARBON_1', other, cells);
    excel.workbook.addName('_CARBON_2', sheet, cells);
    user.deleteRows('Sheet1', 4, 2);
    expect([...(await host.survey()).anchors]).toEqual([
      ['_CARBON_1', { sheet: "Bill's, 2026", ...cells }],
      ['_CARBON_2', undefined],
    ]);
  });

  test('takes the newest of several records, as any program may have written the XML', async () => {
    const { excel, host } = await openExcel();
    const part = (content: string) => excel.workbook.addXmlPart(`<records xmlns="urn:carbon-for-excel:records">${content}</records>`);
    part('old');
    part('&#x78B3;&#20215;&apos;&lt;&amp;amp;');
    excel.workbook.addXmlPart('<other xmlns="urn:other">x</other>');
    expect((await host.survey()).records).toBe("碳价'<&amp;");
    await host.carryOut({ changes: [{ do: 'keep-records', text: 'a\r\nb' }], undo: [] });
    expect((await host.survey()).records).toBe('a\r\nb');
    expect(excel.workbook.xmlParts).toHaveLength(2);
  });

  test('reads no import with it: they are large', async () => {
    const { host } = await openExcel({ mostAnswerBytes: 20_000 });
    const text = 'H4sI'.repeat(10_000);
    await host.carryOut({ changes: [{ do: 'keep-import', id: 'import-1', text }, { do: 'keep-records', text: 'kept' }], undo: [] }); // prettier-ignore
    expect(await host.survey()).toMatchObject({ records: 'kept' });
    expect(await host.records()).toBe('kept');
    await expect(host.keptImport('import-1')).rejects.toMatchObject({ code: 'host-failed' });
  });

  test('says where Excel does not answer', async () => {
    const { excel, host, sheet } = await openExcel();
    sheet.addTable('Quotes', 'B2:C4');
    excel.connection.cut(1);
    await expect(host.survey()).rejects.toMatchObject({ code: 'excel-unreachable' });
    excel.connection.mend();
    excel.startEditing();
    await expect(host.survey()).rejects.toMatchObject({ code: 'cell-being-edited' });
  });
});
