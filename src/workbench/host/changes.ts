/** Each change as the spreadsheet's commands: one place for each, and large ones in parts. */
import type { Model } from '@odoo/o-spreadsheet';
import { carbonError } from '../../core/errors';
import { SHEET_SIZE, localAddress, within, type Area } from '../../host/area';
import type { Change, Style } from '../../host/change';
import { typed, typedMovable } from './cells';
import { addChart, removeChart, setChartSource } from './charts';
import type { Dispatch, DispatchResult } from './commands';
import { pixelsOf } from './look';
import { clipped, sheetIdOf, zoneOf, type Position } from './places';
import { TABLE_CONFIG, tableAt, tableOf } from './tables';

/** A piece of work that is done without a pause. Nothing is looked up before it runs: an earlier one may have made the sheet. */
export type Part = (dispatch: Dispatch) => void;

const CELLS_IN_A_PART = 2000;

export function partsOf(model: Model, change: Change): readonly Part[] {
  switch (change.do) {
    case 'write':
      return [
        roomFor(model, change.area),
        ...inRows(change.area, (area, from) => writeCells(model, area, change.cells.slice(from, from + area.rows), typed)),
      ];
    case 'write-movable':
      return [
        roomFor(model, change.area),
        ...inRows(change.area, (area, from) => writeCells(model, area, change.cells.slice(from, from + area.rows), typedMovable)),
      ];
    case 'clear':
      return inRows(change.area, (area) => clear(model, area));
    case 'style':
      return [roomFor(model, change.area), ...inRows(change.area, (area) => style(model, area, change.style))];
    case 'show':
      return [];
    default:
      return [(dispatch) => carryOutSmall(model, change, dispatch)];
  }
}

type SmallChange = Exclude<Change, { do: 'write' | 'write-movable' | 'clear' | 'style' | 'show' }>;
type Small = { readonly [Do in SmallChange['do']]: (model: Model, change: Extract<SmallChange, { do: Do }>, dispatch: Dispatch) => void };

function carryOutSmall(model: Model, change: SmallChange, dispatch: Dispatch): void {
  (SMALL[change.do] as (model: Model, change: SmallChange, dispatch: Dispatch) => void)(model, change, dispatch);
}

const SMALL: Small = {
  widen: (model, { area, characters }, dispatch) => {
    const sheetId = makeRoom(model, area, dispatch);
    const pixels = pixelsOf(characters);
    const elements = Array.from({ length: area.columns }, (_, at) => area.column + at).filter((at) => model.getters.getColSize(sheetId, at) < pixels);
    if (elements.length > 0) must(dispatch('RESIZE_COLUMNS_ROWS', { sheetId, dimension: 'COL', elements, size: pixels }));
  },
  'add-table': (model, { area, name }, dispatch) => {
    const { getters } = model;
    const sheetId = makeRoom(model, area, dispatch);
    const ranges = [getters.getRangeDataFromZone(sheetId, zoneOf(area))];
    must(dispatch('CREATE_TABLE', { sheetId, ranges, config: TABLE_CONFIG, tableType: 'static' }));
    must(dispatch('CARBON_NAME_TABLE', { sheetId, table: tableAt(model, area)!.libraryId, name }));
  },
  'remove-table': (model, { at }, dispatch) => {
    const table = tableAt(model, at);
    if (table) must(dispatch('REMOVE_TABLE', { sheetId: table.sheetId, target: [table.zone] }));
  },
  'resize-table': (model, { table, to }, dispatch) => {
    const { sheetId, zone } = tableOf(model, table);
    makeRoom(model, to, dispatch);
    must(dispatch('UPDATE_TABLE', { sheetId, zone, newTableRange: model.getters.getRangeDataFromZone(sheetId, zoneOf(to)) }));
  },
  // The spreadsheet filters again by itself after every change, and remembers no order by which a table was sorted.
  reapply: (model, { table }) => void tableOf(model, table),
  anchor: (model, { name, area }, dispatch) => {
    const sheetId = makeRoom(model, area, dispatch);
    must(dispatch('CARBON_ANCHOR', { name, range: model.getters.getRangeDataFromZone(sheetId, zoneOf(area)) }));
  },
  release: (_, { name }, dispatch) => must(dispatch('CARBON_ANCHOR', { name, range: undefined })),
  'keep-records': (_, { text }, dispatch) => must(dispatch('CARBON_RECORDS', { text })),
  'keep-import': (_, { id, text }, dispatch) => must(dispatch('CARBON_IMPORT', { id, text })),
  'add-sheet': ({ getters, uuidGenerator }, { name }, dispatch) =>
    must(dispatch('CREATE_SHEET', { sheetId: uuidGenerator.smallUuid(), name, position: getters.getSheetIds().length })),
  'remove-sheet': (model, { name }, dispatch) => must(dispatch('DELETE_SHEET', { sheetId: sheetIdOf(model, name), sheetName: name })),
  'add-chart': (model, { chart }, dispatch) => must(addChart(model, chart, dispatch)),
  'remove-chart': removeChart,
  'chart-source': setChartSource,
  // These cells and what depends on them: a RAND() elsewhere keeps its value.
  recalculate: (model, { cells }, dispatch) => {
    const { getters } = model;
    const cellIds = cells.flatMap(({ sheet, row, column }) => getters.getCell({ sheetId: sheetIdOf(model, sheet), row, col: column })?.id ?? []);
    if (cellIds.length > 0) must(dispatch('EVALUATE_CELLS', { cellIds }));
  },
};

