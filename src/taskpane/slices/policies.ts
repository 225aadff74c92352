import type { Chosen } from '../../core/facets';
import type { PageName } from '../page-name';

/** What the Policies page shows. Policies are named by their ids. */
export interface PoliciesSlice {
  readonly query: string;
  readonly chosen: Chosen;
  /** Marked to be inserted, in the order they were marked in. */
  readonly picked: readonly string[];
  /** The policy whose page is open, after those a reader came through; empty where the list is shown. */
  readonly trail: readonly string[];
  /** Another page it was opened from: the way back leads there. */
  readonly cameFrom: PageName | undefined;
  /** The one that was closed last: the focus goes back to its row. */
  readonly returnTo: string | undefined;
}

export const POLICIES_AT_START: PoliciesSlice = { query: '', chosen: {}, picked: [], trail: [], cameFrom: undefined, returnTo: undefined };
