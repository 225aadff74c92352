import type { Segment } from '../../core/dataset';
import type { Change } from '../state';

/** Shows one segment, or all; the period goes back to the newest week, which every segment is first looked at in. */
export const chooseSegment =
  (segment: Segment | undefined): Change =>
  (state) => ({ ...state, prices: { ...state.prices, segment, period: undefined } });
