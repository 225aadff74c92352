import type { Locator } from 'playwright-core';
import { SYMBOLS } from '../_setup/contract';
import { LANGUAGES, openPane, rowOf, type OpenedPane } from './pane-page';
import { openSession } from './session';

const session = openSession();

const colorOf = (locator: Locator) => locator.evaluate((element) => getComputedStyle(element).color.match(/\d+/g)!.map(Number));
const symbolsOf = (pane: Locator) => pane.locator('[data-symbol]').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.symbol));
const SEGMENT_NAMES = {
  zh: ['自愿市场现货', '自愿市场期货', '一级市场拍卖', '二级市场现货', '配额期货'],
  en: ['Voluntary spot', 'Voluntary futures', 'Primary auctions', 'Secondary spot', 'Futures'],
};

describe.each(LANGUAGES)('the board (%s)', (language) => {
  let opened: OpenedPane;
  let pane: Locator;
  const period = () => pane.getByRole('combobox').first();
  const segment = () => pane.getByRole('combobox').last();
  const filter = () => pane.locator('#carbon-filter-prices');

  beforeAll(async () => {
    opened = await openPane(session.browser, session.site, { language });
    ({ pane } = opened);
  });
  beforeEach(async () => {
    await segment().selectOption('');
    await filter().fill('');
    await pane.getByRole('switch').setChecked(false);
  });

  test('opens with the newest week, by segment', async () => {
    expect(await period().locator('option').first().innerText()).toBe('2026-01-26 … 02-01');
    expect(await pane.locator('#carbon-page h2').allInnerTexts()).toEqual(SEGMENT_NAMES[language]);
    expect(await pane.locator('footer').innerText()).toContain('2026-02-01');
  });

  test('shows a price with currency, unit, kind and volume', async () => {
    // weekly-2026-w05, L78: the week average of CEA, 262,000 t.
    const text = await rowOf(pane, 'SEEE:CEA').innerText();
    expect(text.replace(/\s+/g, ' ')).toMatch({ zh: /^CEA SEEE · 均价 79\.26 CNY\/t .* 26\.\d+ 万吨/, en: /^CEA SEEE · average 79\.26 CNY\/t .* (0\.26\d* Mt|26\d,\d{3} t)/ }[language]);
  }); // prettier-ignore

  test('every row says its unit, or why it has no price', async () => {
    const rows = await pane.locator('li:has([data-symbol])').allInnerTexts();
    const without = { zh: /未成交|来源未印价格/, en: /not traded|no price printed/ }[language];
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter((row) => !without.test(row) && !/ · \S+\s+[\d,.]+\s+[A-Z]{3}\/t\b/.test(row))).toEqual([]);
  });

  test('keeps rows without a trade, more quietly', async () => {
    const untraded = rowOf(pane, 'SZGEX:SZEA');
    expect(await untraded.innerText()).toContain({ zh: '未成交', en: 'not traded' }[language]);
    const name = (row: Locator) => colorOf(row.locator('button span span').first());
    expect(await name(untraded)).not.toEqual(await name(rowOf(pane, 'SEEE:CEA')));
  });

  test('tells the trend by an arrow, a word and the colour of the language', async () => {
    // weekly-2026-w05: CEA rose, EUA fell.
    const up = rowOf(pane, 'SEEE:CEA').getByText({ zh: /▲ 上涨/, en: /▲ up/ }[language]);
    const down = rowOf(pane, 'ICE:EUA').getByText({ zh: /▼ 下跌/, en: /▼ down/ }[language]);
    const isRed = ([red = 0, green = 0]: number[]) => red > green;
    expect(isRed(await colorOf(up))).toBe(language === 'zh');
    expect(isRed(await colorOf(down))).toBe(language === 'en');
  });

  test('leaves untraded rows away when told to', async () => {
    await pane.getByRole('switch').setChecked(true);
    const symbols = await symbolsOf(pane);
    expect(symbols).toContain('SEEE:CEA');
    expect(symbols).not.toContain('SZGEX:SZEA');
  });

  test('filters by names in either language and offers a way out of an empty list', async () => {
    await filter().fill('沪碳');
    expect(await symbolsOf(pane)).toEqual(['SEEE:SHEA']);
    await filter().fill('nothing of this name');
    await pane
      .getByRole('status')
      .filter({ hasText: { zh: '没有符合', en: 'No instrument matches' }[language] })
      .waitFor();
    await pane.getByRole('button', { name: { zh: '清除筛选', en: 'Clear filter' }[language] }).click();
    expect((await symbolsOf(pane)).length).toBeGreaterThan(20);
    expect(await filter().evaluate((box) => box === document.activeElement)).toBe(true);
  });

  test('shows something for every period of every segment', async () => {
    for (const name of ['', ...Object.keys(SYMBOLS)]) {
      await segment().selectOption(name);
      const periods = await period().locator('option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
      expect(periods.length).toBeGreaterThan(0);
      for (const value of periods) {
        await period().selectOption(value);
        expect(await period().inputValue()).toBe(value);
        const symbols = await symbolsOf(pane);
        const own: readonly string[] = name === '' ? Object.values(SYMBOLS).flat() : SYMBOLS[name as keyof typeof SYMBOLS];
        expect({ name, value, shown: symbols.length > 0, foreign: symbols.filter((symbol) => !own.includes(symbol!)) }).toEqual({ name, value, shown: true, foreign: [] });
      }
    }
  }); // prettier-ignore

  test('complains of nothing and asks nobody else', () => {
    expect(opened.complaints).toEqual([]);
    expect(opened.foreign).toEqual([]);
  });
});
