/** The sheets of a workbook: values as Excel last calculated them, every row in its place. */
import { zipSync } from 'fflate';
import type { Cell, Sheet } from '../importer';
import { cellOfText, printable } from './clean';
import { LIMITS } from './limits';
import { ImportRefused, refused } from './remarks';
import type { Parts } from './unpack';

/** @throws ImportRefused */
export async function openWorkbook(parts: Parts): Promise<Sheet[]> {
  refuseTooWide(parts);
  try {
    return await readSheets(parts);
  } catch (thrown) {
    if (thrown instanceof ImportRefused) throw thrown;
    throw refused('workbook-unreadable', {});
  }
}

async function readSheets(parts: Parts): Promise<Sheet[]> {
  const { default: readWorkbook } = await import('read-excel-file/universal');
  // Packed again without compression, the parts need neither a worker nor a second unpacking.
  const sheets = await readWorkbook(zipSync(parts, { level: 0 }).slice().buffer);
  const rows = sheets.reduce((sum, { data }) => sum + data.length, 0);
  if (rows > LIMITS.rows) throw refused('too-many-rows', { rows, most: LIMITS.rows });
  return sheets.map(({ sheet, data }) => ({
    name: printable(sheet),
    // The library's type says `typeof Date` where it hands out a Date.
    rows: (data as unknown as readonly (readonly Cell[])[]).map((cells, at) => ({ line: at + 1, cells: cells.map(cellOf) })),
  }));
}

function cellOf(cell: Cell): Cell {
  return typeof cell === 'string' ? cellOfText(printable(cell)) : cell;
}

const CELL = /<(?:\w+:)?c\s[^>]*?\br="([A-Z]{1,3})(\d{1,7})"[^>]*>/g;

/** A sheet is laid out as wide as its widest row: one stray cell far out would fill millions of empty ones. */
function refuseTooWide(parts: Parts): void {
  for (const [name, bytes] of Object.entries(parts)) {
    if (!name.startsWith('xl/worksheets/')) continue;
    let [widest, last] = [0, 0];
    for (const [cell, column, row] of new TextDecoder().decode(bytes).matchAll(CELL)) {
      if (cell.endsWith('/>')) continue;
      widest = Math.max(widest, columnNumber(column!));
      last = Math.max(last, Number(row));
    }
    if (widest * last > LIMITS.cells) throw refused('too-many-cells', { cells: widest * last, most: LIMITS.cells });
  }
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
