import { parseAddress, type Area } from '../../src/host/area';
import { Formula, type Change, type Content } from '../../src/host/change';
import type { Plan } from '../../src/host/host';
import { closeExcel, openExcel } from '../_setup/excel-emulation/open-excel';

const at = (address: string): Area => parseAddress(address.includes('!') ? address : `Sheet1!${address}`)!;
const write = (address: string, cells: readonly (readonly Content[])[]): Change => ({ do: 'write', area: at(address), cells });
const plan = (...changes: Change[]): Plan => ({ changes, undo: [] });
const rowsOf = <Row>(count: number, rowAt: (row: number) => Row): Row[] => Array.from({ length: count }, (_, row) => rowAt(row));

/** A new table with everything a table is inserted with. */
const TABLE: readonly Change[] = [
  write('B2:C4', [['Date', '价格'], [45609, new Formula('=CARBON.PRICE("CEA","2024-11-13")')], [45657, 97.49]]), // prettier-ignore
  { do: 'style', area: at('B3:B4'), style: { numberFormat: 'yyyy-mm-dd' } },
  { do: 'widen', area: at('B2:C2'), characters: 30 },
  { do: 'add-table', area: at('B2:C4'), name: 'CARBON_QUOTES_1' },
  { do: 'anchor', name: '_CARBON_1', area: at('B2:C4') },
  { do: 'keep-records', text: '{"1":{}}' },
];
const TABLE_UNDO: readonly Change[] = [
  { do: 'keep-records', text: undefined },
  { do: 'release', name: '_CARBON_1' },
  { do: 'remove-table', at: at('B2') },
  { do: 'clear', area: at('B2:C4') },
];

afterAll(closeExcel);

describe('round trips of a plan', () => {
  test('cells alone take one', async () => {
    const { excel, host, roundTripsOf } = await openExcel();
    const cells = rowsOf(300, (row) => [row, 'text', new Formula(`=A${row + 1}`)]);
    expect(await roundTripsOf(() => host.carryOut(plan(write('A1:C300', cells), { do: 'style', area: at('A1'), style: { isBold: true } })))).toBe(1);
    expect(excel.workbook.screenSuspensions).toBe(0);
  });

  test('what must be known first is asked for all changes in one more', async () => {
    const { host, roundTripsOf } = await openExcel();
    expect(await roundTripsOf(() => host.carryOut(plan(...TABLE)))).toBe(2);
    const refreshed: Change[] = [
      { do: 'resize-table', table: 'CARBON_QUOTES_1', from: at('B2:C4'), to: at('B2:C6') },
      write(
        'B3:C6',
        rowsOf(4, (row) => [row, row]),
      ),
      { do: 'reapply', table: 'CARBON_QUOTES_1' },
      { do: 'keep-records', text: 'newer' },
    ];
    expect(await roundTripsOf(() => host.carryOut(plan(...refreshed)))).toBe(2);
  });

  test('what stands on a sheet that may be gone takes a third', async () => {
    const { host, roundTripsOf } = await openExcel();
    await host.carryOut(plan(...TABLE));
    expect(await roundTripsOf(() => host.carryOut({ changes: TABLE_UNDO, undo: [] }))).toBe(3);
    const gone: Change[] = [
      { do: 'remove-table', at: at('Gone!B2') },
      { do: 'remove-chart', sheet: 'Gone', name: 'x' },
      { do: 'chart-source', sheet: 'Gone', name: 'x', source: at('A1:B2') },
      { do: 'remove-sheet', name: 'Gone' },
      { do: 'release', name: '_CARBON_9' },
    ];
    expect(await roundTripsOf(() => host.carryOut(plan(...gone)))).toBe(1);
  });
});

