import { MOST_COMPARED } from '../../slices/systems';
import type { Change } from '../../state';

/** Marks a system for comparison, or takes the mark away; one more than there are columns is refused. */
export const compareSystem =
  (id: string, isCompared: boolean): Change =>
  (state) => {
    const others = state.systems.compared.filter((one) => one !== id);
    const isFull = isCompared && others.length >= MOST_COMPARED;
    const compared = isCompared && !isFull ? [...others, id] : others;
    return { ...state, systems: { ...state.systems, compared, isFull } };
  };
