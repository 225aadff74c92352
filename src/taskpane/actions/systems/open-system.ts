import { goingOn, type Change } from '../../state';

/** Opens a system's page, from the list, the search, or wherever else it is named. */
export const openSystem =
  (id: string): Change =>
  (state) => {
    const isElsewhere = state.page !== 'systems' && state.search === '';
    const systems = { ...state.systems, opened: id, cameFrom: isElsewhere ? state.page : undefined };
    return { ...goingOn(state), page: 'systems', search: '', systems };
  };
