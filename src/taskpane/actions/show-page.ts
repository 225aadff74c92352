import { withoutMessage, type Change, type PageName } from '../state';

/** Opens a page; Prices opens at its board. */
export const showPage =
  (page: PageName): Change =>
  (state) => ({
    ...withoutMessage(state),
    page,
    search: '',
    openedFunction: undefined,
    prices: { ...state.prices, opened: undefined, returnTo: undefined },
  });
