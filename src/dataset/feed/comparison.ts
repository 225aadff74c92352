import type { CompiledRecords } from '../compiled-records';
import type { Dataset } from '../store';

/** What functions answer from, as one side of a comparison. */
export interface Answering {
  readonly dataset: Dataset;
  readonly records: CompiledRecords;
}

/** How a figure or record of the later side differs from the earlier one. */
export type How = 'new' | 'corrected' | 'withdrawn';
