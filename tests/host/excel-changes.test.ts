import { parseAddress, type Area } from '../../src/host/area';
import type { Change, Chart } from '../../src/host/change';
import { closeExcel, openExcel, type OpenedExcel } from '../_setup/excel-emulation/open-excel';

const at = (address: string): Area => parseAddress(address.includes('!') ? address : `Sheet1!${address}`)!;
const carryOut = ({ host }: OpenedExcel, ...changes: Change[]) => host.carryOut({ changes, undo: [] });

afterAll(closeExcel);

describe('cells', () => {
  test('are styled all alike, in a grey that is legible on white', async () => {
    const opened = await openExcel();
    const style = { numberFormat: '#,##0.00', isBold: true, isQuiet: true, wraps: true, align: 'top-left' } as const;
    await carryOut(opened, { do: 'style', area: at('B2:C3'), style });
    expect(opened.sheet.cell('C3').format).toEqual({
      numberFormat: '#,##0.00',
      bold: true,
      color: '#595959',
      wrapText: true,
      horizontalAlignment: 'Left',
      verticalAlignment: 'Top',
    });
    await carryOut(opened, { do: 'style', area: at('C3'), style: { align: 'right', isBold: false } });
    expect(opened.sheet.cell('C3').format).toMatchObject({ horizontalAlignment: 'Right', verticalAlignment: 'Top', bold: false, wrapText: true });
  });

  test('words stay bare; whatever Excel could read otherwise gets its apostrophe', async () => {
    const opened = await openExcel();
    const texts = ['close', '全国碳市场', '未成交', 'a/b', 'e.g. 5', '１２', '¥', '(none)', 'True', '@x', '+', "'", '5%'];
    await carryOut(opened, { do: 'write', area: at('A1:A13'), cells: texts.map((text) => [text]) });
    const cells = texts.map((text, row) => ({ text, cell: opened.sheet.cell(`A${row + 1}`) }));
    for (const { text, cell } of cells) expect(cell.value).toBe(text);
    expect(cells.filter(({ cell }) => !cell.isPrefixed).map(({ text }) => text)).toEqual(['close', '全国碳市场', '未成交', 'a/b']);
  });

  test('a spill that is cleared by its first cell is gone', async () => {
    const opened = await openExcel();
    opened.sheet.writeResults('B2', '=SEQUENCE(3)', [[1], [2], [3]]);
    await carryOut(opened, { do: 'clear', area: at('B2:B4') });
    expect(await opened.host.read([at('B2:B4')], ['values'])).toEqual([{ values: [[''], [''], ['']] }]);
  });
});

describe('widths', () => {
  test('of several changes the widest counts, and a hidden column stays hidden', async () => {
    const opened = await openExcel();
    opened.sheet.setWidth(2, 0);
    await carryOut(
      opened,
      { do: 'add-sheet', name: 'New' },
      ...(['Sheet1', 'New'] as const).flatMap((sheet): Change[] => [
        { do: 'widen', area: at(`${sheet}!A1:C1`), characters: 30 },
        { do: 'widen', area: at(`${sheet}!A1:D1`), characters: 5 },
        { do: 'widen', area: at(`${sheet}!B1`), characters: 12 },
      ]),
    );
    const widths = (name: string) => [0, 1, 2, 3].map((column) => opened.excel.workbook.sheet(name).widthOf(column));
    expect(widths('Sheet1')).toEqual([161.25, 161.25, 0, 48]);
    expect(widths('New')).toEqual([161.25, 161.25, 161.25, 48]);
  });
});

