/** Repair: formulas that stayed #NAME? after the add-in came, or that Excel has renamed while it was missing, are written anew. */
import { carbonCalls, withOwnNames } from '../core/formula-calls';
import type { Area } from '../host/area';
import { Formula, type Change } from '../host/change';
import type { FormulaCell, Watch } from '../host/host';
import type { Desk } from './desk';

export interface RepairReport {
  readonly mended: number;
  /** Broken cells of protected sheets. */
  readonly isProtected: readonly Area[];
  /** Cells that call a function this version does not have. */
  readonly unknown: readonly Area[];
}

export async function repair({ host, functions }: Pick<Desk, 'host' | 'functions'>, watch?: Watch): Promise<RepairReport> {
  const broken = (await host.findFormulas()).filter(({ formula, value }) => value === '#NAME?' || withOwnNames(formula) !== formula);
  const isKnown = ({ formula }: FormulaCell) => carbonCalls(formula).every(({ name }) => Object.hasOwn(functions, name));
  const mendable = broken.filter((cell) => isKnown(cell) && !cell.isProtected);
  const write = (formulaOf: (cell: FormulaCell) => string) =>
    mendable.map((cell): Change => ({ do: 'write', area: cell.cell, cells: [[new Formula(formulaOf(cell))]] }));
  if (mendable.length > 0) {
    await host.carryOut({ changes: write(({ formula }) => withOwnNames(formula)), undo: write(({ formula }) => formula) }, watch);
  }
  const cellsOf = (cells: readonly FormulaCell[]) => cells.map(({ cell }) => cell);
  return {
    mended: mendable.length,
    isProtected: cellsOf(broken.filter((cell) => isKnown(cell) && cell.isProtected)),
    unknown: cellsOf(broken.filter((cell) => !isKnown(cell))),
  };
}
