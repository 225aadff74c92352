import type { Page } from 'playwright-core';
import { noticeAddress, noticeIn, type Notice } from '../../src/commands/notice';
import { faultsFoundByAxe } from './axe';
import { cutOff } from './layout';
import { LANGUAGES } from './pane-page';
import { openWithRibbon } from './ribbon';
import { openSession } from './session';

const session = openSession();

const NOTICES: Readonly<Record<'zh' | 'en', Notice>> = {
  zh: {
    language: 'zh',
    title: '已刷新：14 个公式、2 个表格',
    lines: [
      '“碳价 2026”所在的工作表“汇总”受保护，未刷新。请撤销保护后再刷新。',
      'https://addins.example.com/a-folder-with-a-very-long-name/feed.json',
    ],
  },
  en: {
    language: 'en',
    title: 'Where Sheet1!B4 was printed',
    lines: ['=CARBON.PRICE("CEA","2024-11-13")', '<img src=x onerror="document.title=\'markup\'"> & <b>bold</b>'],
  },
};

interface Opening {
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly address?: (page: string) => string;
}

/** The page of a dialog without Office: what shows before office.js is there, or where it never comes. */
async function openNotice({ locale = 'en-US', colorScheme = 'light', address = (page) => page }: Opening) {
  const context = await session.browser.newContext({ viewport: { width: 320, height: 240 }, locale, colorScheme });
  const page = await context.newPage();
  const complaints: string[] = [];
  const foreign: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('net::ERR_FAILED')) complaints.push(message.text());
  });
  await context.route(/^https:/, (route) => {
    foreign.push(route.request().url());
    return route.abort();
  });
  await page.goto(address(`${session.site.address}/notice.html`));
  return { page, complaints, foreign };
}

const addressOf = (notice: Notice) => (page: string) => noticeAddress(notice, page)!;
const textsOf = (page: Page) => page.locator('.carbon-notice').locator('h1, p').allInnerTexts();

