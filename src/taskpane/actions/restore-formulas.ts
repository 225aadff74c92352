import type { Pane } from '../pane-context';

/** Turns frozen values back into their formulas. */
export function restoreFormulas({ desk, run }: Pick<Pane, 'desk' | 'run'>): Promise<void> {
  return run({
    label: 'restore.working',
    isLong: true,
    work: async (watch) => {
      const { restore, toldOfRestore } = await import('../workbook-parts');
      return toldOfRestore(await restore(desk, watch));
    },
  });
}
