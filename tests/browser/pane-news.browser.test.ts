import type { Locator, Page } from 'playwright-core';
import { faultsFoundByAxe } from './axe';
import { cutOff } from './layout';
import { LANGUAGES, openPane, openSheet, openTab, outcome, readCitation, selectCell, type OpenedPane } from './pane-page';
import { openSession } from './session';
import { read } from './workbench-page';

const session = openSession();
const BLANK = 3;
/** What lies ahead depends on the day. */
const TODAY = new Date('2026-11-20T09:00:00');

describe.each(LANGUAGES)('the news (%s)', (language) => {
  const word = <Word extends string | RegExp>(zh: Word, en: Word) => ({ zh, en })[language];
  let opened: OpenedPane;
  let page: Page;
  let pane: Locator;
  const filter = () => pane.locator('#carbon-filter-news');
  const row = (id: string) => pane.locator('[data-index]', { has: page.locator(`[data-news="${id}"], [data-event="${id}"]`) });
  const view = (name: 'news' | 'timeline') => pane.getByRole('group', { name: word('视图', 'View') }).getByRole('button').nth(name === 'news' ? 0 : 1).click(); // prettier-ignore
  const focused = () =>
    page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute('data-news') ?? activeElement?.getAttribute('data-event') ?? activeElement?.id;
    });

  beforeAll(async () => {
    opened = await openPane(session.browser, session.site, { language });
    ({ page, pane } = opened);
    await page.clock.setFixedTime(TODAY);
    await openSheet(pane, BLANK);
  });
  beforeEach(async () => {
    await openTab(pane, 'news');
    await view('news');
    await filter().fill('');
  });
  afterAll(() => page.context().close());

  test('begin with what lies ahead, nearest first; then come the sections, counted', async () => {
    const events = await pane.locator('[data-event]').allInnerTexts();
    expect(events[0]).toMatch(word(/^2026-12 · 加利福尼亚州[\s\S]*V26/, /^2026-12 · California[\s\S]*V26/));
    const headings = await pane.getByRole('heading', { level: 2 }).allInnerTexts();
    expect(headings.slice(0, 2)).toEqual([word('前瞻', 'Ahead'), word('碳信用 · 10', 'Carbon credits · 10')]);
  });

  test('an item without a date is of the week of its publication; what is not done says how firm it is', async () => {
    // weekly-2026-w05, L101: Norway signs with Zambia; no date is printed.
    const item = row('weekly-2026-w05-credit-02');
    expect(await item.innerText()).toMatch(word(/2026-01-26 当周 · 非洲 · 已签署/, /week of 2026-01-26 · Africa · signed/));
    expect(await row('weekly-2026-w05-credit-01').innerText()).not.toMatch(word(/已完成/, /done/));
    expect(await readCitation(item.getByRole('button').last())).toMatch(/2026/);
  });

  test('are narrowed by section, region, firmness and days, each value with its count', async () => {
    await pane.getByRole('button', { name: word('筛选', 'Filters') }).click();
    const [section, region, firmness] = [0, 1, 2].map((at) => pane.getByRole('combobox').nth(at));
    await section!.selectOption('allowance');
    await firmness!.selectOption('planned');
    const count = Number(/\d+/.exec(await firmness!.locator('option:checked').innerText())![0]);
    expect(await pane.locator('[data-news]').count()).toBe(count);
    expect(await pane.locator('[data-event]').count()).toBe(0);
    expect(await region!.locator('option').allInnerTexts()).not.toContainEqual(expect.stringMatching(/北美|North America/));

    await pane.getByLabel(word('起', 'From'), { exact: true }).fill('2030');
    await pane.getByText(word('没有符合的内容', 'Nothing matches')).waitFor();
    await pane.getByLabel(word('起', 'From'), { exact: true }).fill('soon');
    await pane.getByText(word('请写成日', 'Write a day')).waitFor();
    expect(await pane.locator('[data-news]').count()).toBe(count);
    await pane.getByLabel(word('起', 'From'), { exact: true }).fill('2030');
    await pane.getByRole('button', { name: word('清除筛选', 'Clear filters') }).click();
    await pane.locator('[data-event]').first().waitFor();
    expect(await focused()).toBe('carbon-filter-news');
    await pane.getByRole('button', { name: word('筛选', 'Filters') }).click();
  });

  test('are searched in both languages, the words marked', async () => {
    await filter().fill(language === 'zh' ? '赞比亚' : 'Zambia');
    expect(await pane.locator('[data-news] mark').first().innerText()).toBe(word('赞比亚', 'Zambia'));
  });

  test('the timeline goes on from what lies ahead to what happened; what was planned for a day gone by says so', async () => {
    await view('timeline');
    await filter().fill(language === 'zh' ? '零碳园区' : 'zero-carbon parks');
    await pane.getByRole('button', { name: word('筛选', 'Filters') }).click();
    await pane.getByLabel(word('起', 'From'), { exact: true }).fill('2025-08-22');
    await pane.getByLabel(word('止', 'To'), { exact: true }).fill('2025-08-22');
    const deadline = pane.locator('[data-event]', { hasText: /^2025-08-22/ });
    expect(await deadline.innerText()).toMatch(word(/曾计划/, /was planned/));
    await pane.getByLabel(word('起', 'From'), { exact: true }).fill('');
    await pane.getByLabel(word('止', 'To'), { exact: true }).fill('');
    await pane.getByRole('button', { name: word('筛选', 'Filters') }).click();
  });

  test('one item shows its summary and figures, and leads to the policy and the system it names', async () => {
    await filter().fill('weekly-2026-w05-allowance-16');
    await row('weekly-2026-w05-allowance-16').locator('[data-news]').click();
    const numbers = pane.getByRole('table', { name: word('数字', 'Figures') });
    expect(await numbers.locator('tr').count()).toBe(3);
    expect(await readCitation(numbers.getByRole('button').first())).toMatch(/2026/);
    await pane.getByRole('region', { name: word('参见', 'See also') }).getByRole('button', { name: word('中国全国碳市场', 'China National ETS') }).click();
    await pane.getByRole('table', { name: word('概况', 'At a glance') }).waitFor();
    await page.keyboard.press('Escape');
    await numbers.waitFor();
  }); // prettier-ignore

  test('one item goes in as a text with its citation, and marked ones as a table', async () => {
    await selectCell(pane, 'A1');
    await row('weekly-2026-w05-credit-02').locator('[data-news]').click();
    await pane.getByRole('button', { name: word('作为文字插入', 'Insert as text') }).click();
    expect(await outcome(pane)).toMatch(/A1/);
    expect(await read(page, 'A1')).toMatch(
      word(/挪威[\s\S]*已签署[\s\S]*第\d+行[\s\S]*非官方解读/, /Norway[\s\S]*signed[\s\S]*line \d+[\s\S]*not an official reading/),
    );
    await pane.getByRole('button', { name: word('动态', 'News'), exact: true }).click();

    await selectCell(pane, 'A5');
    for (const id of ['weekly-2026-w05-credit-02', 'weekly-2026-w05-credit-01']) await row(id).getByRole('checkbox').click();
    await pane.getByRole('button', { name: word('插入所选（2）', 'Insert marked (2)') }).click();
    expect(await outcome(pane)).toMatch(/A5/);
    expect([await read(page, 'A8'), await read(page, 'A9'), await read(page, 'A10')]).toEqual([
      'weekly-2026-w05-credit-02',
      'weekly-2026-w05-credit-01',
      null,
    ]);
    for (const id of ['weekly-2026-w05-credit-02', 'weekly-2026-w05-credit-01']) await row(id).getByRole('checkbox').click();
  });

  test('what lies ahead goes in as a table', async () => {
    await view('timeline');
    await selectCell(pane, 'A20');
    await pane.getByRole('button', { name: word('其他插入方式', 'More ways to insert') }).click();
    await page.getByRole('menuitem', { name: word('前瞻', 'ahead') }).click();
    expect(await outcome(pane)).toMatch(/A20/);
    expect(await read(page, 'D23')).toMatch(/V26/);
  });

  test('by keyboard alone: go down, open, return to the row, and to the filter', async () => {
    await filter().focus();
    await page.keyboard.type(language === 'zh' ? '碳信用' : 'credits');
    await pane.locator('[data-news]').first().focus();
    await page.keyboard.press('ArrowDown');
    const id = await focused();
    await page.keyboard.press('Enter');
    await pane.getByRole('button', { name: word('作为文字插入', 'Insert as text') }).waitFor();
    await page.keyboard.press('Escape');
    await page.waitForFunction((wanted) => document.activeElement?.getAttribute('data-news') === wanted, id);
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('carbon-filter-news');
  });

  test('complains of nothing', () => {
    expect(opened.complaints).toEqual([]);
  });
});

describe.each(['light', 'dark'] as const)('at 320 px, %s', (colorScheme) => {
  test.each(LANGUAGES)('nothing is cut off and axe finds no fault (%s)', async (language) => {
    const { page, pane, complaints } = await openPane(session.browser, session.site, {
      language,
      colorScheme,
      viewport: { width: 320, height: 640 },
    });
    await page.locator('#pane-switch').click();
    await openTab(pane, 'news');
    const look = async () => {
      expect(await cutOff(pane.locator('#carbon-page'))).toEqual([]);
      expect(await faultsFoundByAxe(page)).toEqual([]);
    };
    await pane.getByRole('button', { name: /^(筛选|Filters)$/ }).click();
    await look();
    await pane.getByRole('button', { name: /^(时间线|Timeline)$/ }).click();
    await look();
    await pane.locator('[data-event]').first().click();
    await pane.getByRole('heading', { level: 2 }).first().waitFor();
    await look();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
