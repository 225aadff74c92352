import type { Change } from '../state';

/** The welcome is shown once; it stays to be found under "more". */
export const endFirstRun = (): Change => (state) => ({ ...state, isFirstRun: false });
