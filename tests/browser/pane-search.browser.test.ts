import type { Locator, Page } from 'playwright-core';
import { LANGUAGES, openPane, openTab, type OpenedPane } from './pane-page';
import { openSession } from './session';

const session = openSession();

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
    const found = await results().getByRole('button').allInnerTexts();
    for (const symbol of ['EEX:EUA-AUCTION', 'EEX:EUA-AUCTION-DE', 'EEX:EUA-AUCTION-PL', 'ICE:UKA-AUCTION', 'SEEE:CEA-AUCTION'])
      expect(found).toContainEqual(expect.stringMatching(new RegExp(`^${symbol}\\s`)));
    expect(await results().getByRole('status').innerText()).toContain(String(found.length));
  });

  test('finds functions and opens the page at them', async () => {
    await searchFor('turnover');
    await results().getByRole('button', { name: 'CARBON.TURNOVER' }).click();
    await page.waitForFunction(() => document.activeElement?.textContent === 'CARBON.TURNOVER');
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
