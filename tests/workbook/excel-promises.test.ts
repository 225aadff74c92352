import { context } from '../../src/functions/_lib/context';
import { freeze } from '../../src/workbook/freeze';
import { insertChart } from '../../src/workbook/insert-chart';
import { insertEvidence } from '../../src/workbook/insert-evidence';
import { insertFormula } from '../../src/workbook/insert-formula';
import { insertSpill } from '../../src/workbook/insert-spill';
import { insertSummary } from '../../src/workbook/insert-summary';
import { insertTable } from '../../src/workbook/insert-table';
import { boardQuery } from '../../src/workbook/queries';
import { refresh } from '../../src/workbook/refresh';
import { repair } from '../../src/workbook/repair';
import { restore } from '../../src/workbook/restore';
import { goTo, unlink, workbookState } from '../../src/workbook/tables';
import { explainSelection } from '../../src/workbook/explain';
import type { EmulationSettings } from '../_setup/excel-emulation/emulation';
import { closeExcel, openExcel, type OpenedExcel } from '../_setup/excel-emulation/open-excel';
import { calculatorOn } from './calculator';
import { crowd, deskOf, use, useEvents, weekOne, weekTwo } from './weeks';

afterAll(closeExcel);
beforeEach(() => use(weekOne()));

const BOARD = boardQuery('secondary-spot', undefined, 'en');

async function open(settings: EmulationSettings = {}) {
  const opened = await openExcel(settings);
  const { excel, host } = opened;
  excel.workbook.calculation.calculator = calculatorOn((sheet, cell) => excel.workbook.sheet(sheet).cell(cell).value ?? '');
  return { ...opened, desk: deskOf(host) };
}
type Opened = OpenedExcel & Awaited<ReturnType<typeof open>>;

/** A workbook with so many boards below each other, and as many formulas beside them. */
async function withBoards(count: number, settings: EmulationSettings = {}): Promise<Opened> {
  const opened = await open(settings);
  for (let at = 0; at < count; at++) {
    opened.excel.select(`Sheet1!B${3 + at * 20}`);
    await insertTable(opened.desk, BOARD);
    opened.user.type(`Sheet1!T${1 + at}`, '=CARBON.PRICE("TEST:A","2026-W05")');
  }
  opened.excel.select('Sheet1!A200');
  return opened;
}

/** An action on a workbook with one board, whose id is 1. */
const ACTIONS: Readonly<Record<string, { readonly run: (opened: Opened) => Promise<unknown>; readonly trips: number }>> = {
  'insert a formula': { run: ({ desk }) => insertFormula(desk, { text: '=CARBON.PRICE("TEST:A")', spills: false }), trips: 2 },
  'insert a table': { run: ({ desk }) => insertTable(desk, BOARD), trips: 5 },
  'insert a spilled formula': { run: ({ desk }) => insertSpill(desk, BOARD), trips: 5 },
  'insert a chart': { run: ({ desk }) => insertChart(desk, 'TEST:A'), trips: 5 },
  'insert a summary': { run: ({ desk }) => insertSummary(desk, 'alpha-2024-rules', 'block'), trips: 3 },
  'insert the evidence': { run: ({ desk }) => insertEvidence(desk), trips: 9 },
  'look at the tables': { run: ({ desk }) => workbookState(desk), trips: 2 },
  'go to a table': { run: ({ desk }) => goTo(desk, '1'), trips: 3 },
  'unlink a table': { run: ({ desk }) => unlink(desk, '1'), trips: 4 },
  refresh: { run: ({ desk }) => refresh(desk), trips: 9 },
  freeze: { run: ({ desk }) => freeze(desk, 'workbook'), trips: 9 },
  restore: { run: ({ desk }) => restore(desk), trips: 5 },
  repair: { run: ({ desk }) => repair(desk), trips: 5 },
};

async function prepared(action: string, boards: number): Promise<Opened> {
  const opened = await withBoards(boards);
  if (action === 'restore') await freeze(opened.desk, 'workbook');
  if (action === 'repair') for (let at = 0; at < boards; at++) opened.user.type(`Sheet1!V${1 + at}`, '=_xldudf_CARBON_PRICE("TEST:A")');
  if (action === 'refresh') use(weekTwo());
  return opened;
}

describe('round trips', () => {
  test.each(Object.keys(ACTIONS))('%s: as few as the client allows, however many tables there are', async (action) => {
    const { run, trips } = ACTIONS[action]!;
    for (const boards of [1, 4]) {
      use(weekOne());
      const opened = await prepared(action, boards);
      expect([boards, await opened.roundTripsOf(() => run(opened))]).toEqual([boards, trips]);
    }
  });
});

