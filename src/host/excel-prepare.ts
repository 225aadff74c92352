/** One place for each kind of change. */
import type { Change } from './change';
import { clear, style, write, writeMovable } from './excel-cells';
import { addChart, moveSource, removeChart } from './excel-charts';
import { anchor, release } from './excel-names';
import { keepImport, keepRecords } from './excel-records';
import { addSheet, recalculate, removeSheet, show } from './excel-sheets';
import type { Prepared } from './excel-step';
import { addTable, reapply, removeTable, resizeTable } from './excel-tables';
import { widen, type Widths } from './excel-widths';

interface Scene {
  readonly context: Excel.RequestContext;
  /** Sheets that the changes add: nothing can be asked about them beforehand. */
  readonly newSheets: ReadonlySet<string>;
  readonly widths: Widths;
  /** The workbook's sheets, once they have been answered. */
  readonly sheets: () => ReadonlySet<string>;
}

type Preparers = { readonly [Kind in Change['do']]: (scene: Scene, change: Extract<Change, { do: Kind }>) => Prepared };

const PREPARERS: Preparers = {
  write: ({ context }, change) => write(context, change),
  'write-movable': ({ context }, change) => writeMovable(context, change),
  clear: ({ context }, change) => clear(context, change),
  style: ({ context }, change) => style(context, change),
  widen: ({ context, newSheets, widths }, change) => widen(context, change, widths, newSheets.has(change.area.sheet)),
  'add-table': ({ context }, change) => addTable(context, change),
  'remove-table': ({ context, sheets }, change) => removeTable(context, change, sheets),
  'resize-table': ({ context }, change) => resizeTable(context, change),
  reapply: ({ context }, change) => reapply(context, change),
  anchor: ({ context }, change) => anchor(context, change),
  release: ({ context }, change) => release(context, change),
  'keep-records': ({ context }, change) => keepRecords(context, change),
  'keep-import': ({ context }, change) => keepImport(context, change),
  'add-sheet': ({ context }, change) => addSheet(context, change),
  'remove-sheet': ({ context }, change) => removeSheet(context, change),
  show: ({ context }, change) => show(context, change),
  'add-chart': ({ context }, change) => addChart(context, change),
  'remove-chart': ({ context, sheets }, change) => removeChart(context, change, sheets),
  'chart-source': ({ context, sheets }, change) => moveSource(context, change, sheets),
  recalculate: ({ context }, change) => recalculate(context, change),
};

const ON_SHEETS_THAT_MAY_BE_GONE: ReadonlySet<Change['do']> = new Set(['remove-table', 'remove-chart', 'chart-source']);

/** Begins all changes; what some must know of the workbook has been asked for when this returns, and is not answered yet. */
export function prepare(context: Excel.RequestContext, changes: readonly Change[]): Prepared[] {
  const newSheets = new Set(changes.flatMap((change) => (change.do === 'add-sheet' ? change.name : [])));
  const needsSheets = changes.some(({ do: kind }) => ON_SHEETS_THAT_MAY_BE_GONE.has(kind));
  const loaded = needsSheets ? context.workbook.worksheets.load('items/name') : undefined;
  const scene: Scene = { context, newSheets, widths: new Map(), sheets: () => new Set(loaded?.items.map(({ name }) => name)) };
  return changes.map((change) => prepareOne(scene, change.do, change));
}

function prepareOne<Kind extends Change['do']>(scene: Scene, kind: Kind, change: Change): Prepared {
  return PREPARERS[kind](scene, change as Extract<Change, { do: Kind }>);
}
