/** From the rows of a daily table to figures: what was traded, what was not, and what cannot be read. */
import type { Bilingual } from '../../core/language';
import { periodText, type Period } from '../../dataset/period';
import { isMoneyPerTonne, type Dataset } from '../../dataset/store';
import type { Measure } from '../../dataset/codes';
import { cellText, columnCells, isBlankRow } from '../_lib/cells';
import { dayOrderOf, readDate, type DayOrder } from '../_lib/dates';
import { decimalMarkOf, isMissing, readNumber, type DecimalMark } from '../_lib/numbers';
import { headingOf, locatorOf } from '../_lib/places';
import { remark, type Place, type Remark } from '../_lib/remarks';
import type { Cell, ReadFigure, Sheet, SheetRow } from '../importer';
import { channelNamed, dailyHeaderAt, type Channel, type DailyColumn, type DailyHeader } from './daily-columns';
import { channelOf, type Products, type QuotedInstrument } from './products';

export interface DailyReader {
  readonly dataset: Dataset;
  readonly products: Products;
  /** What the figures are of where a table has no column that says so. */
  readonly instrumentOf: (sheet: Sheet) => QuotedInstrument | undefined;
  readonly figures: ReadFigure[];
  readonly remarks: Remark[];
  readonly known: ReadonlySet<string>;
  /** Instruments the dataset lacks, as they are met. */
  readonly added: Map<string, QuotedInstrument>;
  /** Rows a sheet repeats from another are told of once. */
  readonly told: Set<string>;
}

/** One table of a sheet, with what its columns say as a whole. */
interface Table {
  readonly sheet: Sheet;
  readonly header: DailyHeader;
  readonly dateOf: (cell: Cell | undefined) => ReturnType<typeof readDate>;
  readonly marks: ReadonlyMap<number, DecimalMark>;
  readonly groups: readonly ColumnGroup[];
  /** Of the whole table, where no column tells. */
  readonly instrument: QuotedInstrument | undefined;
}

/** The columns of one market and one way of trading, or of the whole market. */
interface ColumnGroup {
  readonly columns: readonly DailyColumn[];
  readonly channel: Channel | undefined;
  /** Where the titles say which. */
  readonly instrument: QuotedInstrument | undefined;
}

export function readDailySheet(reader: DailyReader, sheet: Sheet, first: DailyHeader): void {
  let table = openTable(reader, sheet, first);
  for (let at = first.begin; at < sheet.rows.length; at++) {
    const row = sheet.rows[at]!;
    if (isBlankRow(row)) continue;
    const period = table.dateOf(row.cells[table.header.date]);
    if (period !== undefined && period !== 'ambiguous') {
      readRow(reader, table, row, period);
      continue;
    }
    const next = dailyHeaderAt(sheet.rows, at);
    if (next) {
      // A table printed page by page has its header on every page, or another one.
      table = openTable(reader, sheet, next);
      at = next.begin - 1;
    } else tellOfDate(reader, table, row, period);
  }
}

function openTable(reader: DailyReader, sheet: Sheet, header: DailyHeader): Table {
  const { columns, date, isChinese, begin, line } = header;
  const place = { line, sheet: sheet.name };
  for (const column of header.leftOut) {
    if ('why' in column) tellOnce(reader, remark('part-left-out', { part: column.title, why: column.why }, place), column.title);
    else reader.remarks.push(remark('unknown-unit', { received: column.unit, column: column.title }, place));
  }
  return {
    sheet,
    header,
    dateOf: dateReader(dayOrderOf(columnCells(sheet, date, begin))),
    // Chinese tables write points, and commas for thousands alone.
    marks: new Map(columns.map(({ at }) => [at, isChinese ? '.' : (decimalMarkOf(columnCells(sheet, at, begin)) ?? '.')])),
    groups: groupsOf(reader, columns, place),
    instrument: header.products.length === 0 && header.exchange === undefined ? reader.instrumentOf(sheet) : undefined,
  };
}

const NOT_KNOWN: Bilingual = { zh: '不清楚是哪个市场或哪一种价格', en: 'it is not known of which market or which kind it is' };

