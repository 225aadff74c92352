/** What every action on a workbook is given. */
import type { Language } from '../core/language';
import { PassedError, type Cells } from '../functions/_lib/cells';
import { CarbonError } from '../core/errors';
import { RecordsOnTheirWay } from '../functions/_lib/context';
import type { Host } from '../host/host';

export interface Desk {
  readonly host: Host;
  /** Every CARBON function by the name after the dot, answering from the data in use. */
  readonly functions: Functions;
  /** Of captions, headers and words put into the sheet. */
  readonly language: Language;
}

export type Functions = Readonly<Record<string, (...values: never[]) => Cells>>;
export type FunctionArgument = string | number | boolean | null | readonly (readonly (string | number | boolean)[])[];

/** The last argument of these may be given again and again: from there on they take a list. */
export const REPEATING_FROM: Readonly<Record<string, number>> = { HISTORY: 5 };

/** What a function answers at once. @throws RecordsOnTheirWay */
export function askNow({ functions }: Pick<Desk, 'functions'>, name: string, args: readonly FunctionArgument[]): Cells {
  const from = REPEATING_FROM[name] ?? args.length;
  const values = args.length > from ? [...args.slice(0, from), args.slice(from)] : args;
  return (functions[name] as (...given: readonly unknown[]) => Cells)(...values);
}

/** What a function answers; waits for records that are still being loaded. */
export async function ask({ functions }: Pick<Desk, 'functions'>, name: string, args: readonly FunctionArgument[]): Promise<Cells> {
  try {
    return askNow({ functions }, name, args);
  } catch (thrown) {
    if (!(thrown instanceof RecordsOnTheirWay)) throw thrown;
    await thrown.arrival;
    return ask({ functions }, name, args);
  }
}

/** The same for a table. @throws CarbonError where the whole answer is one error. */
export async function askTable(desk: Pick<Desk, 'functions'>, name: string, args: readonly FunctionArgument[]): Promise<Cells> {
  const cells = await ask(desk, name, args);
  const [only] = cells[0] ?? [];
  if (cells.length === 1 && cells[0]!.length === 1 && (only instanceof CarbonError || only instanceof PassedError)) throw only;
  return cells;
}
