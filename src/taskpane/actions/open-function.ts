import { withoutMessage, type Change } from '../state';

/** Opens the page of functions at one of them, from the search. */
export const openFunction =
  (id: string): Change =>
  (state) => ({
    ...withoutMessage(state),
    page: 'functions',
    search: '',
    openedFunction: id,
    prices: { ...state.prices, opened: undefined },
  });
