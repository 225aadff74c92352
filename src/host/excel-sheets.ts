/** Changes of sheets, of what is shown, and of what is calculated. */
import { localAddress, type Area } from './area';
import type { Change } from './change';
import { batchesOf, rangeOf } from './excel-api';
import { ACTION_BYTES, atOnce, step, type Prepared } from './excel-step';

type Of<Kind extends Change['do']> = Extract<Change, { do: Kind }>;

export function addSheet(context: Excel.RequestContext, { name }: Of<'add-sheet'>): Prepared {
  return atOnce(1, () => void context.workbook.worksheets.add(name));
}

export function removeSheet(context: Excel.RequestContext, { name }: Of<'remove-sheet'>): Prepared {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name');
  return { asks: true, steps: () => (sheet.isNullObject ? [] : [step(1, () => sheet.delete())]) };
}

export function show(context: Excel.RequestContext, { area }: Of<'show'>): Prepared {
  const run = () => {
    context.workbook.worksheets.getItem(area.sheet).activate();
    rangeOf(context, area).select();
  };
  return atOnce(4, run);
}

/** Excel takes 8,192 characters of addresses at a time. */
const MOST_CHARACTERS = 8000;

/** Never the whole application: other add-ins' slow functions are none of our business. */
export function recalculate(context: Excel.RequestContext, { cells, isManual }: Of<'recalculate'>): Prepared {
  const runs = inRuns(cells);
  const steps = [...new Set(runs.map(({ sheet }) => sheet))].flatMap((sheet) => {
    const addresses = runs.filter((run) => run.sheet === sheet).map(localAddress);
    return batchesOf(addresses, MOST_CHARACTERS, ({ length }) => length + 1).map((batch) => {
      const run = () => {
        const ranges = context.workbook.worksheets.getItem(sheet).getRanges(batch.join());
        if (isManual) ranges.calculate();
        else ranges.setDirty();
      };
      return { ...step(3, run), bytes: 3 * ACTION_BYTES + batch.join().length };
    });
  });
  return { steps: () => steps };
}

/** Cells that follow each other in a column become one area: shorter to say. */
function inRuns(cells: readonly Area[]): Area[] {
  const sorted = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  const runs: Area[] = [];
  const lasts = new Map<string, number>();
  for (const cell of sorted) {
    const key = `${cell.column} ${cell.columns} ${cell.sheet}`;
    const last = runs[lasts.get(key) ?? -1];
    if (last && last.row + last.rows === cell.row) runs[lasts.get(key)!] = { ...last, rows: last.rows + cell.rows };
    else lasts.set(key, runs.push(cell) - 1);
  }
  return runs;
}
