/** Excel with its dialogs, as the unmodified client asks for them, and the product's data: what a command finds when it is clicked. */
import { FUNCTIONS } from '../../generated/functions';
import { noticeIn, type Notice } from '../../src/commands/notice';
import { onlyCall } from '../../src/core/formula-calls';
import type { Language } from '../../src/core/language';
import { setContext, setRecords } from '../../src/functions/_lib/context';
import { excelHost } from '../../src/host/excel';
import type { Desk } from '../../src/workbook/desk';
import { bundledDataset, bundledRecords } from '../_setup/bundled';
import { ExcelEmulation } from '../_setup/excel-emulation/emulation';
import { loadOffice, useOffice } from '../_setup/excel-emulation/office-in-node';

export const PAGE = 'https://addin.test/taskpane.html';

/** The number of Office for a page that has a dialog open already. */
export const STILL_OPEN = 12007;
const SUCCEEDED = 0;
const FROM_DIALOG = 0;
const CLOSED = 12006;
const DIALOG_EVENT = 10;

type Handler = (event: number, payload: { toArray: () => unknown[] }) => void;
type Done = (status: number) => void;

/** What Excel for Windows does when office.js asks it for a dialog. */
export class Dialogs {
  readonly addresses: string[] = [];
  closed = 0;
  /** What the next ones are answered with: a number of Office, or `silence` for no answer at all. */
  readonly refusals: (number | 'silence')[] = [];
  private handler: Handler | undefined;

  readonly external = {
    RegisterEvent: (event: number, target: string, handler: Handler, done: Done) => {
      if (event !== DIALOG_EVENT) return;
      const refusal = this.refusals.shift();
      if (refusal === 'silence') return;
      if (refusal === undefined) {
        this.addresses.push((JSON.parse(target) as { url: string }).url);
        this.handler = handler;
      }
      setTimeout(() => done(refusal ?? SUCCEEDED));
    },
    UnregisterEvent: (event: number, _: string, done: Done) => {
      if (event === DIALOG_EVENT) this.closed += 1;
      setTimeout(() => done(SUCCEEDED));
    },
  };

  /** What the pages of all dialogs so far show. */
  get notices(): (Notice | undefined)[] {
    return this.addresses.map((address) => noticeIn(new URL(address).hash));
  }

  /** The button on the page. */
  askToBeClosed(): void {
    this.handler!(DIALOG_EVENT, { toArray: () => [FROM_DIALOG, 'close', new URL(PAGE).origin] });
  }

  /** The cross of the window. */
  closeWindow(): void {
    this.handler!(DIALOG_EVENT, { toArray: () => [CLOSED, '', ''] });
  }
}

export interface OpenedExcel {
  readonly excel: ExcelEmulation;
  readonly dialogs: Dialogs;
  readonly desk: Desk;
}

/** Formulas of the workbook are answered by the functions themselves; what else it may calculate is 0. */
export async function openExcel(language: Language = 'en'): Promise<OpenedExcel> {
  setContext({ dataset: bundledDataset(), language });
  setRecords(bundledRecords());
  const excel = new ExcelEmulation({ displayLanguage: { zh: 'zh-CN', en: 'en-US' }[language] });
  excel.workbook.calculation.calculator = (formula) => {
    const call = onlyCall(formula);
    if (!call) return 0;
    const ask = FUNCTIONS[call.name as keyof typeof FUNCTIONS] as (...values: unknown[]) => unknown[][];
    const cells = ask(...call.args.map((arg) => (arg.kind === 'literal' ? arg.value : null)));
    return cells.map((row) => row.map((cell) => (typeof cell === 'object' ? '#N/A' : (cell as string | number))));
  };
  const dialogs = new Dialogs();
  const office = await loadOffice(excel);
  // A window has a status in any browser, and the client counts on it.
  const window = office as unknown as { external: object; status: string };
  Object.assign(window.external, dialogs.external);
  window.status = '';
  useOffice(office);
  Object.assign(globalThis, { location: new URL(PAGE) });
  return { excel, dialogs, desk: { host: excelHost(Office.context.displayLanguage), functions: FUNCTIONS, language } };
}
