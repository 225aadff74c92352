import type { Dataset } from '../../core/dataset';
import { carbonError } from '../../core/errors';
import type { Language } from '../../core/language';
import type { CompiledRecords } from '../../core/records';

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

/** Systems, statistics, policies, news and events come in a file of their own, so that no price waits for their texts. */
let currentRecords: CompiledRecords | Promise<CompiledRecords> | undefined;

/** Thrown where a function asks for records that are still being loaded: a host that can wait asks again when they are there. */
export class RecordsOnTheirWay extends Error {
  constructor(readonly arrival: Promise<unknown>) {
    super('records are still being loaded');
  }
}

/** @param records The records, or the promise of them: asking before they are there is no error, but a wait. */
export function setRecords(records: CompiledRecords | Promise<CompiledRecords>): void {
  currentRecords = records;
  if (!(records instanceof Promise)) return;
  // Records set meanwhile are newer than those that arrive now.
  const arrived = (loaded: CompiledRecords) => {
    if (currentRecords === records) currentRecords = loaded;
  };
  void records.then(arrived, () => undefined);
}

/** @throws RecordsOnTheirWay; not-loaded before an entry has set them. */
export function records(): CompiledRecords {
  if (!currentRecords) throw carbonError('not-loaded', {});
  if (currentRecords instanceof Promise) throw new RecordsOnTheirWay(currentRecords);
  return currentRecords;
}
