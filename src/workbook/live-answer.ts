/** What a call would answer in the sheet, asked while it is being built. */
import { arrayConstant, type BuiltCall } from '../core/built-call';
import type { Argument } from '../core/formula-calls';
import { textOf } from '../core/figure';
import { cellText, type Cells } from '../functions/_lib/cells';
import { context } from '../functions/_lib/context';
import { isTraceable, tracesOf, type Trace } from '../functions/_lib/trace';
import { parseAddress, quotedSheet } from '../host/area';
import type { Host } from '../host/host';
import { ask, type Desk, type FunctionArgument } from './desk';

export interface LiveAnswer {
  readonly cells: Cells;
  /** Where the one figure it answers was printed; empty for a list, and for what is no printed figure. */
  readonly traces: readonly Trace[];
  /** Of the one figure it answers; empty where it has none, and where the words of the answer say it. */
  readonly unit: string;
}

/**
 * @param sheet The one that references without a name are to.
 * @returns undefined where an argument is one that only the workbook can calculate.
 */
export async function liveAnswer(desk: Desk, { id, args }: BuiltCall, sheet: string | undefined): Promise<LiveAnswer | undefined> {
  const values = await Promise.all(args.map((argument) => valueOf(desk.host, argument, sheet)));
  if (!values.every((value) => value !== undefined)) return undefined;
  const cells = await ask(desk, id, values);
  const traces = tracesFor(id, values, cells, desk);
  return { cells, traces, unit: await unitOf(desk, id, values, traces[0]) };
}

function tracesFor(id: string, values: readonly FunctionArgument[], cells: Cells, { language }: Desk): readonly Trace[] {
  const isOneFigure = cells.length === 1 && cells[0]!.length === 1 && !values.some(Array.isArray) && !(cells[0]![0] instanceof Error);
  return isOneFigure && isTraceable(id) ? tracesOf(id, values, language) : [];
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

const POINTS = { zh: '百分点', en: 'percent points' } as const;
const UNIT_OF_COLUMN: readonly (readonly [ending: string, unit: string])[] = [
  ['_pct', '%'],
  ['_t', 't'],
  ['_usd', 'USD'],
];

async function unitOf(desk: Desk, id: string, values: readonly FunctionArgument[], trace: Trace | undefined): Promise<string> {
  if (!trace) return '';
  if (id === 'STAT') return isValue(values[1]) ? cellText((await ask(desk, 'STAT', [trace.about, 'unit']))[0]![0]) : '';
  const currency = trace.conversion?.to ?? (trace.row === undefined ? '' : textOf(context().dataset, trace.row, 'currency'));
  return UNITS[id]?.({ values, currency, desk }) ?? '';
}

interface Asked {
  readonly values: readonly FunctionArgument[];
  readonly currency: string;
  readonly desk: Desk;
}

const UNITS: Readonly<Record<string, (asked: Asked) => string | undefined>> = {
  PRICE: ({ currency }) => `${currency}/t`,
  CHANGE: ({ values, currency, desk }) => (String(values[3]).toLowerCase() === 'absolute' ? `${currency}/t` : POINTS[desk.language]),
  VOLUME: ({ values }) => String(values[2] || 't'),
  TURNOVER: ({ currency }) => currency,
  SYSTEM: ({ values }) => UNIT_OF_COLUMN.find(([ending]) => String(values[1]).endsWith(ending))?.[1],
};

const isValue = (field: FunctionArgument | undefined) => field === undefined || field === null || field === '' || field === 'value';
