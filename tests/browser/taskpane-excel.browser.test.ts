import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { FunctionMetadata } from '../_setup/excel-emulation/custom-functions';
import { openInExcel } from '../_setup/excel-emulation/office-in-page';
import { LANGUAGES, insertBoard, openInstrument, openTab, outcome } from './pane-page';
import { DIST } from './serve';
import { openSession } from './session';

const session = openSession();
const METADATA = JSON.parse(readFileSync(join(DIST, 'functions.json'), 'utf8')) as { functions: FunctionMetadata[] };
const HOSTED = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

interface InExcel {
  readonly page: Page;
  readonly complaints: readonly string[];
  /** Every address the page asked for that is not its own host's. */
  readonly foreign: readonly string[];
}

/** The built task pane, nothing changed, inside Microsoft's own client and an emulated Excel. */
async function openTaskPane(language: 'zh' | 'en', prepare: (page: Page) => Promise<unknown> = () => Promise.resolve()): Promise<InExcel> {
  const context = await session.browser.newContext({ viewport: { width: 350, height: 700 }, reducedMotion: 'reduce' });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  const foreign: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('request', (request) => request.url().startsWith(`${session.site.address}/`) || foreign.push(request.url()));
  await page.addInitScript(() => localStorage.setItem('carbon.welcomed', 'yes'));
  await openInExcel(page, { displayLanguage: { zh: 'zh-CN', en: 'en-US' }[language] });
  await prepare(page);
  await page.goto(`${session.site.address}/taskpane.html`, { waitUntil: 'commit' });
  await page.waitForFunction(() => 'emulatedExcel' in window && 'CustomFunctions' in window);
  await page.evaluate((metadata) => window.emulatedExcel.customFunctions.register(metadata), METADATA);
  return { page, complaints, foreign };
}

const invoke = (page: Page, id: string, ...args: unknown[]) =>
  page.evaluate(([name, values]) => window.emulatedExcel.customFunctions.invoke(name as string, values as unknown[]), [id, args]);

