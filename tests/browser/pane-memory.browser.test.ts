import type { Locator, Page } from 'playwright-core';
import { openInstrument, openPane, openTab, type OpenedPane } from './pane-page';
import { openSession } from './session';
import { openPage } from './workbench-page';

const session = openSession();

/** Closed and opened again: the pane once it has written down what was done. */
async function openAgain({ page }: OpenedPane, isKept: string): Promise<Locator> {
  await page.waitForFunction((part) => localStorage.getItem('carbon.doing')?.includes(part), isKept);
  const again = await page.context().newPage();
  await again.goto(page.url());
  await page.close();
  await again.locator('#pane #carbon-page > *').first().waitFor();
  return again.locator('#pane');
}

test('an instrument that was open is open again, and the board behind it is as it was', async () => {
  const opened = await openPane(session.browser, session.site);
  await opened.pane.locator('#carbon-filter-prices').fill('shanghai');
  await openInstrument(opened.pane, 'SEEE:SHEA');
  const pane = await openAgain(opened, 'SEEE:SHEA');
  await pane.locator('#carbon-page table').waitFor();
  expect(await pane.getByRole('heading', { level: 2 }).innerText()).toBe('Shanghai Emission Allowance');
  // Whoever has not touched the pane yet has the keyboard elsewhere.
  expect(await pane.evaluate((element) => element.contains(document.activeElement))).toBe(false);
  await pane.getByRole('button', { name: 'Prices' }).click();
  expect(await pane.locator('#carbon-filter-prices').inputValue()).toBe('shanghai');
});

test('a policy that was open is open again', async () => {
  const opened = await openPane(session.browser, session.site);
  await openTab(opened.pane, 'policies');
  await opened.pane.locator('#carbon-page [data-main]:visible').first().click();
  const title = await opened.pane.getByRole('heading', { level: 2 }).first().innerText();
  const pane = await openAgain(opened, '"trail":["');
  expect(await pane.getByRole('heading', { level: 2 }).first().innerText()).toBe(title);
});

test('a policy and an instrument that are no more are not opened', async () => {
  const opened = await openPane(session.browser, session.site);
  await openTab(opened.pane, 'policies');
  await opened.pane.locator('#carbon-page [data-main]:visible').first().click();
  await opened.page.waitForFunction(() => localStorage.getItem('carbon.doing')?.includes('"trail":["'));
  const kept = await opened.page.evaluate(() => localStorage.getItem('carbon.doing')!);
  const gone = kept.replace(/"trail":\["[^"]*"/, '"trail":["no-such-policy"').replace('"filter":"",', '"filter":"","opened":"NO:SUCH",');
  const page = await openWith(gone);
  await page.locator('#pane [data-main]:visible').first().waitFor();
  expect(await page.evaluate(() => localStorage.getItem('carbon.doing'))).not.toContain('no-such');
});

/** The pane alone, with something kept before. */
async function openWith(kept: string): Promise<Page> {
  const { page } = await openPage(session.browser, session.site, { before: () => localStorage.setItem('carbon.welcomed', 'yes') });
  await page.evaluate((text) => localStorage.setItem('carbon.doing', text), kept);
  await page.goto(`${session.site.address}/taskpane.html`);
  await page.waitForFunction(() => !localStorage.getItem('carbon.doing')?.includes('no-such'));
  return page;
}
