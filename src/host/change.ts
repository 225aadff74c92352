/** The changes a host can carry out: each host has one place for each. */
import type { Language } from '../core/language';
import type { Area } from './area';
import type { Movable } from './content';

export type Change =
  /** Writes cells. A text stays that text, whatever it looks like: `=1+1`, `2024-05`, `TRUE`. Number formats are kept. */
  | { readonly do: 'write'; readonly area: Area; readonly cells: readonly (readonly Content[])[] }
  /** Writes what a read of the same host gave, at the same or other rows of the same columns. */
  | { readonly do: 'write-movable'; readonly area: Area; readonly cells: readonly (readonly Movable[])[] }
  /** Empties cells, formats included, as if nobody had ever written there. */
  | { readonly do: 'clear'; readonly area: Area }
  | { readonly do: 'style'; readonly area: Area; readonly style: Style }
  /** Makes the columns of the area at least this wide, in characters of the standard font. */
  | { readonly do: 'widen'; readonly area: Area; readonly characters: number }
  /** A table with its header in the first row, with a filter button on each header. */
  | { readonly do: 'add-table'; readonly area: Area; readonly name: string }
  /** Takes the table away and leaves its cells; found by any cell of it. */
  | { readonly do: 'remove-table'; readonly at: Area }
  /** Gives a table other rows; columns, first row and total row stay what they are. Cells below are not moved. */
  | { readonly do: 'resize-table'; readonly table: string; readonly from: Area; readonly to: Area }
  /** Sorts and filters the table again as the user has it sorted and filtered. */
  | { readonly do: 'reapply'; readonly table: string }
  /** A hidden name that moves with its cells; one of the same name is replaced. */
  | { readonly do: 'anchor'; readonly name: string; readonly area: Area }
  | { readonly do: 'release'; readonly name: string }
  /** Keeps a text in the workbook, in place of the one before; undefined takes it away. */
  | { readonly do: 'keep-records'; readonly text: string | undefined }
  /** Keeps a text of its own for each import, in place of the one before; undefined takes it away. */
  | { readonly do: 'keep-import'; readonly id: string; readonly text: string | undefined }
  /** A sheet after the last one. */
  | { readonly do: 'add-sheet'; readonly name: string }
  | { readonly do: 'remove-sheet'; readonly name: string }
  /** Brings the area's sheet to the front and selects the area. */
  | { readonly do: 'show'; readonly area: Area }
  | { readonly do: 'add-chart'; readonly chart: Chart }
  /** Found by its name on its sheet; nothing where it is gone. */
  | { readonly do: 'remove-chart'; readonly sheet: string; readonly name: string }
  /** Draws a chart from other cells, such as those of a table that has grown; nothing where the chart is gone. */
  | { readonly do: 'chart-source'; readonly sheet: string; readonly name: string; readonly source: Area }
  /** Calculates these cells again and, in automatic mode, what depends on them. */
  | { readonly do: 'recalculate'; readonly cells: readonly Area[]; readonly isManual: boolean };

/** What a cell is given: a formula in English form, a text, a number, TRUE or FALSE; undefined leaves it empty. */
export type Content = Formula | string | number | boolean | undefined;

export class Formula {
  constructor(readonly text: string) {}
}

export interface Style {
  /** Excel's notation, `yyyy-mm-dd`. */
  readonly numberFormat?: string;
  readonly isBold?: boolean;
  /** In the quieter colour of captions and notes. */
  readonly isQuiet?: boolean;
  readonly wraps?: boolean;
  readonly align?: 'left' | 'right' | 'top-left';
}

/** Points or bars, never a line: figures of different kinds and distant days are not joined. */
export interface Chart {
  /** On the sheet, so that it is found again. */
  readonly name: string;
  readonly kind: 'points' | 'bars';
  readonly title: string;
  /** The first column holds dates or names, each further one a series; the first row holds their names. */
  readonly source: Area;
  /** The cells it covers. */
  readonly at: Area;
  readonly language: Language;
}
