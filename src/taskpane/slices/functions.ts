import type { Argument } from '../../core/formula-calls';
import type { TakenFormula } from '../../workbook/replace-formula';

/** What the Functions page shows. Functions are named by what stands after `CARBON.`. */
export interface FunctionsSlice {
  readonly filter: string;
  /** The function whose builder is open. */
  readonly opened: string | undefined;
  /** The one that was closed last: the focus goes back to its row. */
  readonly returnTo: string | undefined;
  /** What was put in for each function; it stays while others are built. */
  readonly drafts: Readonly<Record<string, readonly Argument[]>>;
  /** The formula that is being changed: what is built goes back into its cell. */
  readonly taken: TakenFormula | undefined;
}

export const FUNCTIONS_AT_START: FunctionsSlice = { filter: '', opened: undefined, returnTo: undefined, drafts: {}, taken: undefined };
