import { carbonError } from '../core/errors';
import { overlap } from '../host/area';
import type { FormulaCell, Host } from '../host/host';

/** What of the workbook an action is about. */
export type Scope = 'selection' | 'sheet' | 'workbook';

/** CARBON formulas of the scope; one that spills belongs to it where any of its cells does. @throws CarbonError no-cell-selected. */
export async function formulasIn(host: Host, scope: Scope): Promise<readonly FormulaCell[]> {
  const formulas = await host.findFormulas();
  if (scope === 'workbook') return formulas;
  const selected = await host.selectedAreas();
  if (selected.length === 0) throw carbonError('no-cell-selected', {});
  if (scope === 'sheet') return formulas.filter(({ cell }) => cell.sheet === selected[0]!.sheet);
  return formulas.filter(({ cell, spill }) => selected.some((area) => overlap(area, spill ?? cell)));
}
