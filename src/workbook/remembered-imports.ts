/** What a workbook remembers of imports, held against those in use. */
import type { Dataset, ImportCard } from '../core/dataset';
import { missingAmong } from '../core/missing-imports';

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

/** Imports the workbook was refreshed with, the last time or before. */
export function rememberedImports({ imports = [], lacking = [] }: Remembered): readonly ImportCard[] {
  return [...new Map([...lacking, ...imports].map((card) => [card.id, card])).values()];
}

/** Those of them that are not in use here: figures that only they hold are #N/A. */
export function missingImports(remembered: Remembered, inUse: Pick<InUse, 'imports'>): readonly ImportCard[] {
  return missingAmong(rememberedImports(remembered), inUse);
}