describe('large plans', () => {
  const LIMITS = { mostRequestBytes: 200_000, excelApi: '1.15' };
  const CELLS = rowsOf(9000, (row) => [row, `第 ${row} 行`, new Formula(`=CARBON.PRICE("CEA",A${row + 1})`)]);
  const LARGE: Plan = { changes: [write('A1:C9000', CELLS), write('E1:E2', [['last'], ['of all']])], undo: [{ do: 'clear', area: at('A1:E9000') }] };

  test('go in parts that Excel on the web takes, in order, with progress', async () => {
    const { excel, host, sheet } = await openExcel(LIMITS, { requestBytes: 190_000 });
    const progress: number[] = [];
    await host.carryOut(LARGE, { onProgress: (done) => progress.push(done) });
    expect(excel.requests.length).toBe(progress.length);
    expect(progress.length).toBeGreaterThan(3);
    expect(progress).toEqual([...progress].sort((one, other) => one - other));
    expect(progress.at(-1)).toBe(1);
    expect(excel.workbook.screenSuspensions).toBe(progress.length);
    expect(sheet.cell('B9000')).toMatchObject({ value: '第 8999 行', isPrefixed: true });
    expect(sheet.cell('C9000')).toMatchObject({ formula: '=CARBON.PRICE("CEA",A9000)' });
    expect(sheet.cell('E2')).toMatchObject({ value: 'of all' });
  });

  test('an import of the largest size there is goes to Excel on the web and comes back, with the records in a request of their own', async () => {
    const { excel, host } = await openExcel({ mostRequestBytes: 5_000_000, mostAnswerBytes: 5_000_000 });
    const text = 'H4sI+/=='.repeat(500_000);
    await host.carryOut(plan({ do: 'keep-import', id: 'import-1', text }, { do: 'keep-records', text: 'kept' }));
    expect(excel.requests).toHaveLength(3);
    expect((await host.keptImport('import-1')) === text).toBe(true);
    expect(await host.records()).toBe('kept');
  });

  test('stay below the limit whatever they are made of', async () => {
    const { host, sheet } = await openExcel({ mostRequestBytes: 60_000 }, { requestBytes: 55_000 });
    const chart = { name: 'Chart', kind: 'points', title: '价格', source: at('A1:I9'), at: at('D1:H12'), language: 'zh' } as const;
    const many = rowsOf(60, (row) => at(`A${row + 1}:F${row + 1}`));
    await host.carryOut(
      plan(
        ...many.map((area): Change => ({
          do: 'style',
          area,
          style: { isBold: true, isQuiet: true, wraps: true, align: 'top-left', numberFormat: '0.00' },
        })),
        ...many.map((area): Change => write(`A${area.row + 1}:F${area.row + 1}`, [['"\\', '碳'.repeat(200), true, undefined, 1, 2]])),
        ...many.map((area, number): Change => ({ do: 'anchor', name: `_CARBON_${number}`, area })),
        ...many.map((): Change => ({ do: 'add-chart', chart })),
        ...many.map((area): Change => ({ do: 'clear', area })),
        { do: 'recalculate', cells: rowsOf(2500, (row) => at(`A${row * 2 + 1}`)), isManual: false },
      ),
    );
    expect(sheet.charts).toHaveLength(60);
    expect(sheet.calculation.recalculated).toHaveLength(2500);
  });

  test('that are cancelled between parts are taken back', async () => {
    const { excel, host, snapshot } = await openExcel(LIMITS, { requestBytes: 190_000 });
    const before = snapshot();
    const abort = new AbortController();
    const onProgress = () => excel.requests.length === 2 && abort.abort();
    await expect(host.carryOut(LARGE, { onProgress, signal: abort.signal })).rejects.toMatchObject({ code: 'cancelled' });
    expect(snapshot()).toBe(before);
    expect(excel.requests).toHaveLength(3);
  });

  test('that are cancelled with the last part are done', async () => {
    const { host, sheet } = await openExcel();
    const abort = new AbortController();
    await host.carryOut(plan(write('A1', [['x']])), { onProgress: () => abort.abort(), signal: abort.signal });
    expect(sheet.cell('A1').value).toBe('x');
  });

  test('cancelled before they begin ask Excel nothing', async () => {
    const { host, roundTripsOf } = await openExcel();
    const watch = { signal: AbortSignal.abort() };
    expect(await roundTripsOf(() => host.carryOut(LARGE, watch).catch(() => undefined))).toBe(0);
  });
});

