import type { Locator, Page } from 'playwright-core';
import { openInstrument, openPane, openTab, rowOf, type OpenedPane } from './pane-page';
import { openSession } from './session';

const session = openSession();

let opened: OpenedPane;
let page: Page;
let pane: Locator;

beforeAll(async () => {
  opened = await openPane(session.browser, session.site, { language: 'en' });
  ({ page, pane } = opened);
});
beforeEach(() => openTab(pane, 'prices'));
afterAll(() => expect(opened.complaints).toEqual([]));

/** What has the focus: a row by its symbol, anything else by its name. */
const focused = () =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    // Its name grows with what can be found.
    if (element.id === 'carbon-search') return 'the search';
    return element.dataset.symbol ?? element.getAttribute('aria-label') ?? (element.textContent || element.id);
  });
/** The focus comes back a moment after what had it is gone. */
async function focusComesTo(name: RegExp): Promise<void> {
  for (let count = 0; count < 50 && !name.test(String(await focused())); count++) await page.waitForTimeout(20);
  expect(await focused()).toMatch(name);
}
const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const row = (symbol: string) => pane.locator(`[data-symbol="${symbol}"]`);
/** By Tab from the first control of the pane on, until the focus leaves it. */
async function tabThrough(): Promise<(string | null)[]> {
  await pane.locator('#carbon-search').focus();
  const stops = [await focused()];
  for (let count = 0; count < 200; count++) {
    await press('Tab');
    if (!(await pane.evaluate((element) => element.contains(document.activeElement)))) break;
    if (!(await page.evaluate(() => document.activeElement!.hasAttribute('data-tabster-dummy')))) stops.push(await focused());
  }
  return stops;
}

test('Tab goes through the board control by control; of the list into one row', async () => {
  const stops = await tabThrough();
  expect(stops).toEqual([
    'the search',
    '中文',
    'English',
    'More',
    'Prices',
    'Period',
    'Segment',
    expect.stringMatching(/^switch|Traded only|on$|^$/),
    'Filter',
    'BCX:GNC+',
    'Where BCX:GNC+ not traded was printed',
    'Insert table',
    'More ways to insert',
  ]);
});

test('Tab reaches every control of the other pages', async () => {
  await openInstrument(pane, 'SEEE:CEA');
  const onInstrument = await tabThrough();
  expect(onInstrument).toContain('Prices');
  expect(onInstrument.filter((name) => name?.startsWith('Insert the formula for this figure')).length).toBeGreaterThan(20);
  expect(onInstrument.filter((name) => name?.startsWith('Where ')).length).toBe(30);
  expect(onInstrument.at(-1)).toBe('Insert');

  await openTab(pane, 'data');
  const onData = await tabThrough();
  const buttons = ['Refresh', 'Set back', 'Freeze to values', 'Restore formulas', 'Evidence sheet', 'Repair #NAME?'];
  expect(onData.filter((name) => buttons.includes(String(name)))).toEqual(buttons);
});

test('arrow keys go up and down the board, right to the citation, and stop at the ends', async () => {
  await row('SEEE:CEA').focus();
  await press('ArrowDown');
  expect(await focused()).toBe('SEEE:SHEA');
  await press('ArrowUp', 'ArrowUp');
  expect(await focused()).toBe('ICE:UKA');
  await press('ArrowRight');
  expect(await focused()).toMatch(/^Where ICE:UKA .* was printed$/);
  await press('ArrowLeft');
  expect(await focused()).toBe('ICE:UKA');
  await row('BCX:GNC+').focus();
  await press('ArrowUp');
  expect(await focused()).toBe('BCX:GNC+');
});

test('Enter opens an instrument, Escape leads back to its row', async () => {
  await row('SEEE:SHEA').focus();
  await press('Enter');
  await pane.locator('#carbon-page table').waitFor();
  expect(await focused()).toBe('Prices');
  await press('Escape');
  expect(await focused()).toBe('SEEE:SHEA');
  await press('Enter');
  await pane.locator('#carbon-page table').waitFor();
  await press('Enter');
  expect(await focused()).toBe('SEEE:SHEA');
});

test('where the row is no longer shown, the focus is on the filter that hides it', async () => {
  await pane.locator('#carbon-filter-prices').fill('EUA');
  await pane.locator('#carbon-search').fill('CCER');
  await pane.locator('#carbon-results').getByRole('button', { name: 'CBGEX:CCER' }).click();
  await pane.locator('#carbon-page table').waitFor();
  await press('Escape');
  expect(await focused()).toBe('Filter');
  await pane.locator('#carbon-filter-prices').fill('');
});

test('typing in the list goes on in the filter; Escape leads there too', async () => {
  await row('SEEE:CEA').focus();
  await press('u', 'k');
  expect(await pane.locator('#carbon-filter-prices').inputValue()).toBe('uk');
  expect(await focused()).toBe('Filter');
  await pane.locator('#carbon-filter-prices').fill('');
  await row('SEEE:CEA').focus();
  await press('Escape');
  expect(await focused()).toBe('Filter');
});

test('a citation opens with the focus in it, keeps it, and gives it back', async () => {
  // By its place: while the citation is open, no role is found outside of it.
  const info = rowOf(pane, 'SEEE:CEA').locator('button').last();
  await info.focus();
  await press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.waitForFunction(() => document.querySelector('[role=dialog]')!.contains(document.activeElement));
  await press('Tab', 'Tab', 'Tab');
  expect(await page.getByRole('dialog').evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);
  await press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await focusComesTo(/^Where SEEE:CEA/);
  await info.click();
  await page.getByRole('dialog').waitFor();
  await info.click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

test('so do the menus', async () => {
  await pane.getByRole('button', { name: 'More', exact: true }).focus();
  await press('Enter');
  await page.getByRole('menu').waitFor();
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'menuitem');
  await press('ArrowDown');
  expect(await focused()).toBe('Help');
  await press('Escape');
  await page.getByRole('menu').waitFor({ state: 'detached' });
  await focusComesTo(/^More$/);

  await openInstrument(pane, 'SEEE:CEA');
  await pane.locator('footer').getByRole('button').focus();
  await press('Enter');
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'menuitem');
  await press('Escape');
  await page.getByRole('menu').waitFor({ state: 'detached' });
  await focusComesTo(/^Insert$/);
});

test('search results: arrows, Enter, Escape back to the box, typing goes on there', async () => {
  await pane.locator('#carbon-search').focus();
  await page.keyboard.type('allow');
  await press('ArrowDown', 'ArrowDown');
  expect(await focused()).toMatch(/^EEX:EUA|^ICE:EUA/);
  await press('a');
  expect(await pane.locator('#carbon-search').inputValue()).toBe('allowa');
  await press('ArrowDown', 'Escape');
  expect(await focused()).toBe('the search');
  await press('Escape');
  expect(await pane.locator('#carbon-search').inputValue()).toBe('');
});

test('the welcome can be left by keyboard without losing the place', async () => {
  await pane.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem').first().click();
  await pane.getByRole('button', { name: 'Close' }).focus();
  await press('Enter');
  await row('SEEE:CEA').waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('carbon-page');
});
