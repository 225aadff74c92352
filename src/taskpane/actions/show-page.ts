import { POLICIES_AT_START } from '../slices/policies';
import { goingOn, type Change, type PageName } from '../state';

/** Opens a page; Prices opens at its board, pages of records at their lists. */
export const showPage =
  (page: PageName): Change =>
  (state) => ({
    ...goingOn(state),
    page,
    search: '',
    // What is being built stays there while one looks elsewhere; the tab of its own page leads back to the list.
    functions: state.page === page ? { ...state.functions, opened: undefined, taken: undefined } : state.functions,
    prices: { ...state.prices, opened: undefined, returnTo: undefined },
    policies: { ...state.policies, trail: POLICIES_AT_START.trail, cameFrom: undefined, returnTo: undefined },
    systems: { ...state.systems, opened: undefined, cameFrom: undefined, returnTo: undefined, isComparing: false, isFull: false },
    news: { ...state.news, opened: undefined, cameFrom: undefined, returnTo: undefined },
    // A file that is looked at stays open.
    imports: state.imports.isBack ? { ...state.imports, isBack: false } : state.imports,
  });
