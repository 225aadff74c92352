import type { Browser, Locator, Page } from 'playwright-core';
import type { Facts } from '../../src/dataset/facts';
import { faultsFoundByAxe } from './axe';
import { launchChromium } from './chromium';
import { cutOff } from './layout';
import { publishNextWeek } from './newer-data';
import { LANGUAGES, insertBoard, openPane, openSheet, openTab, outcome, selectCell, type OpenedPane, type PaneOpening } from './pane-page';
import { serveSite, type Site } from './serve';
import { read, write } from './workbench-page';

const BLANK = 3;
const WORDS = {
  zh: { refresh: '刷新', back: '退回上一版数据', freeze: '冻结为数值', workbook: '整个工作簿', restore: '还原公式', evidence: '证据表', unlink: '取消关联', repair: '修复 #NAME?', use: '使用此地址', reset: '恢复默认', address: '数据源地址', dismiss: '关闭提示' },
  en: { refresh: 'Refresh', back: 'Back to the data before', freeze: 'Freeze to values', workbook: 'The whole workbook', restore: 'Restore formulas', evidence: 'Evidence sheet', unlink: 'Unlink', repair: 'Repair #NAME?', use: 'Use this address', reset: 'Set back', address: 'Feed address', dismiss: 'Dismiss' },
} as const; // prettier-ignore

/** The week after: every price is one higher, one market has stopped, and one that did not trade does. */
const NEXT = publishNextWeek((observation) => {
  if (observation.symbol === 'CQTCE:CQEA') return undefined;
  if (observation.measure === 'volume' || observation.value === undefined) return observation;
  return { ...observation, value: observation.value + 1, printed: String(observation.value + 1) };
});
/** The week after, with two markets more. */
const LARGER = publishNextWeek(
  (observation) => (observation.symbol.startsWith('TEST:') ? { ...observation, value: 50, printed: '50' } : observation),
  withNewMarkets,
);

/** Quoted from the last week on, as Shanghai is. */
function withNewMarkets(facts: Facts): Partial<Facts> {
  const like = 'SEEE:SHEA';
  const symbols = ['TEST:ONE', 'TEST:TWO'];
  const instrument = facts.instruments.find(({ symbol }) => symbol === like)!;
  const venue = facts.venues.find(({ code }) => code === instrument.venue)!;
  const figures = facts.observations.filter(({ symbol, source }) => symbol === like && source === 'weekly-2026-w05');
  return {
    venues: [...facts.venues, { ...venue, code: 'TEST', name: { zh: '新交易所', en: 'A new exchange' }, codes: [], aliases: [] }],
    instruments: [
      ...facts.instruments,
      ...symbols.map((symbol) => ({
        ...instrument,
        symbol,
        venue: 'TEST',
        name: { zh: `${symbol}配额`, en: symbol },
        aliases: [],
        ambiguousNames: [],
      })),
    ],
    observations: [...facts.observations, ...symbols.flatMap((symbol) => figures.map((figure) => ({ ...figure, symbol })))],
  };
}

let browser: Browser;
let site: Site;
/** What the site's feed names, in place of the built one. */
const published = new Map<string, string>();
const publish = ({ files }: typeof NEXT) => files.forEach((text, path) => published.set(path, text));

beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), serveSite(new Set(), published)]);
});
afterAll(() => Promise.all([browser.close(), site.close()]));
beforeEach(() => published.clear());
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

interface DataPane extends OpenedPane {
  readonly button: (name: keyof (typeof WORDS)['en']) => Locator;
}

