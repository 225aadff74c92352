import type { Locator, Page } from 'playwright-core';
import { faultsFoundByAxe } from './axe';
import { cutOff } from './layout';
import { LANGUAGES, openPane, openSheet, openTab, readCitation, type OpenedPane } from './pane-page';
import { openSession } from './session';
import { read, write } from './workbench-page';

const session = openSession();
const BLANK_SHEET = 3;

/** As the bank's file: 13 November stands in line 3. */
const RATES = {
  name: 'eurofxref-hist.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    ['Date,USD,JPY,CNY,', '2024-11-14,1.0533,164.5,7.6240,', '2024-11-13,1.0629,164.6,7.6812,', '2024-11-12,1.0617,163.5,7.6770,', ''].join('\n'),
  ),
};
const IN_DOLLARS = '=CARBON.PRICE("CEA","2024-11-13",,,"USD")';
/** mee-2025, L135: 105.65 CNY. */
const DOLLARS = (105.65 / 7.6812) * 1.0629;
const ARITHMETIC = /105\.65 CNY\/t ÷ 7\.6812 ?[（(]EUR\/CNY.*2024-11-13[）)] ?× 1\.0629 ?[（(]EUR\/USD.*2024-11-13[）)] ?= 14\.61951062 USD\/t/;
const LINE = { zh: '第3行', en: 'line 3.' };

describe.each(LANGUAGES)('a price in another currency (%s)', (language) => {
  let opened: OpenedPane;
  let page: Page;
  let pane: Locator;
  const result = () => pane.locator('[data-result][aria-busy=false]');

  beforeAll(async () => {
    opened = await openPane(session.browser, session.site, { language, viewport: { width: 1280, height: 900 } });
    ({ page, pane } = opened);
    await openSheet(pane, BLANK_SHEET);
  });

  afterAll(() => page.context().close());

  test('names the rates that are missing, and is there once they are imported', async () => {
    await write(page, 'A1', IN_DOLLARS);
    expect(await read(page, 'A1')).toMatchObject({ error: '#N/A', message: expect.stringMatching(/EUR\/CNY.*EUR\/USD/) });
    await openTab(pane, 'data');
    await pane.locator('input[type=file]').first().setInputFiles(RATES);
    await pane
      .locator('footer')
      .getByRole('button', { name: /^(导入 9 条数据|Import figures: 9)$/ })
      .click();
    await page.evaluate(async () => {
      while (typeof (await window.workbench.read('A1')) !== 'number') await new Promise(requestAnimationFrame);
    });
    expect(await read(page, 'A1')).toBeCloseTo(DOLLARS, 9);
  });

  test('is explained by the builder and beside it: the printed words, the rates, and their line', async () => {
    await openTab(pane, 'functions');
    await pane.locator('[data-function=PRICE]').click();
    for (const [name, text] of Object.entries({ symbol: 'CEA', date: '2024-11-13', currency: 'USD' })) {
      const box = pane.getByRole('combobox', { name: new RegExp(`^${name}\\b`) });
      await box.fill(text);
      await box.press('Tab');
    }
    await result().getByText('USD/t', { exact: true }).waitFor();
    const told = (await result().innerText()).replace(/\s+/g, ' ');
    expect(told).toMatch(/^14\.61951062 USD\/t/);
    expect(told).toMatch(ARITHMETIC);
    expect(told).toContain(LINE[language]);
    const cited = (await readCitation(result().getByRole('button'))).replace(/\s+/g, ' ');
    expect(cited).toContain('105.65元/吨');
    expect(cited).toMatch(ARITHMETIC);
  });

  test('cuts nothing off, and axe finds no fault', async () => {
    expect(await cutOff(pane)).toEqual([]);
    expect(await faultsFoundByAxe(page)).toEqual([]);
    expect(opened.complaints).toEqual([]);
  });
});
