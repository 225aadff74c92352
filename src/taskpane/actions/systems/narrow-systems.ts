import type { SystemFilter } from '../../../core/system-browse';
import type { Change } from '../../state';

/** Narrows the list by words or region. */
export const narrowSystems =
  (changes: Partial<SystemFilter>): Change =>
  (state) => ({ ...state, systems: { ...state.systems, filter: { ...state.systems.filter, ...changes } } });
