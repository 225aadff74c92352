/** The spreadsheet's tables as the product sees them. */
import type { Model } from '@odoo/o-spreadsheet';
import { carbonError } from '../../core/errors';
import type { TableView } from '../../host/host';
import { contains, type Area } from '../../host/area';
import type { KeeperGetters } from './keeper-plugin';
import { areaOf, type Zone } from './places';

export interface KnownTable {
  readonly view: TableView;
  readonly sheetId: string;
  /** The library's own id. */
  readonly libraryId: string;
  readonly zone: Zone;
}

export const TABLE_CONFIG = {
  hasFilters: true,
  totalRow: false,
  firstColumn: false,
  lastColumn: false,
  numberOfHeaders: 1,
  bandedRows: true,
  bandedColumns: false,
  automaticAutofill: false,
  styleId: 'TableStyleLight11',
};

/** @param only A sheet's id; all sheets without it. */
export function tableViews(model: Model, only?: string): readonly KnownTable[] {
  const { getters } = model;
  return (only === undefined ? getters.getSheetIds() : [only]).flatMap((sheetId) =>
    getters.getCoreTables(sheetId).map(({ id: libraryId, range, config }) => {
      const { left, top } = range.zone;
      // What a formula spills sets the size of a table laid over it.
      const zone = getters.getTable({ sheetId, col: left, row: top })?.range.zone ?? range.zone;
      const { id, name } = (getters as unknown as KeeperGetters).getCarbonTable(sheetId, libraryId)!;
      const headers = Array.from(
        { length: config.numberOfHeaders > 0 ? zone.right - left + 1 : 0 },
        (_, at) => getters.getEvaluatedCell({ sheetId, col: left + at, row: top }).formattedValue,
      );
      return { view: { id, name, area: areaOf(model, sheetId, zone), headers, hasTotals: config.totalRow }, sheetId, libraryId, zone };
    }),
  );
}

/** @throws CarbonError host-failed where there is none. */
export function tableOf(model: Model, idOrName: string): KnownTable {
  const tables = tableViews(model);
  const found = tables.find(({ view }) => view.id === idOrName) ?? tables.find(({ view }) => view.name === idOrName);
  if (!found) throw carbonError('host-failed', { reason: `no table "${idOrName}"` });
  return found;
}

export function tableAt(model: Model, at: Area): KnownTable | undefined {
  return tableViews(model).find(({ view }) => contains(view.area, { ...at, rows: 1, columns: 1 }));
}
