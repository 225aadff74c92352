/** The lines of a text, cut into cells where its separators stand. */
import { parse } from 'papaparse';
import type { SheetRow } from '../importer';
import { cellOfText } from './clean';
import { LIMITS } from './limits';
import { refused } from './remarks';

/** In the order they are believed where two fit equally well: a comma also stands inside numbers. */
const SEPARATORS = ['\t', ';', '|', ','] as const;
/** The first line with which Excel is told the separator. */
const DECLARED = /^\uFEFF?"?sep=([\t;|,])"?\n/i;
const SAMPLE_LINES = 200;
const SAMPLE_CHARACTERS = 100_000;

/** Every line, blank ones too; a cell is trimmed, and null where nothing is left. */
export function rowsOfText(text: string): SheetRow[] {
  const separator = DECLARED.exec(text)?.[1] ?? separatorOf(text);
  refuseTooMany(text, separator);
  return numbered(cut(text, separator));
}

/** The one that cuts most lines into the same number of cells. */
function separatorOf(text: string): string {
  const lines = text.slice(0, SAMPLE_CHARACTERS).replace(/"[^"]*"/g, '').split('\n').slice(0, SAMPLE_LINES); // prettier-ignore
  const fits = SEPARATORS.map((separator) => {
    const counts = new Map<number, number>();
    for (const line of lines) {
      const count = line.split(separator).length;
      if (count > 1) counts.set(count, (counts.get(count) ?? 0) + 1);
    }
    return Math.max(0, ...counts.values());
  });
  return SEPARATORS[fits.indexOf(Math.max(...fits))]!;
}

function refuseTooMany(text: string, separator: string): void {
  const rows = count(text, '\n') + (text.endsWith('\n') ? 0 : 1);
  if (rows > LIMITS.rows) throw refused('too-many-rows', { rows, most: LIMITS.rows });
  const cells = rows + count(text, separator);
  if (cells > LIMITS.cells) throw refused('too-many-cells', { cells, most: LIMITS.cells });
}

function count(text: string, mark: string): number {
  let found = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) found++;
  return found;
}

function cut(text: string, delimiter: string): string[][] {
  const { data, errors } = parse<string[]>(text, { delimiter, newline: '\n' });
  return errors.some(({ type }) => type === 'Quotes') ? text.split('\n').map((line) => cutLine(line, delimiter)) : data;
}

/** Where a quote somewhere is not closed, none reaches beyond its line: it would swallow what follows. */
function cutLine(line: string, delimiter: string): string[] {
  if (!line.includes('"')) return line.split(delimiter);
  const { data, errors } = parse<string[]>(line, { delimiter, newline: '\n' });
  return errors.some(({ type }) => type === 'Quotes') ? line.split(delimiter) : (data[0] ?? []);
}

function numbered(rows: readonly (readonly string[])[]): SheetRow[] {
  let line = 1;
  const placed = rows.map((texts) => {
    const row = { line, cells: texts.map(cellOfText) };
    line += 1 + texts.reduce((sum, text) => sum + (text.includes('\n') ? count(text, '\n') : 0), 0);
    return row;
  });
  // What stands behind the last line end is no line.
  const last = placed.at(-1);
  return last && last.cells.every((cell) => cell === null) ? placed.slice(0, -1) : placed;
}
