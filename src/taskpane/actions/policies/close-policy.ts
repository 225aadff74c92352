import { withoutMessage, type Change } from '../../state';

/** Back to where it was opened from, as that was left: the policy before, the list, or another page. */
export const closePolicy = (): Change => (state) => {
  const { trail, cameFrom } = state.policies;
  const before = trail.slice(0, -1);
  if (before.length > 0) return { ...withoutMessage(state), policies: { ...state.policies, trail: before } };
  return {
    ...withoutMessage(state),
    page: cameFrom ?? state.page,
    policies: { ...state.policies, trail: [], cameFrom: undefined, returnTo: trail[0] },
  };
};
