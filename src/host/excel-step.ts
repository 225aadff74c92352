/** A change on its way into requests. */

export interface Step {
  /** What it adds to a request. */
  readonly bytes: number;
  /** How many cells it changes: many of them are better not shown one after the other. */
  readonly cells: number;
  readonly run: () => void;
}

export interface Prepared {
  /** Whether Excel has been asked something that must be answered before the steps are known. */
  readonly asks?: boolean;
  /** Once the first questions are answered, asks what depends on them, in one more round trip. */
  readonly askAgain?: () => void;
  readonly steps: () => readonly Step[];
  /** What the plan's own undo cannot say, put back in a request of its own; nothing where it is as it was. */
  readonly putBack?: (context: Excel.RequestContext) => void;
}

/** What a request grows by with each property set or method called, object paths included: measured, rounded up. */
export const ACTION_BYTES = 600;

export function step(actions: number, run: () => void, cells = 0): Step {
  return { bytes: actions * ACTION_BYTES, cells, run };
}

/** A change that depends on nothing in the workbook. */
export function atOnce(actions: number, run: () => void, cells = 0): Prepared {
  return { steps: () => [step(actions, run, cells)] };
}
