import type { Pane } from '../pane-context';
import { report } from '../report';

/** Brings a table to the front. */
export function goToTable({ desk, run }: Pick<Pane, 'desk' | 'run'>, id: string, name: string): Promise<void> {
  return run({
    label: 'tables.going',
    work: async () => {
      const { goTo } = await import('../workbook-parts');
      await goTo(desk, id);
      return report([{ key: 'tables.gone', values: { table: name } }]);
    },
  });
}
