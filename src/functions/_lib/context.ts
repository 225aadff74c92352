import type { Dataset } from '../../core/dataset';
import { carbonError } from '../../core/errors';
import type { Language } from '../../core/language';

/** What every function answers from. A cell cannot hand it over, so each entry sets it once, and again when the data are refreshed. */
export interface Context {
  readonly dataset: Dataset;
  /** Language of messages, headers and names where a formula states none. */
  readonly language: Language;
}

let current: Context | undefined;

export function setContext(context: Context): void {
  current = context;
}

/** @throws not-loaded before an entry has set it. */
export function context(): Context {
  if (!current) throw carbonError('not-loaded', {});
  return current;
}
