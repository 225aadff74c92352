import type { Pane } from '../pane-context';
import { report } from '../report';

/** Lists every CARBON formula with its source on a sheet of its own, or brings that sheet up to date. */
export function insertEvidence({ desk, run }: Pick<Pane, 'desk' | 'run'>): Promise<void> {
  return run({
    label: 'evidence.working',
    isLong: true,
    work: async (watch) => {
      const workbook = await import('../workbook-parts');
      const { sheet } = await workbook.insertEvidence(desk, watch);
      return report([{ key: 'evidence.done', values: { sheet } }]);
    },
  });
}
