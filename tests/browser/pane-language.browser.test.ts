import { openInstrument, openPane } from './pane-page';
import { openSession } from './session';
import { openWorkbench } from './workbench-page';

const session = openSession();

const pressed = (pane: import('playwright-core').Locator, name: string) =>
  pane.getByRole('button', { name, exact: true }).getAttribute('aria-pressed');

test('the switch of the pane turns the pane, keeps the page that is open, and is remembered', async () => {
  const { page, pane, complaints } = await openPane(session.browser, session.site, { language: 'en' });
  await openInstrument(pane, 'SEEE:CEA');
  await pane.getByRole('button', { name: '中文' }).click();
  await pane.getByRole('heading', { name: '全国碳排放配额' }).waitFor();

  expect(await pressed(pane, '中文')).toBe('true');
  expect(await pressed(pane, 'English')).toBe('false');
  expect(await pane.locator('#carbon-page').innerText()).toContain('出处');
  expect(await page.evaluate(() => localStorage.getItem('carbon.language'))).toBe('zh');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("the switch of the page's header turns the pane as well", async () => {
  const { page, pane, complaints } = await openPane(session.browser, session.site, { language: 'en' });
  await page.locator('#languages [data-language=zh]').click();
  await pane.getByRole('tab', { name: '行情' }).waitFor();

  expect(await page.title()).toBe('CARBON 工作台');
  expect(await pane.getByRole('tab', { name: 'Prices' }).count()).toBe(0);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('an address that asks for a language is obeyed by page and pane, whatever was chosen before', async () => {
  const { page } = await openWorkbench(session.browser, session.site, {
    query: '?lang=en',
    before: () => {
      localStorage.setItem('carbon.language', 'zh');
      localStorage.setItem('carbon.welcomed', 'yes');
    },
  });
  await page.locator('#pane').getByRole('tab', { name: 'Prices' }).waitFor();

  expect(await page.title()).toBe('CARBON workbench');
  await page.context().close();
});

test.each([
  ['zh-CN', '行情'],
  ['zh-TW', '行情'],
  ['fr-FR', 'Prices'],
])('without a choice the pane follows the browser: %s', async (locale, tab) => {
  const { page } = await openWorkbench(session.browser, session.site, { locale });
  await page.locator('#pane').getByRole('tab', { name: tab }).waitFor();
  await page.context().close();
});
