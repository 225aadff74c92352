/** The ribbon and the dialogs of Excel for Windows around a page, as the unmodified office.js meets them; tests reach it as `window.ribbon`. */
import type { Page } from 'playwright-core';
import type { EmulationSettings } from '../_setup/excel-emulation/emulation';
import { openInExcel } from '../_setup/excel-emulation/office-in-page';

export interface Ribbon {
  /** Once the page can be sent commands. */
  isReady(): boolean;
  click(command: string): void;
  /** Commands that have told Excel that they are done, each with the number it says that by: 0 for success. */
  readonly completed: { readonly command: string; readonly status: number }[];
  /** Addresses of all dialogs so far. */
  readonly dialogs: string[];
  /** What the next dialogs are answered with: 0 opens them, any other number of Office refuses. */
  answer: number;
  /** What the page of a dialog has said to its parent. */
  readonly messages: unknown[];
}

declare global {
  interface Window {
    ribbon: Ribbon;
  }
}

/** To be called before the page goes anywhere. @param isDialog Whether the page is that of a dialog. */
export async function openWithRibbon(page: Page, settings: Omit<EmulationSettings, 'workbook'>, isDialog = false): Promise<void> {
  await openInExcel(page, settings);
  await page.addInitScript(install, isDialog);
}

/** Runs in the page; the numbers are those of office.js. */
function install(isDialog: boolean): void {
  const COMMAND_EVENT = 39;
  const DIALOG_EVENT = 10;
  const COMMAND_COMPLETED = 94;
  type Handler = (event: number, payload: { toArray: () => unknown[] }) => void;
  type Done = (status: number) => void;
  const external = window.external as unknown as Record<string, unknown> & { GetHostInfo: () => string };
  let send: Handler | undefined;
  const ribbon: Ribbon = {
    completed: [],
    dialogs: [],
    messages: [],
    answer: 0,
    isReady: () => send !== undefined,
    click: (command) => send!(COMMAND_EVENT, { toArray: () => [command, command, '{}'] }),
  };
  window.ribbon = ribbon;
  external.RegisterEvent = (event: number, target: string, handler: Handler, done: Done) => {
    if (event === COMMAND_EVENT) send = handler;
    if (event === DIALOG_EVENT && ribbon.answer === 0) ribbon.dialogs.push((JSON.parse(target) as { url: string }).url);
    if (event === COMMAND_EVENT || event === DIALOG_EVENT) setTimeout(() => done(event === DIALOG_EVENT ? ribbon.answer : 0));
  };
  external.UnregisterEvent = (_event: number, _target: string, done: Done) => setTimeout(() => done(0));
  external.Execute = (method: number, [command, status]: [string, number], done: (answer: { toArray: () => unknown[] }) => void) => {
    if (method === COMMAND_COMPLETED) ribbon.completed.push({ command, status });
    setTimeout(() => done({ toArray: () => [0] }));
  };
  external.MessageParent2 = (text: string) => ribbon.messages.push(JSON.parse(text));
  if (!isDialog) return;
  const { GetHostInfo } = external;
  external.GetHostInfo = () =>
    GetHostInfo()
      .split('$')
      .map((part, at) => (at === 5 ? 'isDialog' : part))
      .join('$');
}
