/** The download of the ICAP Allowance Price Explorer: a block of columns for each system, a row for each day. */
import type { Period } from '../dataset/period';
import { cellText, columnCells, isBlankRow } from './_lib/cells';
import { coverOf } from './_lib/cover';
import { dayOrderOf, readDate, type DayOrder } from './_lib/dates';
import { decimalMarkOf, isMissing, readNumber, type DecimalMark } from './_lib/numbers';
import { headingOf, locatorOf } from './_lib/places';
import { refused, remark, type Remark } from './_lib/remarks';
import { ICAP_VENUE, icapInstrument, icapSeries, icapSystem, type IcapInstrument, type IcapSeries, type IcapSystem } from './_market/icap-series';
import type { Cell, Importer, OpenFile, ReadFigure, Reading, Sheet } from './importer';

/** The explorer's own names over the blocks, and the titles below them. */
const NAMES = 0;
const TITLES = 1;
const FIRST_DAY = 2;
const DATES = 0;

/** A column of prices. */
interface Column {
  readonly at: number;
  readonly heading: string;
  readonly system: IcapSystem;
  readonly series: IcapSeries;
  /** Where the currency of its block stands. */
  readonly currencyAt: number;
  readonly mark: DecimalMark;
}

export const importer: Importer = {
  id: 'icap-prices',
  title: { zh: 'ICAP 配额价格', en: 'ICAP Allowance Price Explorer' },
  about: {
    zh: '国际碳行动伙伴组织（ICAP）网站 Allowance Price Explorer 页下载的 CSV：首行为各碳市场名称，次行为 Date、Primary Market、Secondary Market 等',
    en: 'the CSV from the Allowance Price Explorer of the International Carbon Action Partnership, with the systems in its first row and Date, Primary Market, Secondary Market and so on in its second',
  },
  recognise: ({ sheets: [sheet] }) => (sheet && isIcap(sheet) ? 1 : 0),
  read,
};

function isIcap({ rows }: Sheet): boolean {
  const titles = (rows[TITLES]?.cells ?? []).map(cellText).map((text) => text.trim().toLowerCase());
  return titles[DATES] === 'date' && titles.includes('market currency') && titles.some((title) => icapSeries(title) !== undefined);
}

function read({ sheets: [sheet] }: OpenFile): Reading {
  if (!sheet || !isIcap(sheet)) throw refused('nothing-read', { expected: importer.about });
  const remarks: Remark[] = [];
  const columns = columnsIn(sheet, remarks);
  const order = dayOrderOf(columnCells(sheet, DATES, FIRST_DAY));
  const instruments = new Map<Column, IcapInstrument>();
  const figures: ReadFigure[] = [];
  for (const { line, cells } of sheet.rows.slice(FIRST_DAY).filter((row) => !isBlankRow(row))) {
    const period = dayOf(cells[DATES], order, line, remarks);
    if (period) for (const column of columns) figures.push(...figureIn(cells, column, { period, line, instruments, remarks }));
  }
  if (figures.length === 0) throw refused('nothing-read', { expected: importer.about });
  const cover = coverOf(figures.map(({ period }) => period));
  return {
    source: { ...CARD, ...cover },
    venues: [ICAP_VENUE],
    instruments: [...new Map([...instruments.values()].map((instrument) => [instrument.symbol, instrument])).values()],
    figures,
    rates: [],
    remarks: [...remarks, leftOut(sheet)],
  };
}

