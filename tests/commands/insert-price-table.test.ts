import { insertPriceTable } from '../../src/commands/insert-price-table';
import type { Notice } from '../../src/commands/notice';
import { closeExcel } from '../_setup/excel-emulation/open-excel';
import { openExcel, type OpenedExcel } from './_excel';

afterAll(closeExcel);

const data = { refresh: () => Promise.reject(new Error('no data are asked for')) };

async function insert({ desk }: OpenedExcel): Promise<Notice[]> {
  const notices: Notice[] = [];
  await insertPriceTable({ desk, data, notify: (notice) => Promise.resolve(void notices.push(notice)) });
  return notices;
}

test('puts the newest week at the selected cell, prices as live formulas, and says nothing more', async () => {
  const opened = await openExcel('en');
  opened.excel.select('B3');
  expect(await insert(opened)).toEqual([]);

  const { workbook } = opened.excel;
  const [table] = workbook.tables;
  expect(workbook.tables).toHaveLength(1);
  expect(table!.name).toBe('CARBON_QUOTES_1');
  expect(table!.area).toMatchObject({ column: 1, columns: 14 });
  const column = table!.headers.indexOf('symbol') + 1;
  const symbols = Array.from({ length: table!.area.rows - 1 }, (_, at) =>
    String(workbook.sheet('Sheet1').cell({ row: table!.area.row + 1 + at, column }).value),
  );
  // weekly-2026-w05: 79.26 CNY for CEA.
  const row = table!.area.row + 1 + symbols.indexOf('SEEE:CEA');
  const price = workbook.sheet('Sheet1').cell({ row, column: 1 + table!.headers.indexOf('price') });
  expect(price).toMatchObject({ formula: expect.stringContaining('CARBON.PRICE("SEEE:CEA"'), value: 79.26 });
});

test('speaks the language of Excel in its headers', async () => {
  const opened = await openExcel('zh');
  await insert(opened);
  expect(opened.excel.workbook.tables[0]!.headers).toContain('代码');
});

test('leaves the workbook as it is where a cell is in the way, and throws why', async () => {
  const opened = await openExcel('en');
  opened.excel.user.type('D9', 'mine');
  const before = JSON.stringify(opened.excel.workbook.snapshot());
  await expect(insert(opened)).rejects.toMatchObject({ code: 'no-room', detail: { taken: 'Sheet1!D9' } });
  expect(JSON.stringify(opened.excel.workbook.snapshot())).toBe(before);
});
