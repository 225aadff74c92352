import { randomBytes } from 'node:crypto';
import { context, missingImports as missingForFunctions, setRememberedImports } from '../../src/functions/_lib/context';
import { joinImports } from '../../src/dataset/imports/join';
import type { Host } from '../../src/host/host';
import { doWithoutImport, forgetImport, saveImport, savedImport } from '../../src/workbook/imports';
import { insertEvidence } from '../../src/workbook/insert-evidence';
import { insertSpill } from '../../src/workbook/insert-spill';
import { insertTable } from '../../src/workbook/insert-table';
import { historyQuery } from '../../src/workbook/queries';
import { refresh } from '../../src/workbook/refresh';
import { isOutdated, missingImports } from '../../src/workbook/remembered-imports';
import { workbookState } from '../../src/workbook/tables';
import { tellFunctionsOf } from '../../src/workbook/told-imports';
import type { WorkbookUnderTest } from './actions-contract';
import { anImport, type ImportGiven } from './an-import';
import { deskOf, use, weekOne } from './weeks';

const ID = 'import-0a1b2c3d';
const PRICE = '=CARBON.PRICE("OWN:X","2026-01-21")';

/** What a workbook remembers of imports, and carries: the same suite for each workbook. */
export function describeImports(name: string, open: () => Promise<WorkbookUnderTest>): void {
  describe(name, () => {
    let workbook: WorkbookUnderTest;
    const desk = (host: Host = workbook.host) => deskOf(host);
    const state = () => workbookState(desk());
    const dataset = () => context().dataset;
    const missing = async () => missingImports(await state(), dataset()).map(({ id }) => id);
    const valueOf = async (cell: string) => {
      await workbook.calculate();
      return workbook.valueOf(`Sheet1!${cell}`);
    };
    /** The data of a machine that has these imports. */
    const useImports = (...given: ImportGiven[]) => use(joinImports(weekOne(), given.map(anImport)));

    beforeEach(async () => {
      setRememberedImports([]);
      useImports({});
      workbook = await open();
    });
    afterEach(() => workbook.close());

    describe('the imports it was refreshed with', () => {
      test('are remembered with the first table, with the first spilled formula, and at each refresh', async () => {
        expect(await state()).toMatchObject({ dataset: undefined, imports: [], lacking: [], saved: [] });
        await workbook.select('Sheet1!B3');
        await insertTable(desk(), historyQuery('TEST:A'));
        expect((await state()).imports).toEqual([
          {
            id: ID,
            kind: 'date-number',
            name: 'closes.csv',
            imported: '2026-11-20',
            figures: 3,
            // 20 and 21 January 2026.
            reach: [{ symbol: 'OWN:X', first: 46042, last: 46043 }, { symbol: 'TEST:A', first: 46042, last: 46042 }], // prettier-ignore
          },
        ]);
        expect(isOutdated(await state(), dataset())).toBe(false);

        useImports({}, { id: 'import-11111111', closes: {} });
        await workbook.select('Sheet1!B40');
        await insertTable(desk(), historyQuery('TEST:A'));
        expect(isOutdated(await state(), dataset())).toBe(true);
        await refresh(desk());
        expect(isOutdated(await state(), dataset())).toBe(false);
        expect((await state()).imports.map(({ id }) => id)).toEqual([ID, 'import-11111111']);

        const other = await open();
        await other.select('Sheet1!B3');
        await insertSpill(desk(other.host), historyQuery('TEST:A'));
        expect((await workbookState(desk(other.host))).imports).toHaveLength(2);
        await other.close();
      });

      test('are told without a look at anything else, and go to a colleague', async () => {
        await workbook.type('Sheet1!B2', PRICE);
        await workbook.calculate();
        await refresh(desk());
        const other = await workbook.reopen();
        use(weekOne());
        setRememberedImports([]);
        await tellFunctionsOf(other.host.records());
        expect(missingForFunctions().map(({ name: file }) => file)).toEqual(['closes.csv']);
        useImports({});
        expect(missingForFunctions()).toEqual([]);
        await tellFunctionsOf(Promise.reject(new Error('not there')));
        use(weekOne());
        expect(missingForFunctions()).toEqual([]);
        await other.close();
      });

      test('are told to functions by every look', async () => {
        await workbook.type('Sheet1!B2', PRICE);
        await refresh(desk());
        setRememberedImports([]);
        use(weekOne());
        await state();
        expect(missingForFunctions().map(({ id }) => id)).toEqual([ID]);
      });
    });

    describe('where one of them is missing', () => {
      /** Refreshed where the file is, then opened where it is not. */
      const opened = async () => {
        await workbook.type('Sheet1!B2', PRICE);
        await workbook.type('Sheet1!B3', '=CARBON.PRICE("TEST:A","2026-W05")');
        await workbook.calculate();
        await refresh(desk());
        use(weekOne());
        await state();
      };

      test('nothing changes until Refresh; then its figures are #N/A, which names the file, and all others answer', async () => {
        await opened();
        expect([await valueOf('B2'), await valueOf('B3')]).toEqual([7.75, 10]);
        expect([isOutdated(await state(), dataset()), await missing()]).toEqual([true, [ID]]);

        const { recalculated, missing: told } = await refresh(desk());
        expect([recalculated, told.map(({ name: file }) => file)]).toEqual([2, ['closes.csv']]);
        expect([await valueOf('B2'), await valueOf('B3')]).toEqual(['#N/A', 10]);
        expect(desk().functions.PRICE!(...(['OWN:X', '2026-01-21'] as never[]))).toEqual([
          [expect.objectContaining({ code: 'import-missing', detail: expect.objectContaining({ file: 'closes.csv', imported: '2026-11-20' }) })],
        ]);
      });

      test('is still asked for after that, in the next session too, and found again when it is imported', async () => {
        await opened();
        await refresh(desk());
        expect([isOutdated(await state(), dataset()), await missing()]).toEqual([false, [ID]]);
        await refresh(desk());
        expect(await missing()).toEqual([ID]);

        useImports({});
        expect([isOutdated(await state(), dataset()), await missing()]).toEqual([true, []]);
        await refresh(desk());
        expect(await valueOf('B2')).toBe(7.75);
        expect(await state()).toMatchObject({ imports: [{ id: ID }], lacking: [] });
      });

      test('the same file of a week later takes its place', async () => {
        await opened();
        useImports({ id: 'import-22222222', closes: { '2026-01-20': 7.5, '2026-01-21': 7.8, '2026-01-22': 7.9 } });
        expect([isOutdated(await state(), dataset()), await missing()]).toEqual([true, []]);
        await refresh(desk());
        expect(await valueOf('B2')).toBe(7.8);
        expect((await state()).lacking).toEqual([]);
      });

      test('the workbook can do without it: its cells answer from what there is', async () => {
        await opened();
        const { missing: told } = await doWithoutImport(desk(), ID);
        expect([told, await missing(), missingForFunctions()]).toEqual([[], [], []]);
        expect(isOutdated(await state(), dataset())).toBe(false);
        expect(desk().functions.PRICE!(...(['OWN:X', '2026-01-21'] as never[]))).toEqual([[expect.objectContaining({ code: 'unknown-symbol' })]]);
        await doWithoutImport(desk(), 'import-never-heard-of');
      });

      test('a table of it stays as it was and says why', async () => {
        await workbook.select('Sheet1!B3');
        await insertTable(desk(), historyQuery('OWN:X'));
        const before = await workbook.contentOf('Sheet1!C7');
        expect(before).not.toBe('');
        use(weekOne());
        const { tables } = await refresh(desk());
        expect(tables).toMatchObject([{ added: 0, removed: 0, fault: { code: 'import-missing' } }]);
        expect(await workbook.contentOf('Sheet1!C7')).toBe(before);
      });

      test('the evidence names the file', async () => {
        await opened();
        await refresh(desk());
        await workbook.calculate();
        await insertEvidence(desk());
        expect(await workbook.contentOf("'CARBON evidence'!I4")).toContain('closes.csv');
      });
    });

    describe('figures of an import', () => {
      test('are named under a table, and in the evidence with their line', async () => {
        await workbook.select('Sheet1!B3');
        await insertTable(desk(), historyQuery('OWN:X'));
        expect(await workbook.contentOf('Sheet1!B4')).toBe('Data as of 2026-02-01. Source: closes.csv');
        await workbook.select('Sheet1!K3');
        await insertTable(desk(), { function: 'HISTORY', args: ['OWN:X', null, null, 1] });
        // A week made of its days.
        expect(await Promise.all(['K4', 'K6', 'L6'].map(valueOf))).toEqual([
          'Data as of 2026-02-01. Source: closes.csv',
          // 25 January 2026.
          46047,
          7.75,
        ]);
        await workbook.calculate();
        await insertEvidence(desk());
        const line = await Promise.all([...'EHJ'].map((letter) => workbook.contentOf(`'CARBON evidence'!${letter}4`)));
        expect(line.slice(0, 2)).toEqual(['OWN:X', '7.50']);
        for (const named of ['imported', 'An exchange', 'closes.csv', 'line 2']) expect(line[2]).toContain(named);
      });
    });

    describe('an import saved inside', () => {
      test('is there in the next session, whole, and can be taken out again', async () => {
        const made = anImport();
        await saveImport(desk(), made);
        const other = await workbook.reopen();
        const elsewhere = desk(other.host);
        expect(await workbookState(elsewhere)).toMatchObject({
          dataset: undefined,
          imports: [],
          saved: [{ id: ID, name: 'closes.csv', figures: 3 }],
        });
        expect(await savedImport(elsewhere, ID)).toEqual(JSON.parse(JSON.stringify(made)));
        await forgetImport(elsewhere, ID);
        expect((await workbookState(elsewhere)).saved).toEqual([]);
        expect([await other.host.records(), await other.host.keptImport(ID)]).toEqual([undefined, undefined]);
        await forgetImport(elsewhere, ID);
        await other.close();
      });

      test('stands beside others, once however often it is saved, and beside tables', async () => {
        await workbook.select('Sheet1!B3');
        await insertTable(desk(), historyQuery('TEST:A'));
        for (const given of [{}, { id: 'import-11111111', name: 'other.csv' }, {}]) await saveImport(desk(), anImport(given));
        const { saved, tables } = await state();
        expect([saved.map(({ name: file }) => file), tables.length]).toEqual([['other.csv', 'closes.csv'], 1]);
        expect(await savedImport(desk(), 'import-11111111')).toMatchObject({ name: 'other.csv' });
      });

      const REFUSED = /** Every plan fails at its end. */ (host: Host): Host => ({
        ...host,
        carryOut: ({ changes, undo }, watch) =>
          host.carryOut(
            { changes: [...changes, { do: 'write', area: { sheet: 'Nowhere', row: 0, column: 0, rows: 1, columns: 1 }, cells: [['x']] }], undo },
            watch,
          ),
      });

      test('is there wholly or not at all', async () => {
        await expect(saveImport(desk(REFUSED(workbook.host)), anImport())).rejects.toMatchObject({ code: 'host-failed' });
        expect([await workbook.host.records(), await workbook.host.keptImport(ID)]).toEqual([undefined, undefined]);
        await saveImport(desk(), anImport());
        const before = [await workbook.host.records(), await workbook.host.keptImport(ID)];
        for (const work of [saveImport(desk(REFUSED(workbook.host)), anImport()), forgetImport(desk(REFUSED(workbook.host)), ID)])
          await expect(work).rejects.toMatchObject({ code: 'host-failed' });
        expect([await workbook.host.records(), await workbook.host.keptImport(ID)]).toEqual(before);
      });

      test('is refused where it is too large for a workbook', async () => {
        const noise = randomBytes(3_200_000).toString('hex');
        const made = { ...anImport(), quotes: { ...anImport().quotes, texts: ['', noise] } };
        await expect(saveImport(desk(), made)).rejects.toMatchObject({ code: 'import-too-large', detail: { name: 'closes.csv' } });
        expect([await workbook.host.records(), await workbook.host.keptImport(ID)]).toEqual([undefined, undefined]);
      });

      test('is named where it is damaged', async () => {
        await saveImport(desk(), anImport());
        for (const text of ['not packed', undefined, btoa('{}')]) {
          await workbook.host.carryOut({ changes: [{ do: 'keep-import', id: ID, text }], undo: [] });
          await expect(savedImport(desk(), ID)).rejects.toMatchObject({ code: 'saved-import-unreadable', detail: { name: 'closes.csv' } });
        }
      });
    });
  });
}
