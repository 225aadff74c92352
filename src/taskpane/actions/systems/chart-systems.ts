import type { SystemsSlice } from '../../slices/systems';
import type { Change } from '../../state';

/** What the chart is of. */
export const chartSystems =
  (changes: Partial<SystemsSlice['chart']>): Change =>
  (state) => ({ ...state, systems: { ...state.systems, chart: { ...state.systems.chart, ...changes } } });
