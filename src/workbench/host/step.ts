/** A step of the history while it is being made, batch by batch. */
import type { Model } from '@odoo/o-spreadsheet';
import { STEP, type Dispatch } from './commands';

/** What the library notes while a command is carried out: see its state observer. */
export interface Change {
  readonly target: Record<PropertyKey, unknown>;
  readonly key: PropertyKey;
  readonly before: unknown;
}

/** What one step has done so far. */
export interface Work {
  readonly changes: Change[];
  readonly commands: object[];
  isOver: boolean;
  /** What broke it off: all of it is to be taken back. */
  failure: unknown;
}

export interface Step {
  readonly work: Work;
  /** @returns Whether the work is done. An exception takes all of it back. */
  readonly batch: (dispatch: Dispatch) => boolean;
}

/** The spreadsheet copies what a command brings along, all but functions: this one hands over the step itself. */
export interface StepCommand {
  readonly take: () => Step;
}

export const newWork = (): Work => ({ changes: [], commands: [], isOver: false, failure: undefined });

export function dispatchStep(model: Model, step: Step): void {
  const command: StepCommand = { take: () => step };
  const { isSuccessful, reasons } = (model.dispatch as unknown as (type: string, payload: object) => ReturnType<Model['dispatch']>)(STEP, command);
  if (!isSuccessful) throw new Error(reasons.join(', '));
  // Taken back by a command of its own: plugins must have come to the end of what they know before they are told otherwise.
  if (step.work.failure !== undefined && !step.work.isOver) dispatchStep(model, step);
}

/** Waits for work that is between two of its batches: the workbook is half of what it will be. */
export async function untilWhole(model: Model): Promise<void> {
  const getters = model.getters as unknown as { isCarbonBusy(): boolean };
  while (getters.isCarbonBusy()) await new Promise((resolve) => setTimeout(resolve, SOON));
}

const SOON = 20;
