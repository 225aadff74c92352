import type { Locator, Page } from 'playwright-core';
import { LANGUAGES, insertFromMenu, openInstrument, openPane, openSheet, openTab, outcome, selectCell, type OpenedPane } from './pane-page';
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
  beforeEach(() => openTab(pane, 0));
  afterAll(() => page.context().close());

  test('puts the newest price into the selected cell and says where it went', async () => {
    await openInstrument(pane, 'SEEE:CEA');
    await selectCell(pane, 'R4');
    await pane.locator('footer').getByText(/R4/).waitFor();

    expect(await insertFromMenu(pane, 0)).toMatch({ zh: /^已插入 .*!R4$/, en: /^Inserted at .*!R4$/ }[language]);
    // weekly-2026-w05, L78.
    expect(await read(page, 'R4')).toBe(79.26);
    await pane.getByRole('button', { name: { zh: '关闭提示', en: 'Dismiss' }[language] }).click();
    expect(await pane.locator('footer').innerText()).not.toMatch(/已插入|Inserted/);
  });

  test('puts the history there, dates as numbers, each price with its publication', async () => {
    await openInstrument(pane, 'SEEE:CEA');
    await selectCell(pane, 'A1');
    await insertFromMenu(pane, 1);
    const cells = Array.from({ length: 9 }, (_, row) => ['A', 'B', 'C', 'D'].map((column) => `${column}${row + 1}`));
    const rows = await page.evaluate((asked) => Promise.all(asked.map((row) => Promise.all(row.map((a1) => window.workbench.read(a1))))), cells);

    expect(rows[0]).toEqual(['date', 'price', 'basis', 'source'].map(() => expect.any(String)));
    // mee-2025, L135: 105.65 on 2024-11-13.
    expect(rows.find(([date]) => date === 45609)).toEqual([45609, 105.65, 'printed', expect.stringContaining('mee-2025')]);
  });

  test('inserts any single figure', async () => {
    await openInstrument(pane, 'SEEE:CEA');
    await selectCell(pane, 'R6');
    await pane.locator('tr', { hasText: '2024-11-13' }).getByRole('button').first().click();
    expect(await outcome(pane)).toMatch(/!R6$/);
    expect(await read(page, 'R6')).toBe(105.65);
  });

  test('inserts an example of every function', async () => {
    await openTab(pane, 1);
    const examples = pane.getByRole('button', { name: /=CARBON\./ });
    for (let at = 0; at < (await examples.count()); at++) {
      await write(page, 'A30', '');
      await selectCell(pane, 'A30');
      await examples.nth(at).click();
      expect(await outcome(pane)).toMatch(/A30/);
      expect(await read(page, 'A30')).not.toHaveProperty('error');
    }
    await write(page, 'A30', '');
  });

  test('leaves a taken cell as it is and says what is in it', async () => {
    await write(page, 'R8', 'mine');
    await selectCell(pane, 'R8');
    await pane.locator('footer').getByRole('button').click();
    const said = { zh: /!R8 中已有“mine”。请选中一个空单元格再插入。$/, en: /!R8 holds "mine"\. Select an empty cell and insert again\.$/ }[language];

    expect(await outcome(pane)).toMatch(said);
    expect((await pane.getByRole('alert').innerText()).trim()).toMatch(said);
    expect(await read(page, 'R8')).toBe('mine');
  });

  test('says how much room a table needs and what is in the way', async () => {
    await write(page, 'C66', 'mine');
    await selectCell(pane, 'B64');
    await pane.locator('footer').getByRole('button').click();

    expect(await outcome(pane)).toMatch(
      { zh: /^结果需要 B64:O\d+，但 C66 已有内容。/, en: /^The result needs B64:O\d+, but C66 is taken\./ }[language],
    );
    expect(await read(page, 'B64')).toBeNull();
  });

  test('inserts the board as it is shown', async () => {
    await selectCell(pane, 'A40');
    await pane.getByRole('combobox').last().selectOption('primary-auction');
    await pane.locator('footer').getByRole('button').click();
    await outcome(pane);

    expect(await read(page, 'A41')).toBe('EEX:EUA-AUCTION');
    expect(await read(page, 'C41')).toMatch({ zh: /[\u4e00-\u9fff]/, en: /^[\x20-\x7e]+$/ }[language]);
  });

  test('inserts the board of a segment that has no week: the period is named in the formula', async () => {
    await selectCell(pane, 'A50');
    await pane.getByRole('combobox').last().selectOption('china-national');
    await pane.locator('footer').getByRole('button').click();
    expect(await outcome(pane)).toMatch(/A50/);
    expect(await read(page, 'A51')).toMatch(/^SEEE:CEA/);
  });

  test('complains of nothing', () => {
    expect(opened.complaints).toEqual([]);
  });
});
