import { overlap } from '../address';
import { HostObject, type Kind } from '../kind';
import { accessDenied } from '../refusals';
import type { Table } from '../table';
import type { Value } from '../entry';
import type { Workbook } from '../workbook';
import { rangeArgument, type RangeTarget } from './range';

export const tableCollectionKind: Kind<Workbook> = {
  name: 'TableCollection',
  items: ({ tables }) => tables.map((table) => new HostObject('Table', table)),
  item: (workbook, key) => new HostObject('Table', workbook.table(key)),
  methods: {
    getItem: { call: (workbook, [key]) => new HostObject('Table', workbook.table(String(key))) },
    add: {
      call: (workbook, [address]) => {
        const { sheet, area } = rangeArgument(address, workbook);
        sheet.requireUnprotected();
        const last = workbook.tables.reduce((number, { name }) => Math.max(number, Number(/^Table(\d+)$/.exec(name)?.[1] ?? 0)), 0);
        return new HostObject('Table', sheet.addTableAt(`Table${last + 1}`, area));
      },
    },
  },
};

export const tableScopedCollectionKind: Kind<RangeTarget> = {
  name: 'TableScopedCollection',
  items: ({ sheet, area }) => sheet.tables.filter((table) => overlap(table.area, area)).map((table) => new HostObject('Table', table)),
  item: (_, key, { workbook }) => new HostObject('Table', workbook.table(key)),
};

export const tableKind: Kind<Table> = {
  name: 'Table',
  id: (table) => table.id,
  properties: {
    id: { read: (table) => table.id },
    name: {
      read: (table) => table.name,
      write: (table, name, { workbook }) => {
        if (String(name).toLowerCase() !== table.name.toLowerCase()) workbook.requireFreeName(String(name));
        table.name = String(name);
      },
    },
    style: { read: (table) => table.style, write: (table, style) => void (table.style = String(style)) },
    showTotals: { read: (table) => table.showTotals, write: (table, on) => void (unprotected(table).showTotals = Boolean(on)) },
  },
  links: {
    columns: { to: (table) => new HostObject('TableColumnCollection', table) },
    rows: { to: (table) => new HostObject('TableRowCollection', table) },
    sort: { since: '1.2', to: (table) => new HostObject('TableSort', table) },
    autoFilter: { since: '1.9', to: (table) => new HostObject('AutoFilter', table) },
  },
  methods: {
    getRange: { call: ({ sheet, area }) => new HostObject('Range', { sheet, area }) },
    resize: { since: '1.13', call: (table, [range], { workbook }) => unprotected(table).resize(rangeArgument(range, workbook, table.sheet).area) },
    convertToRange: {
      since: '1.2',
      call: (table) => {
        unprotected(table).convertToRange();
        return new HostObject('Range', { sheet: table.sheet, area: table.area });
      },
    },
    reapplyFilters: { since: '1.2', call: (table) => unprotected(table).applyFilter() },
  },
};

export const tableColumnCollectionKind: Kind<Table> = {
  name: 'TableColumnCollection',
  items: (table) => table.headers.map((name, index) => new HostObject('TableColumn', { id: String(index + 1), name })),
};

export const tableColumnKind: Kind<{ readonly id: string; readonly name: string }> = {
  name: 'TableColumn',
  id: ({ id }) => id,
  properties: { name: { read: ({ name }) => name } },
};

export const tableRowCollectionKind: Kind<Table> = {
  name: 'TableRowCollection',
  methods: { add: { call: (table, [, rows]) => void unprotected(table).addRows(rows as Value[][]) } },
};

export const tableSortKind: Kind<Table> = {
  name: 'TableSort',
  properties: { fields: { since: '1.2', read: (table) => table.sortFields } },
  methods: { reapply: { since: '1.2', call: (table) => unprotected(table).sort() } },
};

export const autoFilterKind: Kind<Table> = {
  name: 'AutoFilter',
  properties: { isDataFiltered: { since: '1.9', read: (table) => table.filter !== undefined } },
};

function unprotected(table: Table): Table {
  if (table.sheet.isProtected) throw accessDenied();
  return table;
}