describe('tables', () => {
  const BELOW = '=SUM(A1)';

  /** Two columns and two rows of a table at B2, with something of the user's below and beside it. */
  async function withTable(settings: { excelApi?: string } = {}, hasTotals = false): Promise<OpenedExcel> {
    const opened = await openExcel(settings);
    const { sheet, user } = opened;
    sheet.calculation.calculator = () => 0;
    user.fill('B2', [['date', '价格'], [1, 'x'], [2, 'y']]); // prettier-ignore
    const table = sheet.addTable('Quotes', 'B2:C4');
    if (hasTotals) {
      table.showTotals = true;
      user.type('C5', '=SUBTOTAL(109,C3:C4)');
    }
    user.type('B12', BELOW);
    user.type('E12', 'beside');
    return opened;
  }
  const resized = (from: string, to: string): Change => ({ do: 'resize-table', table: 'Quotes', from: at(from), to: at(to) });

  test('are quiet ones', async () => {
    const opened = await openExcel();
    await carryOut(opened, { do: 'add-table', area: at('B2:C4'), name: 'CARBON_1' });
    expect(opened.sheet.tables.map((table) => table.snapshot())).toMatchObject([
      { name: 'CARBON_1', style: 'TableStyleLight1', showFilterButton: true },
    ]);
  });

  test.each(['1.9', '1.12', '1.13', '1.15'])('grow and shrink with ExcelApi %s, and cells below stay', async (excelApi) => {
    const opened = await withTable({ excelApi });
    const { sheet } = opened;
    const table = sheet.tables[0]!;
    await carryOut(opened, resized('B2:C4', 'B2:C9'));
    expect(table.area).toMatchObject({ row: 1, rows: 8 });
    await carryOut(opened, resized('B2:C9', 'B2:C3'));
    expect(table.area).toMatchObject({ row: 1, rows: 2 });
    await carryOut(opened, resized('B2:C9', 'B2:C3'));
    expect(table.area).toMatchObject({ row: 1, rows: 2 });
    expect([sheet.cell('B3').value, sheet.cell('B12').formula, sheet.cell('E12').value]).toEqual([1, BELOW, 'beside']);
  });

  test.each(['1.12', '1.15'])('keep their total row with ExcelApi %s', async (excelApi) => {
    const opened = await withTable({ excelApi }, true);
    const { sheet } = opened;
    const table = sheet.tables[0]!;
    await carryOut(opened, resized('B2:C5', 'B2:C8'));
    expect([table.showTotals, table.area.rows, sheet.cell('C8').formula, sheet.cell('C5').value]).toEqual([
      true,
      7,
      '=SUBTOTAL(109,C3:C4)',
      undefined,
    ]);
    await carryOut(opened, resized('B2:C8', 'B2:C4'));
    expect([table.showTotals, table.area.rows, sheet.cell('C4').formula, sheet.cell('B12').formula]).toEqual([
      true,
      3,
      '=SUBTOTAL(109,C3:C4)',
      BELOW,
    ]);
  });

  test('are sorted and filtered again as they were; others are left alone', async () => {
    const opened = await withTable();
    const { sheet, user } = opened;
    const reapply: Change = { do: 'reapply', table: 'Quotes' };
    const write: Change = { do: 'write', area: at('B3:C4'), cells: [[5, 'z'], [7, 'a']] }; // prettier-ignore
    await carryOut(opened, write, reapply);
    expect(sheet.cell('B3').value).toBe(5);
    user.sortTable('Quotes', { key: 1, ascending: true });
    user.filterTable('Quotes', { column: 0, keeps: (value) => Number(value) > 5 });
    expect([...sheet.hiddenRows]).toEqual([3]);
    await carryOut(opened, { ...write, cells: [[2, 'b'], [9, 'c']] }, reapply); // prettier-ignore
    expect([sheet.cell('B3').value, sheet.cell('B4').value, [...sheet.hiddenRows]]).toEqual([2, 9, [2]]);
  });

  test('one that was renamed meanwhile is not found, and nothing is changed', async () => {
    const opened = await withTable();
    opened.user.renameTable('Quotes', 'Mine');
    const before = opened.snapshot();
    await expect(carryOut(opened, resized('B2:C4', 'B2:C9'))).rejects.toMatchObject({ code: 'host-failed' });
    expect(opened.snapshot()).toBe(before);
  });
});