/** With the week's secondary market as a table at A1 of the blank sheet; its data begin in row 4. */
async function openWithTable(opening: PaneOpening): Promise<DataPane> {
  const opened = await openPane(browser, site, opening);
  const { page, pane } = opened;
  const { language = 'en', viewport } = opening;
  if (viewport) await page.locator('#pane-switch').click();
  await pane.locator('[data-symbol]').first().waitFor();
  if (viewport) await page.locator('#pane-switch').click();
  await openSheet(pane, BLANK);
  await selectCell(pane, 'A1');
  if (viewport) await page.locator('#pane-switch').click();
  await pane.getByRole('combobox').last().selectOption('secondary-spot');
  await insertBoard(pane);
  await openTab(pane, 'data');
  await pane.getByText('CARBON_QUOTES_1').first().waitFor();
  return { ...opened, button: (name) => pane.getByRole('button', { name: WORDS[language][name], exact: true }).first() };
}

/** What a button leads to, said in the message. */
async function pressed(pane: Locator, button: Locator): Promise<string> {
  const dismiss = pane.locator('footer').getByRole('button', { name: /^(关闭提示|Dismiss)$/ });
  if ((await dismiss.count()) > 0) await dismiss.click();
  await button.click();
  return outcome(pane);
}

const column = (page: Page, letter: string, first: number, count: number) =>
  page.evaluate(
    (addresses) => Promise.all(addresses.map((a1) => window.workbench.read(a1))),
    Array.from({ length: count }, (_, row) => `${letter}${first + row}`),
  );

/** What the cell holds, as the bar above the sheet shows it. */
async function contentOf(pane: Locator, a1: string): Promise<string> {
  await selectCell(pane, a1);
  return (await pane.page().locator('.o-topbar-composer').innerText()).trim();
}

const ROWS = 12;
const PRICES = 'G';
const OWN = 'O';

