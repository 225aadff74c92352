/** The host of the product on an emulated Excel, with Microsoft's client between them. */
import { excelHost } from '../../../src/host/excel';
import type { CarryOutSettings } from '../../../src/host/excel-carry-out';
import type { Host } from '../../../src/host/host';
import { ExcelEmulation, type EmulationSettings } from './emulation';
import { forgetOffice, loadOffice, useOffice } from './office-in-node';
import type { Sheet } from './sheet';
import type { User } from './user';

export interface OpenedExcel {
  readonly excel: ExcelEmulation;
  readonly user: User;
  readonly host: Host;
  /** Its first sheet, Sheet1. */
  readonly sheet: Sheet;
  /** Everything there is in the workbook, to be compared. */
  readonly snapshot: () => string;
  /** How many round trips some work takes. */
  readonly roundTripsOf: (work: () => Promise<unknown>) => Promise<number>;
}

/** Nothing is waited for in tests, unless they say how long. */
const NO_PAUSES: Partial<CarryOutSettings> = { pauses: [0, 0] };

export async function openExcel(settings: EmulationSettings = {}, carryOut: Partial<CarryOutSettings> = {}): Promise<OpenedExcel> {
  const excel = new ExcelEmulation(settings);
  useOffice(await loadOffice(excel));
  return {
    excel,
    user: excel.user,
    host: excelHost(Office.context.displayLanguage, { ...NO_PAUSES, ...carryOut }),
    sheet: excel.workbook.sheet('Sheet1'),
    snapshot: () => JSON.stringify(excel.workbook.snapshot(), undefined, 1),
    roundTripsOf: async (work) => {
      const before = excel.roundTrips;
      await work();
      return excel.roundTrips - before;
    },
  };
}

/** Time for whatever the client and the emulation have under way. */
export const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 30));

/** To be called after the last test of a file. */
export async function closeExcel(): Promise<void> {
  await settled();
  forgetOffice();
}
