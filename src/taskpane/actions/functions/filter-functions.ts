import type { Change } from '../../state';

/** Narrows the list of functions to those that hold every word. */
export const filterFunctions =
  (filter: string): Change =>
  (state) => ({ ...state, functions: { ...state.functions, filter } });
