/** What the CARBON calls of formulas are given, references looked up in the workbook. */
import { carbonCalls, type Argument, type Call } from '../core/formula-calls';
import { parseAddress, quotedSheet, type Area } from '../host/area';
import type { FormulaCell, Host, Value } from '../host/host';

export type Cells = readonly (readonly (Value | null)[])[];

export interface ReadCall {
  readonly call: Call;
  /** Each argument as rows of cells, null for what was left out or is empty; undefined where only the workbook could calculate one. */
  readonly args: readonly Cells[] | undefined;
}

/** All references in one look. @returns For each formula its calls. */
export async function readArguments(host: Host, formulas: readonly FormulaCell[]): Promise<ReadCall[][]> {
  const calls = formulas.map(({ formula }) => carbonCalls(formula));
  const areas = new Map<string, Area>();
  formulas.forEach(({ cell }, at) =>
    calls[at]!.flatMap(({ args }) => args).forEach((arg) => {
      const area = areaOf(arg, cell);
      if (area) areas.set(keyOf(area), area);
    }),
  );
  const asked = [...areas.values()];
  const contents = asked.length === 0 ? [] : await host.read(asked, ['values']);
  const values = new Map([...areas.keys()].map((key, at) => [key, contents[at]!.values]));
  return formulas.map(({ cell }, at) =>
    calls[at]!.map((call) => {
      const args = call.args.map((arg) => cellsOf(arg, cell, values));
      return { call, args: args.every((cells) => cells !== undefined) ? args : undefined };
    }),
  );
}

function cellsOf(arg: Argument, cell: Area, values: ReadonlyMap<string, Cells>): Cells | undefined {
  if (arg.kind === 'omitted') return [[null]];
  if (arg.kind === 'literal') return [[arg.value]];
  const area = areaOf(arg, cell);
  return area && values.get(keyOf(area))?.map((row) => row.map((value) => (value === '' ? null : value)));
}

/** A reference without a sheet is to the formula's own. */
function areaOf(arg: Argument, { sheet }: Area): Area | undefined {
  if (arg.kind !== 'reference') return undefined;
  return parseAddress(arg.text.includes('!') ? arg.text : `${quotedSheet(sheet)}!${arg.text}`);
}

const keyOf = ({ sheet, row, column, rows, columns }: Area) => JSON.stringify([sheet.toLowerCase(), row, column, rows, columns]);