/** @param part For rows of the area, the first of which is the one of this number. */
function inRows(area: Area, part: (area: Area, from: number) => Part): readonly Part[] {
  const rows = Math.max(1, Math.floor(CELLS_IN_A_PART / area.columns));
  return Array.from({ length: Math.ceil(area.rows / rows) }, (_, at) => {
    const from = at * rows;
    return part(within(area, from, 0, { rows: Math.min(rows, area.rows - from) }), from);
  });
}

function writeCells<Cell>(
  model: Model,
  area: Area,
  cells: readonly (readonly Cell[])[],
  type: (getters: Model['getters'], cell: Cell, position: Position) => string,
): Part {
  return (dispatch) => {
    const sheetId = sheetIdOf(model, area.sheet);
    const { row, column: col } = area;
    const contents = cells.map((line, down) => line.map((cell, right) => type(model.getters, cell, { sheetId, row: row + down, col: col + right })));
    leavingTables(model, sheetId, dispatch, () => must(dispatch('CARBON_WRITE', { sheetId, row, col, contents })));
  };
}

/** The spreadsheet makes a table larger when something is written beside it: right for who types, wrong for us. */
function leavingTables({ getters }: Model, sheetId: string, dispatch: Dispatch, work: () => void): void {
  const before = getters.getCoreTables(sheetId);
  work();
  for (const table of before) {
    const after = getters.getCoreTables(sheetId).find(({ id }) => id === table.id);
    if (after && after.range !== table.range)
      must(dispatch('UPDATE_TABLE', { sheetId, zone: after.range.zone, newTableRange: getters.getRangeData(table.range) }));
  }
}

function clear(model: Model, area: Area): Part {
  return (dispatch) => {
    const sheetId = sheetIdOf(model, area.sheet);
    const zone = clipped(model, sheetId, zoneOf(area));
    if (!zone) return;
    must(dispatch('CLEAR_CELLS', { sheetId, target: [zone] }));
    must(dispatch('CLEAR_FORMATTING', { sheetId, target: [zone] }));
  };
}

const QUIET = '#7A8784';

const ALIGNMENTS = {
  left: { align: 'left' },
  right: { align: 'right' },
  'top-left': { align: 'left', verticalAlign: 'top' },
} as const;

function style(model: Model, area: Area, { numberFormat, isBold, isQuiet, wraps, align }: Style): Part {
  return (dispatch) => {
    const sheetId = sheetIdOf(model, area.sheet);
    const looks = {
      ...(isBold === undefined ? {} : { bold: isBold }),
      ...(isQuiet === undefined ? {} : { textColor: isQuiet ? QUIET : '#000000' }),
      ...(wraps === undefined ? {} : { wrapping: wraps ? ('wrap' as const) : ('overflow' as const) }),
      ...(align === undefined ? {} : ALIGNMENTS[align]),
    };
    const format = numberFormat === 'General' ? '' : numberFormat;
    must(
      dispatch('SET_FORMATTING', {
        sheetId,
        target: [zoneOf(area)],
        ...(Object.keys(looks).length > 0 ? { style: looks } : {}),
        ...(format === undefined ? {} : { format }),
      }),
    );
  };
}

/** All of it before the first part: everything is calculated anew each time a sheet grows. */
function roomFor(model: Model, area: Area): Part {
  return (dispatch) => void makeRoom(model, area, dispatch);
}

/** The sheet grows only when told to, and only so far as Excel's would be large. @returns The sheet's id. */
function makeRoom(model: Model, area: Area, dispatch: Dispatch): string {
  const sheetId = sheetIdOf(model, area.sheet);
  const { getters } = model;
  const bottom = area.row + area.rows;
  const right = area.column + area.columns;
  if (bottom > SHEET_SIZE.rows || right > SHEET_SIZE.columns) throw carbonError('sheet-full', { needs: localAddress(area) });
  const grow = (dimension: 'ROW' | 'COL', size: number, needed: number) => {
    if (needed <= size) return;
    const sheetName = getters.getSheetName(sheetId);
    must(dispatch('ADD_COLUMNS_ROWS', { sheetId, sheetName, dimension, position: 'after', base: size - 1, quantity: needed - size }));
  };
  grow('COL', getters.getNumberCols(sheetId), right);
  grow('ROW', getters.getNumberRows(sheetId), bottom);
  return sheetId;
}

/** The spreadsheet calls it a failure when there was nothing to change. */
function must({ isSuccessful, reasons }: DispatchResult): void {
  const refusals = reasons.filter((reason) => (reason as string) !== 'NoChanges');
  if (!isSuccessful && refusals.length > 0) throw carbonError('host-failed', { reason: refusals.join(', ') });
}
