import { parsePeriod, type Serial } from '../dataset/period';
import type { CompiledRecords } from '../dataset/compiled-records';
import type { Dataset } from '../dataset/store';

export function asOfSerial({ asOf }: Dataset): Serial {
  return parsePeriod(asOf)!.end;
}

const RECORD_KINDS = ['systems', 'statistics', 'policies', 'news', 'events'] as const;

/** How many of each kind of fact the dataset itself holds. */
export function countsOf({ sources, ownInstruments, quotes, imports }: Dataset, records?: CompiledRecords): readonly (readonly [string, number])[] {
  return [
    ['sources', sources.length - imports.length],
    ['instruments', ownInstruments],
    ['observations', quotes.hasImports ? quotes.source.filter((_, row) => !quotes.isImported(row)).length : quotes.size],
    ...(records ? RECORD_KINDS.map((kind) => [kind, records[kind].length] as const) : []),
  ];
}

/** How many figures and rates the imports hold, those included that give way to others. */
export function importedCount({ imports }: Dataset): number {
  return imports.reduce((sum, { figures }) => sum + figures, 0);
}
