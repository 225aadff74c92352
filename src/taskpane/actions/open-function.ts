import { goingOn, type Change } from '../state';

/** Opens the builder of a function, from the list or from the search, with what was put in before. */
export const openFunction =
  (id: string): Change =>
  (state) => ({
    ...goingOn(state),
    page: 'functions',
    search: '',
    functions: { ...state.functions, opened: id, taken: undefined },
    prices: { ...state.prices, opened: undefined },
  });