describe('recalculating', () => {
  async function withFormulas(): Promise<OpenedExcel> {
    const opened = await openExcel();
    opened.excel.workbook.addSheet("Bill's, 2");
    opened.sheet.writeResults('A1', '=OTHERS()', [[1]]);
    return opened;
  }
  const CELLS = [at('B2'), at('B3'), at('D2'), at("'Bill''s, 2'!A1"), at('B4')];

  test('reaches the cells it is told of and no others, in one round trip', async () => {
    const opened = await withFormulas();
    expect(await opened.roundTripsOf(() => carryOut(opened, { do: 'recalculate', cells: CELLS, isManual: false }))).toBe(1);
    expect([...opened.sheet.calculation.recalculated].sort()).toEqual(["Bill's, 2!A1", 'Sheet1!B2', 'Sheet1!B3', 'Sheet1!B4', 'Sheet1!D2']);
  });

  test('calculates them in manual mode, and leaves the mode as it is', async () => {
    const opened = await withFormulas();
    const { calculation } = opened.sheet;
    calculation.mode = 'Manual';
    await carryOut(opened, { do: 'recalculate', cells: CELLS, isManual: false });
    expect(calculation.recalculated).toEqual([]);
    await carryOut(opened, { do: 'recalculate', cells: CELLS, isManual: true });
    expect(calculation.recalculated).toHaveLength(5);
    expect(calculation.mode).toBe('Manual');
  });

  test('names more cells than Excel takes in one list', async () => {
    const opened = await openExcel();
    const cells = Array.from({ length: 3000 }, (_, number) => at(`A${number * 2 + 1}`));
    expect(await opened.roundTripsOf(() => carryOut(opened, { do: 'recalculate', cells, isManual: false }))).toBe(1);
    expect(opened.sheet.calculation.recalculated).toHaveLength(3000);
  });
});

describe('charts', () => {
  const chart = (more: Partial<Chart>): Chart => ({
    name: 'CARBON_chart_1',
    kind: 'points',
    title: '全国碳市场',
    source: at('A1:C9'),
    at: at('E2:J15'),
    language: 'zh',
    ...more,
  });

  test('of points have a date axis, markers without lines, and a legend where there are several series', async () => {
    const opened = await openExcel();
    await carryOut(opened, { do: 'add-chart', chart: chart({}) });
    expect(opened.sheet.charts).toMatchObject([
      {
        name: 'CARBON_chart_1',
        type: 'XYScatter',
        source: 'Sheet1!A1:C9',
        seriesBy: 'Columns',
        title: '全国碳市场',
        at: { row: 1, column: 4, rows: 14, columns: 6 },
        legend: { visible: true, position: 'Bottom' },
        categoryAxis: { numberFormat: 'yyyy-mm-dd' },
        series: [{ markerStyle: 'Circle' }, { markerStyle: 'Circle' }],
      },
    ]);
  });

  test('of bars stand while they are few, and lie with the first row on top when they are many', async () => {
    const opened = await openExcel();
    await carryOut(opened, { do: 'add-chart', chart: chart({ kind: 'bars', source: at('A1:B5') }) });
    await carryOut(opened, { do: 'add-chart', chart: chart({ kind: 'bars', source: at('A1:B40'), name: 'b' }) });
    expect(opened.sheet.charts).toMatchObject([
      { type: 'ColumnClustered', legend: { visible: false }, categoryAxis: { numberFormat: 'General', reversePlotOrder: false } },
      { type: 'BarClustered', legend: { visible: false }, categoryAxis: { reversePlotOrder: true } },
    ]);
  });

  test('draw other cells when they are told to, those of another sheet too', async () => {
    const opened = await openExcel();
    opened.excel.workbook.addSheet("Bill's");
    await carryOut(opened, { do: 'add-chart', chart: chart({ source: at("'Bill''s'!A1:B9") }) });
    await carryOut(opened, { do: 'chart-source', sheet: 'Sheet1', name: 'CARBON_chart_1', source: at("'Bill''s'!A1:D20") });
    expect(opened.sheet.charts).toMatchObject([{ source: "'Bill''s'!A1:D20", series: [{}, {}, {}] }]);
  });
});

test('a chart that is selected stands in the way of nothing but the selection', async () => {
  const opened = await openExcel();
  opened.excel.selectShape();
  await carryOut(
    opened,
    { do: 'write', area: at('A1'), cells: [['x']] },
    { do: 'keep-records', text: 'kept' },
    { do: 'add-table', area: at('B2:C4'), name: 'T' },
  );
  expect(await opened.host.survey()).toMatchObject({ records: 'kept', tables: [{ name: 'T' }] });
});
