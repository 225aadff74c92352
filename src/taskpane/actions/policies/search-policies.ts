import type { Change } from '../../state';

/** Narrows the list to policies that hold every word, in either language. */
export const searchPolicies =
  (query: string): Change =>
  (state) => ({ ...state, policies: { ...state.policies, query } });
