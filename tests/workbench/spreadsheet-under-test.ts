/** The workbench's spreadsheet without a page, and what a user does to it. */
import type { Model as SpreadsheetModel } from '@odoo/o-spreadsheet';
import type { workbenchHost as WorkbenchHost } from '../../src/workbench/host/workbench-host';
import { addressOf, parseAddress } from '../../src/host/area';
import { zoneOf } from '../../src/workbench/host/places';
import { TABLE_CONFIG } from '../../src/workbench/host/tables';
import type { HostUnderTest } from '../host/host-contract';

// The library logs every plugin it loads and every step it takes.
console.debug = () => undefined;
const { Model } = require('@odoo/o-spreadsheet') as typeof import('@odoo/o-spreadsheet');
const { registerPlugins } = require('../../src/workbench/host/plugins') as { registerPlugins: () => void };
const { workbenchHost } = require('../../src/workbench/host/workbench-host') as { workbenchHost: typeof WorkbenchHost };
registerPlugins();

// Browsers have it, and so has Node from 21 on.
(Object as { groupBy?: unknown }).groupBy ??= <Item>(items: Iterable<Item>, keyOf: (item: Item) => string) => {
  const groups: Record<string, Item[]> = {};
  for (const item of items) (groups[keyOf(item)] ??= []).push(item);
  return groups;
};

export const newModel = (data?: unknown): SpreadsheetModel => new Model(data);

export const hostOn = (model: SpreadsheetModel) => workbenchHost(model, 'en');

export function succeed(result: { isSuccessful: boolean; reasons: readonly unknown[] }): void {
  expect(result.reasons).toEqual([]);
}

/** The sheet's id and the place of an address such as `Sheet1!B4`. */
export function placeOf({ getters }: SpreadsheetModel, address: string) {
  const area = parseAddress(address)!;
  return { sheetId: getters.getSheetIdByName(area.sheet)!, zone: zoneOf(area), col: area.column, row: area.row };
}

export function positionOf(model: SpreadsheetModel, address: string) {
  const { sheetId, col, row } = placeOf(model, address);
  return { sheetId, col, row };
}

const done = <Result>(result: Result) => Promise.resolve(result);

/** What a person does who selects, types and looks. */
export function userOf(model: SpreadsheetModel) {
  const { getters } = model;
  const sheet = (name: string) => getters.getSheetIdByName(name)!;
  const type = (cell: string, content: string) => succeed(model.dispatch('UPDATE_CELL', { ...positionOf(model, cell), content }));
  return {
    select: (address: string) => done(select(model, address)),
    type: (cell: string, content: string) => done(type(cell, content)),
    contentOf: (cell: string) => {
      const text = getters.getCellText(positionOf(model, cell), { showFormula: true });
      return done(getters.getCell(positionOf(model, cell))?.isFormula ? text : text.replace(/^'/, ''));
    },
    valueOf: (cell: string) => done(getters.getEvaluatedCell(positionOf(model, cell)).value ?? ''),
    addSheet: (name: string) => done(succeed(model.dispatch('CREATE_SHEET', { sheetId: `sheet-${name}`, name, position: 1 }))),
    renameSheet: (from: string, to: string) => done(succeed(model.dispatch('RENAME_SHEET', { sheetId: sheet(from), oldName: from, newName: to }))),
    deleteSheet: (name: string) => done(succeed(model.dispatch('DELETE_SHEET', { sheetId: sheet(name), sheetName: name }))),
    insertRows: (name: string, before: number, quantity: number) =>
      done(
        succeed(
          model.dispatch('ADD_COLUMNS_ROWS', {
            sheetId: sheet(name),
            sheetName: name,
            dimension: 'ROW',
            position: 'before',
            base: before - 1,
            quantity,
          }),
        ),
      ),
    deleteRows: (name: string, from: number, count: number) => {
      const elements = Array.from({ length: count }, (_, at) => from - 1 + at);
      return done(succeed(model.dispatch('REMOVE_COLUMNS_ROWS', { sheetId: sheet(name), sheetName: name, dimension: 'ROW', elements })));
    },
    tabulate: (address: string) => {
      const { sheetId, zone } = placeOf(model, address);
      const ranges = [getters.getRangeDataFromZone(sheetId, zone)];
      succeed(model.dispatch('CREATE_TABLE', { sheetId, ranges, config: { ...TABLE_CONFIG, hasFilters: false }, tableType: 'static' }));
      return done('Table1');
    },
    selected: () => {
      const { left, top } = getters.getSelectedZone();
      return done(addressOf({ sheet: getters.getSheetName(getters.getActiveSheetId()), row: top, column: left, rows: 1, columns: 1 }));
    },
  };
}

function select(model: SpreadsheetModel, address: string): void {
  const { sheetId, zone } = placeOf(model, address);
  const sheetIdFrom = model.getters.getActiveSheetId();
  if (sheetId !== sheetIdFrom) succeed(model.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo: sheetId }));
  model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone });
}

