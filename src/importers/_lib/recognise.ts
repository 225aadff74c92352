import type { Importer, OpenFile } from '../importer';
import { refused } from './remarks';

export interface Recognised {
  readonly importer: Importer;
  /** 1 where nothing else could be. */
  readonly certainty: number;
}

/**
 * What kinds of file it could be, the likeliest first.
 * @throws ImportRefused unknown-kind where it is none of them.
 */
export function recognise(file: OpenFile, importers: readonly Importer[]): Recognised[] {
  const found = importers
    .map((importer) => ({ importer, certainty: importer.recognise(file) }))
    .filter(({ certainty }) => certainty > 0)
    .sort((a, b) => b.certainty - a.certainty || (a.importer.id < b.importer.id ? -1 : 1));
  if (found.length === 0) throw refused('unknown-kind', { known: importers.map(({ title }) => title) });
  return found;
}
