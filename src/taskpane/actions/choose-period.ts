import type { Period } from '../../core/dataset';
import type { Change } from '../state';

/** Pins the board to a period; undefined follows the newest week. */
export const choosePeriod =
  (period: Period | undefined): Change =>
  (state) => ({ ...state, prices: { ...state.prices, period } });
