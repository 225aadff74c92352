/** What a workbook remembers of imports, held against those in use. */
import type { Dataset, ImportCard } from '../core/dataset';

/** The part of the records, or of what is told of a workbook, that speaks of data. */
export interface Remembered {
  /** Version of the dataset the formulas were last refreshed with; undefined where they never were. */
  readonly dataset?: string | undefined;
  readonly imports?: readonly ImportCard[] | undefined;
  readonly lacking?: readonly ImportCard[] | undefined;
}

type InUse = Pick<Dataset, 'version' | 'imports'>;

/** Whether the workbook was last refreshed with other data than those in use: it shows what it showed then until it is refreshed. */
export function isOutdated({ dataset, imports = [] }: Remembered, inUse: InUse): boolean {
  if (dataset === undefined) return false;
  const ids = new Set(imports.map(({ id }) => id));
  return dataset !== inUse.version || ids.size !== inUse.imports.length || !inUse.imports.every(({ id }) => ids.has(id));
}

/**
 * Imports the workbook was refreshed with that are not in use here.
 * A newer file of the same kind that reaches all an older one did, such as next week's download, takes its place.
 */
export function missingImports({ imports = [], lacking = [] }: Remembered, inUse: Pick<InUse, 'imports'>): readonly ImportCard[] {
  const remembered = new Map([...lacking, ...imports].map((card) => [card.id, card]));
  for (const { id } of inUse.imports) remembered.delete(id);
  return [...remembered.values()].filter((card) => !isReplaced(card, inUse.imports));
}

function isReplaced({ kind, reach }: ImportCard, inUse: readonly ImportCard[]): boolean {
  const reached = inUse.filter((card) => card.kind === kind).flatMap((card) => card.reach);
  return reach.every(({ symbol, first, last }) => reached.some((other) => other.symbol === symbol && other.first <= first && other.last >= last));
}
