import { context } from '../../src/functions/_lib/context';
import { parseAddress } from '../../src/host/area';
import { freeze } from '../../src/workbook/freeze';
import { insertChart } from '../../src/workbook/insert-chart';
import { insertEvidence } from '../../src/workbook/insert-evidence';
import { insertFormula } from '../../src/workbook/insert-formula';
import { insertSpill } from '../../src/workbook/insert-spill';
import { insertSummary } from '../../src/workbook/insert-summary';
import { insertTable } from '../../src/workbook/insert-table';
import { insertText } from '../../src/workbook/insert-text';
import { boardQuery, historyQuery } from '../../src/workbook/queries';
import { refresh } from '../../src/workbook/refresh';
import { repair } from '../../src/workbook/repair';
import { replaceFormula, selectedFormula } from '../../src/workbook/replace-formula';
import { restore } from '../../src/workbook/restore';
import { goTo, unlink, workbookState } from '../../src/workbook/tables';
import type { HostUnderTest } from '../host/host-contract';
import { deskOf, use, weekOne, weekTwo } from './weeks';

/** A workbook with what happens to it beyond the host's own contract. */
export interface WorkbookUnderTest extends HostUnderTest {
  /** Gives every CARBON formula its result; a spreadsheet that calculates by itself has nothing to do. */
  readonly calculate: () => Promise<void>;
  /** Types a column to the right of a table, its header first, so that it becomes part of the table. */
  readonly addTableColumn: (header: string, contents: readonly string[]) => Promise<void>;
  /** The same workbook saved and opened again, on another machine. */
  readonly reopen: () => Promise<WorkbookUnderTest>;
}

const BOARD = boardQuery('secondary-spot', undefined, 'en');

