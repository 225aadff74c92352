import { onlyCall } from '../core/formula-calls';
import type { FormulaText } from '../core/formula-text';
import { addressOf, firstCellOf, type Size } from '../host/area';
import { ask, type Desk } from './desk';
import { formulaOver } from './formula-over';
import { requireFree } from './require-free';

/**
 * Puts a formula, in English form, into the first cell of the selection.
 * @returns Where it stands now, `Sheet1!B4`.
 * @throws CarbonError where the cell cannot take it, or what it answers has no room; the workbook is then as it was.
 */
export async function insertFormula(desk: Desk, { text, spills }: FormulaText): Promise<string> {
  const spot = await desk.host.lookAtSelection(await sizeOf(desk, text));
  requireFree(spot, spills);
  const cell = firstCellOf(spot.area);
  await desk.host.carryOut({
    changes: [formulaOver(spot.area, text)],
    undo: [{ do: 'write', area: cell, cells: [[undefined]] }],
  });
  return addressOf(cell);
}

/** How many cells a formula will fill, as far as that can be known before it stands in the sheet. */
export async function sizeOf(desk: Pick<Desk, 'functions'>, formula: string): Promise<Size> {
  const call = onlyCall(formula);
  const values = call?.args.map((arg) => (arg.kind === 'literal' ? arg.value : arg.kind === 'omitted' ? null : undefined));
  if (!call || !Object.hasOwn(desk.functions, call.name) || values!.includes(undefined)) return { rows: 1, columns: 1 };
  const cells = await ask(desk, call.name, values as (string | number | boolean | null)[]);
  return { rows: cells.length, columns: cells[0]?.length ?? 1 };
}
