import type { Change, PageName } from '../state';

/** Opens a page; Prices opens at its board. */
export const showPage =
  (page: PageName): Change =>
  (state) => ({ ...state, page, search: '', prices: { ...state.prices, opened: undefined }, insertion: { status: 'none' } });
