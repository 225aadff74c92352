/** What a host sees of the spreadsheet without changing it. */
import type { Model } from '@odoo/o-spreadsheet';
import { carbonError } from '../../core/errors';
import { SHEET_SIZE, addressOf, localAddress, type Area, type Size } from '../../host/area';
import { isOurs, type Contents, type FormulaCell, type Spot, type Survey, type Value } from '../../host/host';
import { formulaOf, isTaken, movableOf, valueOf } from './cells';
import type { KeeperGetters } from './keeper-plugin';
import { areaOf, areaOfRange, cellAt, clipped, positionsIn, sheetIdOf, zoneOf, type Position } from './places';
import { tableViews } from './tables';

export function survey(model: Model): Survey {
  const { getters } = model;
  const kept = getters as unknown as KeeperGetters;
  return {
    sheets: getters.getSheetIds().map((sheetId) => ({
      name: getters.getSheetName(sheetId),
      isProtected: getters.isSheetLocked(sheetId),
      isHidden: !getters.isSheetVisible(sheetId),
    })),
    tables: tableViews(model).map(({ view }) => view),
    anchors: new Map(Object.entries(kept.getCarbonAnchors()).map(([name, range]) => [name, range ? areaOfRange(model, range) : undefined])),
    records: keptRecords(model),
    isManual: false,
  };
}

export function keptRecords({ getters }: Model): string | undefined {
  return (getters as unknown as KeeperGetters).getCarbonRecords();
}

export function keptImport({ getters }: Model, id: string): string | undefined {
  return (getters as unknown as KeeperGetters).getCarbonImport(id);
}

export function selectedAreas(model: Model): readonly Area[] {
  const { getters } = model;
  if (getters.getSelectedFigureId()) return [];
  return getters.getSelectedZones().map((zone) => areaOf(model, getters.getActiveSheetId(), zone));
}

/** The top left cell of the selection, whichever corner it was begun at. */
export function firstSelected({ getters }: Model): Position {
  const { left, top } = getters.getSelectedZone();
  return { sheetId: getters.getActiveSheetId(), col: left, row: top };
}

