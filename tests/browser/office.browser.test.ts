import type { Browser, Page } from 'playwright-core';
import { openInExcel } from '../_setup/excel-emulation/office-in-page';
import { launchChromium } from './chromium';

const ADDRESS = 'https://addin.test/taskpane.html';

const PAGE = `<!doctype html>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script>
  CustomFunctions.associate('HALF', (number) => {
    if (number < 0) throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'not below zero');
    return number / 2;
  });
  Office.onReady(({ host }) => { document.title = host; });
</script>`;

describe("a page inside Microsoft's own office.js, with an emulated Excel around it", () => {
  let browser: Browser;
  let page: Page;
  const faults: string[] = [];
  const requests: string[] = [];

  beforeAll(async () => {
    browser = await launchChromium();
    page = await browser.newPage();
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('request', (request) => requests.push(new URL(request.url()).hostname));
    await openInExcel(page, { displayLanguage: 'zh-CN' });
    await page.route(ADDRESS, (route) => route.fulfill({ contentType: 'text/html', body: PAGE }));
    await page.goto(ADDRESS);
    await page.waitForFunction(() => document.title === 'Excel');
  });
  afterAll(() => browser?.close());

  test('finds itself in Excel', async () => {
    const seen = await page.evaluate(() => [Office.context.displayLanguage, Office.context.requirements.isSetSupported('ExcelApi', '1.9')]);
    expect(seen).toEqual(['zh-CN', true]);
  });

  test('changes the workbook', async () => {
    const formula = await page.evaluate(async () => {
      window.emulatedExcel.select('B4');
      await Excel.run(async (context) => {
        context.workbook.getSelectedRange().formulas = [['=HALF(8)']];
        await context.sync();
      });
      return window.emulatedExcel.workbook.sheet('Sheet1').cell('B4').formula;
    });
    expect(formula).toBe('=HALF(8)');
  });

  test('answers its custom functions', async () => {
    const outcomes = await page.evaluate(() => {
      window.emulatedExcel.customFunctions.register({ functions: [{ id: 'HALF', parameters: [{ name: 'number' }] }] });
      return Promise.all([window.emulatedExcel.customFunctions.invoke('HALF', [211.3]), window.emulatedExcel.customFunctions.invoke('HALF', [-1])]);
    });
    expect(outcomes).toEqual([{ value: 105.65 }, { error: '#N/A', message: 'not below zero' }]);
  });

  test('throws nothing and asks nobody else', () => {
    expect(faults).toEqual([]);
    expect(new Set(requests)).toEqual(new Set(['addin.test', 'appsforoffice.microsoft.com']));
  });
});
