import type { SystemFilter, SystemMeasure } from '../../core/system-browse';
import type { PageName } from '../page-name';

/** What the Systems page shows. Systems are named by their ids, which are the same in any dataset. */
export interface SystemsSlice {
  readonly filter: SystemFilter;
  /** The system whose page is open. */
  readonly opened: string | undefined;
  /** Another page it was opened from: the way back leads there. */
  readonly cameFrom: PageName | undefined;
  /** The one that was closed last: the focus goes back to its row. */
  readonly returnTo: string | undefined;
  /** Marked for comparison, in the order they were marked in. */
  readonly compared: readonly string[];
  /** One more was asked for than there are columns. */
  readonly isFull: boolean;
  readonly isComparing: boolean;
  readonly chart: {
    readonly measure: SystemMeasure;
    /** All operating systems, not those compared alone. */
    readonly isOfAll: boolean;
  };
}

export const MOST_COMPARED = 4;

export const SYSTEMS_AT_START: SystemsSlice = {
  filter: { query: '', region: undefined },
  opened: undefined,
  cameFrom: undefined,
  returnTo: undefined,
  compared: [],
  isFull: false,
  isComparing: false,
  chart: { measure: 'offset_limit_pct', isOfAll: false },
};
