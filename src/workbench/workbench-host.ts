/** The workbench's spreadsheet as the pane needs it: what Excel refuses is refused here with the same words. */
import { helpers, type Model } from '@odoo/o-spreadsheet';
import { carbonError, type CarbonError } from '../core/errors';
import type { Host } from '../host/host';

export function workbenchHost(model: Model, displayLanguage: string): Host {
  return {
    kind: 'workbench',
    displayLanguage,
    insertFormula: (formula, spills) => {
      const refusal = refusalAt(model, spills) ?? noRoomFor(model, formula);
      return refusal ? Promise.reject(refusal) : Promise.resolve(write(model, formula));
    },
    watchSelection: (listener) => watchSelection(model, listener),
  };
}

/** The top left cell of the selection, whichever corner it was begun at. */
function firstCell({ getters }: Model) {
  const { left, top } = getters.getSelectedZone();
  return { sheetId: getters.getActiveSheetId(), col: left, row: top };
}

type Position = ReturnType<typeof firstCell>;

function address({ getters }: Model, { sheetId, col, row }: Position): string {
  const name = getters.getSheetName(sheetId);
  const quoted = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
  return `${quoted}!${helpers.toXC(col, row)}`;
}

function refusalAt(model: Model, spills: boolean): CarbonError | undefined {
  const { getters } = model;
  const position = firstCell(model);
  const cell = address(model, position);
  const parent = getters.getArrayFormulaSpreadingOn(position);
  const table = getters.getTable(position);
  const isSpilledOn = parent !== undefined && (parent.col !== position.col || parent.row !== position.row);
  if (getters.isSheetLocked(position.sheetId)) return carbonError('sheet-protected', { cell });
  if (getters.isInMerge(position)) return carbonError('cell-merged', { cell });
  if (isSpilledOn) return carbonError('cell-in-array', { cell, parent: address(model, parent) });
  if (spills && table) return carbonError('cell-in-table', { cell, table: getters.getRangeString(table.range, position.sheetId) });
  const content = getters.getCellText(position, { showFormula: true });
  return content === '' ? undefined : carbonError('cell-not-empty', { cell, content });
}

/** A result that finds a cell taken would be #SPILL!, and nothing but that. */
function noRoomFor(model: Model, formula: string): CarbonError | undefined {
  const position = firstCell(model);
  const { width, height } = sizeOf(model, position, formula);
  const cells = Array.from({ length: width * height }, (_, at) => ({
    ...position,
    col: position.col + (at % width),
    row: position.row + Math.floor(at / width),
  }));
  const taken = cells.find((cell) => isInside(model, cell) && model.getters.getEvaluatedCell(cell).value !== null);
  if (!taken) return undefined;
  const needs = `${helpers.toXC(position.col, position.row)}:${helpers.toXC(position.col + width - 1, position.row + height - 1)}`;
  return carbonError('no-room', { needs, taken: helpers.toXC(taken.col, taken.row) });
}

function isInside({ getters }: Model, { sheetId, col, row }: Position): boolean {
  return col < getters.getNumberCols(sheetId) && row < getters.getNumberRows(sheetId);
}

/** How many columns and rows a formula fills. */
function sizeOf({ getters }: Model, { sheetId }: Position, formula: string): { width: number; height: number } {
  const result = getters.evaluateFormulaResult(sheetId, formula);
  return Array.isArray(result) ? { width: result.length, height: result[0]?.length ?? 1 } : { width: 1, height: 1 };
}

function write(model: Model, formula: string): string {
  const position = firstCell(model);
  makeRoom(model, position, formula);
  const { isSuccessful, reasons } = model.dispatch('UPDATE_CELL', { ...position, content: formula });
  if (!isSuccessful) throw carbonError('host-failed', { reason: reasons.join(', ') });
  return address(model, position);
}

/** This spreadsheet grows only when told to: a result past its last row or column would be #SPILL!. */
function makeRoom(model: Model, position: Position, formula: string): void {
  const { sheetId, col, row } = position;
  const { getters } = model;
  const { width, height } = sizeOf(model, position, formula);
  const grow = (dimension: 'ROW' | 'COL', size: number, needed: number) => {
    if (needed <= size) return;
    const sheetName = getters.getSheetName(sheetId);
    model.dispatch('ADD_COLUMNS_ROWS', { sheetId, sheetName, dimension, position: 'after', base: size - 1, quantity: needed - size });
  };
  grow('COL', getters.getNumberCols(sheetId), col + width);
  grow('ROW', getters.getNumberRows(sheetId), row + height);
}

function watchSelection(model: Model, listener: (cell: string) => void): () => void {
  const observer = {};
  const tell = () => listener(address(model, firstCell(model)));
  tell();
  model.on('update', observer, tell);
  return () => model.off('update', observer);
}
