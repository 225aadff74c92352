import type { Pane } from '../../pane-context';
import { report } from '../../report';

/** Puts a text with its citation into the selected cell. */
export function insertText({ desk, run }: Pick<Pane, 'desk' | 'run'>, text: string): Promise<void> {
  return run({
    label: 'insert.working',
    work: async () => {
      const workbook = await import('../../workbook-parts');
      return report([{ key: 'insert.done', values: { cell: await workbook.insertText(desk, text) } }]);
    },
  });
}