export function lookAtSelection(model: Model, size: Size): Spot {
  const { getters } = model;
  if (getters.getSelectedFigureId()) throw carbonError('no-cell-selected', {});
  const first = firstSelected(model);
  const area: Area = { ...cellAt(model, first), ...size };
  if (area.row + size.rows > SHEET_SIZE.rows || area.column + size.columns > SHEET_SIZE.columns)
    throw carbonError('sheet-full', { needs: localAddress(area) });

  const { sheetId } = first;
  const parent = getters.getArrayFormulaSpreadingOn(first);
  const isSpilledOn = parent !== undefined && (parent.col !== first.col || parent.row !== first.row);
  const isMerged = getters.isInMerge(first);
  return {
    area,
    isProtected: getters.isSheetLocked(sheetId),
    isMerged,
    merged: otherMerge(model, area, isMerged ? first : undefined),
    spillOf: isSpilledOn ? addressOf(cellAt(model, parent)) : undefined,
    table: tableViews(model, sheetId).find(({ zone }) => touches(zone, zoneOf(area)))?.view.name,
    content: String(formulaOf(getters, first)).replace(/^'(?==)/, ''),
    taken: firstTakenIn(model, area, first),
    columnWidths: Array.from({ length: size.columns }, (_, at) => charactersOf(widthAt(model, sheetId, first.col + at))),
  };
}

function otherMerge(model: Model, area: Area, merged: Position | undefined): string | undefined {
  const { getters } = model;
  const sheetId = sheetIdOf(model, area.sheet);
  const zone = clipped(model, sheetId, zoneOf(area));
  const found =
    zone && getters.getMergesInZone(sheetId, zone).find(({ left, top, right, bottom }) => !merged || !inside(merged, { left, top, right, bottom }));
  return found && addressOf(areaOf(model, sheetId, found));
}

type Zone = ReturnType<typeof zoneOf>;

const inside = ({ col, row }: Position, { left, top, right, bottom }: Zone) => col >= left && col <= right && row >= top && row <= bottom;

const touches = (one: Zone, other: Zone) => one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom;

/** Of a column past the last one, the width it will have when the sheet grows. */
function widthAt({ getters }: Model, sheetId: string, column: number): number {
  return column < getters.getNumberCols(sheetId) ? getters.getColSize(sheetId, column) : STANDARD_WIDTH;
}

const STANDARD_WIDTH = 96;
/** As Excel measures a column: so many digits of its standard font, and a margin. */
const DIGIT_WIDTH = 7;
const MARGIN = 5;

export const charactersOf = (pixels: number) => Math.round(((pixels - MARGIN) / DIGIT_WIDTH) * 100) / 100;
export const pixelsOf = (characters: number) => Math.round(characters * DIGIT_WIDTH) + MARGIN;

export function firstTaken(model: Model, areas: readonly Area[]): readonly (string | undefined)[] {
  return areas.map((area) => firstTakenIn(model, area));
}

function firstTakenIn(model: Model, area: Area, butFor?: Position): string | undefined {
  const { getters } = model;
  const sheetId = sheetIdOf(model, area.sheet);
  const zone = clipped(model, sheetId, zoneOf(area));
  if (!zone) return undefined;
  for (const position of positionsIn(sheetId, zone)) {
    const isLeftOut = position.col === butFor?.col && position.row === butFor.row;
    if (!isLeftOut && isTaken(getters, position)) return addressOf(cellAt(model, position));
  }
  return undefined;
}

const PARTS: { readonly [Part in keyof Contents]: (getters: Model['getters'], position: Position) => Contents[Part][number][number] } = {
  formulas: formulaOf,
  movable: movableOf,
  values: valueOf,
  texts: (getters, position) => getters.getEvaluatedCell(position).formattedValue,
  numberFormats: (getters, position) => getters.getEvaluatedCell(position).format ?? getters.getCell(position)?.format ?? 'General',
};

export function read<Part extends keyof Contents>(model: Model, areas: readonly Area[], parts: readonly Part[]): readonly Pick<Contents, Part>[] {
  return areas.map((area) => {
    const sheetId = sheetIdOf(model, area.sheet);
    const of = (part: Part) => rowsOf(area, (row, column) => cellPart(model, part, { sheetId, row, col: column }));
    return Object.fromEntries(parts.map((part) => [part, of(part)])) as unknown as Pick<Contents, Part>;
  });
}

/** Past the end of the sheet every cell is empty: it grows when something is written there. */
function cellPart({ getters }: Model, part: keyof Contents, position: Position): Value {
  const isThere = position.col < getters.getNumberCols(position.sheetId) && position.row < getters.getNumberRows(position.sheetId);
  if (isThere) return PARTS[part](getters, position);
  return part === 'numberFormats' ? 'General' : '';
}

function rowsOf<Cell>({ row, column, rows, columns }: Area, cell: (row: number, column: number) => Cell): Cell[][] {
  return Array.from({ length: rows }, (_, down) => Array.from({ length: columns }, (_, right) => cell(row + down, column + right)));
}

export function findFormulas(model: Model): readonly FormulaCell[] {
  const { getters } = model;
  return getters.getSheetIds().flatMap((sheetId) =>
    getters
      .getCells(sheetId)
      .flatMap((cell) => {
        if (!cell.isFormula) return [];
        const formula = cell.compiledFormula.toFormulaString(getters);
        return isOurs(formula) ? [{ position: getters.getCellPosition(cell.id), formula }] : [];
      })
      .sort((one, other) => one.position.row - other.position.row || one.position.col - other.position.col)
      .map(({ position, formula }) => formulaCell(model, position, formula)),
  );
}

function formulaCell(model: Model, position: Position, formula: string): FormulaCell {
  const { getters } = model;
  const spill = getters.getSpreadZone(position);
  const isLarger = spill !== undefined && (spill.left !== spill.right || spill.top !== spill.bottom);
  return {
    cell: cellAt(model, position),
    formula,
    value: valueOf(getters, position),
    spill: isLarger ? areaOf(model, position.sheetId, spill) : undefined,
    isProtected: getters.isSheetLocked(position.sheetId),
  };
}
