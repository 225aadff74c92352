import type { Locator, Page } from 'playwright-core';
import { faultsFoundByAxe } from './axe';
import { cutOff } from './layout';
import { LANGUAGES, openPane, openSheet, openTab, outcome, readCitation, selectCell, type OpenedPane } from './pane-page';
import { openSession } from './session';
import { read } from './workbench-page';

const session = openSession();
const BLANK = 3;

describe.each(LANGUAGES)('the systems (%s)', (language) => {
  const word = (zh: string | RegExp, en: string | RegExp) => ({ zh, en })[language];
  let opened: OpenedPane;
  let page: Page;
  let pane: Locator;
  const row = (id: string) => pane.locator('[data-index]', { has: page.locator(`[data-system="${id}"]`) });
  const filter = () => pane.locator('#carbon-filter-systems');
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-system') ?? document.activeElement?.id);

  beforeAll(async () => {
    opened = await openPane(session.browser, session.site, { language });
    ({ page, pane } = opened);
    await openSheet(pane, BLANK);
  });
  beforeEach(async () => {
    await openTab(pane, 'systems');
    await filter().fill('');
  });
  afterAll(() => page.context().close());

  test('stand by status, with their counts, and say what is no limit, none at all, or not printed', async () => {
    expect(await pane.getByRole('heading', { level: 2 }).first().innerText()).toBe(word('运行中 · 38', 'Operating · 38'));
    // icap-2025: Austria allows no offsets, Australia any, Korea up to 5 %; of Austria's emissions no share is printed.
    expect(await row('AT').innerText()).toMatch(
      word(/抵销上限\s*不允许抵销[\s\S]*覆盖占比\s*来源未印/, /Offsets\s*no offsets allowed[\s\S]*Coverage\s*not printed/),
    );
    expect(await row('AU').innerText()).toMatch(word(/抵销上限\s*不限/, /Offsets\s*unlimited/));
    await filter().fill(language === 'zh' ? '韩国碳市场' : 'K-ETS');
    expect(await row('KR').innerText()).toMatch(word(/至多 5%[\s\S]*79%/, /up to 5%[\s\S]*79%/));
    expect(await row('KR').locator('mark').first().innerText()).toMatch(word('韩国碳市场', /K/));
  });

  test('are narrowed by region, counted, and by words; where nothing is left one clears the filter', async () => {
    const region = pane.getByRole('combobox');
    await region.selectOption('latin-america-caribbean');
    const headings = await pane.getByRole('heading', { level: 2 }).allInnerTexts();
    const found = headings.reduce((sum, text) => sum + Number(/\d+$/.exec(text)![0]), 0);
    expect(await region.locator('option:checked').innerText()).toContain(String(found));
    await filter().fill('qqq');
    await pane.getByText(word('没有符合的碳市场', 'No system matches')).waitFor();
    await pane.getByRole('button', { name: word('清除筛选', 'Clear filter') }).click();
    expect(await row('AT').count()).toBe(1);
    expect(await focused()).toBe('carbon-filter-systems');
  });

  test('one of them shows every printed attribute with its place, and its policies, instruments and news', async () => {
    await filter().fill(language === 'zh' ? '全国碳市场' : 'China National');
    await row('CN').getByRole('button').last().click();
    await pane.getByRole('heading', { level: 2, name: word('中国全国碳市场', 'China National ETS') }).waitFor();
    const limit = pane.locator('tr', { hasText: word('抵销上限', 'Offset limit') });
    expect(await limit.innerText()).toMatch(/5\s*%/);
    expect(await readCitation(limit.getByRole('button').last())).toMatch(/ICAP|国际碳行动/);
    expect(await pane.locator('tr', { hasText: word('覆盖排放占比', 'Share of emissions') }).innerText()).toMatch(word('来源未印', 'not printed'));

    // Two publications say two things of the emissions covered before the extension: icap-2025 and mee-2025.
    const differing = pane.getByRole('region', { name: word('各来源说法不一', 'Where sources differ') });
    expect(await differing.innerText()).toMatch(
      word(/国际碳行动伙伴组织[\s\S]*生态环境部|生态环境部[\s\S]*国际碳行动伙伴组织/, /Ministry of Ecology and Environment/),
    );
    await pane
      .getByRole('region', { name: word('相关政策', 'Policies') })
      .getByRole('button')
      .first()
      .click();
    await pane
      .getByRole('button', { name: word('碳市场', 'Systems') })
      .first()
      .click();
    await pane
      .getByRole('region', { name: word('交易品种', 'Instruments') })
      .getByRole('button')
      .first()
      .click();
    await pane.locator('[data-page=prices][aria-selected=true]').waitFor();
  });

  test('four stand side by side; the fifth is refused with a word', async () => {
    for (const id of ['AT', 'AU', 'CA-AB', 'CA-BC', 'CA-NB']) {
      await filter().fill(id === 'AT' || id === 'AU' ? '' : id);
      await row(id).getByRole('checkbox').click();
    }
    expect(await pane.getByRole('status').allInnerTexts()).toContainEqual(expect.stringMatching(word(/最多比较四个/, /Four systems at most/)));
    await filter().fill('CA-NB');
    expect(await row('CA-NB').getByRole('checkbox').isChecked()).toBe(false);
    await pane.getByRole('button', { name: word('比较（4）', 'Compare (4)') }).click();
    const table = pane.getByRole('table', { name: word('比较', 'Comparison') });
    expect(await table.getByRole('columnheader').count()).toBe(4);
    // icap-2025: up to 80 % in Alberta, 40 % in British Columbia.
    expect(await table.innerText()).toMatch(/80\s*%[\s\S]*40\s*%/);
    expect(await cutOff(pane.locator('#carbon-page'))).toEqual([]);

    await selectCell(pane, 'A1');
    await pane.getByRole('button', { name: word('插入比较表', 'Insert comparison') }).click();
    expect(await outcome(pane)).toMatch(/A1/);
    expect([await read(page, 'A4'), await read(page, 'A7')]).toEqual(['AT', 'CA-BC']);
    expect(await read(page, 'H6')).toBe(80);
  });

  test('a chart of all operating systems goes into the sheet as bars beside its table', async () => {
    await pane.getByRole('button', { name: /^(比较（4）|Compare \(4\))$/ }).click();
    await pane.getByRole('combobox').last().selectOption('all');
    await pane.locator('#carbon-page svg rect').last().waitFor();
    expect(
      await pane
        .getByRole('table', { name: word('图表数据', 'Figures of the chart') })
        .locator('tr')
        .count(),
    ).toBeGreaterThan(25);
    await selectCell(pane, 'A20');
    const charts = await page.locator('.o-figure').count();
    await pane.getByRole('button', { name: word('插入图表', 'Insert chart') }).click();
    expect(await outcome(pane)).toMatch(/A20/);
    // The spreadsheet draws what is in sight.
    await selectCell(pane, 'H22');
    await page.waitForFunction((before) => document.querySelectorAll('.o-figure').length > before, charts);
  });

  test('one attribute goes in as a formula', async () => {
    await filter().fill(language === 'zh' ? '韩国碳市场' : 'K-ETS');
    await row('KR').getByRole('button').last().click();
    await selectCell(pane, 'R1');
    await pane
      .locator('tr', { hasText: word('抵销上限', 'Offset limit') })
      .getByRole('button')
      .first()
      .click();
    expect(await outcome(pane)).toMatch(/R1/);
    expect(await read(page, 'R1')).toBe(5);
  });

  test('the list goes in as a table', async () => {
    await selectCell(pane, 'A80');
    await pane.getByRole('button', { name: word('插入一览表', 'Insert list') }).click();
    await outcome(pane);
    expect(await read(page, 'A83')).toBe('AR');
  });

  test('by keyboard alone: filter, go down, open, return to the row', async () => {
    await filter().focus();
    await page.keyboard.type('KR');
    await row('KR').waitFor();
    await pane.locator('[data-system]').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    const id = await focused();
    await page.keyboard.press('Enter');
    await pane.getByRole('table', { name: word('概况', 'At a glance') }).waitFor();
    await page.keyboard.press('Escape');
    await page.waitForFunction((wanted) => document.activeElement?.getAttribute('data-system') === wanted, id);
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('carbon-filter-systems');
  });

  test('back from a system that the filter hides, the focus is on the filter', async () => {
    await filter().fill('Korea');
    await pane.locator('#carbon-search').fill({ zh: '巴西碳市场', en: 'Brazil' }[language]);
    await pane
      .locator('#carbon-results')
      .getByRole('region', { name: word('碳市场', 'Systems'), exact: true })
      .getByRole('button')
      .first()
      .click();
    await pane.getByRole('table', { name: word('概况', 'At a glance') }).waitFor();
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.id === 'carbon-filter-systems');
  });

  test('complains of nothing', () => {
    expect(opened.complaints).toEqual([]);
  });
});

describe.each(['light', 'dark'] as const)('at 320 px, %s', (colorScheme) => {
  test.each(LANGUAGES)('nothing is cut off and axe finds no fault (%s)', async (language) => {
    const { page, pane, complaints } = await openPane(session.browser, session.site, { language, colorScheme, viewport: { width: 320, height: 640 } });
    await page.locator('#pane-switch').click();
    await openTab(pane, 'systems');
    const look = async () => {
      expect(await cutOff(pane.locator('#carbon-page'))).toEqual([]);
      expect(await faultsFoundByAxe(page)).toEqual([]);
    };
    await look();
    for (const id of ['AT', 'AU', 'CA', 'CA-AB']) await pane.locator('[data-index]', { has: page.locator(`[data-system="${id}"]`) }).getByRole('checkbox').click();
    await pane.getByRole('button', { name: /（4）|\(4\)/ }).click();
    await pane.locator('#carbon-page svg rect').last().waitFor();
    await look();
    await pane.locator('th button').first().click();
    await pane.locator('#carbon-page dl, #carbon-page table').first().waitFor();
    await look();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
}); // prettier-ignore
