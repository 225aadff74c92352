import { withoutMessage, type Change } from '../../state';

/** Back to the list of functions; what was put in stays, the cell it came from is let go. */
export const closeFunction = (): Change => (state) => ({
  ...withoutMessage(state),
  functions: { ...state.functions, opened: undefined, returnTo: state.functions.opened, taken: undefined },
});
