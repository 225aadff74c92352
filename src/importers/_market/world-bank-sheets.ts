/** The sheets of the World Bank's workbook: where prices stand, which day they are of, and how initiatives are numbered. */
import { day, serialOf, yearPeriod, type Period } from '../../dataset/period';
import { cellText } from '../_lib/cells';
import { columnsOf, findHeader, type Header, type HeaderWords } from '../_lib/columns';
import { readDate } from '../_lib/dates';
import type { Cell, OpenFile, Sheet } from '../importer';

type Name = 'id' | 'name' | 'type' | 'rate' | 'metric';

const WORDS: HeaderWords<Name> = {
  id: ['Unique ID'],
  name: ['Name of the initiative', 'Instrument name'],
  type: ['Instrument Type', 'Type'],
  rate: ['Price rate label'],
  metric: ['Metric'],
};
const PRICES = /^complianceprices?$/;
const SEARCHED_ROWS = 20;

export interface PriceSheet {
  readonly sheet: Sheet;
  readonly header: Header<Name>;
  readonly years: readonly { readonly at: number; readonly year: number }[];
  /** Whether the sheet is called what the World Bank calls it. */
  readonly isNamed: boolean;
}

/** Its header moves from edition to edition; some number their initiatives in it, others in the sheet of general information only. */
export function findPriceSheet({ sheets }: OpenFile): PriceSheet | undefined {
  for (const sheet of sheets) {
    const header = headerOf(sheet);
    const years = header ? yearsOf(sheet.rows[header.row]!.cells) : [];
    const isNamed = PRICES.test(plainName(sheet));
    if (header && years.length > 1 && (isNamed || header.columns.rate)) return { sheet, header, years, isNamed };
  }
  return undefined;
}

function headerOf(sheet: Sheet): Header<Name> | undefined {
  return findHeader(sheet, WORDS, ['name'], SEARCHED_ROWS) ?? findHeader(sheet, WORDS, ['id'], SEARCHED_ROWS);
}

function yearsOf(cells: readonly Cell[]): { at: number; year: number }[] {
  return cells.flatMap((cell, at) => (/^(?:19|20)\d\d$/.test(cellText(cell).trim()) ? [{ at, year: Number(cellText(cell)) }] : []));
}

function plainName({ name }: Sheet): string {
  return name.toLowerCase().replace(/[^a-z]/g, '');
}

export function otherSheets({ sheets }: OpenFile, prices: Sheet): readonly Sheet[] {
  return sheets.filter((sheet) => sheet !== prices && sheet.rows.length > 1);
}

/** The unique ids by the names of the initiatives. */
export function idsOf({ sheets }: OpenFile): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const sheet of sheets) {
    const header = findHeader(sheet, WORDS, ['id', 'name'], SEARCHED_ROWS);
    if (!header) continue;
    const { id, name } = header.columns;
    for (const { cells } of sheet.rows.slice(header.row + 1)) {
      const [text, called] = [cellText(cells[id!.at]).trim(), cellText(cells[name!.at])];
      if (text !== '' && called.trim() !== '') ids.set(nameForm(called), text);
    }
  }
  return ids;
}

export function nameForm(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Of `Data last updated April 1, 2024`; undefined where no sheet says it. */
export function lastUpdated(file: OpenFile): Period | undefined {
  for (const text of textsAbove(file)) {
    const printed = /data last updated(?: by| on)?:? *(.+)$/i.exec(text)?.[1];
    const date = printed === undefined ? undefined : readDate(printed, undefined);
    if (date !== undefined && date !== 'ambiguous') return date;
  }
  return undefined;
}

/**
 * The day of a year's prices: `Price on 1 April` stands over them in the sheet of general information.
 * Where no sheet names a day, they are of the year.
 */
export function periodReader(file: OpenFile): (year: number) => Period {
  for (const text of textsAbove(file)) {
    const found = /\bprices? (?:on|as of|at) (\d{1,2}) ([a-z]+)/i.exec(text) ?? /\bprices? (?:on|as of|at) ([a-z]+) (\d{1,2})/i.exec(text);
    if (!found) continue;
    const [, first, second] = found;
    return (year) => {
      const date = readDate(`${first} ${second}${/^\d/.test(first!) ? '' : ','} ${year}`, undefined);
      return date === undefined || date === 'ambiguous' ? yearPeriod(year) : date;
    };
  }
  return yearPeriod;
}

/** `(situation on 01/01/yyyy)`: a rate that is of the first of January, whatever the day of the others. */
export function firstOfJanuary(year: number): Period {
  return day(serialOf(year, 1, 1)!);
}

/** Titles and headers: what is said of the figures and is none. */
function* textsAbove({ sheets }: OpenFile): Generator<string> {
  for (const { rows } of sheets) {
    for (const { cells } of rows.slice(0, SEARCHED_ROWS)) {
      if (Object.keys(columnsOf(cells, WORDS)).length === 0 && cells.filter((cell) => cell !== null && cell !== '').length > 1) continue;
      for (const cell of cells) if (typeof cell === 'string') yield cell;
    }
  }
}
