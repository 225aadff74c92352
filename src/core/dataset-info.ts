import { parsePeriod, type Serial } from '../dataset/period';
import type { CompiledRecords } from '../dataset/compiled-records';
import type { Dataset } from '../dataset/store';

export function asOfSerial({ asOf }: Dataset): Serial {
  return parsePeriod(asOf)!.end;
}

const RECORD_KINDS = ['systems', 'statistics', 'policies', 'news', 'events'] as const;

/** How many of each kind of fact the dataset holds. */
export function countsOf({ sources, instruments, quotes }: Dataset, records?: CompiledRecords): readonly (readonly [string, number])[] {
  return [
    ['sources', sources.length],
    ['instruments', instruments.length],
    ['observations', quotes.size],
    ...(records ? RECORD_KINDS.map((kind) => [kind, records[kind].length] as const) : []),
  ];
}
