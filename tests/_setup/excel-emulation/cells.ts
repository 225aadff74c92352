/** The cells of one sheet. */
import { formatArea, parseArea, SHEET_COLUMNS, type Area } from './address';
import type { Value } from './entry';
import { NotEmulated } from './refusals';

/** Counted from zero. */
export interface At {
  readonly row: number;
  readonly column: number;
}

export interface Cell {
  readonly formula?: string;
  /** Undefined for a formula nobody has given a result. */
  readonly value?: Value;
  readonly isPrefixed?: true;
  /** The cell whose formula spills into this one. */
  readonly anchor?: string;
  readonly isUnlocked?: boolean;
  readonly format?: CellFormat;
}

export interface CellFormat {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly color?: string;
  readonly wrapText?: boolean;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
}

/** As a cell is where nobody has formatted it. */
export const STANDARD: Required<CellFormat> = {
  numberFormat: 'General',
  bold: false,
  color: '#000000',
  wrapText: false,
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
};

const EMPTY: Cell = {};

export class Cells {
  private readonly cells = new Map<number, Cell>();

  get(at: At): Cell {
    return this.cells.get(keyOf(at)) ?? EMPTY;
  }

  set(at: At, cell: Cell): void {
    const { formula, value, anchor, isUnlocked, format } = cell;
    const isEmpty = formula === undefined && value === undefined && !anchor && !isUnlocked && !format;
    if (isEmpty) this.cells.delete(keyOf(at));
    else this.cells.set(keyOf(at), cell);
  }

  /** In no particular order. */
  all(): [At, Cell][] {
    return [...this.cells].map(([key, cell]) => [atOf(key), cell]);
  }

  /** In the order of rows, then columns. */
  entries(): [At, Cell][] {
    return [...this.cells.keys()].sort((one, other) => one - other).map((key) => [atOf(key), this.cells.get(key)!]);
  }

  /** Puts every cell somewhere else; one without a new place is lost. */
  rearrange(place: (at: At) => At | undefined): void {
    const before = [...this.cells];
    this.cells.clear();
    for (const [key, cell] of before) {
      const to = place(atOf(key));
      const anchor = cell.anchor === undefined ? undefined : place(parseArea(cell.anchor));
      if (to) this.set(to, { ...cell, ...(anchor ? { anchor: nameOf(anchor) } : { anchor: undefined }) });
    }
  }
}

export const nameOf = ({ row, column }: At): string => formatArea({ row, column, rows: 1, columns: 1 });

const MOST_CELLS = 2_000_000;

export function cellsOf(area: Area): At[] {
  if (area.rows * area.columns > MOST_CELLS) throw new NotEmulated(`the contents of as many cells as ${formatArea(area)} has`);
  return Array.from({ length: area.rows * area.columns }, (_, index) => ({
    row: area.row + Math.floor(index / area.columns),
    column: area.column + (index % area.columns),
  }));
}

/** Two cells that are the same look the same, whatever has happened to them. @returns undefined for one that is as good as untouched. */
export function plainly({ format, ...cell }: Cell): object | undefined {
  return withoutGaps({ ...cell, format: format && withoutGaps(format) });
}

function withoutGaps(some: object): object | undefined {
  const kept = Object.entries(some).filter(([name, part]) => part !== undefined && part !== STANDARD[name as keyof CellFormat]);
  return kept.length > 0 ? Object.fromEntries(kept.sort(([one], [other]) => (one < other ? -1 : 1))) : undefined;
}

const keyOf = ({ row, column }: At): number => row * SHEET_COLUMNS + column;
const atOf = (key: number): At => ({ row: Math.floor(key / SHEET_COLUMNS), column: key % SHEET_COLUMNS });
