import type { Change } from '../../state';

/** Shows all policies again; what is marked stays marked. */
export const clearPolicies = (): Change => (state) => ({ ...state, policies: { ...state.policies, query: '', chosen: {} } });
