import type { Notice } from './notice';
import { noticeElement } from './notice-view';

/** Opens the pane with the notice above it. Where the pane does not open by itself, the notice is there when the user opens it. */
export async function showInPane(notice: Notice): Promise<void> {
  document.querySelector('body > .carbon-notice')?.remove();
  const element = noticeElement(notice, () => element.remove());
  element.setAttribute('role', 'alertdialog');
  Object.assign(element.style, {
    position: 'fixed',
    inset: '0 0 auto 0',
    maxHeight: '100%',
    zIndex: '10000',
    borderBottom: '2px solid var(--accent)',
  });
  document.body.append(element);
  try {
    await Office.addin.showAsTaskpane();
  } catch (thrown) {
    console.error('CARBON: the pane could not be opened', thrown);
  }
  element.querySelector('button')?.focus();
}
