import type { Change } from '../state';

export const dismissMessage = (): Change => (state) => ({ ...state, insertion: { status: 'none' } });
