import type { Pane } from '../pane-context';
import { refreshWorkbook } from './refresh-everything';

/** Goes back to the data before the newest, and takes the workbook along. Where there is nothing to go back to, nothing is touched. */
export function stepBack({ desk, data, run }: Pick<Pane, 'desk' | 'data' | 'run'>): Promise<void> {
  return run({
    label: 'stepBack.working',
    isLong: true,
    work: async (watch) => {
      const { toldOfStepBack } = await import('../workbook-parts');
      const outcome = await data.stepBack();
      return toldOfStepBack(outcome, outcome.kind === 'changed' ? await refreshWorkbook(desk, watch) : undefined);
    },
  });
}
