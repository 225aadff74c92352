import type { Host } from '../../host/host';
import type { Dispatch, WorkbookView } from '../state';
import { inOurWords } from './run';

/**
 * Notes what of our work stands in the workbook, and with which data it was last refreshed; never fails.
 * Of two looks at once, only the later one counts.
 */
export function workbookLooker(host: Host, dispatch: Dispatch): () => Promise<void> {
  let looks = 0;
  return async () => {
    if (host.kind === 'none') return;
    looks += 1;
    const own = looks;
    const workbook = await viewOf(host);
    if (own === looks) dispatch((state) => ({ ...state, workbook }));
  };
}

async function viewOf(host: Host): Promise<WorkbookView> {
  try {
    const { workbookState } = await import('../workbook-parts');
    return { status: 'known', ...(await workbookState({ host })) };
  } catch (thrown) {
    return { status: 'unreadable', error: inOurWords(thrown) };
  }
}
