import { carbonError } from './errors';
import type { CompiledRecords } from './records';

/** @throws withdrawn where the text is the id of a record that was taken back: workbooks may still hold it. */
export function refuseWithdrawn({ withdrawn }: CompiledRecords, text: string): void {
  const found = withdrawn.find(({ id }) => id.toLowerCase() === text.trim().toLowerCase());
  if (found) throw carbonError('withdrawn', found);
}
