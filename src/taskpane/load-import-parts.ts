import { useEffect, useState } from 'react';
import type { Task } from './actions/run';
import { report } from './report';

export type ImportParts = typeof import('./import-parts');

let loaded: ImportParts | undefined;

/** @returns undefined where the add-in's own host is away. */
export async function loadImportParts(): Promise<ImportParts | undefined> {
  loaded ??= await import('./import-parts').catch(() => undefined);
  return loaded;
}

/** Work that needs what reads files, which comes when somebody first imports: where the add-in's own host is away, it says so. */
export function withImportParts(work: (parts: ImportParts, ...rest: Parameters<Task['work']>) => ReturnType<Task['work']>): Task['work'] {
  return async (watch) => {
    const parts = await loadImportParts();
    return parts ? work(parts, watch) : { ...report([{ key: 'loading.failed' }]), isRefusal: true };
  };
}

/** The same for what is only shown: undefined until it is there. */
export function useImportParts(): ImportParts | undefined {
  const [parts, setParts] = useState(loaded);
  useEffect(() => void loadImportParts().then(setParts), []);
  return parts;
}
