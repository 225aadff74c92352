import type { Locator, Page } from 'playwright-core';
import { catalogue } from '../_setup/bundled';
import { faultsFoundByAxe } from './axe';
import { cutOff } from './layout';
import { LANGUAGES, openPane, openSheet, openTab, outcome, readCitation, selectCell, type OpenedPane, type PaneOpening } from './pane-page';
import { openSession } from './session';
import { openPage, read, write } from './workbench-page';

const session = openSession();
const FUNCTIONS = catalogue();
/** On a blank sheet. */
const FREE = 'B2';
const ELSEWHERE = 'H90';
const BLANK_SHEET = 3;

const formula = (pane: Locator) => pane.locator('[data-formula]');
const box = (pane: Locator, name: string) => pane.getByRole('combobox', { name: new RegExp(`^${name}\\b`) });
const result = (pane: Locator) => pane.locator('[data-result][aria-busy=false]');
const formulaText = (pane: Locator) => formula(pane).getAttribute('data-formula');
const insert = (pane: Locator) => pane.locator('footer').getByRole('button', { name: /^(插入|Insert)$/ });
const back = (pane: Locator) => pane.getByRole('button', { name: /^(函数一览|Functions)$/ });

async function openBuilder(pane: Locator, id: string): Promise<void> {
  if (await formula(pane).isVisible()) await back(pane).click();
  await pane.locator(`[data-function=${id}]`).click();
  await formula(pane).waitFor();
}

/** As a user types: the list of what there is closes before the next box. */
async function fill(pane: Locator, name: string, text: string): Promise<void> {
  await box(pane, name).fill(text);
  await box(pane, name).press('Tab');
}

async function resultText(pane: Locator): Promise<string> {
  // Nothing is asked for before typing pauses.
  await pane.page().waitForTimeout(250);
  await result(pane).waitFor();
  return (await result(pane).innerText()).replace(/\s+/g, ' ').trim();
}

