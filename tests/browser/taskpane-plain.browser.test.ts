import type { Locator, Page } from 'playwright-core';
import { faultsFoundByAxe } from './axe';
import { cutOff } from './layout';
import { LANGUAGES, openInstrument, openTab, readCitation } from './pane-page';
import { openSession } from './session';

const session = openSession();
const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

interface PlainPage {
  readonly page: Page;
  readonly pane: Locator;
  readonly complaints: readonly string[];
  readonly foreign: readonly string[];
}

/** taskpane.html as anybody may open it, on a machine that cannot reach Microsoft. */
async function openPlain(language: 'zh' | 'en'): Promise<PlainPage> {
  const context = await session.browser.newContext({ viewport: { width: 320, height: 640 }, locale: { zh: 'zh-CN', en: 'en-GB' }[language] });
  context.setDefaultTimeout(10_000);
  await context.addInitScript(() => localStorage.setItem('carbon.welcomed', 'yes'));
  await context.route('https://**', (route) => route.abort());
  const page = await context.newPage();
  const complaints: string[] = [];
  const foreign: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    // The browser itself reports the script it cannot load.
    if (['error', 'warning'].includes(message.type()) && message.location().url !== OFFICE) complaints.push(message.text());
  });
  page.on('request', (request) => request.url().startsWith(`${session.site.address}/`) || foreign.push(request.url()));
  await page.goto(`${session.site.address}/taskpane.html`);
  const pane = page.locator('#pane');
  await pane.locator('[data-symbol]').first().waitFor();
  return { page, pane, complaints, foreign };
}

describe.each(LANGUAGES)('the task pane in a plain browser (%s)', (language) => {
  let plain: PlainPage;
  let pane: Locator;
  beforeAll(async () => {
    plain = await openPlain(language);
    ({ pane } = plain);
  });
  beforeEach(() => openTab(pane, 'prices'));

  const offersNoInsert = async () => {
    expect(await pane.getByRole('button', { name: /^Insert|^插入/ }).count()).toBe(0);
    expect(await cutOff(pane)).toEqual([]);
  };

  test('says what it is and where to go', async () => {
    expect(await pane.innerText()).toContain({ zh: '这是 CARBON 任务窗格', en: 'This is the CARBON task pane' }[language]);
    const way = pane.getByRole('link', { name: { zh: '打开工作台', en: 'Open the workbench' }[language] });
    expect(await way.evaluate((link: HTMLAnchorElement) => link.href)).toBe(`${session.site.address}/workbench.html`);
  });

  test('reads everything and offers no insert', async () => {
    await offersNoInsert();
    await openInstrument(pane, 'SEEE:CEA');
    await offersNoInsert();
    expect(await pane.locator('footer').innerText()).toContain(
      { zh: '请在 Excel 或工作台中打开', en: 'Open this pane in Excel or the workbench' }[language],
    );
    expect(await readCitation(pane.locator('tr', { hasText: '2024-11-13' }).getByRole('button'))).toContain('105.65元/吨');
    await openTab(pane, 'functions');
    await offersNoInsert();
    await openTab(pane, 'data');
    await offersNoInsert();
  });

  test('has no fault that axe finds', async () => {
    expect(await faultsFoundByAxe(plain.page)).toEqual([]);
    await openInstrument(pane, 'SEEE:CEA');
    expect(await faultsFoundByAxe(plain.page)).toEqual([]);
  });

  test("complains of nothing and asks nobody but its host and Microsoft's office.js", () => {
    expect(plain.complaints).toEqual([]);
    expect(new Set(plain.foreign)).toEqual(new Set([OFFICE]));
  });
});
