/** A table of one figure a row, as anybody can write it: what it is of, when, which measure, how much. */
import { normaliseName } from '../dataset/names';
import { periodText } from '../dataset/period';
import { isMoneyPerTonne, type Dataset } from '../dataset/store';
import { columnCells, isBlankRow } from './_lib/cells';
import { findHeader, type Header } from './_lib/columns';
import { dayOrderOf } from './_lib/dates';
import { decimalMarkOf } from './_lib/numbers';
import { ImportRefused, refused, remark, type Place, type Remark } from './_lib/remarks';
import { ownCard } from './_own/card';
import { OWN_COLUMNS, readOwnRow, type OwnColumn, type OwnRow } from './_own/row';
import { instrumentMeant, ownInstrument, ownVenues, type OwnInstrument } from './_own/symbols';
import type { Answers, Importer, OpenFile, Question, ReadFigure, Reading, Sheet } from './importer';

const NEEDED: readonly OwnColumn[] = ['symbol', 'period', 'measure', 'value'];

export const importer: Importer = {
  id: 'carbon-csv',
  title: { zh: '逐条数据表', en: 'Table of figures' },
  about: {
    zh: '自己整理的表格，每行一个数字：代码、时段、字段、数值四列必有，可另有单位、货币、是否成交、原文、标题、备注；列序不限',
    en: 'a table of your own with one figure a row: the columns symbol, period, measure and value, and if you like unit, currency, traded, printed, heading and note, in any order',
  },
  recognise: (file) => (tableOf(file) ? 1 : 0),
  questions,
  read,
};

interface Table {
  readonly sheet: Sheet;
  readonly header: Header<OwnColumn>;
}

function tableOf({ sheets }: OpenFile): Table | undefined {
  for (const sheet of sheets) {
    const header = findHeader(sheet, OWN_COLUMNS, NEEDED);
    if (header) return { sheet, header };
  }
  return undefined;
}

/** The currency of new instruments is asked for where no column says it. */
function questions(file: OpenFile, dataset: Dataset): readonly Question[] {
  const table = tableOf(file);
  if (!table || table.header.columns.currency) return [];
  const { sheet, header } = table;
  const symbols = new Set(columnCells(sheet, header.columns.symbol!.at, header.row + 1).filter((cell) => typeof cell === 'string'));
  const isNew = [...symbols].some((symbol) => instrumentMeant(dataset, symbol).kind === 'new');
  return isNew ? [{ name: 'currency', suggestion: '' }] : [];
}

/** What is found out on the way through the rows. */
interface Reader {
  readonly dataset: Dataset;
  /** The currency the user named; '' where none was asked for. */
  readonly answered: string;
  /** The first currency that stands beside each symbol. */
  readonly currencies: Map<string, string>;
  readonly added: Map<string, OwnInstrument>;
  readonly figures: ReadFigure[];
  readonly remarks: Remark[];
  readonly withoutCurrency: Set<string>;
}

function read(file: OpenFile, dataset: Dataset, answers: Answers): Reading {
  const table = tableOf(file);
  if (!table) throw refused('nothing-read', { expected: importer.about });
  const { sheet, header } = table;
  const answered = (answers.currency ?? '').trim().toUpperCase();
  const reader: Reader = { dataset, answered, currencies: new Map(), added: new Map(), figures: [], remarks: [], withoutCurrency: new Set() };
  const style = {
    order: dayOrderOf(columnCells(sheet, header.columns.period!.at, header.row + 1)),
    mark: decimalMarkOf(columnCells(sheet, header.columns.value!.at, header.row + 1)),
  };
  const rows: (readonly [OwnRow, Place])[] = [];
  for (const row of sheet.rows.slice(header.row + 1)) {
    if (isBlankRow(row)) continue;
    const place = { line: row.line, sheet: sheet.name };
    const read = readOwnRow(row.cells, style, header.columns, place);
    if ('code' in read) reader.remarks.push(read);
    else rows.push([read, place]);
  }
  // A volume does not say the currency that the prices further down are in.
  for (const [{ symbol, currency }] of rows) noteCurrency(reader, symbol, currency);
  for (const [row, place] of rows) take(reader, row, place);
  const { figures, remarks, added } = reader;
  if (figures.length === 0) throw nothingRead(remarks);
  const instruments = [...added.values()];
  return { source: ownCard(file, figures), venues: ownVenues(instruments, dataset), instruments, figures, rates: [], remarks };
}

function noteCurrency({ currencies }: Reader, symbol: string, currency: string | undefined): void {
  const name = normaliseName(symbol);
  if (currency && !currencies.has(name)) currencies.set(name, currency);
}

/** The reason of the first row, with its line, says more than that nothing could be read. */
function nothingRead([first]: readonly Remark[]): ImportRefused {
  return first ? new ImportRefused(first) : refused('nothing-read', { expected: importer.about });
}

function take(reader: Reader, row: OwnRow, place: Place): void {
  const instrument = instrumentOf(reader, row, place);
  if (!instrument) return;
  const { symbol } = instrument;
  const { measure, period, value, bound, traded, printed, heading, note, locator } = row;
  const isMoney = measure === 'turnover' || isMoneyPerTonne(measure);
  const currency = isMoney && row.currency !== instrument.currency ? row.currency : undefined;
  reader.figures.push({ symbol, measure, period, value, bound, traded, status: 'reported', inferred: [], currency, printed, locator, heading, note });
  if (row.isCarriedOn) reader.remarks.push(remark('close-without-trade', { symbol, period: periodText(period) }, place));
}

function instrumentOf(reader: Reader, row: OwnRow, place: Place): OwnInstrument | undefined {
  const meant = instrumentMeant(reader.dataset, row.symbol);
  if (meant.kind === 'known') return meant.instrument;
  if (meant.kind === 'new') return reader.added.get(meant.symbol) ?? added(reader, meant.symbol, row, place);
  const { symbol: received } = row;
  const { candidates } = meant.kind === 'ambiguous' ? meant : { candidates: undefined };
  reader.remarks.push(candidates ? remark('ambiguous-product', { received, candidates }, place) : remark('unknown-product', { received }, place));
  return undefined;
}

function added(reader: Reader, symbol: string, row: OwnRow, place: Place): OwnInstrument | undefined {
  const currency = reader.currencies.get(normaliseName(row.symbol)) ?? reader.answered;
  if (!/^[A-Z]{3}$/.test(currency)) {
    if (!reader.withoutCurrency.has(symbol)) reader.remarks.push(remark('currency-needed', { symbol }, place));
    reader.withoutCurrency.add(symbol);
    return undefined;
  }
  const instrument = ownInstrument(symbol, symbol.split(':')[1]!, currency);
  reader.added.set(symbol, instrument);
  reader.remarks.push(remark('new-instrument', { symbol, name: row.symbol }, place));
  return instrument;
}
