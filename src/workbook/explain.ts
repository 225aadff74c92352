/** Where the figures of the selected cell were printed. */
import { carbonError } from '../core/errors';
import { addressOf, overlap } from '../host/area';
import type { Desk } from './desk';
import { readArguments } from './evidence-arguments';
import { linesOf, type Line } from './evidence-lines';

export interface Explanation {
  readonly cell: string;
  readonly formula: string;
  readonly lines: readonly Line[];
}

/** @throws CarbonError no-cell-selected; no-carbon-formula where the cell shows no answer of ours. */
export async function explainSelection(desk: Desk): Promise<Explanation> {
  const { host, language } = desk;
  const { area } = await host.lookAtSelection({ rows: 1, columns: 1 });
  const cell = addressOf(area);
  const formula = (await host.findFormulas()).find((found) => overlap(found.spill ?? found.cell, area));
  if (!formula) throw carbonError('no-carbon-formula', { cell });
  const [calls] = await readArguments(host, [formula]);
  const lines = await linesOf(desk, formula, calls!, language);
  // A cell of a spill is told about itself, where it shows a figure of its own.
  const own = lines.filter((line) => line.cell === cell);
  return { cell, formula: formula.formula, lines: own.length > 0 ? own : lines };
}
