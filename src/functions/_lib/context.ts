import type { Dataset, ImportCard } from '../../core/dataset';
import { carbonError } from '../../core/errors';
import type { Language } from '../../core/language';
import { missingAmong } from '../../core/missing-imports';
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

let remembered: readonly ImportCard[] = [];
let missing: { readonly of: Dataset; readonly cards: readonly ImportCard[] } | undefined;

/** Imports the workbook at hand was refreshed with, in use here or not: what only they hold is never answered with another figure. */
export function setRememberedImports(cards: readonly ImportCard[]): void {
  remembered = cards;
  missing = undefined;
}

/** Those of them that are not in use here. */
export function missingImports(): readonly ImportCard[] {
  if (remembered.length === 0) return remembered;
  const { dataset } = context();
  if (missing?.of !== dataset) missing = { of: dataset, cards: missingAmong(remembered, dataset) };
  return missing.cards;
}

type LoadRecords = () => Promise<CompiledRecords>;

/** Systems, statistics, policies, news and events come in a file of their own, so that no price waits for their texts. */
let currentRecords: CompiledRecords | LoadRecords | undefined;
let arrival: Promise<void> | undefined;

/** Thrown where a function asks for records that are still being loaded: a host that can wait asks again when they are there. */
export class RecordsOnTheirWay extends Error {
  constructor(readonly arrival: Promise<unknown>) {
    super('records are still being loaded');
  }
}

/** @param records The records, or how to load them: that happens when a function first asks, and again where it failed. */
export function setRecords(records: CompiledRecords | LoadRecords): void {
  currentRecords = records;
  arrival = undefined;
}

/** @throws RecordsOnTheirWay; not-loaded before an entry has set them. */
export function records(): CompiledRecords {
  if (!currentRecords) throw carbonError('not-loaded', {});
  if (typeof currentRecords !== 'function') return currentRecords;
  arrival ??= load(currentRecords);
  throw new RecordsOnTheirWay(arrival);
}

/** Keeps what arrives, unless other records were set meanwhile. */
async function load(ask: LoadRecords): Promise<void> {
  try {
    const loaded = await ask();
    if (currentRecords === ask) setRecords(loaded);
  } catch (failure) {
    if (currentRecords === ask) arrival = undefined;
    throw failure;
  }
}
