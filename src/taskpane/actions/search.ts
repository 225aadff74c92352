import type { Change } from '../state';

export const search =
  (text: string): Change =>
  (state) => ({ ...state, search: text });