/** Every column of prices, with the system its block belongs to; a block reaches to the next name. */
function columnsIn(sheet: Sheet, remarks: Remark[]): Column[] {
  const names = sheet.rows[NAMES]!.cells.map((cell) => cellText(cell).trim());
  const titles = sheet.rows[TITLES]!.cells.map((cell) => cellText(cell).trim());
  const starts = names.flatMap((name, at) => (name === '' ? [] : [at]));
  return starts.flatMap((start, index) => {
    const name = names[start]!;
    const until = starts[index + 1] ?? titles.length;
    const { system, isNew } = icapSystem(name);
    if (isNew) remarks.push(remark('new-instrument', { symbol: `ICAP:${system.code}`, name }, sheet.rows[NAMES]));
    const block = titles.slice(start, until);
    const currency = block.findIndex((title) => title.toLowerCase() === 'market currency');
    return block.flatMap((title, offset): Column[] => {
      const series = icapSeries(title);
      const at = start + offset;
      if (!series) return [];
      const mark = decimalMarkOf(columnCells(sheet, at, FIRST_DAY));
      return [{ at, heading: headingOf(sheet.name, `${name}: ${title}`), system, series, currencyAt: currency < 0 ? -1 : start + currency, mark }];
    });
  });
}

function dayOf(cell: Cell | undefined, order: DayOrder, line: number, remarks: Remark[]): Period | undefined {
  const date = readDate(cell, order);
  if (date !== undefined && date !== 'ambiguous') return date;
  remarks.push(remark(date === 'ambiguous' ? 'ambiguous-date' : 'no-date', { received: cellText(cell) }, { line }));
  return undefined;
}

interface OfRow {
  readonly period: Period;
  readonly line: number;
  /** Of each column, from its first figure on: the currency stands in the rows. */
  readonly instruments: Map<Column, IcapInstrument>;
  readonly remarks: Remark[];
}

function figureIn(cells: readonly Cell[], column: Column, { period, line, instruments, remarks }: OfRow): ReadFigure[] {
  const cell = cells[column.at];
  if (isMissing(cell)) return [];
  const value = readNumber(cell, column.mark)?.value;
  const printed = cellText(cell).trim();
  const currency = cellText(cells[column.currencyAt]).trim();
  const problem = problemOf(value, currency);
  if (problem) {
    remarks.push(remark(problem, { received: problem === 'unknown-currency' ? currency : printed, column: column.heading }, { line }));
    return [];
  }
  if (!instruments.has(column)) instruments.set(column, icapInstrument(column.system, column.series, currency));
  const { symbol, currency: usual } = instruments.get(column)!;
  return [
    {
      symbol,
      measure: column.series.market === 'secondary' && column.system.isAveraged ? 'average' : 'price',
      period,
      value: value!,
      bound: '=',
      traded: true,
      status: 'reported',
      inferred: [],
      ...(currency === usual ? {} : { currency }),
      printed,
      locator: locatorOf(line),
      heading: column.heading,
    },
  ];
}

function problemOf(value: number | undefined, currency: string): 'no-number' | 'negative-number' | 'unknown-currency' | undefined {
  if (value === undefined) return 'no-number';
  if (value < 0) return 'negative-number';
  return /^[A-Z]{3}$/.test(currency) ? undefined : 'unknown-currency';
}

/** The explorer converts with rates of its own; conversions here are made with one bank's rates only. */
function leftOut({ rows }: Sheet): Remark {
  const at = rows[TITLES]!.cells.findIndex((cell) => /^exchange rate/i.test(cellText(cell)));
  const why = { zh: '换算统一用欧洲央行参考汇率，可另行导入', en: 'conversions use the reference rates of the ECB, which can be imported too' };
  return remark('part-left-out', { part: at < 0 ? 'Exchange rate' : cellText(rows[TITLES]!.cells[at]), why }, rows[TITLES]);
}

const CARD: Omit<Reading['source'], 'published' | 'covers'> = {
  title: { zh: 'ICAP 配额价格浏览器', en: 'ICAP Allowance Price Explorer' },
  publisher: { zh: '国际碳行动伙伴组织', en: 'International Carbon Action Partnership' },
  language: 'en',
  documentType: 'EB/OL',
  terms: {
    zh: 'ICAP 网站的使用条款适用：供参考，引用须注明 ICAP；历史数据会被修订。',
    en: 'The terms of ICAP’s site apply: for information, with ICAP named where it is quoted. Past figures are revised between downloads.',
  },
  attribution: { zh: '资料来源：国际碳行动伙伴组织（ICAP）配额价格浏览器', en: 'Source: ICAP Allowance Price Explorer' },
  grade: 'second-hand',
};
