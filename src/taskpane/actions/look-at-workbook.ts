import type { Host } from '../../host/host';
import type { Dispatch, WorkbookView } from '../state';
import { inOurWords } from './run';

/** Notes what of our work stands in the workbook, and with which data it was last refreshed. Never fails. */
export async function lookAtWorkbook(host: Host, dispatch: Dispatch): Promise<void> {
  if (host.kind === 'none') return;
  const workbook = await viewOf(host);
  dispatch((state) => ({ ...state, workbook }));
}

async function viewOf(host: Host): Promise<WorkbookView> {
  try {
    const { workbookState } = await import('../workbook-parts');
    return { status: 'known', ...(await workbookState({ host })) };
  } catch (thrown) {
    return { status: 'unreadable', error: inOurWords(thrown) };
  }
}
