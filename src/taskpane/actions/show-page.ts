import type { Change, PageName } from '../state';

/** Opens a page; Prices opens at its board. */
export const showPage =
  (page: PageName): Change =>
  (state) => ({
    ...state,
    page,
    search: '',
    openedFunction: undefined,
    prices: { ...state.prices, opened: undefined, returnTo: undefined },
    insertion: { status: 'none' },
  });
