import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { strFromU8, unzipSync } from 'fflate';
import { Formula } from '../../src/host/change';
import { readWorkbookText, workbookText } from '../../src/workbench/file/envelope';
import { area } from '../host/host-contract';
import { hostOn, newModel } from '../workbench/spreadsheet-under-test';
import { faultsFoundByAxe } from './axe';
import { publishNextWeek } from './newer-data';
import { insertBoard, openPane, openSheet, openTab, outcome, selectCell } from './pane-page';
import { serveSite } from './serve';
import { openSession } from './session';
import { openWorkbench, pointInColumnA, read, write } from './workbench-page';

const session = openSession();
const open = (query = '?lang=en', viewport = { width: 1280, height: 720 }) => openWorkbench(session.browser, session.site, { query, viewport });

afterEach(() => Promise.all(session.browser.contexts().map((context) => context.close())));

interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

async function downloaded(page: Page, act: () => Promise<unknown>): Promise<SavedFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

const save = (page: Page) => downloaded(page, () => page.locator('#file-save').click());

async function choose(page: Page, { name, bytes }: SavedFile): Promise<void> {
  await page.locator('#file-input').setInputFiles({ name, mimeType: 'application/json', buffer: bytes });
}

const message = (page: Page) => page.locator('#message');

async function openFile(page: Page, file: SavedFile): Promise<void> {
  await choose(page, file);
  await message(page).getByText(file.name).waitFor();
}

const fileOf = (text: string, name = 'mine.carbon.json'): SavedFile => ({ name, bytes: Buffer.from(text) });

/** A workbook with everything the add-in leaves in one, made without a page. */
async function workbookWithOurs() {
  const model = newModel();
  await hostOn(model).carryOut({
    changes: [
      { do: 'write', area: area('Sheet1!B2:C4'), cells: [['date', '价格'], [45609, new Formula('=CARBON.PRICE("CEA","2024-11-13")')], [45610, '=1+1']] }, // prettier-ignore
      { do: 'style', area: area('Sheet1!B3:B4'), style: { numberFormat: 'yyyy-mm-dd' } },
      { do: 'add-table', area: area('Sheet1!B2:C4'), name: 'CARBON_QUOTES_1' },
      { do: 'anchor', name: '_CARBON_1', area: area('Sheet1!B2:C2') },
      { do: 'keep-records', text: '{"words":"碳"}' },
    ],
    undo: [],
  });
  return model;
}