describe.each(LANGUAGES)("the add-in inside Microsoft's own Excel client (%s)", (language) => {
  let opened: InExcel;
  let page: Page;
  beforeAll(async () => {
    opened = await openTaskPane(language);
    ({ page } = opened);
    await page.locator('[data-symbol]').first().waitFor();
  });

  test('registers every function of functions.json and no other', async () => {
    const associated = await page.evaluate(() =>
      Object.keys((window.CustomFunctions as unknown as { _association: { mappings: object } })._association.mappings),
    );
    expect(associated.sort()).toEqual(METADATA.functions.map(({ id }) => id).sort());
  });

  test('answers a price', async () => {
    // mee-2025, L135: 105.65 on 2024-11-13.
    expect(await invoke(page, 'PRICE', [['CEA']], [['2024-11-13']])).toEqual({ value: [[105.65]] });
  });

  test('says of a week without a trade why there is no price, in the language of Excel', async () => {
    // weekly-2026-w05: SZEA 未成交.
    const { value } = (await invoke(page, 'PRICE', [['SZEA']], [['2026-01-28']])) as { value: unknown[][] };
    expect(value[0]![0]).toEqual({
      error: '#N/A',
      message: expect.stringMatching({ zh: /SZGEX:SZEA .*未成交/, en: /SZGEX:SZEA was not traded/ }[language]),
    });
  });

  test('loads the records when a formula first asks for them, and answers then', async () => {
    // icap-2025, L805: the offset limit of the Republic of Korea.
    const [limit, systems] = await Promise.all([
      invoke(page, 'SYSTEM', [['韩国']], 'offset_limit_pct', null),
      invoke(page, 'SYSTEMS', 'operating', null, 0, 'en') as Promise<{ value: unknown[][] }>,
    ]);
    expect(limit).toEqual({ value: [[5]] });
    expect(systems.value).toHaveLength(38);
  });

  test('spills the board', async () => {
    const { value } = (await invoke(page, 'QUOTES', 'secondary-spot', '2026-W05', 1)) as { value: unknown[][] };
    const cea = value.find(([symbol]) => symbol === 'SEEE:CEA')!;
    expect(value).toHaveLength(13);
    expect(new Set(value.map((row) => row.length))).toEqual(new Set([14]));
    expect(cea.slice(6, 9)).toEqual([79.26, 'CNY', '↑']);
  });

  test('shows the board beside it and inserts into the selected cell', async () => {
    await page.evaluate(() => window.emulatedExcel.select('Sheet1!C7'));
    const footer = page.locator('footer');
    await openInstrument(page.locator('#pane'), 'SEEE:CEA');
    await footer.getByText('Sheet1!C7').waitFor();
    await footer.getByRole('button').last().click();
    await page.getByRole('menuitem').first().click();
    await footer.getByText({ zh: '已插入 Sheet1!C7', en: 'Inserted at Sheet1!C7' }[language]).waitFor();
    expect(await page.evaluate(() => window.emulatedExcel.workbook.sheet('Sheet1').cell('C7').formula)).toBe('=CARBON.PRICE("SEEE:CEA")');
  });

  test('says in the language of Excel why it does not insert', async () => {
    await page.evaluate(() => {
      window.emulatedExcel.workbook.sheet('Sheet1').write('D9', 'mine');
      window.emulatedExcel.select('D9');
    });
    const footer = page.locator('footer');
    await footer.getByText('Sheet1!D9').waitFor();
    await footer.getByRole('button').last().click();
    await page.getByRole('menuitem').first().click();
    expect(await page.getByRole('alert').innerText()).toContain({ zh: 'Sheet1!D9 中已有“mine”', en: 'Sheet1!D9 holds "mine"' }[language]);
  });

  test('inserts the board as a table, lists it and goes to it', async () => {
    await page.evaluate(() => window.emulatedExcel.select('Sheet1!A20'));
    const pane = page.locator('#pane');
    await openTab(pane, 'prices');
    await pane.getByRole('combobox').last().selectOption('secondary-spot');
    await page.waitForFunction(() => document.querySelector('#pane footer') !== null);
    expect(await insertBoard(pane)).toMatch({ zh: /^已插入 Sheet1!A20:N34/, en: /^Inserted at Sheet1!A20:N34/ }[language]);
    // weekly-2026-w05, L78: the week average of CEA.
    expect(await page.evaluate(() => window.emulatedExcel.workbook.sheet('Sheet1').cell('G26').formula)).toMatch(/^=CARBON\.PRICE\("SEEE:CEA"/);

    await openTab(pane, 'data');
    await pane.getByText('Sheet1!A22:N34').waitFor();
    await page.evaluate(() => window.emulatedExcel.select('Sheet1!C3'));
    await pane.getByRole('button', { name: /^(转到|Go to) CARBON_QUOTES_1$/ }).click();
    expect(await outcome(pane)).toMatch(/CARBON_QUOTES_1/);
    const selected = await page.evaluate(() => window.emulatedExcel.workbook.selection.areas);
    expect(selected).toEqual([{ row: 21, column: 0, rows: 1, columns: 1 }]);
  });

  test("asks nobody but its host and Microsoft's office.js, and complains of nothing", () => {
    expect(opened.foreign.filter((address) => !address.startsWith(HOSTED))).toEqual([]);
    expect(opened.foreign).toContain(`${HOSTED}office.js`);
    expect(opened.complaints).toEqual([]);
  });
});

test('the functions answer before any code of the pane is there', async () => {
  let deliver: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (deliver = resolve));
  const { page } = await openTaskPane('en', (opening) =>
    opening.route(/\/taskpane\.[0-9a-f]+\.js$/, async (route) => {
      await held;
      await route.continue();
    }),
  );
  await page.waitForFunction(() => Object.keys((window.CustomFunctions as any)._association?.mappings ?? {}).length > 0);
  const answer = await Promise.race([
    invoke(page, 'PRICE', [['CEA']], [['2024-11-13']]),
    new Promise((resolve) => setTimeout(resolve, 8000, 'no answer')),
  ]);
  expect(answer).toEqual({ value: [[105.65]] });
  expect(await page.locator('[data-symbol]').count()).toBe(0);

  deliver();
  await page.locator('[data-symbol]').first().waitFor();
});
