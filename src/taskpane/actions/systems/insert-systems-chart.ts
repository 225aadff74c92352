import type { SystemMeasure } from '../../../core/system-browse';
import { chartQuery } from '../../../workbook/system-queries';
import type { Pane } from '../../pane-context';
import { report } from '../../report';

/** Puts the shares of systems into the sheet as a table with bars beside it. @param title Of the chart. */
export function insertSystemsChart(
  { desk, run }: Pick<Pane, 'desk' | 'run'>,
  ids: readonly string[],
  measure: SystemMeasure,
  title: string,
): Promise<void> {
  return run({
    label: 'insert.working',
    isLong: true,
    work: async (watch) => {
      const { insertTable } = await import('../../workbook-parts');
      const { address } = await insertTable(desk, chartQuery(ids, measure, desk.language), watch, { kind: 'bars', title, from: 'system' });
      return report([{ key: 'insert.doneChart', values: { cell: address } }]);
    },
  });
}
