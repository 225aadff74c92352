import type { Pane } from '../../pane-context';
import { inBoth } from '../../strings/imports';

/** The workbook asks no longer for an import that is not here, and is refreshed: its cells answer from what there is. */
export function doWithout({ desk, run }: Pick<Pane, 'desk' | 'run'>, id: string): Promise<void> {
  return run({
    label: inBoth('missing.leaving'),
    isLong: true,
    work: async (watch) => {
      const { doWithoutImport, toldOfWorkbook } = await import('../../workbook-parts');
      return toldOfWorkbook(await doWithoutImport(desk, id, watch));
    },
  });
}
