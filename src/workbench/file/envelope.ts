/** The workbench's own file: the spreadsheet's data, records and anchors included, in a small envelope that says what it is. */
import { columnIndex, SHEET_SIZE } from '../../host/area';
import type { WorkbookData } from '../spreadsheet';
import { RefusedFile } from './refusal';

const FORMAT = 'carbon-workbench';
const VERSION = 1;

export const MOST_BYTES = 100_000_000;
/** Sizes and blocks are named in a few letters: a short file could else ask for more cells than any machine goes through. */
const MOST_CELLS = 30_000_000;

export function workbookText(workbook: WorkbookData): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, workbook });
}

/**
 * @returns Data that the spreadsheet can open: whatever it would loop over has been counted.
 * @throws RefusedFile
 */
export function readWorkbookText(text: string): WorkbookData {
  const file = parsed(text);
  if (!isRecord(file) || file.format !== FORMAT) throw new RefusedFile('fileForeign');
  if (typeof file.version !== 'number' || file.version > VERSION) throw new RefusedFile('fileNewer');
  const { workbook } = file;
  if (!isRecord(workbook) || !isFilled(workbook.sheets) || !workbook.sheets.every(isSheet) || !isKept(workbook.carbon))
    throw new RefusedFile('fileDamaged');
  if (sum(workbook.sheets.map(cellsIn)) > MOST_CELLS) throw new RefusedFile('fileTooLarge');
  return workbook as unknown as WorkbookData;
}

type Fields = Readonly<Record<string, unknown>>;

function parsed(text: string): unknown {
  try {
    // A key of this name would reach into every object of the page.
    return JSON.parse(text, (key, value: unknown) => {
      if (key === '__proto__') throw new RefusedFile('fileDamaged');
      return value;
    });
  } catch (error) {
    if (error instanceof RefusedFile) throw error;
    throw new RefusedFile(text.includes(`"${FORMAT}"`) ? 'fileDamaged' : 'fileForeign');
  }
}

const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

const isFilled = (value: unknown): value is readonly unknown[] => Array.isArray(value) && value.length > 0;

const isCount = (value: unknown, most: number) => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= most;

function isSheet(value: unknown): value is Fields {
  return (
    isRecord(value) &&
    typeof value.id === 'string' &&
    typeof value.name === 'string' &&
    isCount(value.colNumber, SHEET_SIZE.columns) &&
    isCount(value.rowNumber, SHEET_SIZE.rows) &&
    BLOCKS.every((part) => isRecord(value[part]) && Object.keys(value[part]).every((block) => areaOf(block) !== undefined)) &&
    isBlockList(value.merges) &&
    LISTS.every((part) => Array.isArray(value[part]))
  );
}

/** Parts of a sheet that name cells by their blocks. */
const BLOCKS = ['cells', 'styles', 'formats', 'borders'];
const LISTS = ['conditionalFormats', 'dataValidationRules', 'figures', 'tables'];

const isBlockList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((block) => typeof block === 'string' && areaOf(block) !== undefined);

/** The spreadsheet goes through all cells of a sheet, filled or not. */
function cellsIn(sheet: unknown): number {
  const { rowNumber, colNumber, merges, ...parts } = sheet as Fields & { rowNumber: number; colNumber: number; merges: readonly string[] };
  const blocks = BLOCKS.flatMap((part) => Object.keys(parts[part] as Fields)).concat(merges);
  return rowNumber * colNumber + sum(blocks.map((block) => areaOf(block)!));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** How many cells `B4` or `B4:C9` are; undefined for anything else. */
function areaOf(block: string): number | undefined {
  const match = /^([A-Z]{1,3})([1-9]\d{0,6})(?::([A-Z]{1,3})([1-9]\d{0,6}))?$/.exec(block);
  if (!match) return undefined;
  const [, left, top, right = left!, bottom = top!] = match;
  const columns = columnIndex(right) - columnIndex(left!) + 1;
  const rows = Number(bottom) - Number(top) + 1;
  return columns >= 1 && rows >= 1 ? columns * rows : undefined;
}

/** Our own part; a workbook without one is one that we have never worked in. */
function isKept(value: unknown): boolean {
  if (value === undefined) return true;
  return (
    isRecord(value) &&
    isRecord(value.anchors) &&
    Object.values(value.anchors).every((address) => address === null || typeof address === 'string') &&
    Array.isArray(value.tables) &&
    value.tables.every((table) => isRecord(table) && ['id', 'name', 'sheetId', 'at'].every((part) => typeof table[part] === 'string')) &&
    isCount(value.nextTable, Number.MAX_SAFE_INTEGER) &&
    (value.records === undefined || typeof value.records === 'string') &&
    (value.imports === undefined || (isRecord(value.imports) && Object.values(value.imports).every((text) => typeof text === 'string')))
  );
}