/** What users trust with their own work: the same suite for each workbook. */
export function describeActions(name: string, open: () => Promise<WorkbookUnderTest>): void {
  describe(name, () => {
    let workbook: WorkbookUnderTest;
    const desk = () => deskOf(workbook.host);
    const cells = (...addresses: string[]) => Promise.all(addresses.map((address) => workbook.contentOf(`Sheet1!${address}`)));
    const column = (letter: string, from: number, until: number) =>
      cells(...Array.from({ length: until - from + 1 }, (_, at) => `${letter}${from + at}`));
    const values = async (...addresses: string[]) => {
      await workbook.calculate();
      return Promise.all(addresses.map((address) => workbook.valueOf(`Sheet1!${address}`)));
    };

    beforeEach(async () => {
      use(weekOne());
      workbook = await open();
    });
    afterEach(() => workbook.close());

    /** The board from Sheet1!B3 on: caption in B3 and B4, headers in row 5. */
    const insertBoard = async () => {
      await workbook.select('Sheet1!B3');
      return insertTable(desk(), BOARD);
    };

    test('a text goes into one cell as it is, whatever it looks like; a taken cell stays as it is', async () => {
      await workbook.select('Sheet1!C3:E6');
      await expect(insertText(desk(), '=1+1 甲国\n2026-01-26')).resolves.toBe('Sheet1!C3');
      expect(await values('C3')).toEqual(['=1+1 甲国\n2026-01-26']);
      await expect(insertText(desk(), 'another')).rejects.toMatchObject({ code: 'cell-not-empty' });
      expect(await values('C3', 'D3', 'C4')).toEqual(['=1+1 甲国\n2026-01-26', '', '']);
    });

    describe('inserting a formula', () => {
      test('puts it into the first selected cell and says where', async () => {
        await workbook.select('Sheet1!C3:E6');
        await expect(insertFormula(desk(), { text: '=CARBON.PRICE("TEST:A")', spills: false })).resolves.toBe('Sheet1!C3');
        expect(await cells('C3', 'D3', 'C4')).toEqual(['=CARBON.PRICE("TEST:A")', '', '']);
      });

      test('names what is in the way of a result that spills, and changes nothing', async () => {
        await workbook.type('Sheet1!C6', 'mine');
        await workbook.select('Sheet1!B4');
        await expect(insertFormula(desk(), { text: '=CARBON.QUOTES("secondary-spot")', spills: true })).rejects.toMatchObject({
          code: 'no-room',
          detail: { needs: 'B4:O7', taken: 'Sheet1!C6' },
        });
        expect(await cells('B4', 'C6')).toEqual(['', 'mine']);
      });
    });

    describe('replacing a formula', () => {
      const PRICE = '=CARBON.PRICE("TEST:A")';
      const BOARD_TEXT = '=CARBON.QUOTES("secondary-spot",,0,"en")';
      const take = async (formula: string) => {
        await workbook.type('Sheet1!B4', formula);
        await workbook.select('Sheet1!B4');
        return selectedFormula(desk());
      };

      test('takes what the selected cell holds, and puts another there wherever the selection has gone', async () => {
        const taken = await take(PRICE);
        expect(taken).toEqual({ cell: 'Sheet1!B4', formula: PRICE });
        await workbook.select('Sheet1!F9');
        const other = '=CARBON.PRICE("TEST:B")';
        await expect(replaceFormula(desk(), taken, { text: other, spills: false })).resolves.toBe('Sheet1!B4');
        expect(await cells('B4', 'F9')).toEqual([other, '']);
        expect(await workbook.selected()).toBe('Sheet1!F9');
      });

      test("what it spilled before is in nobody's way, what a user typed is", async () => {
        const taken = await take(BOARD_TEXT);
        await workbook.calculate();
        const wider = '=CARBON.QUOTES("secondary-spot",,1,"en")';
        await expect(replaceFormula(desk(), taken, { text: wider, spills: true })).resolves.toBe('Sheet1!B4');
        await workbook.calculate();
        await expect(replaceFormula(desk(), { cell: 'Sheet1!B4', formula: wider }, { text: PRICE, spills: false })).resolves.toBe('Sheet1!B4');
        await workbook.calculate();
        await workbook.type('Sheet1!C6', 'mine');
        await expect(replaceFormula(desk(), { cell: 'Sheet1!B4', formula: PRICE }, { text: wider, spills: true })).rejects.toMatchObject({
          code: 'no-room',
          detail: { needs: 'B4:O7', taken: 'Sheet1!C6' },
        });
        expect(await cells('B4', 'C6')).toEqual([PRICE, 'mine']);
      });

      test('a cell that was changed meanwhile, or emptied, is left alone', async () => {
        const taken = await take(PRICE);
        for (const content of ['=CARBON.PRICE("TEST:B")', 'mine']) {
          await workbook.type('Sheet1!B4', content);
          await expect(replaceFormula(desk(), taken, { text: '=CARBON.VOLUME("TEST:A")', spills: false })).rejects.toMatchObject({
            code: 'formula-changed',
            detail: { cell: 'Sheet1!B4' },
          });
          expect(await cells('B4')).toEqual([content]);
        }
      });

      test('a result that spills does not go into a table, a single one does', async () => {
        await workbook.type('Sheet1!B3', 'header');
        const taken = await take(PRICE);
        await workbook.tabulate('Sheet1!B3:C6');
        await expect(replaceFormula(desk(), taken, { text: BOARD_TEXT, spills: true })).rejects.toMatchObject({ code: 'cell-in-table' });
        await expect(replaceFormula(desk(), taken, { text: '=CARBON.VOLUME("TEST:A")', spills: false })).resolves.toBe('Sheet1!B4');
      });

      test('a protected sheet stays as it is', async () => {
        if (!workbook.protect) return;
        const taken = await take(PRICE);
        await workbook.protect('Sheet1');
        await expect(replaceFormula(desk(), taken, { text: '=CARBON.VOLUME("TEST:A")', spills: false })).rejects.toMatchObject({
          code: 'sheet-protected',
        });
        expect(await cells('B4')).toEqual([PRICE]);
      });
    });

    describe('inserting a table', () => {
      test('stands under its caption, with live formulas where a function answers a cell', async () => {
        await expect(insertBoard()).resolves.toMatchObject({ address: 'Sheet1!B3:O8', rows: 3 });
        expect(await cells('B3', 'B4')).toEqual([
          'Carbon market quotes · Secondary spot · 2026-01-26 … 2026-02-01',
          'Data as of 2026-02-01. Source: A report',
        ]);
        expect(await column('B', 5, 8)).toEqual(['symbol', 'TEST:A', 'TEST:B', 'TEST:C']);
        expect(await column('H', 5, 8)).toEqual(['price', '=CARBON.PRICE("TEST:A","2026-W05")', '=CARBON.PRICE("TEST:B","2026-W05")', '']);
        expect(await column('K', 5, 8)).toEqual(['volume_t', '=CARBON.VOLUME("TEST:A","2026-W05")', '', '=CARBON.VOLUME("TEST:C","2026-W05")']);
        expect(await values('F6', 'G6', 'H6', 'L6')).toEqual([46048, 46054, 10, true]);
        const { tables, dataset } = await workbookState(desk());
        expect(tables).toMatchObject([{ name: 'CARBON_QUOTES_1', fault: undefined, record: { query: BOARD } }]);
        expect(dataset).toBe(context().dataset.version);
      });

      test('a second one has a name and a record of its own', async () => {
        await insertBoard();
        await workbook.select('Sheet1!B20');
        await insertTable(desk(), historyQuery('TEST:A'));
        const { tables } = await workbookState(desk());
        expect(tables.map(({ name: own }) => own)).toEqual(['CARBON_QUOTES_1', 'CARBON_HISTORY_1']);
        expect(await column('C', 22, 24)).toEqual(['price', '=CARBON.PRICE("TEST:A","2026-01-05")', '=CARBON.PRICE("TEST:A","2026-02-01")']);
      });

      test('texts that look like formulas or dates stay texts, days are dates', async () => {
        await workbook.select('Sheet1!A1');
        await insertTable(desk(), { function: 'POLICIES', args: [null, null, null, null, null, 1, 'en'] });
        expect(await cells('A4', 'B4')).toEqual(['alpha-2024-rules', '=CARBON.POLICY("alpha-2024-rules","title","en")']);
        await workbook.select('Sheet1!A10');
        await insertSummary(desk(), 'alpha-2024-rules', 'block');
        expect(await values('A10', 'B10', 'B11', 'B12', 'B13', 'B14')).toEqual([
          'Title',
          '=Alpha Rules',
          'Ministry of Alpha',
          '2024-05',
          45444,
          'in force (as of 2025-01-31)',
        ]);
        expect(await values('A17', 'B17', 'C17')).toEqual(['Threshold', 26000, 't (≥)']);
      });

      test.each([
        ['a cell below it', 'Sheet1!D8', 'no-room'],
        ['the first cell', 'Sheet1!B3', 'cell-not-empty'],
      ])('what stands in %s stays, and nothing is changed', async (_, cell, code) => {
        await workbook.type(cell, 'mine');
        await expect(insertBoard()).rejects.toMatchObject({ code });
        expect(await workbook.contentOf(cell)).toBe('mine');
        expect((await workbookState(desk())).tables).toEqual([]);
        expect(await cells('B5', 'C3', 'C5')).toEqual(['', '', '']);
      });

      test('does not go into another table', async () => {
        await workbook.type('Sheet1!C7', 'header');
        await workbook.tabulate('Sheet1!C7:D9');
        await expect(insertBoard()).rejects.toMatchObject({ code: 'cell-in-table' });
      });

      test('does not go into a protected sheet', async () => {
        if (!workbook.protect) return;
        await workbook.protect('Sheet1');
        await expect(insertBoard()).rejects.toMatchObject({ code: 'sheet-protected' });
      });

      test('does not go into merged cells', async () => {
        if (!workbook.merge) return;
        await workbook.merge('Sheet1!B3:C4');
        await workbook.select('Sheet1!B3:C4');
        await expect(insertTable(desk(), BOARD)).rejects.toMatchObject({ code: 'cell-merged' });
      });

      test('only the rows and columns asked for, with a chart of them; those that stay are refreshed', async () => {
        const query = { function: 'SYSTEMS', args: [null, null, 1, 'en'], only: ['BB', 'AA'], columns: ['system', 'offset_limit_pct'] };
        await workbook.select('Sheet1!B3');
        await insertTable(desk(), query, undefined, { kind: 'bars', title: 'Offset limits', from: 'system' });
        expect(await Promise.all(['B', 'C', 'D'].map((letter) => column(letter, 5, 7)))).toEqual([
          ['id', 'BB', 'AA'],
          ['system', '=CARBON.SYSTEM("BB","system","en")', '=CARBON.SYSTEM("AA","system","en")'],
          ['offset_limit_pct', '', '=CARBON.SYSTEM("AA","offset_limit_pct","en")'],
        ]);
        if (workbook.chartsOn) expect(await workbook.chartsOn('Sheet1')).toHaveLength(1);
        expect((await refresh(desk())).tables).toMatchObject([{ added: 0, removed: 0, fault: undefined }]);
      });

      test('a question without an answer is told, and nothing goes in', async () => {
        await workbook.select('Sheet1!B3');
        await expect(insertTable(desk(), boardQuery('futures', undefined, 'en'))).rejects.toMatchObject({ code: 'no-rows' });
        await expect(insertTable(desk(), { function: 'PRICE', args: ['TEST:A'] })).rejects.toMatchObject({ code: 'not-a-list' });
      });
    });

    describe('refreshing', () => {
      test('gives a table the rows of today; the column beside them that is the user’s own goes along', async () => {
        await insertBoard();
        await workbook.addTableColumn('Sheet1!P5', ['note', '=H6*2', '=H7*2', '=H8*2']);
        use(weekTwo());
        const { tables } = await refresh(desk());
        expect(tables).toMatchObject([{ name: 'CARBON_QUOTES_1', added: 1, removed: 1, missing: [], fault: undefined }]);
        expect(await column('B', 5, 9)).toEqual(['symbol', 'TEST:A', 'TEST:C', 'TEST:D', '']);
        expect(await column('H', 6, 8)).toEqual(['A', 'C', 'D'].map((symbol) => `=CARBON.PRICE("TEST:${symbol}","2026-W06")`));
        expect(await column('P', 5, 9)).toEqual(['note', '=H6*2', '=H7*2', '=H8*2', '']);
        expect(await cells('B3')).toEqual(['Carbon market quotes · Secondary spot · 2026-02-02 … 2026-02-08']);
        expect(await values('H6', 'H7', 'H8')).toEqual([11, 31, 41]);
      });

      test('notes follow their rows, and a row of the user’s own stays', async () => {
        await insertBoard();
        await workbook.addTableColumn('Sheet1!P5', ['note', 'on A', 'on B', 'on C']);
        use(weekTwo());
        await refresh(desk());
        expect(await column('P', 5, 8)).toEqual(['note', 'on A', 'on C', '']);
      });

      test('a caption rewritten by the user, and one taken away, stay as they are', async () => {
        await insertBoard();
        await workbook.type('Sheet1!B3', 'My Monday board');
        await workbook.type('Sheet1!B4', '');
        use(weekTwo());
        await refresh(desk());
        expect(await cells('B3', 'B4')).toEqual(['My Monday board', '']);
      });

      test('finds a table that has moved, on a sheet with another name', async () => {
        await insertBoard();
        await workbook.insertRows('Sheet1', 1, 4);
        await workbook.renameSheet('Sheet1', '碳价 2026');
        use(weekTwo());
        expect((await refresh(desk())).tables).toMatchObject([{ fault: undefined, added: 1 }]);
        expect(await workbook.contentOf("'碳价 2026'!B12")).toBe('TEST:D');
      });

      test('finds a table that was cut and put elsewhere', async () => {
        if (!workbook.moveTable) return;
        await insertBoard();
        await workbook.moveTable('Sheet1!B5', 'Sheet1!D20');
        use(weekTwo());
        expect((await refresh(desk())).tables).toMatchObject([{ fault: undefined, added: 1 }]);
        expect(await column('D', 20, 23)).toEqual(['symbol', 'TEST:A', 'TEST:C', 'TEST:D']);
      });

      test('one whose sheet is gone is reported, and the others are refreshed', async () => {
        await insertBoard();
        await workbook.addSheet('Other');
        await workbook.select('Other!A1');
        await insertTable(desk(), historyQuery('TEST:A'));
        await workbook.deleteSheet('Other');
        use(weekTwo());
        const { tables } = await refresh(desk());
        expect(tables.map(({ fault }) => fault?.code)).toEqual([undefined, 'table-gone']);
        expect(await column('B', 6, 8)).toEqual(['TEST:A', 'TEST:C', 'TEST:D']);
      });

      test('a table without room below is named with what is in the way, and stays as it was', async () => {
        use(weekTwo());
        await workbook.select('Sheet1!B3');
        await insertTable(desk(), boardQuery(undefined, undefined, 'en'));
        use(weekOne());
        await workbook.type('Sheet1!C25', 'mine');
        await workbook.select('Sheet1!B20');
        await insertTable(desk(), historyQuery('TEST:A'));
        const before = await column('B', 20, 26);
        use(weekTwo());
        const { tables } = await refresh(desk());
        expect(tables[1]).toMatchObject({ fault: { code: 'no-room-below', detail: { table: 'CARBON_HISTORY_1', rows: 1, taken: 'Sheet1!C25' } } });
        expect(await column('B', 20, 26)).toEqual(before);
        expect(await cells('C25')).toEqual(['mine']);
      });

      test('a header the user has renamed is a column of the user’s; without the key nothing is guessed', async () => {
        await insertBoard();
        await workbook.type('Sheet1!D5', 'my name for it');
        use(weekTwo());
        expect((await refresh(desk())).tables).toMatchObject([{ missing: ['instrument'], fault: undefined }]);
        await workbook.type('Sheet1!B5', 'ticker');
        expect((await refresh(desk())).tables).toMatchObject([{ fault: { code: 'table-key-gone', detail: { columns: ['symbol'] } } }]);
      });

      test('a protected sheet is left alone and named', async () => {
        if (!workbook.protect) return;
        await insertBoard();
        await workbook.protect('Sheet1');
        use(weekTwo());
        expect((await refresh(desk())).tables).toMatchObject([{ fault: { code: 'table-protected' } }]);
        expect(await column('B', 6, 8)).toEqual(['TEST:A', 'TEST:B', 'TEST:C']);
      });

      test('one table alone, by its id; another id is refused', async () => {
        const { id } = await insertBoard();
        use(weekTwo());
        expect((await refresh(desk(), undefined, id)).tables).toHaveLength(1);
        await expect(refresh(desk(), undefined, '99')).rejects.toMatchObject({ code: 'table-unknown' });
      });

      test('goes on in another session, and says with which data the workbook was last refreshed', async () => {
        await insertBoard();
        const before = context().dataset.version;
        const other = await workbook.reopen();
        use(weekTwo());
        const elsewhere = deskOf(other.host);
        expect((await workbookState(elsewhere)).dataset).toBe(before);
        expect((await refresh(elsewhere)).tables).toMatchObject([{ added: 1, removed: 1, fault: undefined }]);
        expect((await workbookState(elsewhere)).dataset).toBe(context().dataset.version);
        expect(await other.contentOf('Sheet1!B8')).toBe('TEST:D');
        await other.close();
      });

      test('a spilled formula grows by itself; its caption is brought up to date', async () => {
        await workbook.select('Sheet1!B3');
        await insertSpill(desk(), BOARD);
        expect(await cells('B5')).toEqual(['=CARBON.QUOTES("secondary-spot",,1,"en")']);
        use(weekTwo());
        await refresh(desk());
        expect(await cells('B3', 'B4')).toEqual([
          'Carbon market quotes · Secondary spot · 2026-02-02 … 2026-02-08',
          'Data as of 2026-02-08. Source: A report',
        ]);
      });

      test('a table with a chart is charted from all its rows', async () => {
        await workbook.select('Sheet1!B3');
        await insertChart(desk(), 'TEST:A');
        if (workbook.chartsOn) expect(await workbook.chartsOn('Sheet1')).toHaveLength(1);
        expect(await cells('B5', 'C5', 'D5')).toEqual(['date', 'close', 'average']);
        expect(await column('C', 6, 7)).toEqual(['=CARBON.PRICE("TEST:A","2026-01-05","close")', '']);
        use(weekTwo());
        await refresh(desk());
        expect(await column('D', 6, 8)).toEqual([
          '',
          '=CARBON.PRICE("TEST:A","2026-02-01","average")',
          '=CARBON.PRICE("TEST:A","2026-02-08","average")',
        ]);
      });
    });

    describe('the tables of the workbook', () => {
      test('are shown, and forgotten when unlinked: the cells stay', async () => {
        const { id } = await insertBoard();
        await workbook.select('Sheet1!A40');
        await goTo(desk(), id);
        expect(await workbook.selected()).toBe('Sheet1!B5');
        await unlink(desk(), id);
        expect((await workbookState(desk())).tables).toEqual([]);
        expect(await column('B', 5, 6)).toEqual(['symbol', 'TEST:A']);
        await expect(goTo(desk(), id)).rejects.toMatchObject({ code: 'table-unknown' });
      });

      test('records of a newer version are not overwritten', async () => {
        await workbook.host.carryOut({ changes: [{ do: 'keep-records', text: '{"format":2}' }], undo: [] });
        await expect(insertBoard()).rejects.toMatchObject({ code: 'records-unreadable' });
        await expect(refresh(desk())).rejects.toMatchObject({ code: 'records-unreadable' });
        expect((await workbook.host.survey()).records).toBe('{"format":2}');
      });
    });

    describe('freezing and restoring', () => {
      test('formulas become values, a spill as one, and come back, also after rows have moved and in another session', async () => {
        await workbook.type('Sheet1!B2', '=CARBON.PRICE("TEST:A")');
        await workbook.type('Sheet1!B4', '=CARBON.HISTORY("TEST:A",,,0,0)');
        await workbook.type('Sheet1!D2', '=1+1');
        await workbook.calculate();
        await expect(freeze(desk(), 'workbook')).resolves.toEqual({ frozen: 2, isProtected: [], withoutAnswer: [] });
        expect(await cells('B2', 'B4', 'C4', 'C5', 'D2')).toEqual(['10', '46027', '9.5', '10', '=1+1']);
        expect((await workbookState(desk())).frozen).toBe(2);

        await workbook.insertRows('Sheet1', 1, 3);
        const other = await workbook.reopen();
        await expect(restore(deskOf(other.host))).resolves.toEqual({ restored: 2, changed: [], isProtected: [], gone: [] });
        expect(await Promise.all(['B5', 'B7'].map((cell) => other.contentOf(`Sheet1!${cell}`)))).toEqual([
          '=CARBON.PRICE("TEST:A")',
          '=CARBON.HISTORY("TEST:A",,,0,0)',
        ]);
        await expect(restore(deskOf(other.host))).rejects.toMatchObject({ code: 'nothing-frozen' });
        await other.close();
      });

      test('only what is selected, or stands on the sheet', async () => {
        await workbook.addSheet('Other');
        for (const cell of ['Sheet1!B2', 'Sheet1!B3', 'Other!A1']) await workbook.type(cell, '=CARBON.PRICE("TEST:A")');
        await workbook.calculate();
        await workbook.select('Sheet1!A1:B2');
        expect(await freeze(desk(), 'selection')).toMatchObject({ frozen: 1 });
        expect(await freeze(desk(), 'sheet')).toMatchObject({ frozen: 1 });
        expect(await workbook.contentOf('Other!A1')).toBe('=CARBON.PRICE("TEST:A")');
      });

      test('values changed since are reported and left; those that are gone are forgotten', async () => {
        for (const cell of ['B2', 'B3', 'B4']) await workbook.type(`Sheet1!${cell}`, '=CARBON.PRICE("TEST:A")');
        await workbook.calculate();
        await freeze(desk(), 'workbook');
        await workbook.type('Sheet1!B3', '12');
        await workbook.deleteRows('Sheet1', 4, 1);
        await expect(restore(desk())).resolves.toEqual({
          restored: 1,
          changed: [parseAddress('Sheet1!B3')],
          isProtected: [],
          gone: ['=CARBON.PRICE("TEST:A")'],
        });
        expect(await cells('B2', 'B3')).toEqual(['=CARBON.PRICE("TEST:A")', '12']);
        expect((await workbookState(desk())).frozen).toBe(1);
      });

      test('an error that is no answer is left as a formula: a value would hide it', async () => {
        await workbook.type('Sheet1!B2', '=CARBON.PRICE("nonsense")');
        await workbook.type('Sheet1!B3', '=CARBON.PRICE("TEST:C","2026-W05")');
        await workbook.calculate();
        expect(await freeze(desk(), 'workbook')).toEqual({ frozen: 1, isProtected: [], withoutAnswer: [parseAddress('Sheet1!B2')] });
        expect(await cells('B2', 'B3')).toEqual(['=CARBON.PRICE("nonsense")', '=NA()']);
      });

      test('cells of a protected sheet are named', async () => {
        if (!workbook.protect) return;
        await workbook.type('Sheet1!B2', '=CARBON.PRICE("TEST:A")');
        await workbook.calculate();
        await workbook.protect('Sheet1');
        expect(await freeze(desk(), 'workbook')).toEqual({ frozen: 0, isProtected: [parseAddress('Sheet1!B2')], withoutAnswer: [] });
      });
    });

    describe('repairing', () => {
      test('mends names Excel has kept for a missing add-in, and tells of functions it does not know', async () => {
        await workbook.type('Sheet1!B2', '=_xldudf_CARBON_PRICE("TEST:A")');
        await workbook.type('Sheet1!B3', '=_xldudf_CARBON_NOSUCH("TEST:A")');
        await workbook.calculate();
        await expect(repair(desk())).resolves.toEqual({ mended: 1, isProtected: [], unknown: [parseAddress('Sheet1!B3')] });
        expect(await cells('B2')).toEqual(['=CARBON.PRICE("TEST:A")']);
        await workbook.calculate();
        await expect(repair(desk())).resolves.toMatchObject({ mended: 0 });
      });
    });

    describe('the evidence', () => {
      test('lists every CARBON formula with the printed words, on a sheet of its own; asked for again it is brought up to date', async () => {
        await workbook.type('Sheet1!A1', 'TEST:A');
        await workbook.type('Sheet1!B1', '=CARBON.PRICE(A1,"2026-W05")*2');
        await workbook.type('Sheet1!B2', '=CARBON.PRICE("TEST:C","2026-W05")');
        await workbook.type('Sheet1!B3', '=CARBON.PRICE(A1&"")');
        await workbook.type('Sheet1!B4', '=CARBON.SYSTEM("AA","offset_limit_pct")');
        await workbook.calculate();
        const { sheet } = await insertEvidence(desk());
        expect(sheet).toBe('CARBON evidence');
        const line = (row: number) => Promise.all([...'ADEFGHIJ'].map((letter) => workbook.contentOf(`'CARBON evidence'!${letter}${row}`)));
        expect(await line(4)).toEqual([
          'Sheet1!B1', '20', 'TEST:A', 'average traded price', '2026-W05', '10', 'reported',
          '2026-W05 average traded price: printed as "10" (reported). A publisher, A report, 2025-01-31, line 1, under "A heading".',
        ]); // prettier-ignore
        expect((await line(5)).slice(0, 2)).toEqual(['Sheet1!B2', '#N/A']);
        expect((await line(5))[6]).toContain('not traded');
        expect((await line(6))[6]).toBe('the argument A1&"" is calculated by the workbook and cannot be traced here');
        expect((await line(7)).slice(0, 7)).toEqual(['Sheet1!B4', '5', 'AA', 'offset_limit_pct', '', '5%', 'reported']);

        await workbook.type('Sheet1!B5', '=CARBON.VOLUME("TEST:A","2026-W05")');
        await workbook.calculate();
        await insertEvidence(desk());
        expect((await workbook.host.survey()).sheets.map(({ name: own }) => own).filter((own) => own.startsWith('CARBON'))).toEqual([sheet]);
        expect((await line(8)).slice(0, 2)).toEqual(['Sheet1!B5', '1000']);
      });

      test('a spill has a line for each of its figures, at the cell that shows it', async () => {
        await workbook.type('Sheet1!B2', '=CARBON.QUOTES("secondary-spot","2026-W05",1,"en")');
        await workbook.calculate();
        await insertEvidence(desk());
        const addresses = await Promise.all([4, 5, 6, 7].map((row) => workbook.contentOf(`'CARBON evidence'!A${row}`)));
        expect(addresses).toEqual(['Sheet1!H3', 'Sheet1!K3', 'Sheet1!H4', 'Sheet1!K5']);
      });

      test('a workbook without formulas has none', async () => {
        await expect(insertEvidence(desk())).rejects.toMatchObject({ code: 'no-formulas' });
      });
    });
  });
}
