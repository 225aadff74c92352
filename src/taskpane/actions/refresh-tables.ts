import type { Pane } from '../pane-context';

/**
 * Refreshes from the data in use, without a look at the feed.
 * @param only Id of the one table; without it, every table and formula of the workbook.
 */
export function refreshTables({ desk, run }: Pick<Pane, 'desk' | 'run'>, only?: string): Promise<void> {
  return run({
    label: 'refresh.working',
    isLong: true,
    work: async (watch) => {
      const { refresh, toldOfWorkbook } = await import('../workbook-parts');
      return toldOfWorkbook(await refresh(desk, watch, only));
    },
  });
}