const zoneIn = ({ left, top, right, bottom }: ReturnType<typeof zoneOf>) => [left, top, right, bottom];

export function underTest(model: SpreadsheetModel): HostUnderTest {
  const user = userOf(model);
  const { getters } = model;
  const sheet = (name: string) => getters.getSheetIdByName(name)!;
  return {
    host: hostOn(model),
    ...user,
    protect: (name) => done(succeed(model.dispatch('LOCK_SHEET', { sheetId: sheet(name) }))),
    merge: (address) => {
      const { sheetId, zone } = placeOf(model, address);
      return done(succeed(model.dispatch('ADD_MERGE', { sheetId, target: [zone] })));
    },
    spill: (address) => user.type(address.replace(/:.*/, ''), `=SEQUENCE(${parseAddress(address)!.rows})`),
    hideSheet: (name) => done(succeed(model.dispatch('HIDE_SHEET', { sheetId: sheet(name) }))),
    selectSeveral: (addresses) => {
      select(model, addresses[0]!);
      for (const address of addresses.slice(1)) {
        const { zone } = placeOf(model, address);
        model.selection.addCellToSelection(zone.left, zone.top);
        model.selection.setAnchorCorner(zone.right, zone.bottom);
      }
      return done(undefined);
    },
    selectChart: async () => {
      const at = parseAddress('Sheet1!D1:H12')!;
      const chart = { name: 'chart', kind: 'bars' as const, title: '', source: parseAddress('Sheet1!A1:B3')!, at, language: 'en' as const };
      await hostOn(model).carryOut({ changes: [{ do: 'add-chart', chart }], undo: [] });
      succeed(model.dispatch('SELECT_FIGURE', { figureId: getters.getFigures(sheet('Sheet1'))[0]!.id }));
    },
    chartsOn: (name) => done(getters.getFigures(sheet(name)).map(({ id }) => id)),
    chartShows: (name, chart, series) => {
      const { dataSource } = getters.getChartDefinition(`${chart}@${sheet(name)}`) as { dataSource?: { dataSets: readonly { dataRange: string }[] } };
      const shown = dataSource!.dataSets.map(({ dataRange }) => getters.getRangeFromSheetXC(sheet(name), dataRange));
      const { sheetId, zone } = placeOf(model, series);
      return done(shown.some((range) => range.sheetId === sheetId && JSON.stringify(zoneIn(range.zone)) === JSON.stringify(zoneIn(zone))));
    },
    isBold: (cell) => done(getters.getCell(positionOf(model, cell))?.style?.bold === true),
    moveTable: (from, to) => {
      const { zone, sheetId } = placeOf(model, from);
      const table = getters.getCoreTable({ sheetId, col: zone.left, row: zone.top })!.range.zone;
      model.selection.selectZone({ cell: { col: table.left, row: table.top }, zone: table });
      succeed(model.dispatch('CUT'));
      return done(succeed(model.dispatch('PASTE', { target: [placeOf(model, to).zone] })));
    },
    hasFilterButtons: () => done(getters.getCoreTables(sheet('Sheet1'))[0]!.config.hasFilters),
    close: () => done(undefined),
  };
}
