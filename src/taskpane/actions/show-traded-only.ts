import type { Change } from '../state';

/** Leaves untraded rows away, or shows them again. */
export const showTradedOnly =
  (isTradedOnly: boolean): Change =>
  (state) => ({ ...state, prices: { ...state.prices, isTradedOnly } });
