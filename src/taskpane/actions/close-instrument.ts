import { withoutMessage, type Change } from '../state';

/** Back to the board, as it was left. */
export const closeInstrument = (): Change => (state) => ({
  ...withoutMessage(state),
  prices: { ...state.prices, opened: undefined, returnTo: state.prices.opened },
});
