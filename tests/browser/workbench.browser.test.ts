import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from './chromium';
import { DIST, serveSite, type Site } from './serve';
import { openPage, openWorkbench, pointInColumnA, read, write } from './workbench-page';

let browser: Browser;
let site: Site;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), serveSite()]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

/** The tabs at the bottom, by their order. */
const tab = (page: Page, position: number) => page.locator('.o-sheet').nth(position);

test.each(['dist/o_spreadsheet.min.iife.js', 'dist/o_spreadsheet.css', 'dist/o_spreadsheet.xml', 'LICENSE'])(
  'ships the spreadsheet as its makers do: %s',
  (file) => {
    const original = dirname(require.resolve('@odoo/o-spreadsheet/package.json'));

    expect(readFileSync(join(DIST, 'vendor/o-spreadsheet', file)).equals(readFileSync(join(original, file)))).toBe(true);
  },
);

describe('opening', () => {
  test('asks no other host for anything and complains of nothing, on any sheet', async () => {
    const { page, complaints, foreign } = await openWorkbench(browser, site, { query: '?lang=en' });
    for (const position of [0, 1, 2]) await tab(page, position).click();
    await tab(page, 1).click();
    await page.locator('.o-figure canvas').waitFor();

    expect(complaints).toEqual([]);
    expect(foreign).toEqual([]);
  });

  test('says what it is and how far the data run', async () => {
    const { page } = await openWorkbench(browser, site, { query: '?lang=en' });

    expect(await page.locator('.page-header').innerText()).toMatch(/CARBON[^]*data as of \d{4}-\d{2}-\d{2}/);
    expect(await page.locator('#notice').isVisible()).toBe(false);
  });

  test.each([
    { locale: 'zh-CN', title: 'CARBON 工作台', menu: '文件' },
    { locale: 'zh-TW', title: 'CARBON 工作台', menu: '文件' },
    { locale: 'de-DE', title: 'CARBON workbench', menu: 'File' },
  ])('follows a browser in $locale', async ({ locale, title, menu }) => {
    const { page } = await openWorkbench(browser, site, { locale });

    expect(await page.title()).toBe(title);
    expect(await page.locator('.o-topbar-menu').first().innerText()).toBe(menu);
  });

  test.each(['owl/dist/owl.iife.min.js', 'o-spreadsheet/dist/o_spreadsheet.min.iife.js', 'o-spreadsheet/dist/o_spreadsheet.xml'])(
    'names a missing file: %s',
    async (file) => {
      const incomplete = await serveSite(new Set([`/vendor/${file}`]));
      const { page } = await openPage(browser, incomplete, { query: '?lang=en' });
      const notice = page.getByRole('alert');
      await notice.waitFor();

      expect(await notice.innerText()).toContain(`vendor/${file}`);
      await incomplete.close();
    },
  );

  test('needs no storage', async () => {
    const { page, complaints } = await openWorkbench(browser, site, {
      locale: 'en-GB',
      before: () => Object.defineProperty(window, 'localStorage', { get: () => { throw new Error('storage is off'); } }), // prettier-ignore
    });
    await page.locator('[data-language=zh]').click();
    await page.locator('.o-topbar-menu', { hasText: '文件' }).waitFor();

    expect(complaints).toEqual([]);
  });
});

describe('typing a formula', () => {
  test('answers in the cell the hint points to', async () => {
    const { page } = await openWorkbench(browser, site, { query: '?lang=en' });
    const { x, y } = await pointInColumnA(page, 5);
    await page.mouse.click(x, y);
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('.o-spreadsheet input.os-input')?.value === 'A5');
    await page.keyboard.type('=CARBON.PRICE("CEA","2024-11-13")');
    await page.keyboard.press('Enter');
    expect(await read(page, 'A5')).toBe(105.65);

    // Cells are drawn on a canvas: the sum of the selection is where their figures can be read.
    await page.keyboard.press('ArrowUp');
    await page.locator('.o-spreadsheet-bottombar-wrapper', { hasText: '105.65' }).waitFor();
  });

  test.each([
    ['en', /No symbol or name "CEQ"/],
    ['zh', /没有代码或名称“CEQ”/],
  ])('explains an error under the mouse (%s)', async (language, message) => {
    const { page } = await openWorkbench(browser, site, { query: `?lang=${language}` });
    await write(page, 'A5', '=CARBON.PRICE("CEQ")');
    const { x, y } = await pointInColumnA(page, 5);
    await page.mouse.move(x, y);
    const explanation = page.locator('.o-error-tooltip');
    await explanation.waitFor();

    expect(await explanation.innerText()).toMatch(message);
  });
});

