import { contains, firstCell, formatArea, overlap, parseArea, type Area } from './address';
import type { Calculation } from './calculation';
import { Cells, cellsOf, nameOf, plainly, STANDARD, type At, type Cell, type CellFormat } from './cells';
import type { Chart } from './chart';
import { display, entryOf, type Value } from './entry';
import { toA1, toR1C1 } from './r1c1';
import { accessDenied, invalidArgument, NotEmulated } from './refusals';
import { Table } from './table';

export type { Value };

/** As Excel measures them: points of a column nobody has changed. */
const STANDARD_WIDTH = 48;

/** One worksheet of the emulated workbook; cells are named without a sheet, as `B4`. */
export class Sheet {
  isProtected = false;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  merged: Area[] = [];
  tables: Table[] = [];
  charts: Chart[] = [];
  readonly hiddenRows = new Set<number>();
  readonly cells = new Cells();
  private readonly widths = new Map<number, number>();

  constructor(
    readonly id: string,
    public name: string,
    readonly calculation: Calculation,
  ) {}

  cell(at: At | string): Cell {
    return this.cells.get(placeOf(at));
  }

  /** What a user types or an add-in writes: a formula, a constant, or nothing. */
  write(at: At | string, content: Value): void {
    const place = placeOf(at);
    const cell = this.cells.get(place);
    this.requireUnlocked(place);
    if (cell.anchor && content === '') return;
    if (cell.anchor) throw new NotEmulated(`what follows from writing into ${nameOf(place)}, into which ${cell.anchor} spills`);
    if (this.merged.some((merged) => contains(merged, place) && (merged.row !== place.row || merged.column !== place.column))) {
      throw new NotEmulated(`what follows from writing into ${nameOf(place)}, hidden below merged cells`);
    }
    this.clearSpill(place);
    const { numberFormat, ...entry } = entryOf(content, cell.format?.numberFormat === '@');
    const format = numberFormat && !cell.format?.numberFormat ? { ...cell.format, numberFormat } : cell.format;
    this.cells.set(place, { isUnlocked: cell.isUnlocked, format, ...entry });
    if (entry.formula !== undefined) this.calculation.calculate(this, place);
  }

  /** @param read How contents are to be understood; a scalar is for all cells, null leaves a cell as it is. */
  writeAll(area: Area, contents: unknown, read: (content: Value, at: At) => Value = (content) => content): void {
    const rows = contents as (Value | null)[][];
    if (!Array.isArray(contents) || rows.length !== area.rows || rows.some((row) => !Array.isArray(row) || row.length !== area.columns))
      throw invalidArgument();
    for (const at of cellsOf(area)) {
      const content = rows[at.row - area.row]![at.column - area.column]!;
      if (content !== null) this.write(at, read(content, at));
    }
  }

  /** In R1C1 notation, as `formulasR1C1` takes it. */
  writeAllR1C1(area: Area, contents: unknown): void {
    this.writeAll(area, contents, (content, at) => (typeof content === 'string' && content.startsWith('=') ? toA1(content, at) : content));
  }

  /** A formula with its results, where no calculator knows it. */
  writeResults(at: string, formula: string, results: readonly (readonly Value[])[]): void {
    const place = parseArea(at);
    this.clearSpill(place);
    const { isUnlocked, format } = this.cells.get(place);
    this.cells.set(place, { isUnlocked, format, formula });
    this.putResults(place, results);
  }

  /** A formula's results; they spill where they are more than one and there is room. */
  putResults(place: At, results: readonly (readonly Value[])[]): void {
    this.clearSpill(place);
    const area = { ...place, rows: results.length, columns: results[0]!.length };
    const others = cellsOf(area).filter(({ row, column }) => row !== place.row || column !== place.column);
    const isFree = others.every((at) => this.formulaOf(at) === '' && this.valueOf(at) === '');
    const isInTable = others.length > 0 && this.tables.some((table) => overlap(table.area, area));
    const cell = this.cells.get(place);
    if (!isFree || isInTable) return this.cells.set(place, { ...cell, value: '#SPILL!' });
    this.cells.set(place, { ...cell, value: results[0]![0] });
    for (const at of others) {
      this.cells.set(at, { ...this.cells.get(at), value: results[at.row - place.row]![at.column - place.column], anchor: nameOf(place) });
    }
  }

  /** All cells that show results of the formula in one; undefined where it fills its own only. */
  spillOf(place: At): Area | undefined {
    const isAlone =
      !this.cells.get({ row: place.row + 1, column: place.column }).anchor && !this.cells.get({ row: place.row, column: place.column + 1 }).anchor;
    if (isAlone) return undefined;
    const anchor = nameOf(place);
    let { rows, columns } = { rows: 1, columns: 1 };
    while (this.cells.get({ row: place.row + rows, column: place.column }).anchor === anchor) rows += 1;
    while (this.cells.get({ row: place.row, column: place.column + columns }).anchor === anchor) columns += 1;
    return rows * columns > 1 ? { row: place.row, column: place.column, rows, columns } : undefined;
  }

