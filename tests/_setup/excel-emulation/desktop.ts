/**
 * What Excel for Windows puts into the page of an add-in before office.js loads, as far as office.js asks for it:
 * `window.external` says which Excel this is, and `_richApiNativeBridge` carries the requests. With these in place the
 * unmodified office.js loads its unmodified Excel client and answers Office.onReady by itself. Plain browser code.
 */
import type { ExcelEmulation } from './emulation';
import { NotEmulated } from './refusals';

/** host, platform, version, language, correlation, dialog, logging, flags: 1 shared runtime, 2 custom functions. */
const hostInformation = (language: string) => `excel$win32$16.01$${language}$$$disableLogging$3`;

const EXCEL = 1;
const READ_WRITE = 1;
const IN_TASK_PANE = 2;

export function installDesktopExcel(window: object, emulation: ExcelEmulation): void {
  const { displayLanguage, excelApi, waitsForCellEdit, bridge } = emulation;
  // The newest sets an Excel of this kind would name, lest the client take an older way of speaking.
  const sets = {
    ExcelApi: excelApi,
    CustomFunctions: '1.9',
    CustomFunctionsRuntime: '1.4',
    SharedRuntime: '1.1',
    ...(waitsForCellEdit ? { DelayForCellEdit: '1.1' } : {}),
  };
  const context = {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => '',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => displayLanguage,
    GetAppDataLocale: () => displayLanguage,
    GetDocUrl: () => '',
    GetAppCapabilities: () => READ_WRITE,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetSettings: () => ({ Read: () => undefined, Write: refuse('settings of Office.context.document') }),
    GetInitialDisplayMode: () => IN_TASK_PANE,
  };
  const external = {
    GetHostInfo: () => hostInformation(displayLanguage),
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: refuse('methods of Office.context.document'),
    // office.js itself registers for ribbon commands; none is sent.
    RegisterEvent: () => undefined,
    UnregisterEvent: () => undefined,
  };
  Object.defineProperty(window, 'external', { value: external, writable: true, configurable: true });
  Object.defineProperty(window, '_richApiNativeBridge', { value: bridge, writable: true, configurable: true });
}

function refuse(what: string): () => never {
  return () => {
    throw new NotEmulated(what);
  };
}