describe.each(LANGUAGES)('a week in a workbook (%s)', (language) => {
  test("newer data: the week's rows are the new ones, and the user's own column goes with its rows", async () => {
    const { page, pane, button, complaints } = await openWithTable({ language });
    await write(page, `${OWN}3`, 'twice');
    for (let row = 4; row < 4 + ROWS; row++) await write(page, `${OWN}${row}`, `=${PRICES}${row}*2`);
    const before = await column(page, PRICES, 4, ROWS);
    // weekly-2026-w05, L78: the week average of CEA.
    expect(await read(page, 'G7')).toBe(79.26);

    publish(NEXT);
    const said = await pressed(pane, button('refresh'));
    expect(said).toContain(NEXT.version);
    expect(said).toMatch({ zh: /已刷新 1 个表格/, en: /tables refreshed: 1/ }[language]);

    const symbols = await column(page, 'A', 4, ROWS);
    const prices = await column(page, PRICES, 4, ROWS);
    const own = await column(page, OWN, 4, ROWS);
    expect(symbols).not.toContain('CQTCE:CQEA');
    expect(symbols.at(-1)).toBeNull();
    expect(prices.slice(0, ROWS - 1)).toEqual(
      before.slice(0, ROWS - 1).map((price) => (typeof price === 'number' ? expect.closeTo(price + 1, 9) : price)),
    );
    expect(own.slice(0, ROWS - 1)).toEqual(prices.slice(0, ROWS - 1).map((price) => expect.closeTo(2 * Number(price ?? 0), 9)));
    // 2026-02-02 and 2026-02-08.
    expect([await read(page, 'E4'), await read(page, 'F4')]).toEqual([46055, 46061]);
    expect(await read(page, 'A2')).toContain(NEXT.asOf);
    expect(await page.locator('.page-header').innerText()).toContain(NEXT.asOf);

    // What changed is listed, and can be unfolded.
    await pane
      .locator('footer summary')
      .filter({ hasText: { zh: /^新增数据/, en: /^New figures/ }[language] })
      .click();
    await pane
      .locator('footer li')
      .filter({ hasText: /SEEE:CEA 2026-W06.* 80\.26 CNY\/t/ })
      .waitFor();

    // And all of it goes one step back.
    expect(await pressed(pane, button('back'))).toContain('2026-02-01');
    expect(await column(page, PRICES, 4, ROWS)).toEqual(before);
    expect(await column(page, 'A', 4, ROWS)).toContain('CQTCE:CQEA');
    expect(complaints).toEqual([]);
  });

  test('freeze, look, restore', async () => {
    const { page, pane, button, complaints } = await openWithTable({ language });
    const before = await column(page, PRICES, 4, ROWS);
    expect(await contentOf(pane, 'G7')).toMatch(/^=CARBON\.PRICE\(/);

    await button('freeze').click();
    await page.getByRole('menuitem').last().click();
    const frozen = await outcome(pane);
    expect(frozen).toMatch({ zh: /^已将 \d+ 个公式冻结为数值/, en: /^Formulas frozen to values: \d+/ }[language]);
    expect(await contentOf(pane, 'G7')).toBe('79.26');
    expect(await column(page, PRICES, 4, ROWS)).toEqual(before);

    const restored = await pressed(pane, button('restore'));
    expect(/\d+/.exec(restored)![0]).toBe(/\d+/.exec(frozen)![0]);
    expect(await contentOf(pane, 'G7')).toMatch(/^=CARBON\.PRICE\(/);
    expect(await column(page, PRICES, 4, ROWS)).toEqual(before);
    expect(await pressed(pane, button('restore'))).toMatch({ zh: /^没有可还原的公式/, en: /^There is nothing to restore/ }[language]);
    expect(complaints).toEqual([]);
  });

  test('every CARBON cell is on the evidence sheet', async () => {
    const { page, pane, button, complaints } = await openWithTable({ language });
    const formulas = Number(/(\d+)\D*$/.exec((await pressed(pane, button('refresh'))).split('\n')[1]!)![1]);
    expect(await pressed(pane, button('evidence'))).toMatch({ zh: /已列入工作表“CARBON 证据”/, en: /listed on the sheet "CARBON evidence"/ }[language]);

    const count = await page.evaluate(async () => {
      const isTaken = (row: number) => window.workbench.read(`A${row}`).then((value) => value !== null, () => false);
      let row = 4;
      while (await isTaken(row)) row += 1;
      return row - 4;
    });
    const cells = await column(page, 'A', 4, count);
    const sheet = { zh: '空白', en: 'Blank' }[language];
    const addresses = Array.from({ length: ROWS }, (_, row) => `${sheet}!G${4 + row}`);
    const prices = await page.evaluate((all) => Promise.all(all.map((a1) => window.workbench.read(a1))), addresses);
    // A market that did not trade has no formula: its cell is empty.
    expect(cells).toEqual(expect.arrayContaining(addresses.filter((_, row) => prices[row] !== null)));
    expect(formulas).toBeGreaterThan(ROWS);
    // A formula that spills has a line for each figure it shows.
    expect(new Set(cells).size).toBeGreaterThanOrEqual(formulas);
    const cea = 4 + cells.indexOf(`${sheet}!G7`);
    const line = await Promise.all(['C', 'D', 'E', 'H', 'J'].map((letter) => read(page, `${letter}${cea}`)));
    expect(line).toEqual([expect.stringMatching(/^=CARBON\.PRICE\(/), 79.26, 'SEEE:CEA', expect.stringContaining('79.26'), expect.stringMatching(/第78行|line 78/)]);

    await pane.getByText({ zh: /证据：本工作簿/, en: /Evidence: where every/ }[language]).waitFor();
    expect(complaints).toEqual([]);
  }); // prettier-ignore

  test('a table is gone to, and unlinked when one says so: it stays, and is refreshed no more', async () => {
    const { page, pane, button } = await openWithTable({ language });
    await openSheet(pane, 0);
    await pane.getByRole('button', { name: /^(转到|Go to) CARBON_QUOTES_1/ }).click();
    await outcome(pane);
    expect(await contentOf(pane, 'A4')).toBe('EEX:EUA');

    const unlink = pane.getByRole('button', { name: `${WORDS[language].unlink} CARBON_QUOTES_1` });
    await unlink.click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.waitForFunction((name) => document.activeElement?.getAttribute('aria-label') === name, `${WORDS[language].unlink} CARBON_QUOTES_1`);

    await unlink.click();
    await dialog.getByRole('button', { name: WORDS[language].unlink }).click();
    await pane.getByText({ zh: /^尚无表格/, en: /^No table yet/ }[language]).waitFor();
    publish(NEXT);
    await pressed(pane, button('refresh'));
    expect(await read(page, 'A15')).toBe('CQTCE:CQEA');
  });

  test('a feed that fails is told, and the workbook refreshed all the same', async () => {
    const { pane, button } = await openWithTable({ language });
    published.set('/feed.json', '{"version": 1}');
    const said = await pressed(pane, button('refresh'));
    expect(said).toMatch({ zh: /不是本加载项可用的数据/, en: /is not data this add-in can use/ }[language]);
    expect(said).toMatch({ zh: /已刷新 1 个表格/, en: /tables refreshed: 1/ }[language]);
    expect(await pane.getByRole('alert').count()).toBe(1);
  });

  test('says on every page that the workbook was refreshed with other data, until it is refreshed', async () => {
    const { page, pane, button, complaints } = await openWithTable({ language });
    const notice = pane.getByRole('complementary', { name: { zh: '数据版本不同', en: 'Refreshed with other data' }[language] });
    expect(await notice.count()).toBe(0);
    // Another window of the same browser takes newer data: this one follows, and leaves the workbook's tables alone.
    publish(NEXT);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.waitForFunction(() => 'workbench' in window);
    await other.locator('#pane [data-page=data]').click();
    await other.locator('#pane').getByRole('button', { name: WORDS[language].refresh, exact: true }).click();
    await notice.waitFor();
    expect(await notice.innerText()).toContain(NEXT.version);
    for (const tab of ['prices', 'functions', 'data'] as const) {
      await openTab(pane, tab);
      expect(await notice.count()).toBe(1);
    }
    expect(await faultsFoundByAxe(page)).toEqual([]);
    expect(await column(page, 'A', 4, ROWS)).toContain('CQTCE:CQEA');

    await openTab(pane, 'prices');
    await notice.getByRole('button').click();
    // The notice is away as soon as the refresh begins.
    await outcome(pane);
    expect(await notice.count()).toBe(0);
    expect(await column(page, 'A', 4, ROWS)).not.toContain('CQTCE:CQEA');
    expect(await button('refresh').count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});

describe('what is said in one language as in the other', () => {
  test('markets more: their rows get the formula of the own column', async () => {
    const { page, pane, button, complaints } = await openWithTable({});
    await write(page, `${OWN}3`, 'twice');
    for (let row = 4; row < 4 + ROWS; row++) await write(page, `${OWN}${row}`, `=${PRICES}${row}*2`);
    publish(LARGER);
    await pressed(pane, button('refresh'));
    const symbols = await column(page, 'A', 4, ROWS + 2);
    for (const symbol of ['TEST:ONE', 'TEST:TWO']) {
      const row = 4 + symbols.indexOf(symbol);
      expect(await read(page, `${PRICES}${row}`)).toBe(50);
      expect(await read(page, `${OWN}${row}`)).toBe(100);
    }
    expect(complaints).toEqual([]);
  });

  test('what stands below a table is not overwritten: it is named, and the table stays', async () => {
    const { page, pane, button } = await openWithTable({});
    // Right below the table it would become a row of it.
    await write(page, 'C17', 'mine');
    publish(LARGER);
    const said = await pressed(pane, button('refresh'));
    expect(said).toMatch(/could not be refreshed: 1/);
    expect(said).toContain('C17');
    expect(await read(page, 'C17')).toBe('mine');
    expect(await read(page, 'A15')).toBe('CQTCE:CQEA');
  });

  test('a table that has lost the column its rows are told apart by says so, and what would mend it', async () => {
    const { page, pane, button } = await openWithTable({});
    const header = 'symbol';
    expect(await read(page, 'A3')).toBe(header);
    await write(page, 'A3', 'mine');
    // Coming back to the pane is enough for it to look again.
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    const card = pane.getByRole('region', { name: 'Tables in this workbook' });
    await card.getByText(`lacks the columns that tell its rows apart: ${header}`).waitFor();
    const said = await pressed(pane, button('refresh'));
    expect(said).toContain('Tables that could not be refreshed: 1');
    expect(said).toContain('Bring them back with their headers, or unlink it.');

    await write(page, 'A3', header);
    expect(await pressed(pane, button('refresh'))).toContain('tables refreshed: 1');
    expect(await card.innerText()).not.toContain('lacks the columns');
  });

  test('of two tables one is refreshed alone, or all are', async () => {
    const { page, pane } = await openWithTable({});
    expect(await pane.getByRole('button', { name: 'Refresh all' }).count()).toBe(0);
    await openTab(pane, 'prices');
    await selectCell(pane, 'A30');
    await insertBoard(pane);
    await openTab(pane, 'data');
    const name = await read(page, 'C5');
    for (const cell of ['C5', 'C34']) await write(page, cell, 'spoilt');
    await pressed(pane, pane.getByRole('button', { name: 'Refresh CARBON_QUOTES_2' }));
    expect([await read(page, 'C5'), await read(page, 'C34')]).toEqual(['spoilt', name]);
    await pressed(pane, pane.getByRole('button', { name: 'Refresh all' }));
    expect(await read(page, 'C5')).toBe(name);
  });

  test('freezing what is selected leaves all else alive', async () => {
    const { page, pane, button } = await openWithTable({});
    await selectCell(pane, 'G7');
    await button('freeze').click();
    await page.getByRole('menuitem').first().click();
    expect(/\d+/.exec(await outcome(pane))![0]).toBe('1');
    expect(await contentOf(pane, 'G7')).toBe('79.26');
    expect(await contentOf(pane, 'G8')).toMatch(/^=CARBON\.PRICE\(/);
  });

  test('the feed address can be changed and set back; a wrong one is told beside it', async () => {
    const { pane, button } = await openWithTable({});
    const box = pane.getByLabel(WORDS.en.address);
    const own = await box.inputValue();
    expect(own).toBe(`${site.address}/feed.json`);
    await box.fill('ftp://data.example.com/feed.json');
    await button('use').click();
    await pane.getByText(/No data are taken from "ftp:/).waitFor();
    expect(await box.getAttribute('aria-invalid')).toBe('true');

    published.set('/other/feed.json', [...NEXT.files.values()][0]!.replace('"url":"', '"url":"../'));
    published.set([...NEXT.files.keys()][1]!, [...NEXT.files.values()][1]!);
    await box.fill(`${site.address}/other/feed.json`);
    await button('use').click();
    expect(await pressed(pane, button('refresh'))).toContain(NEXT.version);

    await button('reset').click();
    expect(await box.inputValue()).toBe(own);
  });
});

describe.each(LANGUAGES)('the data page at 320 pixels (%s)', (language) => {
  test.each(['light', 'dark'] as const)('fits with everything on it and has no fault that axe finds (%s)', async (colorScheme) => {
    const { page, pane, button, complaints } = await openWithTable({ language, colorScheme, viewport: { width: 320, height: 640 } });
    publish(NEXT);
    await pressed(pane, button('refresh'));
    for (const summary of await pane.locator('footer summary').all()) await summary.click();
    expect(await cutOff(pane)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await faultsFoundByAxe(page)).toEqual([]);

    await button('freeze').click();
    await page.getByRole('menuitem').first().waitFor();
    expect(await faultsFoundByAxe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await pane.getByRole('button', { name: `${WORDS[language].unlink} CARBON_QUOTES_1` }).click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    const { x, width } = (await dialog.boundingBox())!;
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(320);
    expect(await cutOff(dialog)).toEqual([]);
    expect(await faultsFoundByAxe(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