describe('window.workbench', () => {
  test.each([
    ['en', 'Board', /No symbol or name "CEQ"/],
    ['zh', '行情', /没有代码或名称“CEQ”/],
  ])('writes formulas and reads values and errors (%s)', async (language, board, message) => {
    const { page } = await openWorkbench(browser, site, { query: `?lang=${language}` });
    await write(page, `${board}!B5`, '=CARBON.PRICE("CEA","2024-11-13")');
    await write(page, 'B6', '=CARBON.PRICE("CEQ","2024-11-13")');
    await write(page, '$C$6', '12.5');

    expect(await read(page, 'B5')).toBe(105.65);
    expect(await read(page, `'${board}'!b6`)).toEqual({ error: '#VALUE!', message: expect.stringMatching(message) });
    expect(await read(page, 'C6')).toBe(12.5);
    await write(page, 'C6', '');
    expect(await read(page, 'C6')).toBeNull();
  });

  test('reads a spilled table: a date is a serial number', async () => {
    const { page } = await openWorkbench(browser, site, { query: '?lang=en' });
    await write(page, 'Matrix!H4', '=CARBON.HISTORY("CEA","2024-11-01","2024-12-31",0,0)');

    expect(await Promise.all(['H4', 'I4', 'H5', 'I5'].map((cell) => read(page, `Matrix!${cell}`)))).toEqual([45609, 105.65, 45657, 97.49]);
  });

  test.each([
    ['Nowhere!A1', /There is no sheet "Nowhere"\. Sheets: Board, CEA, Matrix, Blank\./],
    ['A0', /"A0" is not the address of a cell/],
    ['A1:B2', /"A1:B2" is not the address of a cell/],
    ['A9999', /outside the sheet, which has 52 columns and 200 rows/],
  ])('refuses %s', async (address, message) => {
    const { page } = await openWorkbench(browser, site, { query: '?lang=en' });

    await expect(read(page, address)).rejects.toThrow(message);
    await expect(write(page, address, '1')).rejects.toThrow(message);
  });
});

describe('the starter workbook', () => {
  const CELLS = Array.from({ length: 26 * 60 }, (_, at) => `${String.fromCharCode(65 + (at % 26))}${Math.floor(at / 26) + 1}`);

  /** Columns that feed the chart say NA() themselves. */
  const IS_GAP_IN_CHART = /^CEA![GHI]/;

  test.each([
    ['en', ['Board', 'CEA', 'Matrix']],
    ['zh', ['行情', 'CEA', '对照表']],
  ])('has no error but a #N/A that says why (%s)', async (language, sheets) => {
    const { page } = await openWorkbench(browser, site, { query: `?lang=${language}` });
    for (const sheet of sheets) {
      const cells = CELLS.map((cell) => `${sheet}!${cell}`);
      const values = await page.evaluate((addresses) => Promise.all(addresses.map((a1) => window.workbench.read(a1))), cells);
      const errors = values.flatMap((value, at) => (typeof value === 'object' && value !== null ? [{ cell: cells[at]!, ...value }] : []));

      expect(values.filter((value) => typeof value === 'number').length).toBeGreaterThan(10);
      expect(errors.filter(({ error }) => error !== '#N/A')).toEqual([]);
      expect(errors.filter(({ cell, message }) => message === '' && !IS_GAP_IN_CHART.test(cell))).toEqual([]);
      if (sheet === sheets[0]) expect(errors).toEqual([]);
    }
  });

  test('answers the two-market table in one formula', async () => {
    const { page } = await openWorkbench(browser, site, { query: '?lang=en' });

    // weekly-2026-w05, L78 and L76: week averages of CEA and EUA.
    expect(await read(page, 'Matrix!D5')).toBe(79.26);
    expect(await read(page, 'Matrix!D11')).toBe(85.45);
    expect(await read(page, 'Matrix!C7')).toEqual({ error: '#N/A', message: expect.stringContaining('Nearest data') });
  });
});

describe('switching the language', () => {
  test('turns page, labels, sheets and messages, and is remembered', async () => {
    const { page, complaints } = await openWorkbench(browser, site, { locale: 'en-US' });
    await page.locator('[data-language=zh]').click();
    await tab(page, 0).getByText('行情').waitFor();

    expect(await page.locator('.o-topbar-menu').first().innerText()).toBe('文件');
    expect(await page.locator('[data-language=zh]').getAttribute('aria-pressed')).toBe('true');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
    await write(page, 'A5', '=CARBON.PRICE("CEQ")');
    expect(await read(page, 'A5')).toEqual({ error: '#VALUE!', message: expect.stringContaining('没有代码或名称') });

    await page.reload();
    await page.waitForFunction(() => 'workbench' in window);
    expect(await page.title()).toBe('CARBON 工作台');
    expect(complaints).toEqual([]);
  });

  test('ends with the last of several quick choices', async () => {
    const { page, complaints } = await openWorkbench(browser, site, { query: '?lang=en' });
    await page.evaluate(() => ['zh', 'en', 'zh'].forEach((code) => document.querySelector<HTMLElement>(`[data-language=${code}]`)!.click()));
    await tab(page, 0).getByText('行情').waitFor();
    await page.waitForTimeout(500);

    expect(await page.locator('.o-spreadsheet').count()).toBe(1);
    expect(await tab(page, 0).innerText()).toBe('行情');
    expect(complaints).toEqual([]);
  });

  test('keeps a workbook that has been worked on, and its place', async () => {
    const { page } = await openWorkbench(browser, site, { query: '?lang=en' });
    await write(page, 'CEA!K1', '=CARBON.PRICE("CEQ")');
    await tab(page, 2).click();
    await page.locator('[data-language=zh]').click();
    await page.locator('.o-topbar-menu', { hasText: '文件' }).waitFor();

    expect(await read(page, 'CEA!K1')).toEqual({ error: '#VALUE!', message: expect.stringContaining('没有代码或名称') });
    expect(await read(page, 'Matrix!A5')).toBe('SEEE:CEA');
    expect(await tab(page, 2).getAttribute('class')).toContain('active');
    expect(page.url()).toContain('lang=zh');
  });
});

test.each(['en', 'zh'])('fits 320 pixels (%s)', async (language) => {
  const { page } = await openWorkbench(browser, site, { query: `?lang=${language}`, viewport: { width: 320, height: 640 } });
  const button = await page.locator('[data-language=en]').boundingBox();

  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(button!.x + button!.width).toBeLessThanOrEqual(320);
});
