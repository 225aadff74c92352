import type { SummaryForm } from '../../../workbook/insert-summary';
import type { Pane } from '../../pane-context';
import { report } from '../../report';

/** Puts a policy's summary with its citation at the selected cell. */
export function insertPolicySummary({ desk, run }: Pick<Pane, 'desk' | 'run'>, id: string, form: SummaryForm): Promise<void> {
  return run({
    label: 'insert.working',
    work: async () => {
      const { insertSummary } = await import('../../workbook-parts');
      return report([{ key: 'insert.done', values: { cell: await insertSummary(desk, id, form) } }]);
    },
  });
}
