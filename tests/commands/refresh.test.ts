import { insertPriceTable } from '../../src/commands/insert-price-table';
import type { Notice } from '../../src/commands/notice';
import { refreshWorkbook } from '../../src/commands/refresh';
import { carbonError } from '../../src/core/errors';
import type { Language } from '../../src/core/language';
import type { RefreshOutcome, Version } from '../../src/live/outcome';
import { closeExcel } from '../_setup/excel-emulation/open-excel';
import { openExcel, type OpenedExcel } from './_excel';

afterAll(closeExcel);

const version = (asOf: string): Version => ({ version: asOf, asOf, published: asOf });
const OLD = version('2026-02-01');
const NEW = version('2026-02-08');
const UP_TO_DATE: RefreshOutcome = { kind: 'up-to-date', inUse: OLD };
const OFFLINE: RefreshOutcome = {
  kind: 'refused',
  inUse: OLD,
  error: carbonError('feed-offline', { address: 'https://x.example/feed.json', inUse: OLD.version }),
};
const changed = (isKept: boolean): RefreshOutcome => ({
  kind: 'changed',
  before: OLD,
  after: NEW,
  isKept,
  changes: {
    figures: { new: 120, corrected: 3, withdrawn: 1 },
    records: { policies: { new: 2, corrected: 1, withdrawn: 0 }, news: { new: 1, corrected: 0, withdrawn: 0 } },
    figureLines: [],
    recordLines: [],
  },
});

const noNotice = () => Promise.resolve();

async function refresh({ desk }: OpenedExcel, outcome: RefreshOutcome = UP_TO_DATE): Promise<Notice> {
  const notices: Notice[] = [];
  const data = { refresh: () => Promise.resolve(outcome) };
  await refreshWorkbook({ desk, data, notify: (notice) => Promise.resolve(void notices.push(notice)) });
  expect(notices).toHaveLength(1);
  return notices[0]!;
}

/** A workbook with two CARBON formulas, one formula of the user's and a price table. */
async function opened(language: Language = 'en'): Promise<OpenedExcel> {
  const open = await openExcel(language);
  const { user, workbook } = open.excel;
  open.excel.select('A10');
  await insertPriceTable({ desk: open.desk, data: { refresh: () => Promise.resolve(UP_TO_DATE) }, notify: noNotice });
  user.type('A1', '=CARBON.PRICE("CEA","2024-11-13")');
  user.type('B1', '=CARBON.PRICE("EUA")');
  workbook.sheet('Sheet1').writeResults('C1', '=SUM(A1:B1)', [[1]]);
  workbook.calculation.recalculated.length = 0;
  return open;
}

test('counts what was refreshed: CARBON formulas and tables, nothing of anybody else', async () => {
  const open = await opened();
  const { title, lines } = await refresh(open);
  const { recalculated } = open.excel.workbook.calculation;
  expect(title).toBe(`Refreshed: ${recalculated.length} formulas, 1 table`);
  expect(recalculated).toEqual(expect.arrayContaining(['Sheet1!A1', 'Sheet1!B1']));
  expect(recalculated).not.toContain('Sheet1!C1');
  expect(lines).toEqual(['There are no newer data; those in use are as of 2026-02-01.']);
});

test('speaks Chinese', async () => {
  const { language, title, lines } = await refresh(await opened('zh'));
  expect(language).toBe('zh');
  expect(title).toMatch(/^已刷新：\d+ 个公式、1 个表格$/);
  expect(lines).toEqual(['已是最新数据，截至 2026-02-01。']);
});

test('names formulas alone, in the singular too', async () => {
  const open = await openExcel('en');
  open.excel.user.type('A1', '=CARBON.PRICE("CEA","2024-11-13")');
  expect((await refresh(open)).title).toBe('Refreshed: 1 formula');
});

test('says in manual calculation what waits for F9', async () => {
  const open = await opened();
  open.excel.workbook.calculation.mode = 'Manual';
  const { lines } = await refresh(open);
  expect(lines[0]).toBe('Calculation is set to manual: cells that depend on CARBON formulas wait for F9.');
});

