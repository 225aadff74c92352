import type { Locator, Page } from 'playwright-core';
import { faultsFoundByAxe } from './axe';
import { cutOff } from './layout';
import { LANGUAGES, openPane, openSheet, openTab, outcome, readCitation, selectCell, type OpenedPane } from './pane-page';
import { openSession } from './session';
import { read } from './workbench-page';

const session = openSession();
const BLANK = 3;
const REGULATIONS = 'state-council-2024-ets-regulations';

describe.each(LANGUAGES)('policies (%s)', (language) => {
  let opened: OpenedPane;
  let page: Page;
  let pane: Locator;

  const inLanguage = <T>(zh: T, en: T) => ({ zh, en })[language];
  const filter = () => pane.locator('#carbon-filter-policies');
  const rows = () => pane.locator('[data-main]:visible');
  const shownIds = () => rows().evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset.main));
  const countShown = async () => Number(/\d+/.exec(await pane.getByRole('status').first().innerText())![0]);
  const facetButton = (zh: string, en: string) => pane.getByRole('button', { name: new RegExp(`^${inLanguage(zh, en)}( \\(\\d+\\))?$`) });
  const find = async (text: string, id = REGULATIONS) => {
    await filter().fill(text);
    await pane.locator(`[data-main="${id}"]`).waitFor();
  };
  const open = async (text: string, id = REGULATIONS) => {
    await find(text, id);
    await pane.locator(`[data-main="${id}"]`).click();
    await pane.getByRole('heading', { level: 2 }).waitFor();
  };
  const focusIsOn = (selector: string) => page.waitForFunction((asked) => document.activeElement?.matches(asked), selector);
  /** On a row by its number, and the row in sight. */
  const focusIsOnRow = (number: number) =>
    page.waitForFunction((asked) => {
      const row = document.activeElement?.closest('li');
      if (row?.getAttribute('aria-posinset') !== String(asked)) return false;
      const [inner, outer] = [row, row.closest('ul')!.parentElement!].map((element) => element.getBoundingClientRect());
      return inner!.top >= outer!.top - 1 && inner!.bottom <= outer!.bottom + 1;
    }, number);

  beforeAll(async () => {
    opened = await openPane(session.browser, session.site, { language });
    ({ page, pane } = opened);
    await openSheet(pane, BLANK);
  });
  beforeEach(async () => {
    await page.keyboard.press('Escape');
    await openTab(pane, 'policies');
    await filter().fill('');
    const clear = pane.getByRole('button', { name: inLanguage('全部清除', 'Clear all') });
    if ((await clear.count()) > 0) await clear.click();
  });
  afterAll(() => page.context().close());

  test('all are there, newest first, with their number known to screen readers', async () => {
    const count = await countShown();
    expect(count).toBeGreaterThan(100);
    expect(await pane.locator('li[data-index]:visible').first().getAttribute('aria-setsize')).toBe(String(count));
    expect(await rows().first().innerText()).toMatch(/2026-01-26/);
    // Only what is in sight exists.
    expect(await rows().count()).toBeLessThan(40);
  });

  test('are found by words of either language, which are marked', async () => {
    await find('碳足迹', 'shanghai-2024-product-carbon-footprint-action-plan');
    expect(await pane.locator('mark').allInnerTexts()).toContain('碳足迹');
    await find('interim regulations');
    expect(await shownIds()).toContain(REGULATIONS);
    await filter().fill('nowhere to be found');
    await pane.getByText(inLanguage(/没有符合条件的政策/, /No policy matches/)).waitFor();
    await pane
      .locator('#carbon-page')
      .getByRole('button', { name: inLanguage('全部清除', 'Clear all') })
      .click();
    await focusIsOn('#carbon-filter-policies');
    await rows().first().waitFor();
  });

  test('are narrowed by facets, each value with the number it leaves', async () => {
    await facetButton('效力级别', 'Type').click();
    const value = page.getByRole('menuitemcheckbox', { name: inLanguage(/^行政法规/, /^Administrative regulation/) });
    const promised = Number(/\d+$/.exec((await value.innerText()).trim())![0]);
    await value.click();
    await page.keyboard.press('Escape');
    expect(await countShown()).toBe(promised);

    await pane.getByRole('button', { name: inLanguage('更多筛选', 'More filters') }).click();
    await facetButton('地区', 'Jurisdiction').click();
    // Nothing is offered that would leave an empty list.
    expect(await page.getByRole('menuitemcheckbox').allInnerTexts()).toEqual([expect.stringMatching(/^(中国|China)\s*\d+$/)]);
    await page.keyboard.press('Escape');
    await pane.getByRole('button', { name: inLanguage(/^效力级别：行政法规/, /^Type: Administrative regulation/) }).click();
    expect(await countShown()).toBeGreaterThan(100);
    await pane.getByRole('button', { name: inLanguage('收起筛选', 'Fewer filters') }).click();
  });

  test('open at a page that says what is printed where, and where publications differ', async () => {
    await open(inLanguage('管理暂行条例', 'interim regulations'));
    const text = await pane.locator('#carbon-page').innerText();
    // mee-2025, L368: signed on 25 January 2024; q1-2024, L142: published on 4 February; in force from 1 May.
    for (const date of ['2024-01-25', '2024-02-04', '2024-05-01']) expect(text).toContain(date);
    expect(text).toContain('碳排放权交易管理暂行条例');
    expect(text).toContain('Interim Regulations');
    expect(text).toContain(inLanguage('本产品归纳，非官方解读', 'Our summary, not an official reading'));
    const cited = await readCitation(pane.getByRole('button', { name: inLanguage('查看 2024-05-01 的出处', 'Where 2024-05-01 was printed') }));
    expect(cited).toMatch(inLanguage(/全国碳市场发展报告.*第\d+行/s, /Progress Report.*lines? \d+/s));
    expect(await readCitation(pane.getByRole('button', { name: inLanguage('复制引文', 'Copy citation') }))).toContain('GB/T 7714');

    // The focus comes back a moment after the popover is gone.
    await focusIsOn('#carbon-page *');
    await page.keyboard.press('Escape');
    await focusIsOn(`[data-main="${REGULATIONS}"]`);
  });

  test('show their figures with unit and source, and lead to what replaced them', async () => {
    await open('自然信用路线图', 'eu-2025-nature-credits-roadmap');
    // sink-news-2025-07, L52: more than 65 billion euros.
    const row = pane.locator('tr', { hasText: inLanguage('自然保护年度资金缺口', 'Annual funding gap in nature') });
    expect((await row.innerText()).replace(/\s+/g, ' ')).toMatch(inLanguage(/^> 650 亿 EUR/, /^> 65 bn EUR/));
    expect(await readCitation(row.getByRole('button'))).toContain('逾650亿欧元');

    await openTab(pane, 'policies');
    await open('湖北省', 'hubei-2014-ets-interim-measures');
    const after = pane.locator('section', { has: page.getByRole('heading', { name: inLanguage('被取代', 'Superseded by') }) });
    await after.getByRole('button').last().click();
    await pane.getByRole('button', { name: inLanguage('上一项政策', 'Policy before') }).click();
    await pane.getByRole('button', { name: inLanguage('政策', 'Policies'), exact: true }).click();
    await focusIsOn('[data-main="hubei-2014-ets-interim-measures"]');
  });

  test('lead to their market, from where the way back leads to them', async () => {
    await open(inLanguage('管理暂行条例', 'interim regulations'));
    const market = pane.locator('section', { has: page.getByRole('heading', { name: inLanguage('相关市场', 'Its market') }) });
    expect(await market.getByRole('button').allInnerTexts()).toEqual([expect.any(String), expect.stringMatching(/^SEEE:CEA\s/)]);
    await market.getByRole('button').first().click();
    await pane.getByRole('button', { name: inLanguage('政策', 'Policies'), exact: true }).click();
    await pane.getByRole('heading', { level: 2, name: inLanguage('碳排放权交易管理暂行条例', 'Interim Regulations') }).waitFor();
  });

  test('put their summary into the sheet: one fact a row, in one cell, as a footnote', async () => {
    await open(inLanguage('管理暂行条例', 'interim regulations'));
    await selectCell(pane, 'B2');
    await pane
      .locator('footer')
      .getByRole('button', { name: inLanguage('插入摘要', 'Insert summary'), exact: true })
      .click();
    expect(await outcome(pane)).toMatch(/!B2:[CD]\d+$/);
    expect(await read(page, 'C2')).toBe(
      inLanguage('碳排放权交易管理暂行条例', 'Interim Regulations on the Administration of Carbon Emissions Trading'),
    );

    for (const [cell, at, expected] of [
      ['H2', 1, inLanguage(/标题：碳排放权交易管理暂行条例\n/, /^Title: Interim Regulations/)],
      ['J2', 2, inLanguage(/^《碳排放权交易管理暂行条例》，引自/, /cited from Ministry of Ecology/)],
    ] as const) {
      await selectCell(pane, cell);
      await pane.getByRole('button', { name: inLanguage('其他插入方式', 'More ways to insert') }).click();
      await page.getByRole('menuitem').nth(at).click();
      await pane
        .getByRole('status')
        .getByText(new RegExp(`!${cell}$`))
        .waitFor();
      expect(await read(page, cell)).toMatch(expected);
    }
  });

  test('go into the sheet as a table: those picked with Space and Ctrl+click, or all that match', async () => {
    await find('碳足迹', 'shanghai-2024-product-carbon-footprint-action-plan');
    await rows().nth(0).focus();
    await page.keyboard.press('Space');
    await rows()
      .nth(1)
      .click({ modifiers: ['Control'] });
    await rows().nth(2).locator('xpath=..').getByRole('checkbox').check();
    await rows().nth(2).locator('xpath=..').getByRole('checkbox').uncheck();
    const picked = (await shownIds()).slice(0, 2);
    await selectCell(pane, 'B40');
    await pane
      .locator('footer')
      .getByRole('button', { name: inLanguage('插入所选（2）', 'Insert selected (2)') })
      .click();
    await outcome(pane);
    expect([await read(page, 'B43'), await read(page, 'B44'), await read(page, 'B45')]).toEqual([...picked, null]);

    await pane.getByRole('button', { name: inLanguage('其他插入方式', 'More ways to insert') }).click();
    await page.getByRole('menuitem').last().click();
    const all = await countShown();
    await selectCell(pane, 'B60');
    await pane
      .locator('footer')
      .getByRole('button', { name: inLanguage('插入表格', 'Insert table') })
      .click();
    expect(await outcome(pane)).toMatch(new RegExp(inLanguage(`${all} 行`, `rows: ${all}`)));
    expect(await read(page, 'B60')).toMatch(/碳足迹/);
  });

  test('are worked through by keyboard: along the list, to its ends, into a row, and back to the filter', async () => {
    await filter().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Home');
    await focusIsOnRow(1);
    await page.keyboard.press('ArrowDown');
    await focusIsOnRow(2);
    await page.keyboard.press('End');
    const count = await countShown();
    await focusIsOnRow(count);
    await page.keyboard.press('PageUp');
    await focusIsOnRow(count - 8);
    await page.keyboard.press('ArrowLeft');
    await focusIsOn('input[type=checkbox]');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { level: 2 }).waitFor();
    await page.keyboard.press('Escape');
    await focusIsOnRow(count - 8);
    await page.keyboard.press('x');
    await focusIsOn('#carbon-filter-policies');
    expect(await filter().inputValue()).toBe('x');
    await page.keyboard.press('Escape');
    expect(await filter().inputValue()).toBe('');
  });

  test('are found by the search of the whole pane, marked', async () => {
    await pane.locator('#carbon-search').fill(inLanguage('配额分配方案', 'allocation plan'));
    const found = pane.locator('#carbon-results section', { has: page.getByRole('heading', { name: inLanguage('政策', 'Policies') }) });
    await found.locator('mark').first().waitFor();
    await found.getByRole('button').first().click();
    await pane.getByRole('button', { name: inLanguage('政策', 'Policies'), exact: true }).click();
    await rows().first().waitFor();
  });

  const views: Readonly<Record<string, () => Promise<unknown>>> = {
    'the list': () => Promise.resolve(),
    'what is chosen': async () => {
      await facetButton('状态', 'Status').click();
      await page.getByRole('menuitemcheckbox').first().click();
    },
    'words marked': () => find('碳足迹', 'shanghai-2024-product-carbon-footprint-action-plan'),
    'a policy': () => open(inLanguage('管理暂行条例', 'interim regulations')),
    'a citation': async () => {
      await open('自然信用路线图', 'eu-2025-nature-credits-roadmap');
      await pane.locator('#carbon-page tr:visible').last().getByRole('button').click();
      await page.getByRole('dialog').waitFor();
    },
  };

  test.each(Object.keys(views))('axe finds no fault with %s, light and dark', async (view) => {
    await views[view]!();
    expect(await faultsFoundByAxe(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faultsFoundByAxe(page, { isOnlyAtColors: true })).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.keyboard.press('Escape');
  });

  test('complain of nothing', () => {
    expect(opened.complaints).toEqual([]);
  });
});

describe.each(LANGUAGES)('policies at 320 pixels (%s)', (language) => {
  test('every page of a policy fits, and the list with all its filters', async () => {
    const { page, pane } = await openPane(session.browser, session.site, { language, viewport: { width: 320, height: 640 } });
    const fits = async () => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await cutOff(pane)).toEqual([]);
    };
    await page.locator('#pane-switch').click();
    await openTab(pane, 'policies');
    await pane.getByRole('button', { name: { zh: '更多筛选', en: 'More filters' }[language] }).click();
    await fits();
    for (const id of [
      REGULATIONS,
      'eu-2025-nature-credits-roadmap',
      'hubei-2016-ets-interim-measures-revision',
      'ndrc-2025-zero-carbon-parks-notice',
    ]) {
      await pane.locator('#carbon-filter-policies').fill(id);
      await pane.locator(`[data-main="${id}"]`).click();
      await pane.getByRole('heading', { level: 2 }).waitFor();
      await fits();
      await openTab(pane, 'policies');
    }
    await page.context().close();
  });
});
