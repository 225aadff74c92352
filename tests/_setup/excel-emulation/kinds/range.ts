import { contains, formatArea, overlap, parseArea, quoteSheet, type Area } from '../address';
import { HostObject, type Kind } from '../kind';
import { invalidArgument, NotEmulated } from '../refusals';
import { cellsOf, type Sheet, type Value } from '../sheet';

export interface RangeTarget {
  readonly sheet: Sheet;
  readonly area: Area;
}

export interface RangeAreasTarget {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

const addressOf = (sheet: Sheet, area: Area) => `${quoteSheet(sheet.name)}!${formatArea(area)}`;

export const rangeKind: Kind<RangeTarget> = {
  name: 'Range',
  properties: {
    address: { read: ({ sheet, area }) => addressOf(sheet, area) },
    formulas: {
      read: ({ sheet, area }) => matrix(area, (cell) => sheet.formulaOf(cell)),
      write: ({ sheet, area }, contents) => sheet.writeAll(area, contents),
    },
    values: {
      read: ({ sheet, area }) => matrix(area, (cell) => sheet.valueOf(cell)),
      write: ({ sheet, area }, contents) => sheet.writeAll(area, contents),
    },
  },
  links: {
    worksheet: { to: ({ sheet }) => new HostObject('Worksheet', sheet) },
    format: { to: (target) => new HostObject('RangeFormat', target) },
  },
  methods: {
    getCell: { call: ({ sheet, area }, [row, column]) => new HostObject('Range', { sheet, area: cellIn(area, row as number, column as number) }) },
    getSpillParentOrNullObject: {
      since: '1.12',
      call: ({ sheet, area }) => {
        if (area.rows * area.columns > 1) return null;
        const anchor = sheet.cell(area).anchor ?? (isAnchor(sheet, area) ? formatArea(area) : undefined);
        return anchor === undefined ? null : new HostObject('Range', { sheet, area: parseArea(anchor) });
      },
    },
    getMergedAreasOrNullObject: {
      since: '1.13',
      call: ({ sheet, area }) => {
        const areas = sheet.merged.filter((merged) => overlap(merged, area));
        return areas.length > 0 ? new HostObject('RangeAreas', { sheet, areas }) : null;
      },
    },
    getTables: {
      since: '1.9',
      call: (target, [fullyContained]) => {
        if (fullyContained) throw new NotEmulated('Range.getTables with fullyContained');
        return new HostObject('TableScopedCollection', target);
      },
    },
  },
};

export const rangeAreasKind: Kind<RangeAreasTarget> = {
  name: 'RangeAreas',
  properties: {
    address: { since: '1.9', read: ({ sheet, areas }) => areas.map((area) => addressOf(sheet, area)).join(',') },
  },
  links: { areas: { since: '1.9', to: (target) => new HostObject('RangeCollection', target) } },
};

export const rangeCollectionKind: Kind<RangeAreasTarget> = {
  name: 'RangeCollection',
  items: ({ sheet, areas }) => areas.map((area) => new HostObject('Range', { sheet, area })),
  methods: {
    getItemAt: {
      since: '1.9',
      call: ({ sheet, areas }, [index]) => {
        const area = areas[index as number];
        if (!area) throw invalidArgument();
        return new HostObject('Range', { sheet, area });
      },
    },
  },
};

export const rangeFormatKind: Kind<RangeTarget> = {
  name: 'RangeFormat',
  links: { protection: { since: '1.2', to: (target) => new HostObject('FormatProtection', target) } },
};

export const formatProtectionKind: Kind<RangeTarget> = {
  name: 'FormatProtection',
  properties: {
    locked: {
      since: '1.2',
      // Excel answers null where some cells are locked and some are not.
      read: ({ sheet, area }) => {
        const locks = new Set(cellsOf(area).map((cell) => !sheet.cell(cell).isUnlocked));
        return locks.size === 1 ? [...locks][0] : null;
      },
    },
  },
};

export const tableScopedCollectionKind: Kind<RangeTarget> = {
  name: 'TableScopedCollection',
  items: ({ sheet, area }) => sheet.tables.filter((table) => overlap(table.area, area)).map((table) => new HostObject('Table', table)),
};

function matrix(area: Area, read: (cell: Area) => Value): Value[][] {
  const cells = cellsOf(area);
  return Array.from({ length: area.rows }, (_, row) => cells.slice(row * area.columns, (row + 1) * area.columns).map(read));
}

function isAnchor(sheet: Sheet, cell: Area): boolean {
  const name = formatArea(cell);
  return [
    { ...cell, row: cell.row + 1 },
    { ...cell, column: cell.column + 1 },
  ].some((neighbour) => sheet.cell(neighbour).anchor === name);
}

function cellIn(area: Area, row: number, column: number): Area {
  const cell = { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
  if (!contains(area, cell)) throw new NotEmulated('Range.getCell outside the range');
  return cell;
}
