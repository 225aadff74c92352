import { withoutMessage, type Change } from '../../state';

/** Opens or leaves the comparison; one who has marked nothing sees the chart of all operating systems. */
export const showComparison =
  (isComparing: boolean): Change =>
  (state) => ({ ...withoutMessage(state), systems: { ...state.systems, isComparing, isFull: false, returnTo: undefined } });
