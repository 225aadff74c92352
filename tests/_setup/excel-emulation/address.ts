/** Addresses in A1 form, written as Excel writes them. */

/** Counted from zero. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** @param text `B4`, `$B$4:C5`, `A:C` or `2:3`, without a sheet. */
export function parseArea(text: string): Area {
  const match = /^([A-Z]*)(\d*)(?::([A-Z]*)(\d*))?$/i.exec(text.replaceAll('$', ''));
  const [, left = '', top = '', right = left, bottom = top] = match ?? [];
  if (!match || (!left && !top) || Boolean(left) !== Boolean(right) || Boolean(top) !== Boolean(bottom))
    throw new Error(`"${text}" is not an address`);
  const column = left ? columnIndex(left) : 0;
  const row = top ? Number(top) - 1 : 0;
  return {
    row,
    column,
    rows: bottom ? Number(bottom) - row : SHEET_ROWS,
    columns: right ? columnIndex(right) + 1 - column : SHEET_COLUMNS,
  };
}

export function formatArea({ row, column, rows, columns }: Area): string {
  const [left, right] = [columnName(column), columnName(column + columns - 1)];
  if (rows === SHEET_ROWS) return `${left}:${right}`;
  if (columns === SHEET_COLUMNS) return `${row + 1}:${row + rows}`;
  return rows === 1 && columns === 1 ? `${left}${row + 1}` : `${left}${row + 1}:${right}${row + rows}`;
}

export const contains = (area: Area, { row, column }: Pick<Area, 'row' | 'column'>): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

export const overlap = (one: Area, other: Area): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

export const firstCell = ({ row, column }: Area): Area => ({ row, column, rows: 1, columns: 1 });

/** Excel leaves letters of any script unquoted; a name that could be read as a reference is quoted. */
export function quoteSheet(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([a-z]{1,3}\d+|r\d*c\d*|r|c)$/i.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits `'My sheet'!B4:C5,'My sheet'!E1`; the sheet is undefined where none is named. */
export function parseReference(text: string): { sheet: string | undefined; area: Area }[] {
  const pattern = /(?:(?:'((?:[^']|'')+)'|([^'!,]+))!)?([$A-Z0-9:]+)(?:,|$)/giy;
  const parts: { sheet: string | undefined; area: Area }[] = [];
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text);
    if (!match) throw new Error(`"${text}" is not an address`);
    parts.push({ sheet: match[1]?.replaceAll("''", "'") ?? match[2], area: parseArea(match[3]!) });
  }
  return parts;
}

export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function columnName(index: number): string {
  return (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** A block moved by rows inserted or deleted above it or in it; undefined once all of its rows are gone. */
export function afterInserting(area: Area, at: number, count: number): Area {
  if (area.row >= at) return { ...area, row: area.row + count };
  return area.row + area.rows > at ? { ...area, rows: area.rows + count } : area;
}

export function afterDeleting(area: Area, at: number, count: number): Area | undefined {
  const above = (row: number) => (row <= at ? row : Math.max(at, row - count));
  const row = above(area.row);
  const rows = above(area.row + area.rows) - row;
  return rows > 0 ? { ...area, row, rows } : undefined;
}
