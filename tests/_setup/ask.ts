/** Calls the functions as Excel does: raw arguments in, and what a user sees in the cells out. */
import { FUNCTIONS } from '../../generated/functions';
import type { Language } from '../../src/core/language';
import { CarbonError } from '../../src/core/errors';
import { isoDate } from '../../src/dataset/period';
import type { Dataset } from '../../src/dataset/store';
import { DateCell, PassedError, type Cell } from '../../src/functions/_lib/cells';
import { setContext, setRecords } from '../../src/functions/_lib/context';
import { bundledDataset, bundledRecords } from './bundled';

export type FunctionName = keyof typeof FUNCTIONS;

/** An error as it stands in a cell; `code` is empty for one that was passed in. */
export interface Failed {
  readonly error: string;
  readonly code: string;
  readonly en: string;
  readonly zh: string;
}

/** A cell as a test writes it down: a date as `{ date: '2024-11-13' }`. */
export type Seen = string | number | boolean | { readonly date: string } | Failed;

export function useBundledDataset(language: Language = 'en'): void {
  setContext({ dataset: bundledDataset(), language });
  setRecords(bundledRecords());
}

export function useDataset(dataset: Dataset, language: Language = 'en'): void {
  setContext({ dataset, language });
}

/** All cells of the answer. */
export function ask(name: FunctionName, ...values: unknown[]): Seen[][] {
  const cells = (FUNCTIONS[name] as (...values: unknown[]) => Cell[][])(...values);
  return cells.map((row) => row.map(seen));
}

/** The answer of a function that fills one cell. */
export function askOne(name: FunctionName, ...values: unknown[]): Seen {
  const cells = ask(name, ...values);
  expect(cells.map((row) => row.length)).toEqual([1]);
  return cells[0]![0]!;
}

/** The error of a function that fails in one cell. */
export function fails(name: FunctionName, ...values: unknown[]): Failed {
  const cell = askOne(name, ...values);
  expect(cell).toHaveProperty('error');
  return cell as Failed;
}

export function seen(cell: Cell): Seen {
  if (cell instanceof DateCell) return { date: isoDate(cell.serial) };
  if (cell instanceof CarbonError) return { error: cell.excelError, code: cell.code, en: cell.text('en'), zh: cell.text('zh') };
  if (cell instanceof PassedError) return { error: cell.errorValue, code: '', en: cell.message, zh: cell.message };
  return cell;
}