describe('a connection lost in the middle', () => {
  const changing = Object.keys(ACTIONS).filter((action) => !action.startsWith('look') && !action.startsWith('go to'));

  test.each(changing)('%s: is said, and the workbook is as it was, wherever it broke off', async (action) => {
    const { run, trips } = ACTIONS[action]!;
    for (const fate of ['loses the request', 'loses the answer'] as const) {
      for (let after = 0; after < trips; after++) {
        use(weekOne());
        const opened = await prepared(action, 1);
        const before = opened.snapshot();
        opened.excel.connection.cut(after, fate, 1);
        const outcome = await run(opened).then(
          () => 'done',
          (error: { code: string }) => error.code,
        );
        // What shows a sheet comes last: the work itself is done by then.
        if (action === 'insert the evidence' && after === trips - 1) continue;
        expect([fate, after, ['excel-unreachable', 'connection-lost'].includes(outcome) ? 'said' : outcome]).toEqual([fate, after, 'said']);
        expect([fate, after, opened.snapshot()]).toEqual([fate, after, before]);
      }
    }
  });
});

describe('what a user has done to a table', () => {
  const rowsOf = ({ excel }: Opened, from: number, until: number) =>
    Array.from({ length: until - from + 1 }, (_, at) => excel.workbook.sheet('Sheet1').cell(`B${from + at}`).value);

  test('sorted and filtered, it is sorted and filtered again', async () => {
    const opened = await withBoards(1);
    const { user, excel, desk } = opened;
    user.sortTable('CARBON_QUOTES_1', { key: 6, ascending: false });
    user.filterTable('CARBON_QUOTES_1', { column: 6, keeps: (value) => value !== '' && Number(value) > 20 });
    use(weekTwo());
    expect((await refresh(desk)).tables).toMatchObject([{ fault: undefined }]);
    expect(rowsOf(opened, 6, 8)).toEqual(['TEST:D', 'TEST:C', 'TEST:A']);
    expect([...excel.workbook.sheet('Sheet1').hiddenRows]).toEqual([7]);
  });

  test('rows the user has hidden are refreshed and stay hidden', async () => {
    const opened = await withBoards(1);
    opened.user.hideRows('Sheet1', 7);
    use(weekTwo());
    await refresh(opened.desk);
    expect(rowsOf(opened, 6, 8)).toEqual(['TEST:A', 'TEST:C', 'TEST:D']);
    expect([...opened.excel.workbook.sheet('Sheet1').hiddenRows]).toEqual([6]);
  });

  test('a column taken out stays out', async () => {
    const opened = await withBoards(1);
    opened.user.deleteColumn('CARBON_QUOTES_1', 'venue');
    use(weekTwo());
    expect((await refresh(opened.desk)).tables).toMatchObject([{ missing: ['venue'], fault: undefined }]);
    expect(rowsOf(opened, 6, 8)).toEqual(['TEST:A', 'TEST:C', 'TEST:D']);
    expect(opened.excel.workbook.sheet('Sheet1').cell('G6').formula).toBe('=CARBON.PRICE("TEST:A","2026-W06")');
  });

  test('cut in two, its part with the keys is refreshed and the rest is reported missing', async () => {
    const opened = await withBoards(1);
    const sheet = opened.excel.workbook.sheet('Sheet1');
    const cut = ['L', 'M', 'N', 'O'].flatMap((column) => [5, 6, 7, 8].map((row) => `${column}${row}`));
    for (const cell of cut) sheet.write(cell, '');
    sheet.tables[0]!.resize({ ...sheet.tables[0]!.area, columns: 10 });
    use(weekTwo());
    expect((await refresh(opened.desk)).tables).toMatchObject([{ missing: ['traded', 'source', 'measure', 'unit'], fault: undefined }]);
    expect(cut.map((cell) => sheet.cell(cell).value ?? '')).toEqual(cut.map(() => ''));
  });

  test('a copy is no table of ours: it is named and left alone', async () => {
    const opened = await withBoards(1);
    opened.user.copyTable('CARBON_QUOTES_1', 'Sheet1!B40');
    use(weekTwo());
    expect((await refresh(opened.desk)).tables).toHaveLength(1);
    expect(rowsOf(opened, 41, 43)).toEqual(['TEST:A', 'TEST:B', 'TEST:C']);
    expect((await workbookState(opened.desk)).copies.map(({ name }) => name)).toEqual(['CARBON_QUOTES_12']);
  });

  test('renamed, it is found; turned into cells, it is reported', async () => {
    const opened = await withBoards(1);
    opened.user.renameTable('CARBON_QUOTES_1', 'Monday');
    use(weekTwo());
    expect((await refresh(opened.desk)).tables).toMatchObject([{ name: 'Monday', fault: undefined }]);
    opened.excel.workbook.table('Monday').convertToRange();
    expect((await refresh(opened.desk)).tables).toMatchObject([{ fault: { code: 'table-unmade', detail: { cell: 'Sheet1!B5:O5' } } }]);
    expect(rowsOf(opened, 6, 8)).toEqual(['TEST:A', 'TEST:C', 'TEST:D']);
  });

  test('a total row keeps its place below the rows', async () => {
    const opened = await withBoards(1);
    const table = opened.excel.workbook.table('CARBON_QUOTES_1');
    table.showTotals = true;
    opened.user.type('Sheet1!B9', 'Total');
    use(weekTwo());
    await insertTable(opened.desk, boardQuery(undefined, undefined, 'en')).catch(() => undefined);
    expect((await refresh(opened.desk)).tables[0]).toMatchObject({ fault: undefined, added: 1, removed: 1 });
    expect(rowsOf(opened, 6, 9)).toEqual(['TEST:A', 'TEST:C', 'TEST:D', 'Total']);
  });
});

