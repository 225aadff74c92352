/** Runs in a page before its own scripts: makes it the task pane of an emulated Excel, which tests reach as `window.excel`. */
import { installDesktopExcel } from './desktop';
import { ExcelEmulation, type EmulationSettings } from './emulation';

declare global {
  interface Window {
    /** Handed over by the test. */
    excelSettings: EmulationSettings;
    excel: ExcelEmulation;
  }
}

window.excel = new ExcelEmulation(window.excelSettings);
installDesktopExcel(window, window.excel);
