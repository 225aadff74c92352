import type { Pane } from '../pane-context';
import { report } from '../report';

/** Forgets a table: it stays in the sheet and is refreshed no more. */
export function unlinkTable({ desk, run }: Pick<Pane, 'desk' | 'run'>, id: string, name: string): Promise<void> {
  return run({
    label: 'tables.unlinking',
    work: async () => {
      const { unlink } = await import('../workbook-parts');
      await unlink(desk, id);
      return report([{ key: 'tables.unlinked', values: { table: name } }]);
    },
  });
}
