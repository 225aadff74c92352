import { cellsOf, STANDARD, type CellFormat } from '../cells';
import { HostObject, type Kind, type Property } from '../kind';
import { common, type RangeTarget } from './range';

/** A property of cells that stands in their format under the same name. */
function ofFormat(name: keyof CellFormat): Property<RangeTarget> {
  return {
    read: ({ sheet, area }) => common(cellsOf(area), (at) => sheet.cell(at).format?.[name] ?? STANDARD[name]),
    write: ({ sheet, area }, value) => sheet.setFormat(area, { [name]: value }),
  };
}

export const rangeFormatKind: Kind<RangeTarget> = {
  name: 'RangeFormat',
  properties: {
    columnWidth: {
      since: '1.2',
      read: ({ sheet, area }) => common(cellsOf({ ...area, rows: 1 }), ({ column }) => sheet.widthOf(column)),
      write: ({ sheet, area }, points) => {
        for (const { column } of cellsOf({ ...area, rows: 1 })) sheet.setWidth(column, Number(points));
      },
    },
    wrapText: ofFormat('wrapText'),
    horizontalAlignment: ofFormat('horizontalAlignment'),
    verticalAlignment: ofFormat('verticalAlignment'),
  },
  links: {
    protection: { since: '1.2', to: (target) => new HostObject('FormatProtection', target) },
    font: { to: (target) => new HostObject('RangeFont', target) },
  },
};

export const rangeFontKind: Kind<RangeTarget> = {
  name: 'RangeFont',
  properties: { bold: ofFormat('bold'), color: ofFormat('color') },
};

export const formatProtectionKind: Kind<RangeTarget> = {
  name: 'FormatProtection',
  properties: { locked: { since: '1.2', read: ({ sheet, area }) => common(cellsOf(area), (at) => !sheet.cell(at).isUnlocked) } },
};
