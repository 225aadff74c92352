/** Runs in a page before its own scripts: makes it the task pane of an emulated Excel, which tests reach as `window.emulatedExcel`. */
import { installDesktopExcel } from './desktop';
import { ExcelEmulation, type EmulationSettings } from './emulation';

declare global {
  interface Window {
    /** Handed over by the test. */
    emulationSettings: EmulationSettings;
    emulatedExcel: ExcelEmulation;
  }
}

window.emulatedExcel = new ExcelEmulation(window.emulationSettings);
installDesktopExcel(window, window.emulatedExcel);
