import type { Locator } from 'playwright-core';
import { lineText } from '../../src/core/citation';
import { isoDate } from '../../src/core/dataset';
import { rowsOf, pricePoints } from '../../src/core/series';
import { resolveSymbol } from '../../src/core/symbols';
import { bundledDataset } from '../_setup/bundled';
import { LANGUAGES, openInstrument, openPane, readCitation, readCitations, type OpenedPane } from './pane-page';
import { openSession } from './session';

const session = openSession();
const dataset = bundledDataset();
const { quotes } = dataset;
const CEA = resolveSymbol(dataset, 'CEA');
const ROWS = rowsOf(dataset, CEA);

describe.each(LANGUAGES)("an instrument's page (%s)", (language) => {
  let opened: OpenedPane;
  let pane: Locator;
  const figures = () => pane.locator('#carbon-page table tbody tr');

  beforeAll(async () => {
    opened = await openPane(session.browser, session.site, { language });
    ({ pane } = opened);
    await openInstrument(pane, 'SEEE:CEA');
  });

  test('opens with name, symbol and the newest price with its unit, kind and days', async () => {
    const text = (await pane.locator('#carbon-page').innerText()).replace(/\s+/g, ' ');
    const [own, other] = language === 'zh' ? ['全国碳排放配额', 'China Emission Allowance'] : ['China Emission Allowance', '全国碳排放配额'];
    expect(text).toContain(`${own} ${other} · SEEE:CEA 79.26 CNY/t ${language === 'zh' ? '成交均价' : 'average traded price'} · 2026-01-26 … 02-01`);
  });

  test('draws one point for each printed price, kinds apart, and joins none', async () => {
    const chart = pane.locator('#carbon-page section svg').first();
    const points = pricePoints(dataset, CEA);
    await chart.locator('circle').first().waitFor();
    const kinds = new Set(points.map((row) => quotes.measure[row])).size;
    const circles = await chart.locator('circle').evaluateAll((all) => all.map((circle) => ({ fill: getComputedStyle(circle).fill, series: circle.id.split('_').at(-2) })));

    expect(circles).toHaveLength(points.length);
    expect(new Set(circles.map(({ series }) => series)).size).toBe(kinds);
    // Axes and ticks are all the lines there are.
    const lines = await chart.locator('path, polyline, line').evaluateAll((all) => all.filter((line) => !line.closest('.fui-cart__xAxis, .fui-cart__yAxis') && !line.id.startsWith('verticalLine')).length);
    expect(lines).toBe(0);
  }); // prettier-ignore

  test('lists every figure with its period, kind and unit', async () => {
    const lines = (await figures().allInnerTexts()).map((line) => line.replace(/\s+/g, ' ').trim());
    expect(lines).toHaveLength(ROWS.length);
    // mee-2025, L135: 105.65元/吨, the highest close of 2024.
    expect(lines).toContain({ zh: '2024-11-13 收盘 105.65 CNY/t', en: '2024-11-13 close 105.65 CNY/t' }[language]);
    expect(lines.filter((line) => /\d\d\d\d/.test(line) && /CNY|t$|吨$/.test(line))).toHaveLength(ROWS.length);
  });

  test('every figure shows the printed words, the publication and the line', async () => {
    const citations = await readCitations(figures().locator('td:last-child button:last-child'));
    expect(citations).toHaveLength(ROWS.length);
    for (const [at, row] of ROWS.entries()) {
      const text = citations[at];
      const { title, publisher, published } = dataset.sources[quotes.source[row]!]!;
      const lines = lineText(quotes.texts[quotes.locator[row]!]!, language);
      for (const part of [quotes.texts[quotes.printed[row]!]!, title[language], publisher[language], published, lines])
        expect({ at, end: isoDate(quotes.end[row]!), text }).toEqual({ at, end: isoDate(quotes.end[row]!), text: expect.stringContaining(part) });
    }
  });

  test("the highest close of 2024 is cited as the ministry's report prints it", async () => {
    const text = await readCitation(figures().filter({ hasText: '2024-11-13' }).getByRole('button').last());
    expect(text).toContain('105.65元/吨');
    expect(text).toContain({ zh: '第135行', en: 'line 135' }[language]);
  });

  test('says why where there is no price of a day or week', async () => {
    await pane.getByRole('button', { name: { zh: '行情', en: 'Prices' }[language] }).click();
    await openInstrument(pane, 'SZGEX:SZEA');
    const text = await pane.locator('#carbon-page').innerText();
    expect(text).toContain({ zh: '没有按日或按周印出的价格', en: 'No price of a day or week is printed' }[language]);
    expect(text).toContain({ zh: '未成交', en: 'not traded' }[language]);
    expect(opened.complaints).toEqual([]);
  });
});

describe('copying a citation', () => {
  test.each(LANGUAGES)('puts it on the clipboard where the browser lets us (%s)', async (language) => {
    const { page, pane } = await openPane(session.browser, session.site, { language });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await openInstrument(pane, 'SEEE:CEA');
    await pane.locator('tr', { hasText: '2024-11-13' }).getByRole('button').last().click();
    for (const name of [{ zh: '复制引文', en: 'Copy citation' }[language], /GB\/T 7714/]) {
      await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
      await page
        .getByRole('dialog')
        .getByRole('status')
        .filter({ hasText: { zh: '已复制', en: 'Copied' }[language] })
        .waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toMatch(/全国碳市场发展报告|National Carbon Market/);
    }
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\[R(\/OL)?\]/);
    await page.context().close();
  });

  test.each(LANGUAGES)('says what to do where it does not (%s)', async (language) => {
    const { page, pane, complaints } = await openPane(session.browser, session.site, { language });
    // Chromium asks nobody in a headless test and lets the focused page write: refused as Excel's frame on the web refuses it.
    await page.evaluate(() => Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new DOMException('denied', 'NotAllowedError')) }));
    await openInstrument(pane, 'SEEE:CEA');
    await pane.locator('#carbon-page tr').last().getByRole('button').last().click();
    await page.getByRole('dialog').getByRole('button').first().click();
    await page.getByRole('dialog').getByText({ zh: '请选中文字手动复制', en: 'Select the text and copy it by hand' }[language]).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
