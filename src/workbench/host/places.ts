/** Areas of the product as sheets and zones of the spreadsheet, and back. */
import type { Model } from '@odoo/o-spreadsheet';
import { carbonError } from '../../core/errors';
import type { Area } from '../../host/area';

type Range = ReturnType<Model['getters']['getRangeFromZone']>;
export type Zone = Range['zone'];
export type Position = Parameters<Model['getters']['getEvaluatedCell']>[0];

/** @throws CarbonError host-failed where the workbook has no such sheet. */
export function sheetIdOf({ getters }: Model, name: string): string {
  const sheetId = getters.getSheetIdByName(name);
  if (sheetId === undefined) throw carbonError('host-failed', { reason: `no sheet "${name}"` });
  return sheetId;
}

export function zoneOf({ row, column, rows, columns }: Area): Zone {
  return { left: column, top: row, right: column + columns - 1, bottom: row + rows - 1 };
}

export function areaOf({ getters }: Model, sheetId: string, { left, top, right, bottom }: Zone): Area {
  return { sheet: getters.getSheetName(sheetId), row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

export function areaOfRange(model: Model, { sheetId, zone }: Range): Area {
  return areaOf(model, sheetId, zone);
}

export function cellAt(model: Model, { sheetId, col, row }: Position): Area {
  return areaOf(model, sheetId, { left: col, right: col, top: row, bottom: row });
}

/** The part of a zone the sheet has at present: it grows only when told to. */
export function clipped({ getters }: Model, sheetId: string, zone: Zone): Zone | undefined {
  const right = Math.min(zone.right, getters.getNumberCols(sheetId) - 1);
  const bottom = Math.min(zone.bottom, getters.getNumberRows(sheetId) - 1);
  return right < zone.left || bottom < zone.top ? undefined : { ...zone, right, bottom };
}

/** Row by row. */
export function* positionsIn(sheetId: string, { left, top, right, bottom }: Zone): Generator<Position> {
  for (let row = top; row <= bottom; row += 1) for (let col = left; col <= right; col += 1) yield { sheetId, col, row };
}
