/**
 * What the product needs of a workbook: implemented on Excel, on the workbench's spreadsheet, and for a page that has none.
 * A host looks and carries out; what to do with a workbook is decided in `src/workbook/`, once for all hosts.
 */
import { carbonCalls } from '../core/formula-calls';
import type { Area, Size } from './area';
import type { Change } from './change';
import type { Movable, Value } from './content';

export type { Movable, Value };

export interface Host {
  readonly kind: 'excel' | 'workbench' | 'none';
  /** The language of the host's own menus, as a locale such as zh-CN. */
  readonly displayLanguage: string;

  /** The sign before decimals in formulas as they are typed here, `.` or `,`: a setting of its own, whatever the language. */
  decimalSign(): Promise<string>;

  /** Calls back with the first selected cell, `Sheet1!B4`, at once and whenever it moves; the returned function ends it. */
  watchSelection(listener: (cell: string) => void): () => void;

  /** What the workbook is made of, as far as it concerns the product. The number of round trips does not grow with it. */
  survey(): Promise<Survey>;

  /** The text {@link Change} keep-records kept, without a look at anything else; undefined where there is none. */
  records(): Promise<string | undefined>;

  /** The text {@link Change} keep-import kept under an id; undefined where there is none. A survey does not read them: they are large. */
  keptImport(id: string): Promise<string | undefined>;

  /**
   * The block of cells of a size that begins at the first cell of the selection, and what stands in its way.
   * @throws CarbonError no-cell-selected, cell-being-edited; sheet-full where the block does not fit into the sheet.
   */
  lookAtSelection(size: Size): Promise<Spot>;

  /** What is selected, also whole columns; empty where a chart or the like is. */
  selectedAreas(): Promise<readonly Area[]>;

  /** What stands in areas, one answer for each, in order. Large ones are fetched in parts. */
  read<Part extends keyof Contents>(areas: readonly Area[], parts: readonly Part[]): Promise<readonly Pick<Contents, Part>[]>;

  /** The first cell of each area that holds something, `Sheet1!C6`; undefined where an area is empty. */
  firstTaken(areas: readonly Area[]): Promise<readonly (string | undefined)[]>;

  /** Every cell of the workbook whose formula speaks of this add-in ({@link isOurs}), sheet by sheet. */
  findFormulas(): Promise<readonly FormulaCell[]>;

  /**
   * Carries out changes as one: all of them, or none. Changes too large for one request go in parts, of which `watch` hears.
   * Where one fails or the user cancels, `undo` is carried out and the error is thrown.
   * Selection and calculation mode are left as they were, but for a change that shows something.
   * @throws CarbonError cancelled; host-failed; left-half-done where undoing failed too.
   */
  carryOut(plan: Plan, watch?: Watch): Promise<void>;
}

/** Whether a cell's content is a formula that calls a function of this add-in, also as Excel keeps it where the add-in is missing. */
export function isOurs(content: Value): boolean {
  return typeof content === 'string' && content.startsWith('=') && carbonCalls(content).length > 0;
}

export interface Survey {
  /** In the order of their tabs. */
  readonly sheets: readonly SheetView[];
  /** Every table of the workbook, whoever made it. */
  readonly tables: readonly TableView[];
  /** Our hidden names and where they are now; undefined for one whose cells are gone. */
  readonly anchors: ReadonlyMap<string, Area | undefined>;
  /** The text {@link Change} keep-records kept; undefined where there is none. */
  readonly records: string | undefined;
  /** Whether the user has set calculation to manual. */
  readonly isManual: boolean;
}

export interface SheetView {
  readonly name: string;
  readonly isProtected: boolean;
  readonly isHidden: boolean;
}

export interface TableView {
  /** The host's own; the same as long as the table exists, whatever it is called and wherever it is moved. */
  readonly id: string;
  readonly name: string;
  /** Header and total rows included. */
  readonly area: Area;
  readonly headers: readonly string[];
  readonly hasTotals: boolean;
}

/** Cells asked for, and what stands in their way: each undefined or false where nothing does. */
export interface Spot {
  readonly area: Area;
  /** Whether the sheet is protected and one of the cells is locked. */
  readonly isProtected: boolean;
  /** The first cell is part of a merged area. */
  readonly isMerged: boolean;
  /** A merged area that the block cuts through, beyond its first cell. */
  readonly merged: string | undefined;
  /** The first cell holds part of what another formula spills: `Sheet1!B2`; '' where this Excel cannot tell which. */
  readonly spillOf: string | undefined;
  /** Name of a table that the block touches. */
  readonly table: string | undefined;
  /** What the first cell holds, formula or constant; '' where it is empty. */
  readonly content: string;
  /** The first other cell that holds something, `Sheet1!C6`. */
  readonly taken: string | undefined;
  /** Of each column, in characters of the standard font. */
  readonly columnWidths: readonly number[];
}

/** Rows of cells. A cell inside a spill has no content of its own: '' in `formulas` and `movable`. */
export interface Contents {
  /** Formulas in English form, or constants. */
  readonly formulas: readonly (readonly Value[])[];
  readonly movable: readonly (readonly Movable[])[];
  readonly values: readonly (readonly Value[])[];
  /** As displayed, `2024-11-13`. */
  readonly texts: readonly (readonly string[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

export interface FormulaCell {
  /** One cell. */
  readonly cell: Area;
  /** In English form. */
  readonly formula: string;
  readonly value: Value;
  /** All cells it fills, where it fills more than its own. */
  readonly spill: Area | undefined;
  /** Its sheet is protected. */
  readonly isProtected: boolean;
}

export interface Plan {
  readonly changes: readonly Change[];
  /** What puts everything back, wherever the changes stopped; carried out in this order. */
  readonly undo: readonly Change[];
}

export interface Watch {
  /** @param done From 0 to 1. */
  readonly onProgress?: (done: number) => void;
  readonly signal?: AbortSignal;
}
