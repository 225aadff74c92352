import type { Pane } from '../pane-context';

/** Writes formulas anew that stayed #NAME? though the add-in is here. */
export function repairFormulas({ desk, run }: Pick<Pane, 'desk' | 'run'>): Promise<void> {
  return run({
    label: 'repair.working',
    isLong: true,
    work: async (watch) => {
      const { repair, toldOfRepair } = await import('../workbook-parts');
      return toldOfRepair(await repair(desk, watch));
    },
  });
}
