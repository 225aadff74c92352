import { goingOn, type Change } from '../../state';

/** Opens a policy's page: from the list, from the policy it replaces, from the search, or wherever else it is named. */
export const openPolicy =
  (id: string): Change =>
  (state) => {
    const isFromHere = state.page === 'policies';
    const isFromSearch = state.search !== '';
    const { trail, cameFrom } = state.policies;
    const policies =
      isFromHere && !isFromSearch ? { trail: [...trail, id], cameFrom } : { trail: [id], cameFrom: isFromSearch ? undefined : state.page };
    return { ...goingOn(state), page: 'policies', search: '', policies: { ...state.policies, ...policies } };
  };