describe('a file saved from one page load and opened in another', () => {
  test('answers the same formulas', async () => {
    const first = await open();
    await write(first.page, 'Blank!B2', '=CARBON.PRICE("CEA","2024-11-13")');
    await write(first.page, 'Blank!B3', '=B2*2');
    await write(first.page, 'Blank!B4', '全国碳市场');
    const file = await save(first.page);
    expect(file.name).toBe('CARBON workbook.carbon.json');
    expect(await message(first.page).innerText()).toContain(file.name);

    const second = await open('?lang=zh');
    await openFile(second.page, file);
    expect(await Promise.all(['B2', 'B3', 'B4'].map((cell) => read(second.page, `Blank!${cell}`)))).toEqual([105.65, 211.3, '全国碳市场']);
    expect(await second.page.locator('.o-sheet').first().innerText()).toBe('Board');
    expect([...first.complaints, ...second.complaints]).toEqual([]);
  });

  test('has its tables, anchors and records, also after a change of language', async () => {
    const model = await workbookWithOurs();
    const { page, complaints } = await open();
    await openFile(page, fileOf(workbookText(model.exportData())));
    expect(await read(page, 'Sheet1!C3')).toBe(105.65);
    expect(await read(page, 'Sheet1!C4')).toBe('=1+1');
    await page.locator('[data-language=zh]').click();
    await page.locator('.o-topbar-menu', { hasText: '文件' }).waitFor();

    const file = await save(page);
    expect(file.name).toBe('mine.carbon.json');
    const again = newModel(readWorkbookText(file.bytes.toString()));
    expect(await hostOn(again).survey()).toEqual(await hostOn(model).survey());
    expect(complaints).toEqual([]);
  });

  test('still refreshes the table it holds, with newer data', async () => {
    const next = publishNextWeek((observation) => {
      if (observation.measure === 'volume' || observation.value === undefined) return observation;
      return { ...observation, value: observation.value + 1, printed: String(observation.value + 1) };
    });
    const published = new Map<string, string>();
    const site = await serveSite(new Set(), published);
    const first = await openPane(session.browser, site);
    await openSheet(first.pane, 3);
    await selectCell(first.pane, 'A1');
    await first.pane.getByRole('combobox').last().selectOption('secondary-spot');
    await insertBoard(first.pane);
    await write(first.page, 'Blank!O7', '=G7*2');
    const file = await save(first.page);
    await first.page.context().close();

    const second = await openPane(session.browser, site);
    await openFile(second.page, file);
    await openTab(second.pane, 'data');
    await second.pane.getByText('CARBON_QUOTES_1').first().waitFor();
    // weekly-2026-w05, L78: the week average of CEA.
    expect(await read(second.page, 'Blank!G7')).toBe(79.26);
    next.files.forEach((text, path) => published.set(path, text));
    await second.pane.getByRole('button', { name: 'Refresh', exact: true }).first().click();
    expect(await outcome(second.pane)).toMatch(/tables refreshed: 1/);
    expect([await read(second.page, 'Blank!A7'), await read(second.page, 'Blank!G7'), await read(second.page, 'Blank!O7')]).toEqual([
      'SEEE:CEA',
      expect.closeTo(80.26, 9),
      expect.closeTo(160.52, 9),
    ]);
    expect([...first.complaints, ...second.complaints]).toEqual([]);
    await site.close();
  });

  test('by the keyboard alone', async () => {
    const { page } = await open();
    await write(page, 'Blank!B2', '12');
    const file = await downloaded(page, () => page.keyboard.press('Control+s'));
    const other = await open();
    const chosen = other.page.waitForEvent('filechooser');
    // The browser hears that somebody waits for its dialog only by and by.
    await other.page.locator('.tagline').click();
    await other.page.keyboard.press('Control+o');
    await (await chosen).setFiles({ name: file.name, mimeType: 'application/json', buffer: file.bytes });
    await message(other.page).getByText(file.name).waitFor();
    expect(await read(other.page, 'Blank!B2')).toBe(12);
  });
});

describe('a file that was refreshed with an import this machine lacks', () => {
  const card = { id: 'import-0a1b2c3d', kind: 'date-number', name: 'closes.csv', imported: '2026-11-20', figures: 1, reach: [{ symbol: 'OWN:X', first: 46043, last: 46043 }] }; // prettier-ignore
  const FORMULA = '=CARBON.PRICE("OWN:X","2026-01-21")';
  const file = async () => {
    const model = newModel();
    const records = JSON.stringify({ format: 1, dataset: 'an older one', imports: [card], saved: [card], tables: [], frozen: [] });
    await hostOn(model).carryOut({
      changes: [
        { do: 'write', area: area('Sheet1!B2'), cells: [[new Formula(FORMULA)]] },
        { do: 'keep-records', text: records },
        { do: 'keep-import', id: card.id, text: 'H4sIAAAA' },
      ],
      undo: [],
    });
    return fileOf(workbookText(model.exportData()));
  };
  const LACKING = { error: '#N/A', message: expect.stringContaining('closes.csv') };
  const UNKNOWN = { error: '#VALUE!', message: expect.not.stringContaining('closes.csv') };

  test('names it in the cell at once, carries what it carried, and leaves nothing behind in another workbook', async () => {
    const { page, complaints } = await open();
    await openFile(page, await file());
    expect(await read(page, 'Sheet1!B2')).toMatchObject(LACKING);
    await page.locator('[data-language=zh]').click();
    await page.locator('.o-topbar-menu', { hasText: '文件' }).waitFor();
    expect(await read(page, 'Sheet1!B2')).toMatchObject(LACKING);
    const again = hostOn(newModel(readWorkbookText((await save(page)).bytes.toString())));
    expect([await again.keptImport(card.id), JSON.parse((await again.records())!)]).toEqual([
      'H4sIAAAA',
      expect.objectContaining({ imports: [card] }),
    ]);

    await openFile(page, fileOf(workbookText(newModel().exportData()), 'other.carbon.json'));
    await write(page, 'Sheet1!B2', FORMULA);
    expect(await read(page, 'Sheet1!B2')).toMatchObject(UNKNOWN);
    expect(complaints).toEqual([]);
  });

  test('changes nothing where it is not taken', async () => {
    const { page } = await open();
    await write(page, 'Blank!B2', FORMULA);
    expect(await read(page, 'Blank!B2')).toMatchObject(UNKNOWN);
    const asked = page.waitForEvent('dialog');
    await choose(page, await file());
    await (await asked).dismiss();
    await write(page, 'Blank!B3', FORMULA);
    expect(await read(page, 'Blank!B3')).toMatchObject(UNKNOWN);
  });
});

