import type { Facts, Fault, Place } from '../facts';

/** One rule the facts must keep: a file of its own in this folder, found by listing it. */
export interface Check {
  /** The file's name; faults are reported under it. */
  readonly rule: string;
  readonly run: (facts: Facts) => Fault[];
}

export function fault(rule: string, place: Place, found: string, remedy: string): Fault {
  return { file: place.file, row: place.row, rule, found, remedy };
}
