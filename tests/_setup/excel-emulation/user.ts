/** What a user does to the emulated workbook with mouse and keyboard. */
import { formatArea, parseReference, SHEET_COLUMNS, type Area } from './address';
import { cellsOf } from './cells';
import type { Value } from './entry';
import { invalidArgument } from './refusals';
import type { Sheet } from './sheet';
import { deleteUp, insertDown } from './shift';
import type { Filter, SortField, Table } from './table';
import type { Workbook } from './workbook';

export class User {
  constructor(private readonly workbook: Workbook) {}

  /** @param reference `B4` on the sheet in front, or `Sheet2!B4`. */
  type(reference: string, content: Value): void {
    const { sheet, area } = this.find(reference);
    sheet.write(area, content);
  }

  /** Types a block, row by row. */
  fill(reference: string, rows: readonly (readonly Value[])[]): void {
    const { sheet, area } = this.find(reference);
    sheet.writeAll({ ...area, rows: rows.length, columns: rows[0]!.length }, rows);
  }

  /** @param row As the sheet counts, from 1. */
  insertRows(sheet: string, row: number, count = 1): void {
    insertDown(this.workbook, this.workbook.sheet(sheet), wholeRows(row, count));
  }

  deleteRows(sheet: string, row: number, count = 1): void {
    deleteUp(this.workbook, this.workbook.sheet(sheet), wholeRows(row, count));
  }

  hideRows(sheet: string, row: number, count = 1): void {
    for (let at = row - 1; at < row - 1 + count; at += 1) this.workbook.sheet(sheet).hiddenRows.add(at);
  }

  deleteSheet(name: string): void {
    this.workbook.deleteSheet(this.workbook.sheet(name));
  }

  renameSheet(name: string, to: string): void {
    if (this.workbook.findSheet(to)) throw invalidArgument();
    this.workbook.sheet(name).name = to;
  }

  protect(sheet: string): void {
    this.workbook.sheet(sheet).isProtected = true;
  }

  merge(reference: string): void {
    const { sheet, area } = this.find(reference);
    sheet.merged.push(area);
  }

  renameTable(name: string, to: string): void {
    const table = this.workbook.table(name);
    this.workbook.requireFreeName(to);
    table.name = to;
  }

  /** Cuts the whole table and pastes it at a cell; names of its cells come along. */
  moveTable(name: string, reference: string): void {
    const table = this.workbook.table(name);
    const { sheet: from, area: source } = table;
    const { sheet, area } = this.find(reference);
    const to = { ...area, rows: source.rows, columns: source.columns };
    const cells = cellsOf(source).map((at) => from.cell(at));
    for (const at of cellsOf(source)) from.cells.set(at, {});
    cellsOf(to).forEach((at, index) => sheet.cells.set(at, cells[index]!));
    from.tables = from.tables.filter((other) => other !== table);
    sheet.tables.push(Object.assign(table, { sheet, area: to }));
    for (const moved of this.workbook.names) {
      if (moved.sheet !== from || !moved.area || !isWithin(source, moved.area)) continue;
      const { row, column } = moved.area;
      Object.assign(moved, { sheet, area: { ...moved.area, row: row - source.row + to.row, column: column - source.column + to.column } });
    }
  }

  /** Copies the whole table and pastes it at a cell: the copy gets a name of its own, and names stay with the original. */
  copyTable(name: string, reference: string): Table {
    const original = this.workbook.table(name);
    const { sheet, area } = this.find(reference);
    const to = { ...area, rows: original.area.rows, columns: original.area.columns };
    const cells = cellsOf(original.area).map((at) => original.sheet.cell(at));
    cellsOf(to).forEach((at, index) => sheet.cells.set(at, cells[index]!));
    let number = 2;
    while (this.workbook.tables.some((table) => table.name === `${name}${number}`)) number += 1;
    return sheet.addTable(`${name}${number}`, formatArea(to));
  }

  /** Types beside the table: it grows by a column. */
  addColumn(name: string, header: string, cells: readonly Value[]): void {
    const { sheet, area } = this.workbook.table(name);
    const column = { ...area, column: area.column + area.columns, columns: 1 };
    cellsOf({ ...column, rows: 1 + cells.length }).forEach((at, index) => sheet.write(at, index === 0 ? header : cells[index - 1]!));
    Object.assign(this.workbook.table(name), { area: { ...area, columns: area.columns + 1 } });
  }

  /** Deletes a column of the table; what stands right of it in the table's rows moves left. */
  deleteColumn(name: string, header: string): void {
    const table = this.workbook.table(name);
    const { sheet, area } = table;
    const index = table.headers.indexOf(header);
    for (const at of cellsOf({ ...area, column: area.column + index, columns: area.columns - index })) {
      const isLast = at.column === area.column + area.columns - 1;
      sheet.cells.set(at, isLast ? {} : sheet.cell({ ...at, column: at.column + 1 }));
    }
    table.area = { ...area, columns: area.columns - 1 };
  }

  sortTable(name: string, ...fields: SortField[]): void {
    const table = this.workbook.table(name);
    table.sortFields = fields;
    table.sort();
  }

  filterTable(name: string, filter: Filter | undefined): void {
    const table = this.workbook.table(name);
    table.filter = filter;
    table.applyFilter();
  }

  private find(reference: string): { sheet: Sheet; area: Area } {
    const { sheet, area } = parseReference(reference)[0]!;
    return { sheet: sheet === undefined ? this.workbook.selection.sheet : this.workbook.sheet(sheet), area };
  }
}

const wholeRows = (row: number, count: number): Area => ({ row: row - 1, column: 0, rows: count, columns: SHEET_COLUMNS });

const isWithin = (outer: Area, inner: Area): boolean =>
  inner.row >= outer.row &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column >= outer.column &&
  inner.column + inner.columns <= outer.column + outer.columns;
