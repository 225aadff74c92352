/** A formula that was changed in the builder goes back into the cell it came from. */
import { carbonError } from '../core/errors';
import type { FormulaText } from '../core/formula-text';
import { addressOf, localAddress, overlap, parseAddress, type Area, type Size } from '../host/area';
import { Formula } from '../host/change';
import type { FormulaCell, Host } from '../host/host';
import type { Desk } from './desk';
import { formulaOver } from './formula-over';
import { sizeOf } from './insert-formula';

/** A formula as it was taken from its cell. */
export interface TakenFormula {
  /** `Sheet1!B4`. */
  readonly cell: string;
  readonly formula: string;
}

/** What the first selected cell holds. @throws CarbonError as a look at the selection does. */
export async function selectedFormula({ host }: Pick<Desk, 'host'>): Promise<TakenFormula> {
  const { area, content } = await host.lookAtSelection({ rows: 1, columns: 1 });
  return { cell: addressOf(area), formula: content };
}

/**
 * Puts another formula in the place of one, wherever the selection is now.
 * @returns Where it stands.
 * @throws CarbonError formula-changed where the cell no longer holds what was taken; what stands in the way, as an insert does.
 */
export async function replaceFormula(desk: Desk, taken: TakenFormula, { text, spills }: FormulaText): Promise<string> {
  const { host } = desk;
  const size = await sizeOf(desk, text);
  const found = await findTaken(host, taken);
  if (found.isProtected) throw carbonError('sheet-protected', { cell: taken.cell });
  await requireRoom(host, found, size, spills);
  await host.carryOut({
    changes: [formulaOver({ ...found.cell, ...size }, text)],
    undo: [{ do: 'write', area: found.cell, cells: [[new Formula(taken.formula)]] }],
  });
  return addressOf(found.cell);
}

async function findTaken(host: Host, { cell, formula }: TakenFormula): Promise<FormulaCell> {
  const area = parseAddress(cell);
  const found = area && (await host.findFormulas()).find((each) => overlap(each.cell, area));
  if (found?.formula !== formula) throw carbonError('formula-changed', { cell });
  return found;
}

/** What the formula spills now makes room for what it will spill. */
async function requireRoom(host: Host, { cell, spill = cell }: FormulaCell, size: Size, spills: boolean): Promise<void> {
  const needed: Area = { ...cell, ...size };
  if (spills) {
    const table = (await host.survey()).tables.find(({ area }) => overlap(area, needed));
    if (table) throw carbonError('cell-in-table', { cell: addressOf(cell), table: table.name });
  }
  const others = beyond(needed, spill);
  const taken = others.length === 0 ? undefined : (await host.firstTaken(others)).find((first) => first !== undefined);
  if (taken !== undefined) throw carbonError('no-room', { needs: localAddress(needed), taken });
}

/** The cells of a block that lie to the right of another with the same first cell, and below it. */
function beyond(block: Area, other: Area): Area[] {
  const rows = Math.min(block.rows, other.rows);
  const right = { ...block, rows, column: block.column + other.columns, columns: block.columns - other.columns };
  const below = { ...block, row: block.row + other.rows, rows: block.rows - other.rows };
  return [right, below].filter((part) => part.rows > 0 && part.columns > 0);
}
