import type { Locator, Page } from 'playwright-core';
import type { Language } from '../../src/core/language';
import { faultsFoundByAxe } from './axe';
import { cutOff } from './layout';
import { LANGUAGES, openPane, openSheet, openTab, outcome, readCitation, type OpenedPane, type PaneOpening } from './pane-page';
import { openSession } from './session';
import { read, write } from './workbench-page';

const session = openSession();
beforeEach(() => (rows = 0));
afterEach(() => Promise.all(session.browser.contexts().map((context) => context.close())));

const BLANK = 3;
const WORDS = {
  zh: { paste: '粘贴文本', read: '读取', import: /^导入 [\d,]+ 条数据$/, nothing: '导入', cancel: '取消', back: '数据', goOn: '继续', takeBack: '撤回导入', undo: '恢复导入', save: '存入工作簿', refresh: '刷新', use: '在本机使用', card: '导入', missing: '本工作簿用过而本机没有的导入', list: '已导入的文件', outdated: '数据版本不同' },
  en: { paste: 'Paste text', read: 'Read', import: /^Import figures: [\d,]+$/, nothing: 'Import', cancel: 'Cancel', back: 'Data', goOn: 'Go on', takeBack: 'Take back', undo: 'Undo', save: 'Save into workbook', refresh: 'Refresh', use: 'Use it here', card: 'Import', missing: 'Imports of this workbook that are missing here', list: 'Imported files', outdated: 'Refreshed with other data' },
} as const; // prettier-ignore

/** The five trading days of the week that weekly-2026-w05 reports on: their mean is 1.1. */
const RATES = `Date,USD,JPY
2026-01-30,1.12,171
2026-01-29,1.11,170
2026-01-28,1.10,169
2026-01-27,1.09,168
2026-01-26,1.08,N/A
`;
/** weekly-2026-w05, L79: the week average of SHEA is 58.92, and its volume 55000. */
const OWN = `symbol,period,measure,value,currency
SEEE:SHEA,2026-W05,average,58.90,CNY
SEEE:SHEA,2026-W05,volume,55000,
SEEE:SHEA,2026-02-03,close,59.10,CNY
SEEE:SHEA,2026-02-04,close,59.45,CNY
SEEE:SHEA,someday,close,60.00,CNY
OWN:FORWARD,2026-02-03,close,61.00,CNY
OWN:FORWARD,2026-02-04,close,61.25,CNY
`;
const fileOf = (name: string, text: string | Buffer) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

interface ImportPane extends OpenedPane {
  readonly card: Locator;
  readonly button: (name: keyof (typeof WORDS)['en']) => Locator;
}

async function openData(opening: PaneOpening = {}): Promise<ImportPane> {
  const opened = await openPane(session.browser, session.site, opening);
  const { pane, page } = opened;
  const { language = 'en', viewport } = opening;
  if (viewport) await page.locator('#pane-switch').click();
  await openTab(pane, 'data');
  return withButtons(opened, language);
}

function withButtons(opened: OpenedPane, language: Language): ImportPane {
  const { pane } = opened;
  return {
    ...opened,
    card: pane.getByRole('region', { name: WORDS[language].card, exact: true }),
    button: (name) => pane.getByRole('button', { name: WORDS[language][name], exact: true }),
  };
}

const choose = (pane: Locator, ...files: ReturnType<typeof fileOf>[]) => pane.locator('input[type=file]').setInputFiles(files);

async function chosenAndImported({ pane, button }: ImportPane, ...files: ReturnType<typeof fileOf>[]): Promise<string> {
  await choose(pane, ...files);
  await button('import').click();
  return outcome(pane);
}

let rows = 0;

/** What a formula answers, written into a cell of its own. */
async function answer({ page, pane }: OpenedPane, formula: string): Promise<unknown> {
  await openSheet(pane, BLANK);
  rows += 1;
  await write(page, `A${rows}`, formula);
  return read(page, `A${rows}`);
}

const counts = (pane: Locator) => pane.locator('#carbon-page dl:visible dd').allInnerTexts();

