import type { Fault } from '../../dataset/facts';

/** Prints faults as file, row, rule, what was found and the remedy. */
export function reportFaults(faults: readonly Fault[]): void {
  for (const { file, row, rule, found, remedy } of faults) console.error(`data/${file}:${row}  ${rule}\n  ${found}\n  → ${remedy}`);
  console.error(`${faults.length} fault${faults.length === 1 ? '' : 's'}`);
}
