import { noHost } from '../../src/host/no-host';
import { workbenchHost } from '../../src/workbench/host/workbench-host';
import { closeExcel, openExcel } from '../_setup/excel-emulation/open-excel';
import { newModel } from '../workbench/spreadsheet-under-test';

afterAll(closeExcel);

test('Excel tells the sign its user types before decimals, in one round trip', async () => {
  const { excel, host, roundTripsOf } = await openExcel();
  expect(await host.decimalSign()).toBe('.');
  excel.workbook.decimalSeparator = ',';
  expect(await host.decimalSign()).toBe(',');
  expect(await roundTripsOf(() => host.decimalSign())).toBe(1);
});

test('an Excel that cannot tell is taken to follow its language, without being asked', async () => {
  const { excel, host, roundTripsOf } = await openExcel({ excelApi: '1.10' });
  excel.workbook.decimalSeparator = ',';
  expect(await host.decimalSign()).toBe('.');
  expect(await roundTripsOf(() => host.decimalSign())).toBe(0);
});

test('the workbench follows its spreadsheet, a page without a workbook its language', async () => {
  expect(await workbenchHost(newModel(), 'de-DE').decimalSign()).toBe('.');
  expect(await noHost('de-DE').decimalSign()).toBe(',');
});
