import { addressOf, localAddress, firstCellOf } from '../host/area';
import type { Spot } from '../host/host';
import { carbonError } from '../core/errors';

/**
 * What is inserted never overwrites anything.
 * @param isBlock Whether it fills more than one cell, or could: such a thing cannot stand in a table.
 * @throws CarbonError naming what stands in the way; what the user must undo first comes first.
 */
export function requireFree({ area, isProtected, isMerged, merged, spillOf, table, content, taken }: Spot, isBlock: boolean): void {
  const cell = addressOf(firstCellOf(area));
  if (isProtected) throw carbonError('sheet-protected', { cell });
  if (isMerged) throw carbonError('cell-merged', { cell });
  if (spillOf !== undefined) throw carbonError('cell-in-array', { cell, parent: spillOf === '' ? undefined : spillOf });
  if (isBlock && table !== undefined) throw carbonError('cell-in-table', { cell, table });
  if (content !== '') throw carbonError('cell-not-empty', { cell, content });
  if (merged !== undefined) throw carbonError('no-room', { needs: localAddress(area), taken: merged });
  if (taken !== undefined) throw carbonError('no-room', { needs: localAddress(area), taken });
}
