import { contains, firstCell, formatArea, parseArea, type Area } from './address';
import { accessDenied, invalidArgument, NotEmulated } from './refusals';

export type Value = string | number | boolean;

export interface Cell {
  formula?: string;
  /** Undefined for a formula nobody has given a result. */
  value?: Value;
  /** The cell whose formula spills into this one. */
  anchor?: string;
  isUnlocked?: boolean;
}

export interface Table {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
}

/** One worksheet of the emulated workbook; cells are named without a sheet, as `B4`. */
export class Sheet {
  isProtected = false;
  readonly merged: Area[] = [];
  readonly tables: Table[] = [];
  private readonly cells = new Map<string, Cell>();

  constructor(
    readonly id: string,
    readonly name: string,
  ) {}

  cell(at: Area | string): Readonly<Cell> {
    return this.cells.get(nameOf(at)) ?? {};
  }

  /** What a user types or an add-in writes: a formula, a constant, or nothing. */
  write(at: Area | string, content: Value): void {
    const name = nameOf(at);
    const cell = this.cells.get(name);
    const area = parseArea(name);
    if (this.isProtected && !cell?.isUnlocked) throw accessDenied();
    if (cell?.anchor) throw new NotEmulated(`what follows from writing into ${name}, into which ${cell.anchor} spills`);
    if (this.merged.some((merged) => contains(merged, area) && nameOf(firstCell(merged)) !== name)) {
      throw new NotEmulated(`what follows from writing into ${name}, hidden below merged cells`);
    }
    const isFormula = typeof content === 'string' && content.startsWith('=');
    this.cells.set(name, { isUnlocked: cell?.isUnlocked, ...(isFormula ? { formula: content } : { value: content }) });
  }

  writeAll(area: Area, contents: unknown): void {
    const rows = contents as Value[][];
    if (!Array.isArray(contents) || rows.length !== area.rows || rows.some((row) => !Array.isArray(row) || row.length !== area.columns))
      throw invalidArgument();
    for (const at of cellsOf(area)) this.write(at, rows[at.row - area.row]![at.column - area.column]!);
  }

  /** A formula with its results: the emulation calculates nothing itself. */
  writeResults(at: string, formula: string, results: readonly (readonly Value[])[]): void {
    const { row, column } = parseArea(at);
    const area = { row, column, rows: results.length, columns: results[0]!.length };
    for (const cell of cellsOf(area)) {
      const isAnchor = nameOf(cell) === at;
      this.cells.set(nameOf(cell), { value: results[cell.row - row]![cell.column - column], ...(isAnchor ? { formula } : { anchor: at }) });
    }
  }

  merge(address: string): void {
    this.merged.push(parseArea(address));
  }

  addTable(name: string, address: string): void {
    this.tables.push({ id: `{${this.id}-${name}}`, name, area: parseArea(address) });
  }

  unlock(at: string): void {
    this.cells.set(at, { ...this.cells.get(at), isUnlocked: true });
  }

  /** Excel shows a spilled cell's value and gives it no formula of its own. */
  formulaOf(at: Area): Value {
    const { formula, value, anchor } = this.cell(at);
    return formula ?? (anchor ? '' : (value ?? ''));
  }

  valueOf(at: Area): Value {
    const { formula, value } = this.cell(at);
    if (formula !== undefined && value === undefined) throw new NotEmulated(`the result of ${formula}; give it with writeResults`);
    return value ?? '';
  }

  /** Everything a change could have touched. */
  snapshot(): object {
    return {
      name: this.name,
      isProtected: this.isProtected,
      merged: [...this.merged],
      tables: [...this.tables],
      cells: Object.fromEntries(this.cells),
    };
  }
}

const MOST_CELLS = 100_000;

export function cellsOf(area: Area): Area[] {
  if (area.rows * area.columns > MOST_CELLS) throw new NotEmulated(`the contents of as many cells as ${formatArea(area)} has`);
  return Array.from({ length: area.rows * area.columns }, (_, index) => ({
    row: area.row + Math.floor(index / area.columns),
    column: area.column + (index % area.columns),
    rows: 1,
    columns: 1,
  }));
}

const nameOf = (at: Area | string): string => (typeof at === 'string' ? at : formatArea(at));
