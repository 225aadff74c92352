import { parsePeriod, type Serial } from '../dataset/period';
import type { CompiledRecords } from '../dataset/compiled-records';
import type { Dataset } from '../dataset/store';

export function asOfSerial({ asOf }: Dataset): Serial {
  return parsePeriod(asOf)!.end;
}

/** How many of each kind of fact the dataset holds. */
export function countsOf({ sources, instruments, quotes }: Dataset, records?: CompiledRecords): readonly (readonly [string, number])[] {
  return [
    ['sources', sources.length],
    ['instruments', instruments.length],
    ['observations', quotes.size],
    ...Object.entries(records ?? {}).map(([kind, { length }]: [string, readonly unknown[]]) => [kind, length] as const),
  ];
}
