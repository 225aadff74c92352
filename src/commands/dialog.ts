/** A notice in a window of its own, by Office's dialogs: Excel has no other way to tell something to someone without the pane. */
import { noticeAddress, type Notice } from './notice';

/** In percent of the screen. */
const SIZE = { width: 32, height: 38 };
/** Of Office: this page has a dialog open already. Closing one takes a moment that Office does not announce. */
const STILL_OPEN = 12007;
const PAUSES_MS = [200, 400, 800];
/** Some Excels never answer where they open none. */
const PATIENCE_MS = 10_000;

let opened: Office.Dialog | undefined;

/** @returns Whether it is open: a blocked window, the dialog of somebody else or a message that is too long prevent that. */
export async function openDialog(notice: Notice): Promise<boolean> {
  const address = noticeAddress(notice, location.href);
  if (address === undefined) return false;
  closeOpened();
  for (const pause of [...PAUSES_MS, undefined]) {
    const answer = await display(address);
    if (typeof answer === 'object') return hold(answer);
    if (answer !== STILL_OPEN || pause === undefined) return false;
    await wait(pause);
  }
  return false;
}

/** @returns The dialog; else the number of the error, where there is one. */
function display(address: string): Promise<Office.Dialog | number | undefined> {
  return new Promise((answer) => {
    const patience = setTimeout(() => answer(undefined), PATIENCE_MS);
    const settle = (result: Office.Dialog | number | undefined) => {
      clearTimeout(patience);
      answer(result);
    };
    try {
      Office.context.ui.displayDialogAsync(address, { ...SIZE, displayInIframe: true, promptBeforeOpen: false }, ({ status, value, error }) =>
        settle(status === Office.AsyncResultStatus.Succeeded ? value : error.code),
      );
    } catch (thrown) {
      console.error('CARBON: no dialog', thrown);
      settle(undefined);
    }
  });
}

/** The page asks to be closed by any message; the user may also close its window. */
function hold(dialog: Office.Dialog): boolean {
  opened = dialog;
  dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => {
    if (opened === dialog) closeOpened();
  });
  dialog.addEventHandler(Office.EventType.DialogEventReceived, () => {
    if (opened === dialog) opened = undefined;
  });
  return true;
}

function closeOpened(): void {
  opened?.close();
  opened = undefined;
}

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