describe('calculation', () => {
  test('Refresh calculates the cells that hold CARBON formulas, on every sheet, and nobody else’s', async () => {
    const { user, excel, desk } = await withBoards(1);
    excel.workbook.addSheet('Other');
    user.type('Other!A1', '=ROUND(CARBON.PRICE("TEST:A"),0)');
    user.type('Other!A2', '=RAND()');
    user.type('Other!A3', '="CARBON.PRICE("');
    excel.workbook.calculation.recalculated.length = 0;
    const { recalculated, isManual } = await refresh(desk);
    expect(isManual).toBe(false);
    expect(recalculated).toBe(6);
    expect([...new Set(excel.workbook.calculation.recalculated)].sort()).toEqual(
      ['Other!A1', 'Sheet1!H6', 'Sheet1!H7', 'Sheet1!K6', 'Sheet1!K8', 'Sheet1!T1'],
    ); // prettier-ignore
  });

  test('in manual mode the same cells are calculated, the mode stays, and the report says so', async () => {
    const { excel, desk } = await withBoards(1);
    excel.workbook.calculation.mode = 'Manual';
    excel.workbook.calculation.recalculated.length = 0;
    use(weekTwo());
    await expect(refresh(desk)).resolves.toMatchObject({ isManual: true, recalculated: 5 });
    expect(excel.workbook.calculation.mode).toBe('Manual');
    expect(excel.workbook.calculation.recalculated).toContain('Sheet1!T1');
  });
});

describe('the end of the sheet', () => {
  test('a table that would run past it is refused', async () => {
    const opened = await open();
    for (const cell of ['Sheet1!B1048572', 'Sheet1!XFC3']) {
      opened.excel.select(cell);
      const before = opened.snapshot();
      await expect(insertTable(opened.desk, BOARD)).rejects.toMatchObject({ code: 'sheet-full' });
      expect(opened.snapshot()).toBe(before);
    }
  });

  test('a table that would grow past it is reported', async () => {
    const opened = await open();
    use(weekTwo());
    use(weekOne());
    opened.excel.select('Sheet1!B1048571');
    await insertTable(opened.desk, BOARD);
    use(crowd(5));
    expect((await refresh(opened.desk)).tables).toMatchObject([{ fault: { code: 'no-room-below' } }]);
  });
});

describe('fifty thousand rows', () => {
  const ROWS = 50_000;
  const WEB = { mostRequestBytes: 5_000_000, mostAnswerBytes: 5_000_000 };
  const TIMELINE = { function: 'EVENTS', args: [null, null, null, 1, 'en'] };

  test('go in and are refreshed in parts that Excel on the web takes, with progress', async () => {
    useEvents(ROWS);
    const { excel, host } = await openExcel(WEB);
    const told: number[] = [];
    await insertTable(deskOf(host), TIMELINE, { onProgress: (done) => told.push(done) });
    expect(excel.workbook.tables[0]!.area).toMatchObject({ row: 2, rows: ROWS + 1 });
    expect(told.length).toBeGreaterThan(1);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
    expect(excel.workbook.sheet('Sheet1').cell(`A${ROWS + 3}`).value).toBe('a-report-049999');

    useEvents(ROWS + 10);
    await expect(refresh(deskOf(host))).resolves.toMatchObject({ tables: [{ added: 10, removed: 0, fault: undefined }] });
    expect(excel.workbook.tables[0]!.area.rows).toBe(ROWS + 11);
  });

  test('cancelled half-way, the sheet is as it was', async () => {
    useEvents(ROWS);
    const opened = await openExcel(WEB);
    const before = opened.snapshot();
    const cancel = new AbortController();
    const inserting = insertTable(deskOf(opened.host), TIMELINE, { onProgress: (done) => done > 0.3 && cancel.abort(), signal: cancel.signal });
    await expect(inserting).rejects.toMatchObject({ code: 'cancelled' });
    expect(opened.snapshot()).toBe(before);
  });
});

test('the cell that shows a figure is told where it was printed, a cell of a spill about itself', async () => {
  const { user, excel, desk } = await open();
  user.type('Sheet1!B2', '=CARBON.QUOTES("secondary-spot","2026-W05",1,"en")');
  excel.select('Sheet1!H4');
  await expect(explainSelection(desk)).resolves.toMatchObject({ cell: 'Sheet1!H4', lines: [{ trace: { about: 'TEST:B', printed: '20' } }] });
  excel.select('Sheet1!A1');
  await expect(explainSelection(desk)).rejects.toMatchObject({ code: 'no-carbon-formula' });
  expect(context().language).toBe('en');
});