describe.each(LANGUAGES)('an analyst imports (%s)', (language) => {
  test('pasted reference rates: looked at, imported, and a price is converted', async () => {
    const opened = await openData({ language });
    const { page, pane, button, complaints } = opened;
    const inDollars = '=CARBON.PRICE("EUA","2026-01-28",,,"USD")';
    expect(await answer(opened, inDollars)).toMatchObject({ error: '#N/A' });

    await button('paste').click();
    await page.keyboard.insertText(RATES);
    await page.keyboard.press('Control+Enter');
    await button('import').waitFor();
    expect(await counts(pane)).toEqual(['9', '0', '0', '0']);
    await pane.getByText({ zh: /欧洲中央银行/, en: /European Central Bank/ }[language]).first().waitFor(); // prettier-ignore
    expect(await faultsFoundByAxe(page)).toEqual([]);

    await button('import').click();
    expect(await outcome(pane)).toMatch({ zh: /导入 .*：9 条数据，涉及 2 种货币/, en: /figures 9; currencies 2/ }[language]);
    // weekly-2026-w05: the week average of EUA on ICE is 85.45 EUR.
    expect(await answer(opened, inDollars)).toBeCloseTo(85.45 * 1.1, 9);
    expect(complaints).toEqual([]);
  });

  test('a file with a doubtful line and a conflict: both are shown before, the dataset wins, and all can be taken back', async () => {
    const opened = await openData({ language });
    const { page, pane, card, button, complaints } = opened;
    await choose(pane, fileOf('own.csv', OWN));
    await button('import').waitFor();
    // New, replaced, the same, in conflict.
    expect(await counts(pane)).toEqual(['4', '0', '1', '1']);
    const conflict = pane.locator('li:visible', { hasText: '58.92' });
    expect(await conflict.innerText()).toMatch({ zh: /SEEE:SHEA 2026-W05[^]*数据集[^]*58\.92[^]*第79行[^]*本文件[^]*58\.9[^]*第2行/, en: /SEEE:SHEA 2026-W05[^]*Dataset[^]*58\.92[^]*line 79[^]*This file[^]*58\.9[^]*line 2/ }[language]); // prettier-ignore
    expect(await pane.locator('li:visible', { hasText: 'someday' }).innerText()).toMatch({ zh: /第 6 行/, en: /line 6/ }[language]);
    expect(await answer(opened, '=CARBON.PRICE("SEEE:SHEA","2026-02-03")')).not.toBe(59.1);

    await button('import').click();
    expect(await outcome(pane)).toMatch({ zh: /own\.csv：4 条数据，涉及 2 个品种/, en: /own\.csv: figures 4; instruments 2/ }[language]);
    expect(await answer(opened, '=CARBON.PRICE("SEEE:SHEA","2026-02-03")')).toBe(59.1);
    expect(await answer(opened, '=CARBON.PRICE("SEEE:SHEA","2026-W05")')).toBe(58.92);

    const item = card.getByRole('listitem').filter({ hasText: 'own.csv' }).first();
    expect(await readCitation(item.getByRole('button', { name: /own\.csv/ }).first())).toContain('own.csv');
    expect(await faultsFoundByAxe(page)).toEqual([]);
    await item.getByRole('button', { name: 'OWN:FORWARD' }).click();
    await pane.locator('#carbon-page table:visible').waitFor();
    expect(await pane.locator('#carbon-page table:visible').innerText()).toMatch(/2026-02-04[^]*61\.25[^]*2026-02-03[^]*61/);
    const cited = await readCitation(pane.locator('#carbon-page tbody tr:visible').first().getByRole('button').last());
    expect(cited).toContain('own.csv');
    expect(cited).toContain({ zh: '第8行', en: 'line 8' }[language]);
    expect(cited).toMatch({ zh: /导入/, en: /imported/ }[language]);
    expect(await faultsFoundByAxe(page)).toEqual([]);

    await openTab(pane, 'data');
    await card.getByRole('button', { name: `${WORDS[language].takeBack} own.csv` }).click();
    await button('undo').waitFor();
    expect(await answer(opened, '=CARBON.PRICE("OWN:FORWARD","2026-02-04")')).toMatchObject({ error: expect.stringMatching(/^#/) });
    await button('undo').click();
    await item.waitFor();
    expect(await answer(opened, '=CARBON.PRICE("OWN:FORWARD","2026-02-04")')).toBe(61.25);
    expect(complaints).toEqual([]);
  });

  test('what is no table is refused with what to do, and nothing is lost', async () => {
    const { pane, card, button, complaints } = await openData({ language });
    await button('paste').click();
    await pane.locator('textarea').fill('abc');
    await choose(pane, fileOf('report.pdf', Buffer.from('%PDF-1.7\0\0\0')));
    expect(await outcome(pane)).toMatch(
      { zh: /^report\.pdf：这不是文本或 \.xlsx/, en: /^report\.pdf: This is neither text nor an \.xlsx/ }[language],
    );
    expect(await pane.getByRole('alert').count()).toBe(1);
    expect(await pane.locator('textarea').inputValue()).toBe('abc');
    await card.getByText({ zh: '尚未导入任何文件。', en: 'Nothing is imported yet.' }[language]).waitFor();
    expect(complaints).toEqual([]);
  });

  test('whose prices a list of dates holds is asked, and every answer reads it again', async () => {
    const opened = await openData({ language });
    const { pane, button } = opened;
    await choose(pane, fileOf('prices.csv', 'date,close\n2026-02-03,61.2\n2026-02-04,61.4\n'));
    const symbol = pane.getByRole('combobox', { name: { zh: '代码', en: 'Symbol' }[language] });
    await symbol.fill('SEEE:SHEA');
    await symbol.press('Escape');
    await pane.locator('#carbon-page th[scope=rowgroup]:visible', { hasText: 'SEEE:SHEA' }).waitFor();
    await button('import').click();
    await outcome(pane);
    expect(await answer(opened, '=CARBON.PRICE("SEEE:SHEA","2026-02-04")')).toBe(61.4);
  });

  test('a workbook carries an import: taken back, it is missing, and there again from the workbook', async () => {
    const opened = await openData({ language });
    const { page, pane, card, button, complaints } = opened;
    await chosenAndImported(opened, fileOf('own.csv', OWN));
    expect(await answer(opened, '=CARBON.PRICE("OWN:FORWARD","2026-02-04")')).toBe(61.25);
    await button('refresh').click();
    await outcome(pane);
    await card.getByRole('button', { name: `${WORDS[language].save} own.csv` }).click();
    await pane.getByText({ zh: /^已存入本工作簿：own\.csv/, en: /^Saved into this workbook: own\.csv/ }[language]).waitFor();

    await card.getByRole('button', { name: `${WORDS[language].takeBack} own.csv` }).click();
    const missing = card.getByRole('list', { name: WORDS[language].missing });
    await missing.getByText('own.csv').waitFor();
    const notice = pane.getByRole('complementary', { name: WORDS[language].outdated });
    await notice.waitFor();
    await notice.getByRole('button').click();
    await pane.getByText({ zh: /本机缺少导入：own\.csv/, en: /Imports this machine lacks: own\.csv/ }[language]).waitFor();
    expect(await read(page, `A${rows}`)).toMatchObject({ error: '#N/A', message: expect.stringContaining('own.csv') });
    expect(await faultsFoundByAxe(page)).toEqual([]);

    await missing.getByRole('button', { name: `${WORDS[language].use} own.csv` }).click();
    expect(await counts(pane)).toEqual(['4', '0', '1', '1']);
    await button('import').click();
    await missing.waitFor({ state: 'detached' });
    expect(await answer(opened, '=CARBON.PRICE("OWN:FORWARD","2026-02-04")')).toBe(61.25);
    expect(complaints).toEqual([]);
  });
});

describe('what is the same in both languages', () => {
  test('a preview is there again after a look elsewhere, and imported files in the next session', async () => {
    const opened = await openData();
    const { page, pane, button, card } = opened;
    await choose(pane, fileOf('own.csv', OWN), fileOf('rates.csv', RATES));
    await button('import').waitFor();
    await openTab(pane, 'prices');
    await pane.locator('[data-page=data]').click();
    await button('import').waitFor();
    await button('back').click();
    await button('goOn').click();
    await button('import').click();
    // The next one.
    await pane.getByRole('heading', { name: 'rates.csv' }).waitFor();
    await button('import').click();
    await card.getByRole('list', { name: WORDS.en.list }).getByText('rates.csv').waitFor();

    const again = await page.context().newPage();
    await again.goto(page.url());
    await again.waitForFunction(() => 'workbench' in window);
    const pane2 = again.locator('#pane');
    await pane2.locator('[data-page=data]').click();
    const list = pane2.getByRole('list', { name: WORDS.en.list });
    await list.getByText('own.csv').waitFor();
    expect(await answer({ ...opened, page: again, pane: pane2 }, '=CARBON.PRICE("OWN:FORWARD","2026-02-04")')).toBe(61.25);
  });

  test('the same file again brings nothing, and says so', async () => {
    const opened = await openData();
    await chosenAndImported(opened, fileOf('own.csv', OWN));
    await choose(opened.pane, fileOf('own.csv', OWN));
    await opened.pane.getByText('This file has been imported already, read in the same way.').waitFor();
    expect(await opened.pane.locator('footer:visible').getByRole('button', { name: 'Import' }).getAttribute('aria-disabled')).toBe('true');
  });

  test('a long series is one line to the keyboard, and its table grows as one asks', async () => {
    const opened = await openData();
    const { page, pane, complaints } = opened;
    const days = Array.from({ length: 250 }, (_, at) => new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10));
    const text = days.map((day, at) => `OWN:LONG,${day},close,${50 + (at % 7)},CNY`).join('\n');
    await chosenAndImported(opened, fileOf('long.csv', `symbol,period,measure,value,currency\n${text}\n`));
    await pane.getByRole('list', { name: WORDS.en.list }).getByRole('button', { name: 'OWN:LONG' }).click();
    const chart = pane.getByRole('region', { name: 'Prices over time' });
    await chart.locator('path[id]').first().waitFor();
    expect(await chart.locator('[tabindex="0"]').count()).toBeLessThan(10);
    const figures = pane.locator('#carbon-page tbody tr:visible');
    expect(await figures.count()).toBe(100);
    await pane.getByRole('button', { name: 'Show more (150 left)' }).click();
    await pane.getByRole('button', { name: 'Show more (50 left)' }).click();
    expect(await figures.count()).toBe(250);
    expect(await faultsFoundByAxe(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('files are dropped on the page', async () => {
    const { page, pane, button } = await openData();
    const dropped = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'dropped.csv'));
      return transfer;
    }, OWN);
    const target = pane.getByRole('region', { name: 'Data', exact: true });
    await target.dispatchEvent('dragover', { dataTransfer: dropped });
    await target.dispatchEvent('drop', { dataTransfer: dropped });
    await button('import').waitFor();
    await pane.getByRole('heading', { name: 'dropped.csv' }).waitFor();
  });

  test('all of it by keyboard', async () => {
    const { page, pane, card, button } = await openData();
    await button('paste').focus();
    await page.keyboard.press('Enter');
    await focused(page, 'TEXTAREA');
    await page.keyboard.insertText(OWN);
    await page.keyboard.press('Control+Enter');
    await button('import').waitFor();
    // The focus is on the way back; Escape takes it, and it leads on again.
    await page.waitForFunction(() => document.activeElement?.textContent === 'Data');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.textContent === 'Choose files');
    await button('goOn').focus();
    await page.keyboard.press('Enter');
    await button('import').focus();
    await page.keyboard.press('Enter');
    await outcome(pane);
    await page.waitForFunction(() => document.activeElement?.textContent === 'Choose files');
    await card.getByRole('button', { name: 'Take back Pasted text' }).focus();
    await page.keyboard.press('Enter');
    await button('undo').focus();
    await page.keyboard.press('Enter');
    await card.getByRole('button', { name: 'Take back Pasted text' }).waitFor();
  });
});

const focused = (page: Page, tag: string) => page.waitForFunction((name) => document.activeElement?.tagName === name, tag);

describe.each(LANGUAGES)('at 320 pixels (%s)', (language) => {
  test.each(['light', 'dark'] as const)('everything of it fits, and axe finds no fault (%s)', async (colorScheme) => {
    const opened = await openData({ language, colorScheme, viewport: { width: 320, height: 640 } });
    const { page, pane, card, button, complaints } = opened;
    const fits = async () => {
      expect(await cutOff(pane.locator('#carbon-page'))).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await faultsFoundByAxe(page)).toEqual([]);
    };
    await button('paste').click();
    await card.locator('summary').first().click();
    await fits();
    await choose(
      pane,
      fileOf('own.csv', OWN),
      fileOf('a-file-with-a-rather-long-name-as-exchanges-give-them-2026-02-03.csv', 'date,close\n2026-02-03,61.2\n'),
    );
    await button('import').waitFor();
    await fits();
    await button('import').click();
    await pane.getByRole('combobox').first().waitFor();
    await fits();
    await button('cancel').click();
    await card.getByRole('listitem').first().waitFor();
    await fits();
    expect(complaints).toEqual([]);
  });
});