test('what is being typed is saved too, and typing goes on', async () => {
  const { page } = await open();
  const { x, y } = await pointInColumnA(page, 5);
  await page.mouse.click(x, y);
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('.o-spreadsheet input.os-input')?.value === 'A5');
  await page.keyboard.type('typed');
  const { bytes } = await downloaded(page, () => page.keyboard.press('Control+s'));
  expect(newModel(readWorkbookText(bytes.toString())).getters.getCellText({ sheetId: 'board', col: 0, row: 4 })).toBe('typed');
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('.o-spreadsheet input.os-input')?.value === 'A6');
});

test('axe finds no fault with the buttons and the message', async () => {
  const { page } = await open();
  await save(page);
  expect(await faultsFoundByAxe(page)).toEqual([]);
});

describe('a file that cannot be opened is refused and nothing is lost', () => {
  const ours = async () => workbookText((await workbookWithOurs()).exportData());
  test.each<[string, string, () => Promise<string> | string, RegExp]>([
    ['en', 'another file', () => 'date,price', /not a file of this workbench/],
    ['zh', 'another file', () => 'date,price', /不是工作台文件/],
    ['en', 'half a file', async () => (await ours()).slice(0, 700), /damaged or was cut short/],
    ['zh', 'a newer one', async () => (await ours()).replace('"version":1', '"version":9'), /更新版本的工作台/],
    [
      'en',
      'an endless one',
      async () => (await ours()).replace(/"colNumber":\d+,"rowNumber":\d+/, '"colNumber":16384,"rowNumber":1048576'),
      /larger than the workbench can hold/,
    ],
    ['en', 'one the spreadsheet stumbles over', async () => (await ours()).replace('"figures":[]', '"figures":[{"tag":"chart"}]'), /damaged/],
  ])('%s: %s', async (language, _, text, words) => {
    const { page } = await open(`?lang=${language}`);
    const blank = language === 'zh' ? '空白' : 'Blank';
    await write(page, `${blank}!B2`, 'mine');
    await choose(page, fileOf(await text(), 'strange.carbon.json'));
    await page.getByRole('alert').waitFor();

    expect(await message(page).innerText()).toMatch(words);
    expect(await message(page).innerText()).toContain('strange.carbon.json');
    expect(await read(page, `${blank}!B2`)).toBe('mine');
    await page.locator('#message-close').click();
    expect(await message(page).isVisible()).toBe(false);
    expect((await save(page)).name).not.toContain('strange');
  });
});

describe('work that is not saved', () => {
  const dialogsOf = (page: Page, answer: 'accept' | 'dismiss') => {
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.message());
      void dialog[answer]();
    });
    return asked;
  };
  const another = async () => fileOf(workbookText((await workbookWithOurs()).exportData()));

  test('is kept when the user says so', async () => {
    const { page } = await open();
    const asked = dialogsOf(page, 'dismiss');
    await write(page, 'Blank!B2', 'mine');
    await choose(page, await another());
    await page.waitForTimeout(500);
    expect(asked).toEqual([expect.stringMatching(/not saved.*mine\.carbon\.json/)]);
    expect(await read(page, 'Blank!B2')).toBe('mine');
  });

  test('is replaced when the user says so, and nothing is asked of who has saved or changed nothing', async () => {
    const { page } = await open();
    const asked = dialogsOf(page, 'accept');
    await openFile(page, await another());
    expect(asked).toEqual([]);
    await write(page, 'Sheet1!F1', 'mine');
    await save(page);
    await openFile(page, await another());
    expect(asked).toEqual([]);
    await write(page, 'Sheet1!F1', 'mine');
    await openFile(page, { ...(await another()), name: 'third.carbon.json' });
    expect(asked).toHaveLength(1);
    expect(await read(page, 'Sheet1!F1')).toBeNull();
  });

  test('is spoken of before the page is left', async () => {
    const { page } = await open();
    const types: string[] = [];
    page.on('dialog', (dialog) => {
      types.push(dialog.type());
      void dialog.accept();
    });
    await page.locator('.tagline').click();
    await page.reload();
    await page.waitForFunction(() => 'workbench' in window);
    expect(types).toEqual([]);
    await page.locator('.tagline').click();
    await write(page, 'Blank!B2', 'mine');
    await page.reload();
    expect(types).toEqual(['beforeunload']);
  });
});

