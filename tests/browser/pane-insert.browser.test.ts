import type { Locator, Page } from 'playwright-core';
import {
  LANGUAGES,
  insertBoard,
  insertFromMenu,
  openInstrument,
  openPane,
  openSheet,
  openTab,
  outcome,
  selectCell,
  type OpenedPane,
} from './pane-page';
import { openSession } from './session';
import { read, write } from './workbench-page';

const session = openSession();
const BLANK = 3;

describe.each(LANGUAGES)('inserting (%s)', (language) => {
  let opened: OpenedPane;
  let page: Page;
  let pane: Locator;

  beforeAll(async () => {
    opened = await openPane(session.browser, session.site, { language });
    ({ page, pane } = opened);
    await openSheet(pane, BLANK);
  });
  beforeEach(() => openTab(pane, 'prices'));
  afterAll(() => page.context().close());

  test('puts the newest price into the selected cell and says where it went', async () => {
    await openInstrument(pane, 'SEEE:CEA');
    await selectCell(pane, 'R4');
    await pane.locator('footer').getByText(/R4/).waitFor();

    expect(await insertFromMenu(pane, 'price')).toMatch({ zh: /^已插入 .*!R4$/, en: /^Inserted at .*!R4$/ }[language]);
    // weekly-2026-w05, L78.
    expect(await read(page, 'R4')).toBe(79.26);
    await pane.getByRole('button', { name: { zh: '关闭提示', en: 'Dismiss' }[language] }).click();
    expect(await pane.locator('footer').innerText()).not.toMatch(/已插入|Inserted/);
  });

  /** So many rows and columns from a cell on, by their letters. */
  const cellsFrom = (columns: readonly string[], first: number, count: number) => {
    const addresses = Array.from({ length: count }, (_, row) => columns.map((column) => `${column}${first + row}`));
    return page.evaluate((asked) => Promise.all(asked.map((row) => Promise.all(row.map((a1) => window.workbench.read(a1))))), addresses);
  };

  test.each(['formula', 'table'] as const)(
    'puts the history there as a %s below a caption: dates as numbers, each figure with its publication',
    async (form) => {
      await openInstrument(pane, 'SEEE:CEA');
      const columns = { formula: ['T', 'U', 'V', 'W', 'X'], table: ['Z', 'AA', 'AB', 'AC', 'AD'] }[form];
      await selectCell(pane, `${columns[0]}1`);
      expect(await insertFromMenu(pane, form)).toMatch({ zh: /^已插入 .* 行$/, en: /^Inserted at .* · rows: \d+$/ }[language]);
      const [title, source, head, ...rows] = await cellsFrom(columns, 1, 30);

      expect(title![0]).toMatch({ zh: /^历史数据 · 全国碳排放配额/, en: /^History · China Emission Allowance/ }[language]);
      expect(source![0]).toMatch({ zh: /^数据截至 2026-02-01。/, en: /^Data as of 2026-02-01\. / }[language]);
      expect(head).toEqual(columns.map(() => expect.any(String)));
      // mee-2025, L135: 105.65 on 2024-11-13.
      const [, price, , basis, publication] = rows.find(([date]) => date === 45609)!;
      expect([price, basis, publication]).toEqual([105.65, 'printed', expect.stringContaining('mee-2025')]);
    },
  );

  test('inserts any single figure', async () => {
    await openInstrument(pane, 'SEEE:CEA');
    await selectCell(pane, 'R6');
    await pane.locator('tr', { hasText: '2024-11-13' }).getByRole('button').first().click();
    expect(await outcome(pane)).toMatch(/!R6$/);
    expect(await read(page, 'R6')).toBe(105.65);
  });

  test('leaves a taken cell as it is and says what is in it', async () => {
    await write(page, 'A90', 'mine');
    await selectCell(pane, 'A90');
    const said = { zh: /!A90 中已有“mine”。请选中一个空单元格再插入。$/, en: /!A90 holds "mine"\. Select an empty cell and insert again\.$/ }[
      language
    ];

    expect(await insertBoard(pane)).toMatch(said);
    expect((await pane.getByRole('alert').innerText()).trim()).toMatch(said);
    expect(await read(page, 'A90')).toBe('mine');
  });

  test('says how much room a table needs and what is in the way', async () => {
    await write(page, 'C66', 'mine');
    await selectCell(pane, 'B64');

    expect(await insertBoard(pane)).toMatch(
      { zh: /^结果需要 B64:O\d+，但 .*!C66 已有内容。/, en: /^The result needs B64:O\d+, but .*!C66 is taken\./ }[language],
    );
    expect(await read(page, 'B64')).toBeNull();
  });

  test('inserts the board as it is shown', async () => {
    await selectCell(pane, 'A40');
    await pane.getByRole('combobox').last().selectOption('primary-auction');
    await insertBoard(pane);

    expect(await read(page, 'A43')).toBe('EEX:EUA-AUCTION');
    expect(await read(page, 'C43')).toMatch({ zh: /[\u4e00-\u9fff]/, en: /^[\x20-\x7e]+$/ }[language]);
  });

  test('inserts the board as one formula', async () => {
    await selectCell(pane, 'A70');
    await pane.getByRole('combobox').last().selectOption('primary-auction');
    await pane.getByRole('button', { name: { zh: '其他插入方式', en: 'More ways to insert' }[language] }).click();
    await page.getByRole('menuitem').last().click();
    await outcome(pane);
    expect(await read(page, 'A72')).toEqual(expect.any(String));
    expect(await read(page, 'A73')).toBe('EEX:EUA-AUCTION');
  });

  test('inserts the board of a segment that has no week: the period is named in the query', async () => {
    await selectCell(pane, 'A50');
    await pane.getByRole('combobox').last().selectOption('china-national');
    expect(await insertBoard(pane)).toMatch(/A50/);
    expect(await read(page, 'A53')).toMatch(/^SEEE:CEA/);
  });

  test('puts a chart beside the table it is drawn from', async () => {
    await pane.getByRole('combobox').last().selectOption('');
    await openInstrument(pane, 'SEEE:CEA');
    await selectCell(pane, 'A100');
    const charts = await page.locator('.o-figure').count();
    await insertFromMenu(pane, 'chart');
    await page.waitForFunction((before) => document.querySelectorAll('.o-figure').length > before, charts);
  });

  test('complains of nothing', () => {
    expect(opened.complaints).toEqual([]);
  });
});
