import { formatArea, overlap, type Area } from './address';
import { cellsOf, type Cell } from './cells';
import type { Value } from './entry';
import { moved } from './r1c1';
import { invalidArgument, NotEmulated } from './refusals';
import type { Sheet } from './sheet';

export interface SortField {
  /** Counted from the table's first column. */
  readonly key: number;
  readonly ascending: boolean;
}

export interface Filter {
  readonly column: number;
  readonly keeps: (value: Value) => boolean;
}

/** A table with one header row. */
export class Table {
  private static last = 0;
  readonly id = `{${String(++Table.last).padStart(8, '0')}-0000-0000-0000-000000000000}`;
  style = 'TableStyleMedium2';
  /** On each header; Excel shows them where nobody has switched them off. */
  showFilterButton = true;
  sortFields: SortField[] = [];
  filter: Filter | undefined;
  /** The total row's cells while it is switched off. */
  private totals: Cell[] | undefined;
  private showsTotals = false;

  constructor(
    public sheet: Sheet,
    public name: string,
    /** Header and total rows included. */
    public area: Area,
  ) {
    if (sheet.tables.some((table) => overlap(table.area, area)) || sheet.merged.some((merged) => overlap(merged, area))) throw invalidArgument();
    this.nameColumns();
  }

  /** The names of its columns are what its header cells say; Excel makes up the missing ones and tells equal ones apart. */
  private nameColumns(): void {
    const names = new Set<string>();
    for (const at of cellsOf({ ...this.area, rows: 1 })) {
      const given = String(this.sheet.cell(at).value ?? `Column${at.column - this.area.column + 1}`);
      let name = given;
      for (let number = 2; names.has(name.toLowerCase()); number += 1) name = `${given}${number}`;
      names.add(name.toLowerCase());
      if (name !== this.sheet.cell(at).value) this.sheet.write(at, `'${name}`);
    }
  }

  get headers(): string[] {
    return cellsOf({ ...this.area, rows: 1 }).map((at) => String(this.sheet.valueOf(at)));
  }

  get body(): Area {
    const { row, rows } = this.area;
    return { ...this.area, row: row + 1, rows: rows - 1 - (this.showsTotals ? 1 : 0) };
  }

  get showTotals(): boolean {
    return this.showsTotals;
  }

  /** Switched off, the row is emptied and remembered; switched on, it needs an empty row below. */
  set showTotals(on: boolean) {
    if (on === this.showsTotals) return;
    const row = { ...this.area, row: this.area.row + this.area.rows - (on ? 0 : 1), rows: 1 };
    if (on) {
      this.requireFree(row);
      cellsOf(row).forEach((at, index) => this.sheet.cells.set(at, this.totals?.[index] ?? {}));
    } else {
      this.totals = cellsOf(row).map((at) => this.sheet.cell(at));
      this.sheet.clear(row);
    }
    this.area = { ...this.area, rows: this.area.rows + (on ? 1 : -1) };
    this.showsTotals = on;
  }

  /** Cells stay where they are, in the table or out of it. */
  resize(area: Area): void {
    const isSameHeader = area.row === this.area.row && overlap(area, this.area);
    if (!isSameHeader || area.rows < 2 || this.sheet.tables.some((other) => other !== this && overlap(other.area, area))) throw invalidArgument();
    if (this.showsTotals) throw new NotEmulated('Table.resize with its total row on');
    this.area = area;
    this.nameColumns();
  }

  addRows(rows: readonly (readonly Value[])[]): void {
    if (this.showsTotals) throw new NotEmulated('TableRowCollection.add above a total row');
    const added = { ...this.area, row: this.area.row + this.area.rows, rows: rows.length };
    this.requireFree(added);
    this.area = { ...this.area, rows: this.area.rows + rows.length };
    this.sheet.writeAll(added, rows);
  }

  private requireFree(area: Area): void {
    const isTaken = cellsOf(area).some((at) => this.sheet.formulaOf(at) !== '' || this.sheet.valueOf(at) !== '');
    if (isTaken) throw new NotEmulated(`a table that grows over ${formatArea(area)}, where something stands`);
  }

  convertToRange(): void {
    this.sheet.tables = this.sheet.tables.filter((table) => table !== this);
    for (let { row } = this.area; row < this.area.row + this.area.rows; row += 1) this.sheet.hiddenRows.delete(row);
  }

  /** The cells of the rows change places, formulas as if copied. */
  sort(): void {
    const { row, rows } = this.body;
    const order = Array.from({ length: rows }, (_, index) => row + index).sort((one, other) => this.compare(one, other));
    const cells = order.map((from) => cellsOf({ ...this.body, row: from, rows: 1 }).map((at, index) => ({ at, index, cell: this.sheet.cell(at) })));
    cells.forEach((line, index) => {
      for (const { at, cell } of line) {
        const to = { row: row + index, column: at.column };
        this.sheet.cells.set(to, { ...cell, ...(cell.formula === undefined ? {} : { formula: moved(cell.formula, at, to) }) });
      }
    });
  }

  private compare(one: number, other: number): number {
    for (const { key, ascending } of this.sortFields) {
      const [a, b] = [one, other].map((row) => this.sheet.valueOf({ row, column: this.area.column + key }));
      const difference = typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b));
      if (difference !== 0) return ascending ? difference : -difference;
    }
    return one - other;
  }

  applyFilter(): void {
    const { row, rows } = this.body;
    for (let at = row; at < row + rows; at += 1) {
      const keeps = this.filter?.keeps(this.sheet.valueOf({ row: at, column: this.area.column + this.filter.column })) ?? true;
      if (keeps) this.sheet.hiddenRows.delete(at);
      else this.sheet.hiddenRows.add(at);
    }
  }

  snapshot(): object {
    const { id, name, style, showTotals, sortFields, filter, showFilterButton } = this;
    return { id, name, area: formatArea(this.area), style, showTotals, showFilterButton, sortFields, filteredColumn: filter?.column };
  }
}
