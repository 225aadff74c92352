/** Functions must know what the workbook at hand was refreshed with: a figure of an import this machine lacks is never replaced by another. */
import { setRememberedImports } from '../functions/_lib/context';
import { readRecords, type Records } from './records';
import { rememberedImports } from './remembered-imports';

/** Calculates nothing: a cell that shows a figure keeps it until it is calculated again. */
export function tellFunctions(records: Records): void {
  setRememberedImports(rememberedImports(records));
}

/** The same for a workbook nobody has looked at yet. What cannot be read is left to those who look: they say so. */
export async function tellFunctionsOf(text: Promise<string | undefined>): Promise<void> {
  try {
    tellFunctions(readRecords(await text));
  } catch {
    setRememberedImports([]);
  }
}