describe('the Excel file', () => {
  const TEXTS = ['=1+1', '2024-05', 'TRUE', "'a", '007', '#N/A', '全国碳市场', '12:30', '-5', '@a', ' padded '];

  async function exported(page: Page) {
    const { name, bytes } = await downloaded(page, () => page.locator('#file-export').click());
    const parts = unzipSync(bytes);
    const part = (path: string) => strFromU8(parts[path]!);
    const cell = (address: string, sheet = 0) => {
      const found = new RegExp(`<c [^>]*r="${address}"[^]*?(?:</c>|/>)`).exec(part(`xl/worksheets/sheet${sheet}.xml`))?.[0] ?? '';
      const type = /\bt="(\w+)"/.exec(found)?.[1];
      return { type, content: /<(?:v|t)\b[^>]*>([^<]*)</.exec(found)?.[1], hasFormula: found.includes('<f') };
    };
    return { name, paths: Object.keys(parts), cell };
  }

  test('holds values where CARBON formulas stood, errors as errors, and says so', async () => {
    const { page, complaints } = await open();
    await openFile(page, fileOf(workbookText((await workbookWithOurs()).exportData())));
    await write(page, 'Sheet1!F1', '=CARBON.PRICE("CEQ")');
    await write(page, 'Sheet1!F2', '=CARBON.PRICE("CEA","1999-01-01")');
    await write(page, 'Sheet1!F3', '=C3*2');
    const { name, paths, cell } = await exported(page);

    expect(name).toBe('mine.xlsx');
    expect(paths).toContain('[Content_Types].xml');
    expect(cell('C3')).toEqual({ type: undefined, content: '105.65', hasFormula: false });
    expect(cell('F1')).toEqual({ type: 'e', content: '#VALUE!', hasFormula: false });
    expect(cell('F2')).toEqual({ type: 'e', content: '#N/A', hasFormula: false });
    expect(cell('F3')).toMatchObject({ hasFormula: true });
    expect(await page.locator('#file-export').getAttribute('title')).toMatch(/CARBON formulas go in as the values/);
    expect(await message(page).innerText()).toMatch(/CARBON formulas are values in it/);
    expect(complaints).toEqual([]);
  });

  test('holds texts as these texts', async () => {
    const model = newModel();
    await hostOn(model).carryOut({
      changes: [
        { do: 'write', area: area(`Sheet1!B1:B${TEXTS.length}`), cells: TEXTS.map((text) => [text]) },
        { do: 'write', area: area('Sheet1!D1'), cells: [['to\u0001rn']] },
      ],
      undo: [],
    });
    const { page } = await open();
    await openFile(page, fileOf(workbookText(model.exportData())));
    const { cell } = await exported(page);
    expect(cell('D1')).toEqual({ type: 'inlineStr', content: 'torn', hasFormula: false });
    expect(TEXTS.map((_, at) => cell(`B${at + 1}`))).toEqual(TEXTS.map((text) => ({ type: 'inlineStr', content: text, hasFormula: false })));
  });
});

describe('on a narrow screen', () => {
  test.each(['en', 'zh'])('one button opens the three (%s)', async (language) => {
    const { page } = await open(`?lang=${language}`, { width: 320, height: 640 });
    expect(await page.locator('#file-save').isVisible()).toBe(false);
    await page.locator('#file-menu').click();
    for (const id of ['file-open', 'file-save', 'file-export']) {
      const box = (await page.locator(`#${id}`).boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(320);
    }
    await save(page);
    expect(await page.locator('#file-menu').getAttribute('aria-expanded')).toBe('false');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

    await page.locator('#file-menu').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement!.id)).toBe('file-open');
    await page.keyboard.press('Escape');
    expect(await page.locator('#file-open').isVisible()).toBe(false);
  });
});
