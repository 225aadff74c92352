import { parseAddress, type Area } from '../../src/host/area';
import { Formula, type Change, type Content } from '../../src/host/change';
import type { Host } from '../../src/host/host';

/**
 * A host on a workbook of its own with one empty sheet, Sheet1, its first cell selected, and what a user can do to that workbook.
 * Addresses are whole, `Sheet1!B4` or `Sheet1!B4:C9`. What a workbook does not have is left out, and its tests have nothing to show.
 */
export interface HostUnderTest {
  readonly host: Host;
  /** Brings the address's sheet to the front too. */
  readonly select: (address: string) => Promise<void>;
  /** Types a constant or a formula into a cell, whichever sheet is in front. */
  readonly type: (cell: string, content: string) => Promise<void>;
  /** The formula or constant of a cell as its formula bar would show it, without an apostrophe that keeps a text a text; '' for none. */
  readonly contentOf: (cell: string) => Promise<string>;
  /** What a formula elsewhere would find there; '' for an empty cell. */
  readonly valueOf: (cell: string) => Promise<string | number | boolean>;
  readonly addSheet: (name: string) => Promise<void>;
  readonly renameSheet: (from: string, to: string) => Promise<void>;
  readonly deleteSheet: (name: string) => Promise<void>;
  /** @param before Row numbers as a user sees them: `insertRows('Sheet1', 3, 2)` moves row 3 to row 5. */
  readonly insertRows: (sheet: string, before: number, count: number) => Promise<void>;
  readonly deleteRows: (sheet: string, from: number, count: number) => Promise<void>;
  /** @returns The table's name. */
  readonly tabulate: (area: string) => Promise<string>;
  /** The first selected cell. */
  readonly selected: () => Promise<string>;
  readonly protect?: (sheet: string) => Promise<void>;
  readonly merge?: (area: string) => Promise<void>;
  /** Makes a formula in the first cell of the area, one column wide, spill over all of it. */
  readonly spill?: (area: string) => Promise<void>;
  readonly startEditing?: () => Promise<void>;
  readonly hideSheet?: (name: string) => Promise<void>;
  readonly selectSeveral?: (addresses: readonly string[]) => Promise<void>;
  readonly selectChart?: () => Promise<void>;
  readonly chartsOn?: (sheet: string) => Promise<readonly string[]>;
  /** Whether a chart, by its name, draws a series from these cells, header included. */
  readonly chartShows?: (sheet: string, name: string, series: string) => Promise<boolean>;
  readonly isBold?: (cell: string) => Promise<boolean>;
  /** Moves a whole table, given by a cell of it, so that it begins at another cell, as cut and paste do. */
  readonly moveTable?: (from: string, to: string) => Promise<void>;
  readonly hasFilterButtons?: (table: string) => Promise<boolean>;
  readonly close: () => Promise<void>;
}

const FORMULA = '=CARBON.PRICE("CEA","2024-11-13")';

/** Texts that a spreadsheet would take for something else if they were typed. */
const TEXTS = [
  '=1+1', '=CARBON.PRICE("CEA")', '+1', '-5', '@user', '2024-05', '2024-11-13', '1/2', '12:30', 'TRUE', 'false', '007', '1e5', '5%', '1,234', "'a", "'=b", "'",
  '#N/A', '全国碳市场', '未成交', 'line one\nline two', ' padded ', 'https://example.org/a',
]; // prettier-ignore

export const area = (address: string): Area => parseAddress(address)!;

const write = (address: string, cells: readonly (readonly Content[])[]): Change => ({ do: 'write', area: area(address), cells });

/** Refused by any workbook, whatever came before it. */
const IMPOSSIBLE: Change = { do: 'write', area: { ...area('Sheet1!A1'), sheet: 'Nowhere' }, cells: [['x']] };