test.each([
  [
    'en' as const,
    'This workbook was refreshed before with "closes.csv" (imported 2026-11-20), which this machine lacks: figures only found there are #N/A. ',
  ],
  ['zh' as const, '本机未导入此工作簿用过的“closes.csv”（2026-11-20 导入）：仅由其提供的数据显示 #N/A。'],
])('names an import the workbook was refreshed with and this machine lacks, in %s', async (language, expected) => {
  const open = await opened(language);
  const card = {
    id: 'import-0a1b2c3d',
    kind: 'date-number',
    name: 'closes.csv',
    imported: '2026-11-20',
    figures: 1,
    reach: [{ symbol: 'OWN:X', first: 1, last: 2 }],
  };
  const records = JSON.parse((await open.desk.host.records())!) as object;
  await open.desk.host.carryOut({ changes: [{ do: 'keep-records', text: JSON.stringify({ ...records, imports: [card] }) }], undo: [] });
  expect((await refresh(open)).lines[0]).toContain(expected);
  expect((await refresh(open)).lines[0]).toContain(expected);
});

test('names a table that could not be refreshed, and refreshes the rest', async () => {
  const open = await opened();
  open.excel.user.type('A40', 'below');
  open.excel.user.renameTable('CARBON_QUOTES_1', 'Mine');
  const sheet = open.excel.workbook.sheet('Sheet1');
  sheet.isProtected = true;
  const second = open.excel.workbook.addSheet('Other');
  open.excel.select('Other!A1');
  await insertPriceTable({ desk: open.desk, data: { refresh: () => Promise.resolve(UP_TO_DATE) }, notify: noNotice });
  const { title, lines } = await refresh(open);
  expect(title).toMatch(/, 1 table$/);
  expect(second.tables).toHaveLength(1);
  expect(lines[0]).toContain('"Mine" was not refreshed: its sheet "Sheet1" is protected.');
});

test('says so where there is nothing of ours', async () => {
  const open = await openExcel('en');
  open.excel.user.type('A1', 'plain');
  expect((await refresh(open)).title).toBe('The workbook holds no CARBON formulas or tables');
});

test('a feed that is away is told, and the workbook is refreshed all the same', async () => {
  const { title, lines } = await refresh(await opened(), OFFLINE);
  expect(title).toMatch(/^Refreshed: /);
  expect(lines).toEqual([expect.stringContaining('https://x.example/feed.json cannot be reached.')]);
});

test('a workbook that cannot be changed is told, and what came from the feed too', async () => {
  const open = await opened();
  open.excel.startEditing();
  const { title, lines } = await refresh(open, changed(true));
  open.excel.stopEditing();
  expect(title).toBe('The workbook was not refreshed');
  expect(lines).toEqual([
    expect.stringContaining('A cell is being edited.'),
    'Newer data as of 2026-02-08 (before: 2026-02-01): 120 figures new, 3 corrected, 1 withdrawn; 4 records of policies, systems and the like changed.',
  ]);
});

test('both may fail', async () => {
  const open = await opened();
  open.excel.startEditing();
  const { lines } = await refresh(open, OFFLINE);
  open.excel.stopEditing();
  expect(lines).toEqual([expect.stringContaining('A cell is being edited.'), expect.stringContaining('cannot be reached.')]);
});

test('says of newer data that cannot be kept that they are for this session', async () => {
  const { lines } = await refresh(await opened(), changed(false));
  expect(lines.at(-1)).toBe('Nothing can be kept here: refresh again when you next open Excel.');
});

test('a part of the add-in that could not be loaded is told as what it is', async () => {
  jest.spyOn(console, 'error').mockImplementation();
  const open = await opened();
  const lost = Object.assign(new Error('Loading chunk 7 failed.'), { name: 'ChunkLoadError' });
  const broken = { ...open, desk: { ...open.desk, host: { ...open.desk.host, survey: () => Promise.reject(lost) } } };
  expect((await refresh(broken)).lines[0]).toBe('Part of the add-in could not be loaded. Check the connection and try again.');
});

test('a fault of ours is told as one and logged', async () => {
  const open = await opened();
  const logged = jest.spyOn(console, 'error').mockImplementation();
  const broken = { ...open, desk: { ...open.desk, host: { ...open.desk.host, survey: () => Promise.reject(new Error('oops')) } } };
  const { title, lines } = await refresh(broken);
  expect(title).toBe('The workbook was not refreshed');
  expect(lines[0]).toBe(carbonError('internal', {}).text('en'));
  expect(logged).toHaveBeenCalledWith(expect.any(String), expect.objectContaining({ message: 'oops' }));
});