describe.each(LANGUAGES)('the functions page (%s)', (language) => {
  let opened: OpenedPane;
  let page: Page;
  let pane: Locator;
  const word = (zh: string, en: string) => ({ zh, en })[language];

  beforeAll(async () => {
    opened = await openPane(session.browser, session.site, { language, viewport: { width: 1280, height: 900 } });
    ({ page, pane } = opened);
    await openSheet(pane, BLANK_SHEET);
    await openTab(pane, 'functions');
  });

  test('lists every function and narrows the list by what they answer', async () => {
    const rows = pane.locator('[data-function]');
    expect(await rows.count()).toBe(FUNCTIONS.length);
    const filter = pane.locator('#carbon-filter-functions');
    await filter.fill(word('百分点', 'percent points'));
    const found = await rows.allInnerTexts();
    expect(found).toContainEqual(expect.stringContaining('CARBON.CHANGE'));
    expect(found.length).toBeLessThan(FUNCTIONS.length / 2);
    await filter.fill('kryptonite');
    expect(await rows.count()).toBe(0);
    await pane.getByRole('button', { name: word('清除筛选', 'Clear the filter') }).click();
    expect(await rows.count()).toBe(FUNCTIONS.length);
  });

  test('a price is built from an alias and a day, with its unit and where it was printed', async () => {
    await openBuilder(pane, 'PRICE');
    expect(await pane.locator('#carbon-page').innerText()).toContain(word('请填写 symbol', 'Fill in symbol'));
    await box(pane, 'symbol').fill('沪碳');
    await pane.getByRole('option').first().click();
    expect(await formulaText(pane)).toBe('=CARBON.PRICE("SEEE:SHEA")');
    await fill(pane, 'symbol', '全国碳价');
    await fill(pane, 'date', '2024-11-13');
    expect(await formulaText(pane)).toBe('=CARBON.PRICE("全国碳价","2024-11-13")');
    expect(await resultText(pane)).toBe(`105.65 CNY/t SEEE:CEA · ${word('收盘价', 'closing price')} · 2024-11-13`);
    expect(await readCitation(result(pane).getByRole('button'))).toContain('105.65元/吨');
  });

  test('what cannot be answered is told as the cell will tell it', async () => {
    await openBuilder(pane, 'PRICE');
    await fill(pane, 'symbol', 'CEB');
    expect(await resultText(pane)).toMatch(/^#VALUE! .*CEB/);
    await fill(pane, 'symbol', 'CEA');
    await fill(pane, 'date', '13.11.2024');
    expect(await resultText(pane)).toMatch(/^#VALUE! .*13\.11\.2024/);
    await fill(pane, 'date', '=A1)');
    expect(await pane.locator('#carbon-page').innerText()).toContain(word('不是一个完整的表达式', 'not one whole expression'));
    expect(await insert(pane).getAttribute('aria-disabled')).toBe('true');
    await fill(pane, 'date', '=UPPER("2024-11-13")');
    expect(await resultText(pane)).toBe(word('插入后由工作簿计算结果。', 'The workbook calculates this formula once it is inserted.'));
  });

  test('a day is taken from the calendar, a period from those there are', async () => {
    await openBuilder(pane, 'PRICE');
    await fill(pane, 'symbol', 'CEA');
    await fill(pane, 'date', '2024-11-13');
    await pane.getByRole('button', { name: word('为 date 选择日期', 'Choose a day for date') }).click();
    const calendar = page.getByRole('dialog');
    await calendar.getByRole('button', { name: word('下一月', 'Month after') }).click();
    await calendar.getByRole('button', { name: '2024-12-31' }).click();
    expect(await formulaText(pane)).toBe('=CARBON.PRICE("CEA","2024-12-31")');
    expect(await resultText(pane)).toMatch(/^97\.49 CNY\/t/);
    await box(pane, 'date').fill('2026');
    await pane.getByRole('option', { name: '2026-W05' }).click();
    expect(await resultText(pane)).toMatch(/^79\.26 CNY\/t/);
  });

  test('a history is built without knowing its arguments, and stands in the sheet as it was shown', async () => {
    await openBuilder(pane, 'HISTORY');
    await fill(pane, 'symbol', 'CEA');
    await fill(pane, 'start', '2024');
    await pane.getByLabel(/^interval/).selectOption('4');
    await pane.getByLabel(/^headers/).selectOption('0');
    for (const column of ['volume', 'date', 'basis']) await pane.getByLabel(/^field/).selectOption(column);
    await pane.getByRole('button', { name: new RegExp(word('将 date.*上移', 'Move date.* up')) }).click();
    await pane.getByRole('button', { name: new RegExp(word('移除 basis', 'Remove basis')) }).click();
    expect(await formulaText(pane)).toBe('=CARBON.HISTORY("CEA","2024",,4,0,"date","volume")');
    expect(await resultText(pane)).toBe(`${word('1 行 × 2 列', '1 rows × 2 columns')} 2024-12-31 189,000,000`);
    await selectCell(pane, FREE);
    await insert(pane).click();
    expect(await outcome(pane)).toContain(FREE);
    expect(await read(page, 'C2')).toBe(189000000);
  });

  test('a formula states its language', async () => {
    await openBuilder(pane, 'QUOTES');
    expect(await formulaText(pane)).toBe(`=CARBON.QUOTES(,,,"${language}")`);
    await pane.getByLabel(/^segment/).selectOption('secondary-spot');
    expect(await resultText(pane)).toMatch(word('13 行 × 14 列', '13 rows × 14 columns'));
  });

  test('systems, statistics and policies are found by their names', async () => {
    await openBuilder(pane, 'SYSTEM');
    await box(pane, 'system').fill(word('韩', 'Korea'));
    await pane.getByRole('option', { name: /^KR/ }).click();
    await pane.getByLabel(/^field/).selectOption('offset_limit_pct');
    expect(await resultText(pane)).toMatch(/^5 % KR/);
    expect(await readCitation(result(pane).getByRole('button'))).toMatch(/5\s?%/);

    await openBuilder(pane, 'POLICY');
    await box(pane, 'id').fill(word('碳排放权交易管理暂行条例', 'interim regulations'));
    await pane.getByRole('option').first().click();
    await pane.getByLabel(/^field/).selectOption('effective');
    expect(await resultText(pane)).toContain('2024-05-01');
  });

  test('every function answers its own examples, and what is inserted is what was shown', async () => {
    for (const { id } of FUNCTIONS) {
      await openBuilder(pane, id);
      await pane.locator('section[aria-labelledby=builder-examples]').getByRole('button').first().click();
      const shown = await resultText(pane);
      expect([id, shown]).toEqual([id, expect.not.stringMatching(/^#|CARBON/)]);
      await write(page, FREE, '');
      await selectCell(pane, FREE);
      await insert(pane).click();
      expect(await outcome(pane)).toContain(FREE);
      expect([id, await read(page, FREE)]).not.toEqual([id, expect.objectContaining({ error: expect.anything() })]);
    }
    await write(page, FREE, '');
  }, 180_000);

  test('the formula in a cell is taken in, changed, and put back', async () => {
    await back(pane).click();
    await write(page, FREE, '=CARBON.PRICE("CEA","2024-11-13")');
    await selectCell(pane, ELSEWHERE);
    await selectCell(pane, FREE);
    await pane.getByRole('button', { name: new RegExp(`${FREE}.*公式|Edit the formula in .*${FREE}`) }).click();
    await formula(pane).waitFor();
    expect(await formulaText(pane)).toBe('=CARBON.PRICE("CEA","2024-11-13")');
    await fill(pane, 'date', '2024-12-31');
    await selectCell(pane, ELSEWHERE);
    await pane.getByRole('button', { name: word(`替换 ${FREE}`, `Replace in ${FREE}`) }).click();
    expect(await outcome(pane)).toContain(FREE);
    expect(await read(page, FREE)).toBe(97.49);
    expect(await read(page, ELSEWHERE)).toBeNull();
  });

  test('a formula that is more than one call is refused with a word', async () => {
    await back(pane).click();
    await write(page, FREE, '=CARBON.PRICE("CEA","2024-11-13")*2');
    await selectCell(pane, ELSEWHERE);
    await selectCell(pane, FREE);
    await pane.getByRole('button', { name: new RegExp(`${FREE}.*公式|Edit the formula in .*${FREE}`) }).click();
    await pane.getByRole('alert').waitFor();
    expect(await pane.getByRole('alert').innerText()).toMatch(word('不是单独一个 CARBON 函数', 'is not one CARBON function by itself'));
    await write(page, FREE, '');
  });

  test('complains of nothing', () => {
    expect(opened.complaints).toEqual([]);
    expect(opened.foreign).toEqual([]);
  });
});

describe('by keyboard', () => {
  test('from the filter to the sheet and back', async () => {
    const { page, pane } = await openPane(session.browser, session.site);
    await openTab(pane, 'functions');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-function'));
    await pane.locator('#carbon-filter-functions').focus();
    await page.keyboard.type('traded');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('turnover');
    await page.keyboard.press('ArrowDown');
    while ((await focused()) !== 'TURNOVER') await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await formula(pane).waitFor();
    await box(pane, 'symbol').focus();
    await page.keyboard.type('CEA');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await formulaText(pane)).toBe('=CARBON.TURNOVER("SEEE:CEA")');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    // The first Escape closes the list only.
    expect(await formula(pane).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await pane.locator('[data-function=TURNOVER]').waitFor();
    expect(await focused()).toBe('TURNOVER');
  });
});

describe('what was put in', () => {
  const put = async (opening: PaneOpening) => {
    const opened = await openPane(session.browser, session.site, opening);
    await openTab(opened.pane, 'functions');
    await openBuilder(opened.pane, 'VOLUME');
    await fill(opened.pane, 'symbol', 'ICE:EUA');
    await fill(opened.pane, 'date_or_period', '2026-W05');
    return opened;
  };
  const TEXT = '=CARBON.VOLUME("ICE:EUA","2026-W05")';

  test('stays while one looks at another page, and when the language is switched', async () => {
    const { page, pane } = await put({});
    await openTab(pane, 'data');
    await pane.locator('[data-page=functions]').click();
    expect(await formulaText(pane)).toBe(TEXT);
    await pane.getByRole('button', { name: '中文' }).click();
    await pane.getByText('函数一览').waitFor();
    expect(await formulaText(pane)).toBe(TEXT);
    await page.close();
  });

  test('is there again when the pane is opened again', async () => {
    const { page, pane } = await put({});
    await resultText(pane);
    await page.waitForFunction(() => localStorage.getItem('carbon.doing')?.includes('2026-W05'));
    await page.reload();
    await formula(pane).waitFor();
    expect(await formulaText(pane)).toBe(TEXT);
    expect(await resultText(pane)).toMatch(/^158,689,000 t/);
  });

  test('is simply not remembered where storage is blocked or holds something else', async () => {
    const { pane, complaints } = await openPane(session.browser, session.site);
    await pane.page().evaluate(() => localStorage.setItem('carbon.doing', '{"version":1,"page":"functions","functions":{"drafts":7}}'));
    await pane.page().evaluate(() => Object.defineProperty(Storage.prototype, 'setItem', { value: () => { throw new Error('blocked'); } })); // prettier-ignore
    await pane.page().reload();
    await pane.locator('[data-function]').first().waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('in a narrow pane', () => {
  test.each(LANGUAGES)(
    'every builder fits at 320 px, in the dark too (%s)',
    async (language) => {
      const { page, pane } = await openPlain(320, language === 'zh' ? 'zh-CN' : 'en-US', 'dark');
      for (const { id } of FUNCTIONS) {
        await openBuilder(pane, id);
        await pane.locator('section[aria-labelledby=builder-examples]').getByRole('button').first().click();
        await resultText(pane);
        // What a formula spills is a small sheet of its own, which scrolls.
        const faults = await cutOff(pane.locator('#carbon-page > div').first());
        expect([id, faults]).toEqual([id, []]);
        if ((await result(pane).getByRole('table').count()) === 0) expect([id, await cutOff(pane)]).toEqual([id, []]);
        expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBeLessThanOrEqual(320);
      }
    },
    120_000,
  );

  test.each(LANGUAGES)(
    'has no fault that axe finds (%s)',
    async (language) => {
      const { page, pane } = await openPlain(350, language === 'zh' ? 'zh-CN' : 'en-US', 'light');
      expect(await faultsFoundByAxe(page)).toEqual([]);
      for (const id of ['PRICE', 'HISTORY', 'SOURCE']) {
        await openBuilder(pane, id);
        await pane.locator('section[aria-labelledby=builder-examples]').getByRole('button').last().click();
        await resultText(pane);
        expect([id, await faultsFoundByAxe(page)]).toEqual([id, []]);
      }
      await box(pane, 'symbol_or_id').fill('CEA');
      await pane.getByRole('option').first().waitFor();
      expect(await faultsFoundByAxe(page)).toEqual([]);
      await box(pane, 'symbol_or_id').press('Escape');
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await faultsFoundByAxe(page, { isOnlyAtColors: true })).toEqual([]);
    },
    120_000,
  );

  test('shows and copies formulas as a host with decimal commas takes them', async () => {
    const { page, pane } = await openPlain(350, 'de-DE', 'light');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await openBuilder(pane, 'PRICE');
    await fill(pane, 'symbol', 'CEA');
    await fill(pane, 'date', '2024-11-13');
    expect(await formula(pane).innerText()).toBe('=CARBON.PRICE("CEA";"2024-11-13")');
    await pane.getByRole('button', { name: 'Copy', exact: true }).click();
    await pane.getByText('Copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('=CARBON.PRICE("CEA";"2024-11-13")');
  });

  /** The pane alone, as Excel shows it. */
  async function openPlain(width: number, locale: string, colorScheme: 'light' | 'dark'): Promise<{ page: Page; pane: Locator }> {
    const welcomed = () => localStorage.setItem('carbon.welcomed', 'yes');
    const { page } = await openPage(session.browser, session.site, { viewport: { width, height: 720 }, locale, colorScheme, before: welcomed });
    await page.goto(`${session.site.address}/taskpane.html`);
    const pane = page.locator('#pane');
    await pane.locator('[data-page=functions]').click();
    await pane.locator('[data-function]').first().waitFor();
    return { page, pane };
  }
});