/** What every workbook must do for the product: the same suite for each host. */
export function describeHost(name: string, open: () => Promise<HostUnderTest>): void {
  describe(name, () => {
    let workbook: HostUnderTest;
    const host = () => workbook.host;
    const contents = (...cells: string[]) => Promise.all(cells.map((cell) => workbook.contentOf(`Sheet1!${cell}`)));
    const carryOut = (...changes: Change[]) => host().carryOut({ changes, undo: [] });
    beforeEach(async () => void (workbook = await open()));
    afterEach(() => workbook.close());

    describe('watching the selection', () => {
      test('tells the first selected cell at once and at each move', async () => {
        await workbook.select('Sheet1!B4');
        const cells: string[] = [];
        const end = host().watchSelection((cell) => cells.push(cell));
        await until(() => cells.at(-1) === 'Sheet1!B4');
        await workbook.select('Sheet1!C7:D9');
        await until(() => cells.at(-1) === 'Sheet1!C7');
        end();
      });

      test('tells nothing once it has ended', async () => {
        await workbook.select('Sheet1!B4');
        const cells: string[] = [];
        const end = host().watchSelection((cell) => cells.push(cell));
        await until(() => cells.length > 0);
        end();
        await workbook.select('Sheet1!C7');
        await new Promise((resolve) => setTimeout(resolve, 50));
        expect(cells).toEqual(['Sheet1!B4']);
      });
    });

    describe('survey', () => {
      test('an empty workbook has a sheet and nothing else', async () => {
        expect(await host().survey()).toEqual({
          sheets: [{ name: 'Sheet1', isProtected: false, isHidden: false }],
          tables: [],
          anchors: new Map(),
          records: undefined,
          isManual: false,
        });
      });

      test('names sheets in the order of their tabs', async () => {
        await workbook.addSheet('碳价 2026');
        await ifPossible(workbook.protect, (protect) => protect('碳价 2026'));
        await ifPossible(workbook.hideSheet, (hide) => hide('碳价 2026'));
        expect((await host().survey()).sheets).toEqual([
          { name: 'Sheet1', isProtected: false, isHidden: false },
          { name: '碳价 2026', isProtected: workbook.protect !== undefined, isHidden: workbook.hideSheet !== undefined },
        ]);
      });

      test("knows a user's table with its headers", async () => {
        await workbook.type('Sheet1!B2', 'date');
        await workbook.type('Sheet1!C2', '价格');
        const table = await workbook.tabulate('Sheet1!B2:C4');
        expect((await host().survey()).tables).toEqual([
          { id: expect.any(String), name: table, area: area('Sheet1!B2:C4'), headers: ['date', '价格'], hasTotals: false },
        ]);
      });
    });

    describe('looking at the selection', () => {
      const FREE = { isProtected: false, isMerged: false, merged: undefined, spillOf: undefined, table: undefined, content: '', taken: undefined };

      test('finds an empty block free', async () => {
        await workbook.select('Sheet1!B4:B9');
        expect(await host().lookAtSelection({ rows: 3, columns: 2 })).toMatchObject({ ...FREE, area: area('Sheet1!B4:C6') });
      });

      test('measures its columns in characters', async () => {
        await workbook.select('Sheet1!B4');
        const { columnWidths } = await host().lookAtSelection({ rows: 1, columns: 2 });
        expect(columnWidths).toHaveLength(2);
        for (const width of columnWidths) expect(width).toBeGreaterThan(5);
        for (const width of columnWidths) expect(width).toBeLessThan(20);
      });

      test('is about the sheet in front', async () => {
        await workbook.type('Sheet1!B4', 'taken');
        await workbook.addSheet('碳价 2026');
        await workbook.select("'碳价 2026'!B4");
        expect(await host().lookAtSelection({ rows: 1, columns: 1 })).toMatchObject({ ...FREE, area: area("'碳价 2026'!B4") });
      });

      test.each(['12', 'carbon', '=1+1'])('tells that the first cell holds %s', async (content) => {
        await workbook.type('Sheet1!B4', content);
        await workbook.select('Sheet1!B4');
        expect(await host().lookAtSelection({ rows: 2, columns: 2 })).toMatchObject({ ...FREE, content });
      });

      test('tells the first other cell that is taken, row by row', async () => {
        await workbook.type('Sheet1!B6', 'later');
        await workbook.type('Sheet1!C5', '=IF(TRUE,"","")');
        await workbook.type('Sheet1!D4', 'outside');
        await workbook.select('Sheet1!B4');
        expect(await host().lookAtSelection({ rows: 3, columns: 2 })).toMatchObject({ ...FREE, taken: 'Sheet1!C5' });
      });

      test('tells protected cells', async () => {
        await ifPossible(workbook.protect, async (protect) => {
          await protect('Sheet1');
          await workbook.select('Sheet1!B4');
          expect(await host().lookAtSelection({ rows: 1, columns: 1 })).toMatchObject({ ...FREE, isProtected: true });
        });
      });

      test('tells a merged cell, and one that is merged further on', async () => {
        await ifPossible(workbook.merge, async (merge) => {
          await merge('Sheet1!B4:C5');
          await workbook.select('Sheet1!B4:C5');
          expect(await host().lookAtSelection({ rows: 1, columns: 1 })).toMatchObject({ ...FREE, isMerged: true });
          await workbook.select('Sheet1!A3');
          expect(await host().lookAtSelection({ rows: 3, columns: 2 })).toMatchObject({ ...FREE, merged: expect.stringContaining('B4:C5') });
          expect(await host().lookAtSelection({ rows: 1, columns: 2 })).toMatchObject(FREE);
        });
      });

      test('tells whose spill a cell is part of', async () => {
        await ifPossible(workbook.spill, async (spill) => {
          await spill('Sheet1!B2:B4');
          await workbook.select('Sheet1!B4');
          const { spillOf } = await host().lookAtSelection({ rows: 1, columns: 1 });
          expect(['Sheet1!B2', '']).toContain(spillOf);
          await workbook.select('Sheet1!B1');
          expect(await host().lookAtSelection({ rows: 3, columns: 1 })).toMatchObject({ spillOf: undefined, taken: 'Sheet1!B2' });
        });
      });

      test('tells a table that the block touches', async () => {
        const table = await workbook.tabulate('Sheet1!D5:E8');
        await workbook.select('Sheet1!B4');
        expect(await host().lookAtSelection({ rows: 2, columns: 3 })).toMatchObject({ table });
        expect(await host().lookAtSelection({ rows: 2, columns: 2 })).toMatchObject({ table: undefined });
      });

      test.each([
        { rows: 1_048_574, columns: 1 },
        { rows: 1, columns: 16_384 },
      ])('refuses a block that no sheet holds: $rows rows, $columns columns', async (size) => {
        await workbook.select('Sheet1!B4');
        await expect(host().lookAtSelection(size)).rejects.toMatchObject({ code: 'sheet-full' });
      });

      test('refuses while a cell is edited', async () => {
        await ifPossible(workbook.startEditing, async (startEditing) => {
          await workbook.select('Sheet1!B4');
          await startEditing();
          await expect(host().lookAtSelection({ rows: 1, columns: 1 })).rejects.toMatchObject({ code: 'cell-being-edited' });
        });
      });

      test('refuses where a chart is selected', async () => {
        await ifPossible(workbook.selectChart, async (selectChart) => {
          await selectChart();
          await expect(host().lookAtSelection({ rows: 1, columns: 1 })).rejects.toMatchObject({ code: 'no-cell-selected' });
          expect(await host().selectedAreas()).toEqual([]);
        });
      });
    });

    test('selected areas are all of them', async () => {
      await workbook.select('Sheet1!B4:C6');
      expect(await host().selectedAreas()).toEqual([area('Sheet1!B4:C6')]);
      await ifPossible(workbook.selectSeveral, async (selectSeveral) => {
        await selectSeveral(['Sheet1!A1', 'Sheet1!C3:D4']);
        expect(await host().selectedAreas()).toEqual([area('Sheet1!A1'), area('Sheet1!C3:D4')]);
      });
    });

    describe('reading', () => {
      test('answers each area in order, with the parts asked for', async () => {
        await workbook.type('Sheet1!A1', '12.5');
        await workbook.type('Sheet1!B1', '=A1*2');
        await workbook.type('Sheet1!A2', '碳');
        const [first, second] = await host().read([area('Sheet1!A1:B2'), area('Sheet1!B1')], ['formulas', 'values']);
        expect(first).toEqual({ formulas: [[12.5, '=A1*2'], ['碳', '']], values: [[12.5, 25], ['碳', '']] }); // prettier-ignore
        expect(second).toEqual({ formulas: [['=A1*2']], values: [[25]] });
      });

      test('tells how a date is shown', async () => {
        await carryOut(write('Sheet1!A1', [[45609]]), { do: 'style', area: area('Sheet1!A1'), style: { numberFormat: 'yyyy-mm-dd' } });
        expect(await host().read([area('Sheet1!A1')], ['values', 'texts', 'numberFormats'])).toEqual([
          { values: [[45609]], texts: [['2024-11-13']], numberFormats: [['yyyy-mm-dd']] },
        ]);
      });

      test('tells errors as texts and a spill by its first cell', async () => {
        await workbook.type('Sheet1!A1', '=1/0');
        expect(await host().read([area('Sheet1!A1')], ['values'])).toEqual([{ values: [['#DIV/0!']] }]);
        await ifPossible(workbook.spill, async (spill) => {
          await spill('Sheet1!C1:C2');
          const [{ formulas, values, movable }] = (await host().read([area('Sheet1!C1:C2')], ['formulas', 'values', 'movable'])) as [any];
          expect([formulas[1][0], movable[1][0]]).toEqual(['', '']);
          expect(values[1][0]).not.toBe('');
        });
      });

      test('finds the cells below and beside what was ever used empty', async () => {
        expect(await host().read([area('Sheet1!ZZ5000:ZZ5001')], ['formulas', 'values'])).toEqual([{ formulas: [[''], ['']], values: [[''], ['']] }]);
      });
    });

    test('the first taken cell of each area', async () => {
      await workbook.type('Sheet1!C6', 'x');
      await workbook.type('Sheet1!B7', 'y');
      expect(await host().firstTaken([area('Sheet1!A1:B6'), area('Sheet1!B6:C8'), area('Sheet1!B7:C90000')])).toEqual([
        undefined,
        'Sheet1!C6',
        'Sheet1!B7',
      ]);
    });

    describe('formulas of the add-in', () => {
      test('are found on every sheet, and no other cell is', async () => {
        await workbook.addSheet('碳价 2026');
        await workbook.type('Sheet1!B4', FORMULA);
        await workbook.type("'碳价 2026'!A2", '=1+CARBON.VOLUME("CEA","2024")');
        await workbook.type('Sheet1!C4', '=1+1');
        await workbook.type('Sheet1!C5', 'CARBON.PRICE("CEA")');
        await workbook.type('Sheet1!C6', '="CARBON.PRICE("');
        await carryOut(write('Sheet1!C7', [[FORMULA]]));
        const found = await host().findFormulas();
        expect(found.map(({ cell, formula, isProtected }) => ({ cell, formula, isProtected }))).toEqual([
          { cell: area('Sheet1!B4'), formula: FORMULA, isProtected: false },
          { cell: area("'碳价 2026'!A2"), formula: '=1+CARBON.VOLUME("CEA","2024")', isProtected: false },
        ]);
      });

      test('are found where the add-in was missing, and on protected sheets', async () => {
        await workbook.type('Sheet1!B4', '=_xldudf_CARBON_PRICE("CEA")');
        await ifPossible(workbook.protect, (protect) => protect('Sheet1'));
        expect(await host().findFormulas()).toMatchObject([
          { cell: area('Sheet1!B4'), formula: '=_xldudf_CARBON_PRICE("CEA")', value: '#NAME?', isProtected: workbook.protect !== undefined },
        ]);
      });
    });

    describe('writing', () => {
      test('puts formulas, texts, numbers and truths where they belong, and leaves undefined ones empty', async () => {
        await workbook.type('Sheet1!C3', 'was here');
        await carryOut(write('Sheet1!B2:C3', [[new Formula('=1+1'), '碳价'], [true, undefined]])); // prettier-ignore
        expect(await contents('B2', 'C2', 'B3', 'C3')).toEqual(['=1+1', '碳价', 'TRUE', '']);
        expect(await Promise.all(['B2', 'C2', 'B3'].map((cell) => workbook.valueOf(`Sheet1!${cell}`)))).toEqual([2, '碳价', true]);
      });

      test.each(TEXTS.map((text) => [text]))('keeps the text %j a text', async (text) => {
        await carryOut(write('Sheet1!B4', [[text]]));
        expect(await workbook.valueOf('Sheet1!B4')).toBe(text);
        const [{ values, movable }] = (await host().read([area('Sheet1!B4')], ['values', 'movable'])) as [any];
        expect(values).toEqual([[text]]);
        await carryOut({ do: 'write-movable', area: area('Sheet1!B9'), cells: movable });
        expect(await workbook.valueOf('Sheet1!B9')).toBe(text);
      });

      test('a number stays that number, a number format stays', async () => {
        await carryOut({ do: 'style', area: area('Sheet1!B4:B6'), style: { numberFormat: 'yyyy-mm-dd' } });
        await carryOut(write('Sheet1!B4:B6', [[45609], [0.1 + 0.2], [-1234567.5]]));
        expect(await host().read([area('Sheet1!B4:B6')], ['values', 'numberFormats'])).toEqual([
          { values: [[45609], [0.1 + 0.2], [-1234567.5]], numberFormats: [['yyyy-mm-dd'], ['yyyy-mm-dd'], ['yyyy-mm-dd']] },
        ]);
      });

      test('goes on below the last row the sheet had', async () => {
        await carryOut(write('Sheet1!A3000:B3001', [['a', 1], ['b', 2]])); // prettier-ignore
        expect(await contents('A3000', 'B3001')).toEqual(['a', '2']);
      });

      test('leaves the selection where it was', async () => {
        await workbook.addSheet('other');
        await workbook.select('Sheet1!D7');
        await carryOut(write('other!B4', [['x']]), { do: 'add-sheet', name: 'third' });
        expect(await workbook.selected()).toBe('Sheet1!D7');
      });

      test('leaves a table beside it as large as it was', async () => {
        await workbook.tabulate('Sheet1!B2:C4');
        await carryOut(write('Sheet1!B5:D5', [['below', 'below', 'beside']]), write('Sheet1!D3', [['beside']]));
        expect((await host().survey()).tables[0]!.area).toEqual(area('Sheet1!B2:C4'));
      });
    });

    test('what is read as movable goes into other rows as a copy would', async () => {
      await workbook.addSheet('My data');
      await workbook.type('Sheet1!A2', '10');
      await workbook.type('Sheet1!A5', '20');
      await workbook.type('Sheet1!B2', `=A2*2+$A$2+SUM($A$1:$A2)+LEN("A2")+'My data'!A2`);
      await workbook.type('Sheet1!B3', `=A3*2+$A$2+SUM($A$1:$A3)+LEN("A2")+'My data'!A3`);
      const [{ movable }] = (await host().read([area('Sheet1!A2:B3')], ['movable'])) as [any];
      expect(movable[0]![1]).toBe(movable[1]![1]);
      await carryOut({ do: 'write-movable', area: area('Sheet1!A5:B5'), cells: [[20, movable[0]![1]!]] });
      expect(await contents('A5', 'B5')).toEqual(['20', `=A5*2+$A$2+SUM($A$1:$A5)+LEN("A2")+'My data'!A5`]);
    });

    test('clearing leaves nothing behind', async () => {
      await carryOut(write('Sheet1!B4', [[45609]]), { do: 'style', area: area('Sheet1!B4'), style: { numberFormat: 'yyyy-mm-dd', isBold: true } });
      await carryOut({ do: 'clear', area: area('Sheet1!A3:C5') });
      expect(await host().read([area('Sheet1!B4')], ['formulas', 'numberFormats'])).toEqual([{ formulas: [['']], numberFormats: [['General']] }]);
      await ifPossible(workbook.isBold, async (isBold) => expect(await isBold('Sheet1!B4')).toBe(false));
    });

    test('styles add up', async () => {
      const cell = area('Sheet1!B4');
      await carryOut(
        { do: 'style', area: cell, style: { isBold: true } },
        { do: 'style', area: cell, style: { isQuiet: true, wraps: true, align: 'top-left' } },
      );
      await ifPossible(workbook.isBold, async (isBold) => expect(await isBold('Sheet1!B4')).toBe(true));
    });

    test('columns are widened and never narrowed', async () => {
      await workbook.select('Sheet1!B1');
      await carryOut({ do: 'widen', area: area('Sheet1!B1:C1'), characters: 30 });
      await carryOut({ do: 'widen', area: area('Sheet1!B1:C1'), characters: 12 });
      const { columnWidths } = await host().lookAtSelection({ rows: 1, columns: 3 });
      expect(columnWidths.slice(0, 2).map(Math.round)).toEqual([30, 30]);
      expect(columnWidths[2]).toBeLessThan(20);
    });

    describe('tables', () => {
      const CELLS = [['date', '价格'], [1, 2], [3, 4]]; // prettier-ignore
      const made = () => carryOut(write('Sheet1!B2:C4', CELLS), { do: 'add-table', area: area('Sheet1!B2:C4'), name: 'CARBON_QUOTES_1' });
      const tables = async () => (await host().survey()).tables;

      test('are made with name, headers and filter buttons', async () => {
        await made();
        expect(await tables()).toEqual([
          { id: expect.any(String), name: 'CARBON_QUOTES_1', area: area('Sheet1!B2:C4'), headers: ['date', '价格'], hasTotals: false },
        ]);
        await ifPossible(workbook.hasFilterButtons, async (has) => expect(await has('CARBON_QUOTES_1')).toBe(true));
      });

      test('are taken away and leave their cells', async () => {
        await made();
        await carryOut({ do: 'remove-table', at: area('Sheet1!C3') });
        expect(await tables()).toEqual([]);
        expect(await contents('B2', 'C4')).toEqual(['date', '4']);
      });

      test('are given more rows and fewer, and cells below stay', async () => {
        await made();
        await workbook.type('Sheet1!B9', 'below');
        const { id, name } = (await tables())[0]!;
        await carryOut({ do: 'resize-table', table: name, from: area('Sheet1!B2:C4'), to: area('Sheet1!B2:C7') });
        expect(await tables()).toMatchObject([{ id, name, area: area('Sheet1!B2:C7') }]);
        await carryOut({ do: 'resize-table', table: name, from: area('Sheet1!B2:C7'), to: area('Sheet1!B2:C3') }, { do: 'reapply', table: name });
        expect(await tables()).toMatchObject([{ id, name, area: area('Sheet1!B2:C3') }]);
        expect(await contents('B9', 'B4')).toEqual(['below', '3']);
      });

      test('keep their id when rows are inserted above, when their sheet is renamed and when they are moved', async () => {
        await made();
        const { id } = (await tables())[0]!;
        await workbook.insertRows('Sheet1', 1, 2);
        expect(await tables()).toMatchObject([{ id, name: 'CARBON_QUOTES_1', area: area('Sheet1!B4:C6') }]);
        await workbook.renameSheet('Sheet1', '行情');
        expect(await tables()).toMatchObject([{ id, area: area('行情!B4:C6') }]);
        await ifPossible(workbook.moveTable, async (move) => {
          await move('行情!B4', '行情!E10');
          expect(await tables()).toMatchObject([{ id, name: 'CARBON_QUOTES_1', area: area('行情!E10:F12') }]);
        });
      });

      test('two of them are two', async () => {
        await made();
        await carryOut({ do: 'add-table', area: area('Sheet1!F2:G4'), name: 'CARBON_QUOTES_2' });
        const both = await tables();
        expect(both.map(({ name }) => name).sort()).toEqual(['CARBON_QUOTES_1', 'CARBON_QUOTES_2']);
        expect(new Set(both.map(({ id }) => id)).size).toBe(2);
      });
    });

    describe('anchors', () => {
      const anchors = async () => Object.fromEntries((await host().survey()).anchors);
      const set = (name: string, address: string) => carryOut({ do: 'anchor', name, area: area(address) });

      test('are found where they were put, replaced and released', async () => {
        await set('_CARBON_1', 'Sheet1!B4:C5');
        await set('_CARBON_2', 'Sheet1!A1');
        await set('_CARBON_1', 'Sheet1!D4');
        expect(await anchors()).toEqual({ _CARBON_1: area('Sheet1!D4'), _CARBON_2: area('Sheet1!A1') });
        await carryOut({ do: 'release', name: '_CARBON_1' }, { do: 'release', name: '_CARBON_3' });
        expect(await anchors()).toEqual({ _CARBON_2: area('Sheet1!A1') });
      });

      test('move with their cells and follow their sheet', async () => {
        await workbook.addSheet('碳价 2026');
        await set('_CARBON_1', "'碳价 2026'!B4:C5");
        await workbook.insertRows('碳价 2026', 2, 3);
        expect(await anchors()).toEqual({ _CARBON_1: area("'碳价 2026'!B7:C8") });
        await workbook.deleteRows('碳价 2026', 8, 1);
        await workbook.deleteRows('碳价 2026', 1, 2);
        expect(await anchors()).toEqual({ _CARBON_1: area("'碳价 2026'!B5:C5") });
        await workbook.renameSheet('碳价 2026', 'new name (2)');
        expect(await anchors()).toEqual({ _CARBON_1: area("'new name (2)'!B5:C5") });
      });

      test('stay known when their cells are gone', async () => {
        await workbook.addSheet('other');
        await set('_CARBON_1', 'Sheet1!B4');
        await set('_CARBON_2', 'other!B4');
        await workbook.deleteRows('Sheet1', 4, 1);
        await workbook.deleteSheet('other');
        expect(await anchors()).toEqual({ _CARBON_1: undefined, _CARBON_2: undefined });
        await carryOut({ do: 'release', name: '_CARBON_1' });
        expect(await anchors()).toEqual({ _CARBON_2: undefined });
      });
    });

    test('records are kept, replaced and taken away', async () => {
      const records = async () => (await host().survey()).records;
      const large = JSON.stringify({ words: '碳<&>"]]>'.repeat(5000) });
      await carryOut({ do: 'keep-records', text: '{"format":1}' });
      expect(await records()).toBe('{"format":1}');
      await carryOut({ do: 'keep-records', text: large });
      expect(await records()).toBe(large);
      await carryOut({ do: 'keep-records', text: undefined });
      expect(await records()).toBeUndefined();
      await carryOut({ do: 'keep-records', text: undefined });
    });

    test('the records can be had without a survey', async () => {
      expect(await host().records()).toBeUndefined();
      await carryOut({ do: 'keep-records', text: '{"words":"碳<&>"}' });
      expect(await host().records()).toBe('{"words":"碳<&>"}');
    });

    test('imports are kept each by its id, beside the records, and replaced and taken away', async () => {
      const kept = () => Promise.all(['import-1', 'import-2', 'constructor'].map((id) => host().keptImport(id)));
      const large = 'H4sIAAAA+/=='.repeat(40_000);
      await carryOut({ do: 'keep-records', text: 'the records' }, { do: 'keep-import', id: 'import-1', text: large });
      await carryOut({ do: 'keep-import', id: 'import-2', text: 'second' });
      expect(await kept()).toEqual([large, 'second', undefined]);
      await carryOut({ do: 'keep-import', id: 'import-1', text: 'first' });
      expect(await kept()).toEqual(['first', 'second', undefined]);
      await carryOut({ do: 'keep-import', id: 'import-1', text: undefined });
      expect(await kept()).toEqual([undefined, 'second', undefined]);
      await carryOut({ do: 'keep-import', id: 'import-1', text: undefined });
      expect(await host().records()).toBe('the records');
    });

    test('sheets are added last, written to in the same plan, shown and removed', async () => {
      await carryOut({ do: 'add-sheet', name: '证据' }, write('证据!B2', [['x']]), { do: 'show', area: area('证据!B2') });
      expect((await host().survey()).sheets.map(({ name }) => name)).toEqual(['Sheet1', '证据']);
      expect(await workbook.selected()).toBe('证据!B2');
      await carryOut({ do: 'remove-sheet', name: '证据' });
      expect((await host().survey()).sheets.map(({ name }) => name)).toEqual(['Sheet1']);
    });

    test.each(['points', 'bars'] as const)('a chart of %s stands on its sheet until it is removed', async (kind) => {
      await ifPossible(workbook.chartsOn, async (chartsOn) => {
        const chart = {
          name: 'CARBON_chart_1',
          kind,
          title: '价格',
          source: area('Sheet1!A1:B3'),
          at: area('Sheet1!D1:H12'),
          language: 'zh' as const,
        };
        await carryOut(write('Sheet1!A1:B3', [['date', 'close'], [45609, 105.65], [45657, 97.49]]), { do: 'add-chart', chart }); // prettier-ignore
        expect(await chartsOn('Sheet1')).toHaveLength(1);
        await carryOut({ do: 'chart-source', sheet: 'Sheet1', name: 'CARBON_chart_1', source: area('Sheet1!A1:B9') });
        await ifPossible(workbook.chartShows, async (chartShows) => expect(await chartShows('Sheet1', 'CARBON_chart_1', 'Sheet1!B1:B9')).toBe(true));
        await carryOut(
          { do: 'remove-chart', sheet: 'Sheet1', name: 'another' },
          { do: 'chart-source', sheet: 'Sheet1', name: 'another', source: area('Sheet1!A1:B2') },
        );
        expect(await chartsOn('Sheet1')).toHaveLength(1);
        await carryOut({ do: 'remove-chart', sheet: 'Sheet1', name: 'CARBON_chart_1' });
        expect(await chartsOn('Sheet1')).toEqual([]);
      });
    });

    test('recalculating changes nothing that has not changed', async () => {
      await workbook.type('Sheet1!A1', '2');
      await workbook.type('Sheet1!A2', '=A1*2');
      await carryOut({ do: 'recalculate', cells: [area('Sheet1!A2'), area('Sheet1!A9')], isManual: false });
      expect(await workbook.valueOf('Sheet1!A2')).toBe(4);
    });

    describe('all or nothing', () => {
      /** Each change with what puts it back, on a workbook with a table, an anchor, records and a sheet. */
      const REVERSIBLE: readonly (readonly [string, Change, readonly Change[]])[] = [
        ['write', write('Sheet1!B2:C2', [['x', 1]]), [{ do: 'write-movable', area: area('Sheet1!B2:C2'), cells: [['kept', '']] }]],
        ['clear', { do: 'clear', area: area('Sheet1!B2') }, [{ do: 'write-movable', area: area('Sheet1!B2'), cells: [['kept']] }]],
        [
          'style',
          { do: 'style', area: area('Sheet1!D2'), style: { numberFormat: 'yyyy-mm-dd' } },
          [{ do: 'style', area: area('Sheet1!D2'), style: { numberFormat: 'General' } }],
        ],
        // Empty headers get names from the spreadsheet, which stay with the cells.
        [
          'add-table',
          { do: 'add-table', area: area('Sheet1!H5:I6'), name: 'CARBON_NEW_1' },
          [
            { do: 'remove-table', at: area('Sheet1!H5') },
            { do: 'clear', area: area('Sheet1!H5:I5') },
          ],
        ],
        [
          'resize-table',
          { do: 'resize-table', table: 'CARBON_OLD_1', from: area('Sheet1!E5:F7'), to: area('Sheet1!E5:F9') },
          [{ do: 'resize-table', table: 'CARBON_OLD_1', from: area('Sheet1!E5:F9'), to: area('Sheet1!E5:F7') }],
        ],
        ['anchor', { do: 'anchor', name: '_CARBON_9', area: area('Sheet1!A1') }, [{ do: 'release', name: '_CARBON_9' }]],
        [
          'anchor in place of one',
          { do: 'anchor', name: '_CARBON_1', area: area('Sheet1!A1') },
          [{ do: 'anchor', name: '_CARBON_1', area: area('Sheet1!B2') }],
        ],
        ['release', { do: 'release', name: '_CARBON_1' }, [{ do: 'anchor', name: '_CARBON_1', area: area('Sheet1!B2') }]],
        ['keep-records', { do: 'keep-records', text: 'new' }, [{ do: 'keep-records', text: 'old' }]],
        ['no records', { do: 'keep-records', text: undefined }, [{ do: 'keep-records', text: 'old' }]],
        ['keep-import', { do: 'keep-import', id: 'import-2', text: 'new' }, [{ do: 'keep-import', id: 'import-2', text: undefined }]],
        ['no import', { do: 'keep-import', id: 'import-1', text: undefined }, [{ do: 'keep-import', id: 'import-1', text: 'old' }]],
        ['add-sheet', { do: 'add-sheet', name: 'third' }, [{ do: 'remove-sheet', name: 'third' }]],
      ];
      const snapshot = async () => ({
        survey: await host().survey(),
        cells: await host().read([area('Sheet1!A1:J12')], ['formulas', 'values', 'numberFormats']),
        selected: await workbook.selected(),
        imports: await Promise.all(['import-1', 'import-2'].map((id) => host().keptImport(id))),
      });

      beforeEach(async () => {
        await workbook.type('Sheet1!B2', 'kept');
        await workbook.type('Sheet1!A3', '=LEN(B2)');
        await carryOut(
          write('Sheet1!E5:F7', [['a', 'b'], [1, 2], [3, 4]]), // prettier-ignore
          { do: 'add-table', area: area('Sheet1!E5:F7'), name: 'CARBON_OLD_1' },
          { do: 'anchor', name: '_CARBON_1', area: area('Sheet1!B2') },
          { do: 'keep-records', text: 'old' },
          { do: 'keep-import', id: 'import-1', text: 'old' },
        );
      });

      test.each(REVERSIBLE)('%s is taken back where a later change fails', async (_, change, undo) => {
        const before = await snapshot();
        await expect(host().carryOut({ changes: [change, IMPOSSIBLE], undo })).rejects.toMatchObject({ name: 'CarbonError', code: 'host-failed' });
        expect(await snapshot()).toEqual(before);
      });

      test('all of them at once', async () => {
        const before = await snapshot();
        const changes = REVERSIBLE.filter(([name]) => name !== 'release' && name !== 'no records' && name !== 'clear').map(([, change]) => change);
        const undo = [...REVERSIBLE].reverse().flatMap(([, , back]) => back);
        await expect(host().carryOut({ changes: [...changes, IMPOSSIBLE], undo })).rejects.toMatchObject({ name: 'CarbonError' });
        expect(await snapshot()).toEqual(before);
        await host().carryOut({ changes, undo });
        expect(await snapshot()).not.toEqual(before);
      });

      test('a protected sheet stays as it is', async () => {
        await ifPossible(workbook.protect, async (protect) => {
          await workbook.addSheet('locked');
          await protect('locked');
          const before = await snapshot();
          const changes = [write('Sheet1!B2', [['x']]), write('locked!B2', [['x']])];
          const undo: Change[] = [{ do: 'write-movable', area: area('Sheet1!B2'), cells: [['kept']] }];
          await expect(host().carryOut({ changes, undo })).rejects.toMatchObject({ name: 'CarbonError' });
          expect(await snapshot()).toEqual(before);
        });
      });

      test('a plan cancelled before it begins changes nothing', async () => {
        const before = await snapshot();
        const watch = { signal: AbortSignal.abort() };
        const undo: Change[] = [{ do: 'write-movable', area: area('Sheet1!B2'), cells: [['kept']] }];
        await expect(host().carryOut({ changes: [write('Sheet1!B2', [['x']])], undo }, watch)).rejects.toMatchObject({ code: 'cancelled' });
        expect(await snapshot()).toEqual(before);
      });

      test('tells when all is done', async () => {
        const progress: number[] = [];
        const cells = Array.from({ length: 3000 }, (_, row) => [row, `row ${row}`]);
        await host().carryOut({ changes: [write('Sheet1!L1:M3000', cells)], undo: [] }, { onProgress: (done) => progress.push(done) });
        expect(progress.at(-1)).toBe(1);
        expect([...progress].sort((one, other) => one - other)).toEqual(progress);
        expect(await contents('L1', 'M3000')).toEqual(['0', 'row 2999']);
      });
    });
  });
}

/** A workbook without the thing has nothing to show. */
async function ifPossible<Thing>(thing: Thing | undefined, test: (thing: Thing) => Promise<void>): Promise<void> {
  if (thing) await test(thing);
}

export async function until(isSo: () => boolean, withinMilliseconds = 4000): Promise<void> {
  const end = Date.now() + withinMilliseconds;
  while (!isSo()) {
    if (Date.now() > end) throw new Error(`still not so after ${withinMilliseconds} ms: ${isSo.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
