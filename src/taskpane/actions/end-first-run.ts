import { remember } from '../memory';
import type { Change } from '../state';

/** The welcome is shown once; it stays to be found under "more". */
export const endFirstRun = (): Change => {
  remember('welcomed', 'yes');
  return (state) => ({ ...state, isFirstRun: false });
};
