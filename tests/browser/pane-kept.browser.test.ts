import type { Locator, Page } from 'playwright-core';
import { openInstrument, openPane, openTab, selectCell } from './pane-page';
import { openSession } from './session';

const session = openSession();
let page: Page;
let pane: Locator;

beforeAll(async () => {
  ({ page, pane } = await openPane(session.browser, session.site));
});

const scrolled = () => pane.locator('#carbon-page ul:visible').evaluate((list) => list.parentElement!.scrollTop);
const focusedId = () => page.evaluate(() => document.activeElement?.id);

test('a list one comes back to is as far down as one left it, and as it was filtered', async () => {
  await openTab(pane, 'policies');
  await pane.locator('#carbon-page ul:visible').evaluate((list) => (list.parentElement!.scrollTop = 2000));
  await pane.locator('#carbon-page [aria-posinset="25"]:visible').waitFor();
  // The rows that came into sight are measured first.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  const before = await scrolled();
  expect(before).toBeGreaterThan(1000);
  await openTab(pane, 'news');
  await pane.locator('#carbon-filter-news').fill('Zambia');
  await openTab(pane, 'policies');
  expect(await scrolled()).toBe(before);
  await openTab(pane, 'news');
  expect(await pane.locator('#carbon-filter-news').inputValue()).toBe('Zambia');
  expect(await pane.locator('[data-news]:visible mark').first().innerText()).toBe('Zambia');
  await pane.locator('#carbon-filter-news').fill('');
});

test('nothing of a page out of sight is read, reached or drawn', async () => {
  await openTab(pane, 'systems');
  // That of the page, and the search over everything.
  expect(await pane.getByRole('searchbox').count()).toBe(2);
  expect(await pane.getByRole('list').count()).toBe(1);
  expect(await pane.locator('#carbon-page :is([data-symbol], [data-main]:not([data-system])):visible').count()).toBe(0);
});

test('what changed meanwhile is shown when a page comes into sight again', async () => {
  await openTab(pane, 'prices');
  await openTab(pane, 'systems');
  await pane.getByRole('button', { name: '中文' }).click();
  await openTab(pane, 'prices');
  expect(await pane.locator('h2:visible').first().innerText()).toBe('自愿市场现货');
  await pane.getByRole('button', { name: 'English' }).click();
  await openTab(pane, 'news');
  await selectCell(pane, 'C7');
  await openTab(pane, 'prices');
  await openInstrument(pane, 'SEEE:CEA');
  await pane.locator('footer:visible').getByText(/C7/).waitFor();
});

test('a chart one has left does not hold the Tab key', async () => {
  await openTab(pane, 'prices');
  await openInstrument(pane, 'SEEE:CEA');
  await pane.locator('#carbon-page svg circle').first().waitFor();
  await openTab(pane, 'systems');
  await pane.locator('[data-page="systems"]').focus();
  await page.keyboard.press('Tab');
  expect(await focusedId()).toBe('carbon-filter-systems');
});

test('the search in front of a page leaves it as it is, and the keyboard with whoever types', async () => {
  await openTab(pane, 'prices');
  await openInstrument(pane, 'SEEE:CEA');
  await pane.locator('#carbon-search').focus();
  await page.keyboard.type('rg');
  await pane.locator('#carbon-results button').first().waitFor();
  expect(await pane.locator('#carbon-page table:visible').count()).toBe(0);
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await pane.getByRole('heading', { name: 'China Emission Allowance' }).waitFor();
  expect(await focusedId()).toBe('carbon-search');
});
