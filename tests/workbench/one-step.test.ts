import type { Model } from '@odoo/o-spreadsheet';
import { Formula, type Change, type Content } from '../../src/host/change';
import { area } from '../host/host-contract';
import { untilWhole } from '../../src/workbench/host/step';
import { hostOn, newModel, succeed, underTest } from './spreadsheet-under-test';

const write = (address: string, cells: readonly (readonly Content[])[]): Change => ({ do: 'write', area: area(address), cells });

/** What of the workbook is saved. */
const contentOf = (model: Model) => JSON.stringify({ ...model.exportData(), revisionId: undefined });

const PLAN: readonly Change[] = [
  { do: 'add-sheet', name: '证据' },
  write(
    '证据!A1:B300',
    Array.from({ length: 300 }, (_, row) => [row, new Formula(`=A${row + 1}*2`)]),
  ),
  write('Sheet1!B2:C4', [['date', 'price'], [1, 2], [3, 4]]), // prettier-ignore
  { do: 'style', area: area('Sheet1!B3:B4'), style: { numberFormat: 'yyyy-mm-dd' } },
  { do: 'add-table', area: area('Sheet1!B2:C4'), name: 'CARBON_QUOTES_1' },
  { do: 'anchor', name: '_CARBON_1', area: area('Sheet1!B2:C2') },
  { do: 'keep-records', text: 'records' },
];

describe('a plan is one step of the history', () => {
  test('undone and done again as a whole', async () => {
    const model = newModel();
    const host = hostOn(model);
    const before = contentOf(model);
    await host.carryOut({ changes: PLAN, undo: [] });
    const after = contentOf(model);
    const survey = await host.survey();

    succeed(model.dispatch('REQUEST_UNDO'));
    expect(contentOf(model)).toBe(before);
    expect(model.getters.canUndo()).toBe(false);
    expect(await host.survey()).toMatchObject({ tables: [], anchors: new Map(), records: undefined });

    succeed(model.dispatch('REQUEST_REDO'));
    expect(JSON.parse(contentOf(model))).toEqual(JSON.parse(after));
    expect(await host.survey()).toEqual(survey);
  });

  test('a plan that failed leaves no step behind, and what was undone before can still be done again', async () => {
    const model = newModel();
    const { host, type } = underTest(model);
    await type('Sheet1!A1', 'mine');
    succeed(model.dispatch('REQUEST_UNDO'));
    const before = contentOf(model);
    await expect(host.carryOut({ changes: [...PLAN, write('Nowhere!A1', [[1]])], undo: [] })).rejects.toMatchObject({ code: 'host-failed' });

    expect(contentOf(model)).toBe(before);
    expect(model.getters.canUndo()).toBe(false);
    succeed(model.dispatch('REQUEST_REDO'));
    expect(model.getters.getCellText({ sheetId: model.getters.getActiveSheetId(), col: 0, row: 0 })).toBe('mine');
  });

  test('a plan of nothing is done', async () => {
    const model = newModel();
    await hostOn(model).carryOut({ changes: [], undo: [] });
    expect(model.getters.canUndo()).toBe(false);
  });
});

describe('a large plan', () => {
  const ROWS = 6000;
  const LARGE = write(
    `Sheet1!A1:D${ROWS}`,
    Array.from({ length: ROWS }, (_, row) => [45609 + (row % 300), `row ${row}`, row / 7, row % 50 === 0 ? new Formula(`=C${row + 1}*2`) : '=']),
  );

  test('lets the page breathe, tells how far it is, and is one step', async () => {
    const model = newModel();
    const before = contentOf(model);
    const progress: number[] = [];
    let turns = 0;
    const clock = setInterval(() => (turns += 1), 1);
    await hostOn(model).carryOut({ changes: [LARGE], undo: [] }, { onProgress: (done) => progress.push(done) });
    clearInterval(clock);

    expect(turns).toBeGreaterThan(3);
    expect(progress.length).toBeGreaterThan(3);
    expect(progress.at(-1)).toBe(1);
    const { getters } = model;
    expect(getters.getEvaluatedCell({ sheetId: getters.getActiveSheetId(), col: 3, row: ROWS - 50 }).value).toBeCloseTo(((ROWS - 50) / 7) * 2);
    succeed(model.dispatch('REQUEST_UNDO'));
    expect(contentOf(model)).toBe(before);
    expect(model.getters.canUndo()).toBe(false);
  });

  test('is taken back when the user cancels', async () => {
    const model = newModel();
    const before = contentOf(model);
    const cancelling = new AbortController();
    const watch = { signal: cancelling.signal, onProgress: (done: number) => done > 0.2 && cancelling.abort() };
    await expect(hostOn(model).carryOut({ changes: [...PLAN, LARGE], undo: [] }, watch)).rejects.toMatchObject({ code: 'cancelled' });
    expect(contentOf(model)).toBe(before);
  });

  test('is waited for before the workbook is saved', async () => {
    const model = newModel();
    let isOver = false;
    const work = hostOn(model).carryOut({ changes: [LARGE], undo: [] }, { onProgress: (done) => (isOver = done === 1) });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(isOver).toBe(false);
    await untilWhole(model);
    expect(isOver).toBe(true);
    await work;
    await untilWhole(model);
  });

  test('is not disturbed by who types meanwhile, and a second plan waits for it', async () => {
    const model = newModel();
    const host = hostOn(model);
    const at = { sheetId: model.getters.getActiveSheetId(), col: 8, row: 0 };
    const refusals: unknown[] = [];
    const first = host.carryOut(
      { changes: [LARGE], undo: [] },
      {
        onProgress: (done) =>
          done < 1 && refusals.push(...model.dispatch('UPDATE_CELL', { ...at, content: 'mine' }).reasons, ...model.dispatch('REQUEST_UNDO').reasons),
      },
    );
    const second = host.carryOut({ changes: [write('Sheet1!A1', [['second']])], undo: [] });
    await Promise.all([first, second]);

    expect(new Set(refusals)).toContain('CarbonBusy');
    expect(model.getters.getCellText(at)).toBe('');
    expect(model.getters.getCellText({ ...at, col: 0 })).toBe('second');
    succeed(model.dispatch('UPDATE_CELL', { ...at, content: 'mine' }));
  });
});