  private clearSpill(place: At): void {
    const area = this.spillOf(place);
    for (const at of area ? cellsOf(area) : []) {
      const { isUnlocked, format, anchor } = this.cells.get(at);
      if (anchor) this.cells.set(at, { isUnlocked, format });
    }
  }

  /** Contents, formats or both. */
  clear(area: Area, what: 'All' | 'Contents' | 'Formats' = 'All'): void {
    for (const at of cellsOf(area)) {
      this.requireUnlocked(at);
      if (what !== 'Formats') this.write(at, '');
      const { isUnlocked, format, ...content } = this.cells.get(at);
      this.cells.set(at, { ...content, isUnlocked, ...(what === 'Contents' ? { format } : {}) });
    }
  }

  setFormat(area: Area, format: CellFormat): void {
    for (const at of cellsOf(area)) {
      this.requireUnlocked(at);
      const cell = this.cells.get(at);
      this.cells.set(at, { ...cell, format: { ...cell.format, ...format } });
    }
  }

  requireUnlocked(at: At): void {
    if (this.isProtected && !this.cells.get(at).isUnlocked) throw accessDenied();
  }

  /** Tables, charts and widths are not to be had on a protected sheet. */
  requireUnprotected(): void {
    if (this.isProtected) throw accessDenied();
  }

  merge(address: string): void {
    this.merged.push(parseArea(address));
  }

  addTable(name: string, address: string): Table {
    return this.addTableAt(name, parseArea(address));
  }

  addTableAt(name: string, area: Area): Table {
    const table = new Table(this, name, area);
    this.tables.push(table);
    return table;
  }

  unlock(at: string): void {
    for (const place of cellsOf(parseArea(at))) this.cells.set(place, { ...this.cells.get(place), isUnlocked: true });
  }

  widthOf(column: number): number {
    return this.widths.get(column) ?? STANDARD_WIDTH;
  }

  setWidth(column: number, points: number): void {
    this.requireUnprotected();
    this.widths.set(column, points);
  }

  /** A spilled cell has a value and no formula of its own. */
  formulaOf(at: At): Value {
    const { formula, value, anchor } = this.cells.get(at);
    if (anchor) return this.calculation.repeatsSpilledFormulas ? this.cell(anchor).formula! : '';
    return formula ?? value ?? '';
  }

  formulaR1C1Of(at: At): Value {
    const { formula } = this.cells.get(at);
    return formula === undefined ? this.formulaOf(at) : toR1C1(formula, at);
  }

  valueOf(at: At): Value {
    const { formula, value } = this.cells.get(at);
    if (formula !== undefined && value === undefined)
      throw new NotEmulated(`the result of ${formula} in ${nameOf(at)}; give it with writeResults or a calculator`);
    return value ?? '';
  }

  textOf(at: At): string {
    const format = this.numberFormatOf(at);
    const text = display(this.valueOf(at), format);
    if (text === undefined) throw new NotEmulated(`the number format ${format}`);
    return text;
  }

  numberFormatOf(at: At): string {
    return this.cells.get(at).format?.numberFormat ?? STANDARD.numberFormat;
  }

  /** The smallest block that holds all used cells of an area. */
  usedIn(area: Area, valuesOnly: boolean): Area | undefined {
    const used = this.cells
      .all()
      .filter(([at, { formula, value, format }]) => contains(area, at) && (formula !== undefined || value !== undefined || (!valuesOnly && format)))
      .map(([at]) => at);
    if (used.length === 0) return undefined;
    const rows = used.map(({ row }) => row);
    const columns = used.map(({ column }) => column);
    const [row, column] = [least(rows), least(columns)];
    return { row, column, rows: -least(rows.map((at) => -at)) - row + 1, columns: -least(columns.map((at) => -at)) - column + 1 };
  }

  /** Everything a change could have touched. */
  snapshot(): object {
    return {
      name: this.name,
      isProtected: this.isProtected,
      visibility: this.visibility,
      merged: this.merged.map(formatArea),
      tables: this.tables.map((table) => table.snapshot()),
      charts: this.charts,
      widths: Object.fromEntries([...this.widths].filter(([, points]) => points !== STANDARD_WIDTH)),
      hiddenRows: [...this.hiddenRows].sort((one, other) => one - other),
      cells: Object.fromEntries(this.cells.entries().flatMap(([at, cell]) => (plainly(cell) ? [[nameOf(at), plainly(cell)]] : []))),
    };
  }
}

const placeOf = (at: At | string): At => (typeof at === 'string' ? firstCell(parseArea(at)) : at);
const least = (numbers: readonly number[]): number => numbers.reduce((one, other) => Math.min(one, other), Infinity);
