import type { Host } from '../../src/host/host';

/** A host on a workbook of its own with one empty sheet, Sheet1, and what a user can do to that workbook. */
export interface HostUnderTest {
  readonly host: Host;
  /** @param address `Sheet1!B4`, `B4:C5` on the sheet in front; another sheet comes to the front. */
  select(address: string): Promise<void>;
  /** Types a constant or a formula into a cell of the sheet in front. */
  type(cell: string, content: string): Promise<void>;
  /** What was typed or inserted there; empty for an empty cell. */
  contentOf(cell: string): Promise<string>;
  addSheet(name: string): Promise<void>;
  /** Puts a cell of the sheet in front into each state in which it takes no formula; left out where the workbook has no such state. */
  readonly obstacles: {
    readonly protect?: (cell: string) => Promise<void>;
    readonly merge?: (area: string) => Promise<void>;
    /** Makes the formula in the first cell of the area spill over all of it. */
    readonly spill?: (area: string) => Promise<void>;
    /** @returns The table's name. */
    readonly tabulate?: (area: string) => Promise<string>;
    readonly startEditing?: () => Promise<void>;
  };
  close(): Promise<void>;
}

const FORMULA = '=CARBON.PRICE("CEA","2024-11-13")';
const SPILLING = '=CARBON.HISTORY("CEA","2024-11-13","2024-11-15")';

/** What every workbook must do for the task pane: the same suite for each host. */
export function describeHost(name: string, open: () => Promise<HostUnderTest>): void {
  describe(`${name}: inserting a formula`, () => {
    let workbook: HostUnderTest;
    beforeEach(async () => void (workbook = await open()));
    afterEach(() => workbook.close());

    test('goes into the selected cell and says where that is', async () => {
      await workbook.select('Sheet1!B4');
      await expect(workbook.host.insertFormula(FORMULA, false)).resolves.toBe('Sheet1!B4');
      expect(await workbook.contentOf('B4')).toBe(FORMULA);
    });

    test('goes into the first cell of a larger selection and leaves the others alone', async () => {
      await workbook.select('Sheet1!C3:E6');
      await expect(workbook.host.insertFormula(FORMULA, false)).resolves.toBe('Sheet1!C3');
      expect(await workbook.contentOf('C3')).toBe(FORMULA);
      expect(await workbook.contentOf('D3')).toBe('');
      expect(await workbook.contentOf('C4')).toBe('');
    });

    test('goes into the sheet in front', async () => {
      await workbook.addSheet('碳价 2026');
      await workbook.select("'碳价 2026'!B4");
      await expect(workbook.host.insertFormula(FORMULA, false)).resolves.toBe("'碳价 2026'!B4");
      await workbook.select('Sheet1!B4');
      expect(await workbook.contentOf('B4')).toBe('');
    });

    test.each(['12', 'carbon', '=1+1'])('leaves a cell that holds %s as it is', async (content) => {
      await workbook.type('B4', content);
      await workbook.select('Sheet1!B4');
      await expect(workbook.host.insertFormula(FORMULA, false)).rejects.toMatchObject({
        code: 'cell-not-empty',
        detail: { cell: 'Sheet1!B4', content },
      });
      expect(await workbook.contentOf('B4')).toBe(content);
    });

    test('leaves a protected cell as it is', async () => {
      await ifPossible(workbook.obstacles.protect, async (protect) => {
        await protect('B4');
        await workbook.select('Sheet1!B4');
        await expect(workbook.host.insertFormula(FORMULA, false)).rejects.toMatchObject({ code: 'sheet-protected', detail: { cell: 'Sheet1!B4' } });
        expect(await workbook.contentOf('B4')).toBe('');
      });
    });

    test('leaves a merged cell as it is', async () => {
      await ifPossible(workbook.obstacles.merge, async (merge) => {
        await merge('B4:C5');
        await workbook.select('Sheet1!B4:C5');
        await expect(workbook.host.insertFormula(FORMULA, false)).rejects.toMatchObject({ code: 'cell-merged', detail: { cell: 'Sheet1!B4' } });
        expect(await workbook.contentOf('B4')).toBe('');
      });
    });

    test('leaves the cells another formula spills into as they are', async () => {
      await ifPossible(workbook.obstacles.spill, async (spill) => {
        await spill('B2:B4');
        await workbook.select('Sheet1!B4');
        await expect(workbook.host.insertFormula(FORMULA, false)).rejects.toMatchObject({ code: 'cell-in-array', detail: { cell: 'Sheet1!B4' } });
      });
    });

    test('puts one value into a table and refuses what would spill there', async () => {
      await ifPossible(workbook.obstacles.tabulate, async (tabulate) => {
        const table = await tabulate('B3:C6');
        await workbook.select('Sheet1!B4');
        await expect(workbook.host.insertFormula(SPILLING, true)).rejects.toMatchObject({
          code: 'cell-in-table',
          detail: { cell: 'Sheet1!B4', table },
        });
        expect(await workbook.contentOf('B4')).toBe('');
        await expect(workbook.host.insertFormula(FORMULA, false)).resolves.toBe('Sheet1!B4');
      });
    });

    test('waits for nobody who is editing a cell', async () => {
      await ifPossible(workbook.obstacles.startEditing, async (startEditing) => {
        await workbook.select('Sheet1!B4');
        await startEditing();
        await expect(workbook.host.insertFormula(FORMULA, false)).rejects.toMatchObject({ code: 'cell-being-edited' });
        expect(await workbook.contentOf('B4')).toBe('');
      });
    });
  });

  describe(`${name}: watching the selection`, () => {
    let workbook: HostUnderTest;
    beforeEach(async () => void (workbook = await open()));
    afterEach(() => workbook.close());

    test('tells the first selected cell at once and at each move', async () => {
      await workbook.select('Sheet1!B4');
      const cells: string[] = [];
      const end = workbook.host.watchSelection((cell) => cells.push(cell));
      await until(() => cells.at(-1) === 'Sheet1!B4');
      await workbook.select('Sheet1!C7:D9');
      await until(() => cells.at(-1) === 'Sheet1!C7');
      end();
    });

    test('tells nothing once it has ended', async () => {
      await workbook.select('Sheet1!B4');
      const cells: string[] = [];
      const end = workbook.host.watchSelection((cell) => cells.push(cell));
      await until(() => cells.length > 0);
      end();
      await workbook.select('Sheet1!C7');
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(cells).toEqual(['Sheet1!B4']);
    });
  });
}

/** A workbook without the obstacle has nothing to refuse. */
async function ifPossible<Obstacle>(obstacle: Obstacle | undefined, test: (obstacle: Obstacle) => Promise<void>): Promise<void> {
  if (obstacle) await test(obstacle);
}

export async function until(isSo: () => boolean, withinMilliseconds = 4000): Promise<void> {
  const end = Date.now() + withinMilliseconds;
  while (!isSo()) {
    if (Date.now() > end) throw new Error(`still not so after ${withinMilliseconds} ms: ${isSo.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