function groupsOf({ products, remarks }: DailyReader, columns: readonly DailyColumn[], place: Place): ColumnGroup[] {
  const groups = new Map<string, DailyColumn[]>();
  for (const column of columns) {
    const key = `${column.market}|${column.channel ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  return [...groups.values()].flatMap((group): ColumnGroup[] => {
    const { market, channel } = group[0]!;
    const instrument = market === '' ? undefined : products.ofName(market);
    if (market === '' || instrument) return [{ columns: group, channel, instrument }];
    remarks.push(...group.map(({ title }) => remark('part-left-out', { part: title, why: NOT_KNOWN }, place)));
    return [];
  });
}

/** Every market prints the same days: each is read once. */
function dateReader(order: DayOrder): Table['dateOf'] {
  const known = new Map<Cell | undefined, ReturnType<typeof readDate>>();
  return (cell) => {
    if (known.has(cell)) return known.get(cell);
    const date = readDate(cell, order);
    known.set(cell, date);
    return date;
  };
}

const FOOTER = /^(?:合计|总计|小计|平均|注|备注|说明|数据来源|来源|total|sum|average|note|source)/i;

/** Notes and totals end a table; a line of figures without a date is another matter. */
function tellOfDate(reader: DailyReader, { sheet, header }: Table, { cells, line }: SheetRow, period: 'ambiguous' | undefined): void {
  const isFooter = cells.some((cell) => typeof cell === 'string' && FOOTER.test(cell.trim()));
  const hasFigures = header.columns.some(({ at }) => readNumber(cells[at], '.') !== undefined);
  if (isFooter || !hasFigures) return;
  const received = cellText(cells[header.date]);
  reader.remarks.push(remark(period === 'ambiguous' ? 'ambiguous-date' : 'no-date', { received }, { line, sheet: sheet.name }));
}

function readRow(reader: DailyReader, table: Table, row: SheetRow, period: Period): void {
  const { header, groups, sheet } = table;
  if (header.columns.every(({ at }) => cellText(row.cells[at]).trim() === '')) return;
  const place = { line: row.line, sheet: sheet.name };
  const ofRow = groups.every((group) => group.instrument) ? undefined : instrumentOfRow(reader, table, row);
  const method = methodOf(header, row);
  for (const { columns, channel = method.channel, instrument = ofRow } of groups) {
    if (!instrument) continue;
    if (method.isUnknown) {
      reader.remarks.push(remark('unknown-product', { received: `${instrument.symbol} ${method.text}` }, place));
      return;
    }
    const of = channel ? channelOf(reader.dataset, instrument, channel) : instrument;
    readGroup(reader, table, { columns, instrument: of, row, period, place });
  }
}

const ALL_METHODS = /^(?:合计|全部|总计|所有|all|total)?$/i;

/** In which way the row was traded, where a column says so; 协议转让 and the like are none of the known ways. */
function methodOf({ method }: DailyHeader, { cells }: SheetRow): { text: string; channel: Channel | undefined; isUnknown: boolean } {
  const text = method === undefined || isMissing(cells[method]) ? '' : cellText(cells[method]).trim();
  const channel = channelNamed(text);
  return { text, channel, isUnknown: channel === undefined && !ALL_METHODS.test(text) };
}

function instrumentOfRow(reader: DailyReader, { header, instrument, sheet }: Table, { cells, line }: SheetRow): QuotedInstrument | undefined {
  const place = { line, sheet: sheet.name };
  const exchange = header.exchange === undefined ? '' : cellText(cells[header.exchange]).trim();
  const names = header.products.map((at) => cells[at]).filter((cell) => !isMissing(cell)).map((cell) => cellText(cell).trim()); // prettier-ignore
  if (names.length === 0) {
    const told = header.products.length > 0 ? undefined : (instrument ?? reader.products.ofExchange(exchange));
    if (told) return told;
    const problem =
      exchange && header.products.length === 0 ? remark('unknown-product', { received: exchange }, place) : remark('no-instrument', {}, place);
    reader.remarks.push(problem);
    return undefined;
  }
  const found = names.map((name) => ({ name, product: reader.products.find(name, exchange) }));
  const { name, product } = found.find(({ product }) => product.kind === 'found') ?? found[0]!;
  if (product.kind === 'found') return product.instrument;
  if (product.kind === 'unknown') reader.remarks.push(remark('unknown-product', { received: name }, place));
  else if (product.kind === 'ambiguous') reader.remarks.push(remark('ambiguous-product', { received: name, candidates: product.candidates }, place));
  else reader.remarks.push(remark('product-elsewhere', { received: name, exchange, symbol: product.symbol }, place));
  return undefined;
}

/** The cells of one row that are about one instrument. */
interface Group {
  readonly columns: readonly DailyColumn[];
  readonly instrument: QuotedInstrument;
  readonly row: SheetRow;
  readonly period: Period;
  readonly place: Place;
}

interface Read {
  readonly column: DailyColumn;
  /** As printed; '' where the cell is empty. */
  readonly text: string;
  /** In base units; undefined where the cell says there is none, or 0. */
  readonly value: number | undefined;
  readonly currency: string | undefined;
  readonly isUnreadable: boolean;
}

function readGroup(reader: DailyReader, table: Table, group: Group): void {
  const { columns, instrument, row, period, place } = group;
  const cells = columns.map((column) => readCell(reader, column, row.cells[column.at], table.marks.get(column.at), place));
  const printed = cells.find(({ text }) => text !== '');
  if (!printed) return;
  if (isTraded(cells)) {
    for (const cell of cells) if (cell.value !== undefined) add(reader, group, cell, { value: cell.value, traded: true });
    return;
  }
  const prices = cells.filter(({ column }) => isMoneyPerTonne(column.measure));
  const quoted = prices.filter(({ value }) => value !== undefined);
  if (quoted.length > 0) {
    const of = { symbol: instrument.symbol, period: periodText(period) };
    tellOnce(reader, remark('close-without-trade', of, place), `${of.symbol} ${of.period}`);
  }
  const main = quoted.length > 0 ? quoted : mainPrice(prices);
  for (const cell of main) add(reader, group, cell, { traded: false }, printed.text);
  for (const cell of cells) if (cell.column.measure === 'volume') add(reader, group, cell, { value: 0, traded: false }, printed.text);
}

/**
 * Where a table has volumes, a day without one has no trade, whatever price it carries on from another day;
 * where it has none, a price is a price. A volume nobody can read is a volume.
 */
function isTraded(cells: readonly Read[]): boolean {
  const amounts = cells.filter(({ column }) => !isMoneyPerTonne(column.measure));
  return (amounts.length > 0 ? amounts : cells).some(({ value, isUnreadable }) => value !== undefined || isUnreadable);
}

const MAIN: readonly Measure[] = ['close', 'average', 'price', 'settlement', 'open', 'high', 'low'];

/** The one price that stands for a day without trade. */
function mainPrice(prices: readonly Read[]): readonly Read[] {
  const main = MAIN.map((measure) => prices.find(({ column }) => column.measure === measure)).find(Boolean);
  return main ? [main] : [];
}

function readCell(reader: DailyReader, column: DailyColumn, cell: Cell | undefined, mark: DecimalMark, place: Place): Read {
  const text = cellText(cell).trim();
  const nothing = { column, text, value: undefined, currency: undefined, isUnreadable: false };
  if (isMissing(cell)) return nothing;
  const number = readNumber(cell, mark);
  const problem = problemOf(number, text, column);
  if (problem || !number) {
    if (problem) reader.remarks.push({ ...problem, ...place });
    return { ...nothing, isUnreadable: true };
  }
  if (number.value === 0) return nothing;
  // A unit beside the number is the nearer one: `10000 t` in a column of 万吨 is 10,000 t.
  const isOwnUnit = number.unit === 't' || /[万亿千]/.test(text);
  const value = isOwnUnit ? number.value : Number((number.value * column.scale).toPrecision(15));
  return { ...nothing, value, currency: (number.unit === 't' ? undefined : number.unit) ?? column.currency };
}

function problemOf(number: ReturnType<typeof readNumber>, received: string, column: DailyColumn): Remark | undefined {
  if (!number) return remark('no-number', { received, column: column.title });
  if (number.value < 0) return remark('negative-number', { received, column: column.title });
  const isMoney = column.measure !== 'volume';
  const fits = number.unit === undefined || (number.unit !== '%' && (number.unit === 't') !== isMoney);
  return fits ? undefined : remark('unknown-unit', { received, column: column.title });
}

type Told = Pick<ReadFigure, 'traded' | 'value'>;

function add(reader: DailyReader, { instrument, period, place }: Group, { column, text, currency }: Read, told: Told, otherText = ''): void {
  const { symbol } = instrument;
  if (!reader.known.has(symbol) && !reader.added.has(symbol)) {
    reader.added.set(symbol, instrument);
    reader.remarks.push(remark('new-instrument', { symbol, name: instrument.aliases[0] ?? instrument.name.zh }, place));
  }
  reader.figures.push({
    symbol,
    measure: column.measure,
    period,
    ...told,
    bound: '=',
    status: 'reported',
    inferred: [],
    currency: currency === instrument.currency ? undefined : currency,
    printed: text || otherText,
    locator: locatorOf(place.line),
    heading: headingOf(place.sheet ?? '', column.title),
  });
}

function tellOnce(reader: DailyReader, told: Remark, key: string): void {
  const whole = `${told.code} ${key}`;
  if (reader.told.has(whole)) return;
  reader.told.add(whole);
  reader.remarks.push(told);
}
