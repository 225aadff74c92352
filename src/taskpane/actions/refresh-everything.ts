import type { CarbonError } from '../../core/errors';
import type { Watch } from '../../host/host';
import type { RefreshReport } from '../../workbook/refresh';
import type { Pane } from '../pane-context';
import { inOurWords } from './run';

type Means = Pick<Pane, 'desk' | 'data' | 'run'>;

/** Takes newer data where the feed has some, then brings the workbook up to date; where the feed fails, the workbook is refreshed all the same. */
export function refreshEverything({ desk, data, run }: Means): Promise<void> {
  return run({
    label: 'refresh.working',
    isLong: true,
    work: async (watch) => {
      const { toldOfRefresh } = await import('../workbook-parts');
      return toldOfRefresh(await data.refresh(), await refreshWorkbook(desk, watch));
    },
  });
}

/** @returns undefined where there is no workbook. */
export async function refreshWorkbook(desk: Pane['desk'], watch: Watch): Promise<RefreshReport | CarbonError | undefined> {
  if (desk.host.kind === 'none') return undefined;
  const { refresh } = await import('../workbook-parts');
  return refresh(desk, watch).catch(inOurWords);
}
