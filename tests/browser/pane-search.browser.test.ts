import type { Locator, Page } from 'playwright-core';
import { LANGUAGES, openPane, openSheet, openTab, readCitation, selectCell, type OpenedPane } from './pane-page';
import { openSession } from './session';

const session = openSession();
const BLANK = 3;

describe.each(LANGUAGES)('the search (%s)', (language) => {
  let opened: OpenedPane;
  let page: Page;
  let pane: Locator;
  const results = () => pane.locator('#carbon-results');
  const searchFor = async (text: string) => {
    await page.keyboard.type(text);
    await results().waitFor();
  };

  beforeAll(async () => {
    opened = await openPane(session.browser, session.site, { language });
    ({ page, pane } = opened);
  });
  beforeEach(async () => {
    await openTab(pane, 'prices');
    await page.keyboard.press('Control+k');
  });
  afterAll(() => page.context().close());

  test('Ctrl+K goes there from anywhere in the pane; a name in Chinese finds its instrument and opens it', async () => {
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('carbon-search');
    await searchFor('沪碳');
    expect(await results().getByRole('button').allInnerTexts()).toEqual([expect.stringContaining('SEEE:SHEA')]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: { zh: '上海', en: 'Shanghai' }[language] }).waitFor();
    expect(await pane.locator('#carbon-search').inputValue()).toBe('');
  });

  test('a word finds all that it is about, counted', async () => {
    await searchFor('auction');
    // Each group shows its first ones; the rest is a click away.
    const more = results().getByRole('button', { name: { zh: /^……另有/, en: /^… and/ }[language] });
    while ((await more.count()) > 0) await more.first().click();
    const found = await results().getByRole('listitem').allInnerTexts();
    for (const symbol of ['EEX:EUA-AUCTION', 'EEX:EUA-AUCTION-DE', 'EEX:EUA-AUCTION-PL', 'ICE:UKA-AUCTION', 'SEEE:CEA-AUCTION'])
      expect(found).toContainEqual(expect.stringMatching(new RegExp(`^${symbol}\\s`)));
    expect(await results().getByRole('status').innerText()).toMatch(new RegExp(`(^|\\D)${found.length}(\\D|$)`));
  });

  const group = (zh: string, en: string) => results().getByRole('region', { name: { zh, en }[language], exact: true });

  test('finds systems, the words marked, and opens one', async () => {
    await searchFor({ zh: '韩国碳市场', en: 'K-ETS' }[language]);
    const [system] = await group('碳市场', 'Systems').getByRole('button').all();
    expect(await system!.locator('mark').first().innerText()).toBe({ zh: '韩国碳市场', en: 'K' }[language]);
    await system!.click();
    await pane.getByRole('heading', { level: 2, name: { zh: '韩国碳市场', en: 'Korea Emissions Trading System (K-ETS)' }[language] }).waitFor();
  });

  test('finds news and events, and opens one', async () => {
    await searchFor({ zh: '赞比亚', en: 'Zambia' }[language]);
    await group('动态与事件', 'News and events').getByRole('button').first().click();
    await pane.getByRole('button', { name: { zh: '作为文字插入', en: 'Insert as text' }[language] }).waitFor();
  });

  test('a statistic says where it was printed and goes in as a formula, where it was found', async () => {
    await searchFor({ zh: '运行中的碳市场数量', en: 'Systems in operation' }[language]);
    const figure = group('统计数字', 'Statistics').getByRole('listitem').filter({ hasText: /38/ }).first();
    expect(await readCitation(figure.getByRole('button').last())).toContain('38个碳市场投入运行');
    await openSheet(pane, BLANK);
    await selectCell(pane, 'A1');
    await figure.getByRole('button').first().click();
    await page.waitForFunction(async () => (await window.workbench.read('A1')) === 38);
  });

  test('finds functions and opens the page at them', async () => {
    await searchFor('turnover');
    await results().getByRole('button', { name: 'CARBON.TURNOVER' }).click();
    await pane.getByRole('heading', { name: 'CARBON.TURNOVER' }).waitFor();
  });

  test('says what to try where nothing is found; Escape leads back to the page', async () => {
    await searchFor('qqq');
    expect(await results().getByRole('status').innerText()).toMatch({ zh: /没有找到“qqq”.*CEA/, en: /Nothing found for "qqq".*CEA/ }[language]);
    await page.keyboard.press('Escape');
    await pane.locator('[data-symbol]').first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('carbon-search');
    expect(opened.complaints).toEqual([]);
  });
});
