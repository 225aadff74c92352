import type { Change } from '../state';

/** Narrows the board to rows that hold every word. */
export const filterBoard =
  (filter: string): Change =>
  (state) => ({ ...state, prices: { ...state.prices, filter } });
