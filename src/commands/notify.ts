import { openDialog } from './dialog';
import type { Notice } from './notice';
import { showInPane } from './pane-notice';

/** Tells the user something, whether the pane is open or not. */
export async function notify(notice: Notice): Promise<void> {
  if (!(await openDialog(notice))) await showInPane(notice);
}
