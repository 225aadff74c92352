import type { Pane } from '../pane-context';
import { report } from '../report';

/** Puts an instrument's prices into the sheet as a table with a chart beside it. */
export function insertChart({ desk, run }: Pick<Pane, 'desk' | 'run'>, symbol: string): Promise<void> {
  return run({
    label: 'insert.working',
    isLong: true,
    work: async (watch) => {
      const workbook = await import('../workbook-parts');
      const { address } = await workbook.insertChart(desk, symbol, watch);
      return report([{ key: 'insert.doneChart', values: { cell: address } }]);
    },
  });
}
