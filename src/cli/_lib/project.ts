import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const ROOT = resolve(__dirname, '../../..');
export const DATA = join(ROOT, 'data');
export const FUNCTIONS = join(ROOT, 'src/functions');
export const IMPORTERS = join(ROOT, 'src/importers');
export const GENERATED = join(ROOT, 'generated');

/** Names of the files in a folder that end so, sorted; folders and `_private` files are left out. */
export function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending) && !entry.name.startsWith('_'))
    .map(({ name }) => name)
    .sort();
}
