import type { Area } from '../host/area';
import { Formula, type Change } from '../host/change';

/**
 * A formula in the first cell of the block it will fill; the others are left empty for it. The whole block is written, since a
 * sheet that grows only when it is written to must have room for what spills.
 */
export function formulaOver(area: Area, formula: string): Change {
  const cells = Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => (row === 0 && column === 0 ? new Formula(formula) : undefined)),
  );
  return { do: 'write', area, cells };
}
