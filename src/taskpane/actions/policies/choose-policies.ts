import { toggled } from '../../../core/facets';
import type { PolicyFacet } from '../../../core/policy-facets';
import type { Change } from '../../state';

/** Narrows the list to a value of a facet, or no longer. */
export const choosePolicies =
  (facet: PolicyFacet, value: string): Change =>
  (state) => ({ ...state, policies: { ...state.policies, chosen: toggled(state.policies.chosen, facet, value) } });