describe.each(LANGUAGES)('the page of a notice (%s)', (language) => {
  const notice = NOTICES[language];

  test.each(['light', 'dark'] as const)('shows the text as it is, fits 320 pixels and is without fault (%s)', async (colorScheme) => {
    const { page, complaints, foreign } = await openNotice({ colorScheme, address: addressOf(notice) });
    expect(await textsOf(page)).toEqual([notice.title, ...notice.lines]);
    expect(await page.title()).toBe(notice.title);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await cutOff(page.locator('body'))).toEqual([]);
    expect(await faultsFoundByAxe(page)).toEqual([]);
    const [red = 0] = (await page.locator('.carbon-notice').evaluate((box) => getComputedStyle(box).backgroundColor)).match(/\d+/g)!.map(Number);
    expect(red < 64).toBe(colorScheme === 'dark');
    expect(complaints).toEqual([]);
    expect(new Set(foreign)).toEqual(new Set(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js']));
    await page.context().close();
  });

  test('says in the language of the browser where its text did not arrive', async () => {
    const locale = { zh: 'zh-CN', en: 'en-GB' }[language];
    const { page } = await openNotice({ locale, address: (address) => `${address}#cut` });
    expect((await textsOf(page))[0]).toBe({ zh: '消息未能完整送达', en: 'The message did not arrive whole' }[language]);
    await page.context().close();
  });

  test.each(['Escape', 'Enter'])('closes by %s, without Office', async (key) => {
    const { page } = await openNotice({ address: addressOf(notice) });
    const [popup] = await Promise.all([page.waitForEvent('popup'), page.evaluate((address) => void window.open(address), page.url())]);
    await popup.locator('.carbon-notice button:focus').waitFor();
    // The press is not answered by a page that is gone.
    await Promise.all([popup.waitForEvent('close'), popup.keyboard.press(key).catch(() => undefined)]);
    await page.context().close();
  });
});

test('the page of a notice in Office asks whoever opened it to close it', async () => {
  const context = await session.browser.newContext({ viewport: { width: 320, height: 240 } });
  const page = await context.newPage();
  await openWithRibbon(page, { displayLanguage: 'en-US' }, true);
  await page.goto(noticeAddress(NOTICES.en, `${session.site.address}/notice.html`)!);
  await page.waitForFunction(() => typeof Office !== 'undefined');
  await page.getByRole('button', { name: 'Close' }).click();
  await page.waitForFunction(() => window.ribbon.messages.length > 0);
  expect(await page.evaluate(() => window.ribbon.messages)).toEqual([expect.objectContaining({ messageToParent: 'close' })]);
  await context.close();
});

describe.each(LANGUAGES)("commands of the ribbon inside Microsoft's own client (%s)", (language) => {
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    const context = await session.browser.newContext({ viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' });
    context.setDefaultTimeout(10_000);
    page = await context.newPage();
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.addInitScript(() => localStorage.setItem('carbon.welcomed', 'yes'));
    await openWithRibbon(page, { displayLanguage: { zh: 'zh-CN', en: 'en-US' }[language] });
    await page.goto(`${session.site.address}/taskpane.html`);
    await page.waitForFunction(() => window.ribbon?.isReady());
  });
  afterAll(() => page.context().close());

  /** Clicks and waits until the command has told Excel that it is done. */
  async function click(command: string): Promise<void> {
    const before = await page.evaluate(() => window.ribbon.completed.length);
    await page.evaluate((name) => window.ribbon.click(name), command);
    await page.waitForFunction((count) => window.ribbon.completed.length > count, before);
    expect(await page.evaluate(() => window.ribbon.completed.at(-1))).toEqual({ command, status: 0 });
  }

  const lastNotice = async () => noticeIn(new URL((await page.evaluate(() => window.ribbon.dialogs.at(-1)))!).hash);

  test('Refresh tells in a dialog that there is nothing to refresh yet', async () => {
    await click('refreshWorkbook');
    expect(await lastNotice()).toMatchObject({
      language,
      title: { zh: '工作簿中没有 CARBON 公式或表格', en: 'The workbook holds no CARBON formulas or tables' }[language],
    });
  });

  test('where was this printed says of an empty cell that there is nothing printed', async () => {
    await page.evaluate(() => window.emulatedExcel.select('Sheet1!K40'));
    await click('explainCell');
    expect((await lastNotice())!.lines).toEqual([expect.stringContaining('Sheet1!K40')]);
  });

  test('Insert price table puts the table in and tells nothing', async () => {
    const before = await page.evaluate(() => window.ribbon.dialogs.length);
    await page.evaluate(() => {
      window.emulatedExcel.workbook.calculation.calculator = () => 1;
      window.emulatedExcel.select('Sheet1!A1');
    });
    await click('insertPriceTable');
    expect(await page.evaluate(() => window.emulatedExcel.workbook.tables.map(({ name }) => name))).toEqual(['CARBON_QUOTES_1']);
    expect(await page.evaluate(() => window.ribbon.dialogs.length)).toBe(before);
  });

  test('Excel is told at once of a button that nothing answers', async () => {
    await page.evaluate(() => window.ribbon.click('nobodyWroteThis'));
    await page.waitForFunction(() => window.ribbon.completed.some(({ command }) => command === 'nobodyWroteThis'));
    expect(await page.evaluate(() => window.ribbon.completed.at(-1)!.status)).not.toBe(0);
  });

  test('a refusal is shown above the pane where a dialog is blocked, and closes', async () => {
    await page.evaluate(() => (window.ribbon.answer = 12009));
    await click('insertPriceTable');
    const notice = page.getByRole('alertdialog');
    expect(await notice.locator('h1').innerText()).toBe({ zh: '未插入行情表', en: 'The price table was not inserted' }[language]);
    expect(await cutOff(notice)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await faultsFoundByAxe(page)).toEqual([]);

    await click('explainCell');
    expect(await page.getByRole('alertdialog').count()).toBe(1);
    await page.getByRole('alertdialog').getByRole('button').press('Escape');
    expect(await page.getByRole('alertdialog').count()).toBe(0);
  });

  test('nothing was thrown', () => {
    expect(complaints).toEqual([]);
  });
});
