import { explainCell } from '../../src/commands/explain-cell';
import type { Notice } from '../../src/commands/notice';
import type { Language } from '../../src/core/language';
import { closeExcel } from '../_setup/excel-emulation/open-excel';
import { openExcel } from './_excel';

afterAll(closeExcel);

const data = { refresh: () => Promise.reject(new Error('no data are asked for')) };

/** What is said of a cell after a formula was typed into B4. */
async function explain(formula: string, cell = 'B4', language: Language = 'en'): Promise<Notice> {
  const { excel, desk } = await openExcel(language);
  excel.user.type('B4', formula);
  excel.select(cell);
  const notices: Notice[] = [];
  await explainCell({ desk, data, notify: (notice) => Promise.resolve(void notices.push(notice)) });
  expect(notices).toHaveLength(1);
  return notices[0]!;
}

test('cites the figure of a price, with the formula it stands behind', async () => {
  const { title, lines } = await explain('=CARBON.PRICE("CEA","2024-11-13")');
  expect(title).toBe('Where Sheet1!B4 was printed');
  expect(lines[0]).toBe('=CARBON.PRICE("CEA","2024-11-13")');
  expect(lines).toHaveLength(2);
  // mee-2025, L135.
  expect(lines[1]).toMatch(/^SEEE:CEA · 2024-11-13 closing price: printed as ".*105\.65.*" .*line 135/);
});

test('speaks Chinese', async () => {
  const { language, title, lines } = await explain('=CARBON.PRICE("CEA","2024-11-13")', 'B4', 'zh');
  expect([language, title]).toEqual(['zh', 'Sheet1!B4 的出处']);
  expect(lines[1]).toMatch(/^SEEE:CEA · 2024-11-13 .*印作“.*105\.65.*第135行/);
});

test('cites both figures of a change', async () => {
  const { lines } = await explain('=CARBON.CHANGE("CEA","2024-01-02","2024-11-13")');
  expect(lines.slice(1)).toEqual([expect.stringMatching(/^SEEE:CEA · /), expect.stringMatching(/^SEEE:CEA · 2024-11-13/)]);
});

test('cites a figure once that two calls show', async () => {
  const { lines } = await explain('=CARBON.PRICE("CEA","2024-11-13")+CARBON.PRICE("CEA","2024-11-13")*0');
  expect(lines).toHaveLength(2);
});

test('of a cell within a list tells of that cell', async () => {
  const { title, lines } = await explain('=CARBON.QUOTES("secondary-spot","2026-W05",1,"en")', 'H5');
  expect(title).toBe('Where Sheet1!H5 was printed');
  expect(lines).toHaveLength(2);
  expect(lines[1]).not.toContain('Sheet1!');
});

test('of a cell that stands for a whole list names the first figures, each with its cell, and how many more there are', async () => {
  const { lines } = await explain('=CARBON.QUOTES("secondary-spot","2026-W05",1,"en")', 'B4');
  expect(lines).toHaveLength(10);
  for (const line of lines.slice(1, 9)) expect(line).toMatch(/^Sheet1!\w+ · .*printed as/);
  expect(lines[9]).toMatch(/^\d+ more: the evidence sheet/);
});

test('throws that a cell has nothing printed', async () => {
  await expect(explain('=1+1')).rejects.toMatchObject({ code: 'no-carbon-formula', detail: { cell: 'Sheet1!B4' } });
});
