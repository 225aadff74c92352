import { withoutMessage, type Change } from '../../state';

/** Back to where it was opened from, as that was left. */
export const closeSystem = (): Change => (state) => ({
  ...withoutMessage(state),
  page: state.systems.cameFrom ?? state.page,
  systems: { ...state.systems, opened: undefined, cameFrom: undefined, returnTo: state.systems.opened },
});
