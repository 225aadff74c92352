import { CarbonError, carbonError } from '../core/errors';
import type { Language } from '../core/language';
import { PARTS_MISSING } from './parts-missing';

/** Why something failed, in words for the user: what nobody foresaw is our own fault and goes to the console too. */
export function reasonOf(thrown: unknown, language: Language): string {
  if (thrown instanceof CarbonError) return thrown.text(language);
  console.error('CARBON: internal error', thrown);
  return isPartMissing(thrown) ? PARTS_MISSING[language] : carbonError('internal', {}).text(language);
}

/** The bundler's name for a file of the add-in that is loaded later and did not arrive. */
function isPartMissing(thrown: unknown): boolean {
  return thrown instanceof Error && thrown.name === 'ChunkLoadError';
}
