import { addressOf } from '../host/area';
import type { Desk } from './desk';
import { requireFree } from './require-free';

/**
 * Puts a text into the first cell of the selection.
 * @returns Where it stands now, `Sheet1!B4`.
 * @throws CarbonError where the cell cannot take it; the workbook is then as it was.
 */
export async function insertText({ host }: Pick<Desk, 'host'>, text: string): Promise<string> {
  const spot = await host.lookAtSelection({ rows: 1, columns: 1 });
  requireFree(spot, false);
  const { area } = spot;
  await host.carryOut({ changes: [{ do: 'write', area, cells: [[text]] }], undo: [{ do: 'write', area, cells: [[undefined]] }] });
  return addressOf(area);
}