describe('a plan that fails', () => {
  const PLAN: Plan = { changes: TABLE, undo: TABLE_UNDO };

  test.each(['loses the request', 'loses the answer'] as const)('is taken back where the connection %s, whichever request it is', async (fate) => {
    for (const after of [0, 1]) {
      const { excel, host, snapshot } = await openExcel();
      const before = snapshot();
      excel.connection.cut(after, fate, 1);
      await expect(host.carryOut(PLAN)).rejects.toMatchObject({ code: 'excel-unreachable' });
      expect(snapshot()).toBe(before);
    }
  });

  test('is taken back part by part where the connection is lost in the middle', async () => {
    const { excel, host, snapshot } = await openExcel({}, { requestBytes: 4000 });
    const before = snapshot();
    excel.connection.cut(4, 'loses the answer', 1);
    await expect(host.carryOut(PLAN)).rejects.toMatchObject({ code: 'excel-unreachable' });
    expect(excel.requests.length).toBeGreaterThanOrEqual(8);
    expect(snapshot()).toBe(before);
  });

  test('is taken back when the connection comes back after a while', async () => {
    const { excel, host, snapshot } = await openExcel({}, { pauses: [1, 30] });
    const before = snapshot();
    excel.connection.cut(1, 'loses the answer', 3);
    const began = Date.now();
    await expect(host.carryOut(PLAN)).rejects.toMatchObject({ code: 'excel-unreachable' });
    expect(Date.now() - began).toBeGreaterThanOrEqual(30);
    expect(snapshot()).toBe(before);
  });

  test('says where to look if that fails too', async () => {
    const { excel, host } = await openExcel();
    excel.connection.cut(1, 'loses the answer');
    await expect(host.carryOut(PLAN)).rejects.toMatchObject({
      code: 'left-half-done',
      detail: { reason: 'Excel 没有响应，连接可能已断开。请检查网络后重试', where: 'Sheet1!B2, Sheet1!B2:C4' },
    });
    expect(excel.requests).toHaveLength(2 + 3);
  });

  test('in which nothing was changed yet needs no undoing', async () => {
    const { excel, host, snapshot, user, roundTripsOf } = await openExcel();
    const before = snapshot();
    const failing = plan({ do: 'reapply', table: 'Nobody' }, write('A1', [['x']]));
    expect(await roundTripsOf(() => host.carryOut({ ...failing, undo: TABLE_UNDO }).catch(() => undefined))).toBe(1);
    await expect(host.carryOut(failing)).rejects.toMatchObject({ code: 'host-failed' });
    excel.startEditing();
    await expect(host.carryOut(PLAN)).rejects.toMatchObject({ code: 'cell-being-edited' });
    excel.stopEditing();
    user.protect('Sheet1');
    await expect(host.carryOut(PLAN)).rejects.toMatchObject({ code: 'excel-denied' });
    excel.workbook.sheet('Sheet1').isProtected = false;
    expect(snapshot()).toBe(before);
  });

  test('because a cell is being edited waits for nobody, where nothing was changed yet', async () => {
    const { excel, host, roundTripsOf } = await openExcel();
    excel.startEditing();
    const cells = { changes: [write('A1', [['x']])], undo: [{ do: 'clear', area: at('A1') } as const] };
    expect(await roundTripsOf(() => expect(host.carryOut(cells)).rejects.toMatchObject({ code: 'cell-being-edited' }))).toBe(1);
  });

  test('waits for the end of an edit to be taken back', async () => {
    const { excel, host, snapshot } = await openExcel({}, { requestBytes: 4000 });
    const before = snapshot();
    const outcome = host.carryOut(PLAN, { onProgress: () => excel.requests.length === 3 && excel.startEditing() });
    setTimeout(() => excel.stopEditing(), 60);
    await expect(outcome).rejects.toMatchObject({ code: 'cell-being-edited' });
    expect(snapshot()).toBe(before);
  });

  test('leaves widths as they were, and what was there before', async () => {
    const { host, user, sheet, snapshot } = await openExcel();
    user.fill('B2', [['mine', 2]]);
    sheet.setWidth(1, 60);
    await host.carryOut(plan({ do: 'anchor', name: '_CARBON_1', area: at('D9') }, { do: 'keep-records', text: 'old' }));
    const before = snapshot();
    const changes: Change[] = [...TABLE.slice(2), { do: 'add-sheet', name: 'Evidence' }, { do: 'widen', area: at('Evidence!A1:B1'), characters: 40 }];
    const undo: Change[] = [
      { do: 'remove-sheet', name: 'Evidence' },
      { do: 'keep-records', text: 'old' },
      { do: 'anchor', name: '_CARBON_1', area: at('D9') },
      { do: 'remove-table', at: at('B2') },
      write('C2', [[2]]),
    ];
    await expect(host.carryOut({ changes: [...changes, write('Nowhere!A1', [['x']])], undo })).rejects.toMatchObject({ code: 'host-failed' });
    expect(snapshot()).toBe(before);
  });

  test('is taken back on the oldest Excel there is', async () => {
    const { host, snapshot } = await openExcel({ excelApi: '1.9' });
    const before = snapshot();
    await expect(host.carryOut({ changes: [...TABLE, write('Nowhere!A1', [['x']])], undo: TABLE_UNDO })).rejects.toMatchObject({
      code: 'host-failed',
    });
    expect(snapshot()).toBe(before);
  });
});
