/** Blocks of cells, and their addresses in A1 form. */

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** The most a sheet can hold. */
export const SHEET_SIZE: Size = { rows: 1_048_576, columns: 16_384 };

/** A block of cells of a sheet; rows and columns are counted from zero. */
export interface Area extends Size {
  /** Name of the sheet. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** `Sheet1!B4`, `'My sheet'!B4:C9`. */
export function addressOf(area: Area): string {
  return `${quotedSheet(area.sheet)}!${localAddress(area)}`;
}

/** The same without the sheet: `B4:C9`. */
export function localAddress({ row, column, rows, columns }: Area): string {
  const first = `${columnName(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnName(column + columns - 1)}${row + rows}`;
}

/** @param text As {@link addressOf} writes it, `$` signs allowed. @returns undefined for anything else, whole rows and columns included. */
export function parseAddress(text: string): Area | undefined {
  const match = /^(?:'((?:[^']|'')+)'|([^'!:]+))!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(text.trim());
  if (!match) return undefined;
  const [, quoted, plain, left, top, right = left, bottom = top] = match;
  const row = Number(top) - 1;
  const column = columnIndex(left!);
  return {
    sheet: quoted?.replaceAll("''", "'") ?? plain!,
    row,
    column,
    rows: Number(bottom) - row,
    columns: columnIndex(right!) + 1 - column,
  };
}

/** Letters of any script stand bare; whatever could be read as a reference, or holds a blank or a sign, is quoted. */
export function quotedSheet(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([a-z]{1,3}\d+|r\d*c\d*|r|c)$/i.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

export function columnName(index: number): string {
  return (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
}

export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A part of an area, its place counted from the area's first cell; without a size, the rest of it. */
export function within(area: Area, row: number, column = 0, { rows = area.rows - row, columns = area.columns - column }: Partial<Size> = {}): Area {
  return { sheet: area.sheet, row: area.row + row, column: area.column + column, rows, columns };
}

export function firstCellOf(area: Area): Area {
  return within(area, 0, 0, { rows: 1, columns: 1 });
}

/** Whether all of the inner area lies in the outer. */
export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.sheet === inner.sheet &&
    inner.row >= outer.row &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column >= outer.column &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

export function overlap(one: Area, other: Area): boolean {
  return (
    one.sheet === other.sheet &&
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}
