import type { Change } from '../state';

export const showFirstRun = (): Change => (state) => ({ ...state, isFirstRun: true });
