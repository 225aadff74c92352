import { parseArea } from '../address';
import { HostObject, type Kind } from '../kind';
import { invalidArgument } from '../refusals';
import type { Sheet } from '../sheet';
import type { Workbook } from '../workbook';

export const worksheetCollectionKind: Kind<Workbook> = {
  name: 'WorksheetCollection',
  items: (workbook) => workbook.sheets.map((sheet) => new HostObject('Worksheet', sheet)),
  item: (workbook, key) => new HostObject('Worksheet', workbook.sheet(key)),
  methods: { getItem: { call: (workbook, [key]) => new HostObject('Worksheet', workbook.sheet(String(key))) } },
};

export const worksheetKind: Kind<Sheet> = {
  name: 'Worksheet',
  id: (sheet) => sheet.id,
  properties: { id: { read: (sheet) => sheet.id }, name: { read: (sheet) => sheet.name } },
  links: { protection: { since: '1.2', to: (sheet) => new HostObject('WorksheetProtection', sheet) } },
  methods: { getRange: { call: (sheet, [address]) => new HostObject('Range', { sheet, area: readArea(address) }) } },
};

export const worksheetProtectionKind: Kind<Sheet> = {
  name: 'WorksheetProtection',
  properties: { protected: { since: '1.2', read: (sheet) => sheet.isProtected } },
};

function readArea(address: unknown) {
  try {
    return parseArea(address as string);
  } catch {
    throw invalidArgument();
  }
}
