/** What a call would answer in the sheet, asked while it is being built. */
import { arrayConstant, type BuiltCall } from '../core/built-call';
import { CarbonError } from '../core/errors';
import type { Argument } from '../core/formula-calls';
import type { Cells } from '../functions/_lib/cells';
import { isTraceable, tracesOf, type Trace } from '../functions/_lib/trace';
import { parseAddress, quotedSheet } from '../host/area';
import type { Host } from '../host/host';
import { ask, type Desk, type FunctionArgument } from './desk';

export interface LiveAnswer {
  readonly cells: Cells;
  /** Where the one figure it answers was printed; empty for a list, and for what is no printed figure. */
  readonly traces: readonly Trace[];
}

/**
 * @param sheet The one that references without a name are to.
 * @returns undefined where an argument is one that only the workbook can calculate.
 */
export async function liveAnswer(desk: Desk, { id, args }: BuiltCall, sheet: string | undefined): Promise<LiveAnswer | undefined> {
  const values = await Promise.all(args.map((argument) => valueOf(desk.host, argument, sheet)));
  if (!values.every((value) => value !== undefined)) return undefined;
  const cells = await ask(desk, id, values);
  return { cells, traces: tracesFor(id, values, cells, desk) };
}

function tracesFor(id: string, values: readonly FunctionArgument[], cells: Cells, { language }: Desk): readonly Trace[] {
  const isOneFigure = cells.length === 1 && cells[0]!.length === 1 && !values.some(Array.isArray) && !(cells[0]![0] instanceof Error);
  if (!isOneFigure || !isTraceable(id)) return [];
  try {
    return tracesOf(id, values, language);
  } catch (thrown) {
    // The id of a publication has an answer, but no printed words of its own.
    if (thrown instanceof CarbonError) return [];
    throw thrown;
  }
}

async function valueOf(host: Host, argument: Argument, sheet: string | undefined): Promise<FunctionArgument | undefined> {
  if (argument.kind === 'omitted') return null;
  if (argument.kind === 'literal') return argument.value;
  return argument.kind === 'reference' ? valuesAt(host, argument.text, sheet) : arrayConstant(argument.text);
}

async function valuesAt(host: Host, reference: string, sheet: string | undefined): Promise<FunctionArgument | undefined> {
  const area = parseAddress(reference.includes('!') || sheet === undefined ? reference : `${quotedSheet(sheet)}!${reference}`);
  if (!area || host.kind === 'none') return undefined;
  const [contents] = await host.read([area], ['values']);
  return contents!.values;
}
