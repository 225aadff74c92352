import { parseArea, parseReference, SHEET_COLUMNS, SHEET_ROWS, type Area } from '../address';
import { HostObject, type Kind } from '../kind';
import { invalidArgument } from '../refusals';
import type { Sheet } from '../sheet';
import type { Workbook } from '../workbook';
import { areaWithinSheet } from './range';

export const worksheetCollectionKind: Kind<Workbook> = {
  name: 'WorksheetCollection',
  items: (workbook) => workbook.sheets.map((sheet) => new HostObject('Worksheet', sheet)),
  item: (workbook, key) => new HostObject('Worksheet', workbook.sheet(key)),
  methods: {
    getItem: { call: (workbook, [key]) => new HostObject('Worksheet', workbook.sheet(String(key))) },
    getItemOrNullObject: {
      since: '1.4',
      call: (workbook, [key]) => {
        const sheet = workbook.findSheet(String(key));
        return sheet ? new HostObject('Worksheet', sheet) : null;
      },
    },
    add: { call: (workbook, [name]) => new HostObject('Worksheet', workbook.addSheet(String(name))) },
  },
};

const WHOLE: Area = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };
/** Of all addresses together. */
const MOST_CHARACTERS = 8192;

export const worksheetKind: Kind<Sheet> = {
  name: 'Worksheet',
  id: (sheet) => sheet.id,
  properties: {
    id: { read: (sheet) => sheet.id },
    name: { read: (sheet) => sheet.name },
    visibility: { read: (sheet) => sheet.visibility },
  },
  links: {
    protection: { since: '1.2', to: (sheet) => new HostObject('WorksheetProtection', sheet) },
    charts: { to: (sheet) => new HostObject('ChartCollection', sheet) },
  },
  methods: {
    getRange: { call: (sheet, [address]) => new HostObject('Range', { sheet, area: address ? readArea(address) : WHOLE }) },
    getRangeByIndexes: {
      since: '1.7',
      call: (sheet, [row, column, rows, columns]) => {
        const area = { row, column, rows, columns } as Area;
        return new HostObject('Range', { sheet, area: areaWithinSheet(area) });
      },
    },
    getRanges: {
      since: '1.9',
      call: (sheet, [addresses]) => {
        if (String(addresses).length > MOST_CHARACTERS) throw invalidArgument();
        return new HostObject('RangeAreas', { sheet, areas: parseReference(String(addresses)).map(({ area }) => area) });
      },
    },
    getUsedRangeOrNullObject: {
      since: '1.4',
      call: (sheet, [valuesOnly]) => {
        const area = sheet.usedIn(WHOLE, Boolean(valuesOnly));
        return area ? new HostObject('Range', { sheet, area }) : null;
      },
    },
    activate: { call: (sheet, _, { workbook }) => workbook.activate(sheet) },
    delete: { call: (sheet, _, { workbook }) => workbook.deleteSheet(sheet) },
  },
};

export const worksheetProtectionKind: Kind<Sheet> = {
  name: 'WorksheetProtection',
  properties: { protected: { since: '1.2', read: (sheet) => sheet.isProtected } },
};

function readArea(address: unknown): Area {
  try {
    return parseArea(address as string);
  } catch {
    throw invalidArgument();
  }
}
