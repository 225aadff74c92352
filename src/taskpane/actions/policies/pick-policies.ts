import type { Change } from '../../state';

/** Marks a policy to be inserted, or takes the mark away. */
export const pickPolicy =
  (id: string): Change =>
  (state) => {
    const { picked } = state.policies;
    return { ...state, policies: { ...state.policies, picked: picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id] } };
  };

/** Takes all marks away. */
export const unpickPolicies = (): Change => (state) => ({ ...state, policies: { ...state.policies, picked: [] } });
