import { languageOf } from '../core/language';
import { carryOut, type CarryOutSettings } from './excel-carry-out';
import { decimalSign } from './excel-decimal';
import { findFormulas } from './excel-find';
import { lookAtSelection, selectedAreas } from './excel-look';
import { read } from './excel-read';
import { RECORDS, placeOfImport, textAt } from './excel-records';
import { watchSelection } from './excel-selection';
import { survey } from './excel-survey';
import { firstTaken } from './excel-taken';
import type { Host } from './host';

const SETTINGS: Omit<CarryOutSettings, 'language'> = { requestBytes: 4_000_000, pauses: [1000, 5000] };

/** Excel, by Office.js: needs ExcelApi 1.9 and asks for more before using it. Each round trip to Excel on the web crosses the network. */
export function excelHost(displayLanguage: string, settings: Partial<CarryOutSettings> = {}): Host {
  return {
    kind: 'excel',
    displayLanguage,
    decimalSign: () => decimalSign(displayLanguage),
    watchSelection,
    survey,
    records: () => textAt(RECORDS),
    keptImport: (id) => textAt(placeOfImport(id)),
    lookAtSelection,
    selectedAreas,
    read,
    firstTaken,
    findFormulas,
    carryOut: (plan, watch = {}) => carryOut(plan, watch, { ...SETTINGS, language: languageOf(displayLanguage), ...settings }),
  };
}
