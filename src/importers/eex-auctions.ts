/** The emission spot primary market auction report of EEX: a workbook of one year, a row for each auction. */
import type { Period } from '../dataset/period';
import { cellText, columnCells } from './_lib/cells';
import { findHeader, type Header } from './_lib/columns';
import { coverOf } from './_lib/cover';
import { dayOrderOf, readDate } from './_lib/dates';
import { decimalMarkOf, isMissing, readNumber, type DecimalMark } from './_lib/numbers';
import { headingOf, locatorOf } from './_lib/places';
import { refused, remark, type Place, type Remark } from './_lib/remarks';
import { auctionOf, type Auction } from './_market/eex-auction-names';
import type { Cell, Importer, OpenFile, ReadFigure, Reading, Sheet } from './importer';

const WORDS = {
  date: ['Date'],
  name: ['Auction Name'],
  contract: ['Contract'],
  status: ['Status'],
  price: [/^auctionprice/],
  volume: [/^auctionvolume/],
  turnover: [/^totalrevenue/],
} as const;

type Column = keyof typeof WORDS;
const NEEDED: readonly Column[] = ['date', 'name', 'price', 'volume'];
/** The price all successful bids pay is neither a close nor an average; mean and median of the report are those of the bids. */
const FIGURES = ['price', 'volume', 'turnover'] as const;

export const importer: Importer = {
  id: 'eex-auctions',
  title: { zh: 'EEX 一级市场拍卖报告', en: 'EEX primary auction report' },
  about: {
    zh: '欧洲能源交易所（EEX）按年发布的拍卖报告 .xlsx：含 Date、Auction Name、Contract、Auction Price、Auction Volume 等列',
    en: 'the yearly auction report (.xlsx) of the European Energy Exchange, with columns such as Date, Auction Name, Contract, Auction Price and Auction Volume',
  },
  recognise: ({ sheets }) => (sheets.some((sheet) => headerOf(sheet) !== undefined) ? 1 : 0),
  read,
};

function headerOf(sheet: Sheet): Header<Column> | undefined {
  return findHeader(sheet, WORDS, NEEDED);
}

function read(file: OpenFile): Reading {
  const remarks: Remark[] = [];
  const auctions = new Map<string, Auction>();
  const figures = file.sheets.flatMap((sheet) => {
    const header = headerOf(sheet);
    return header ? figuresOf(sheet, header, auctions, remarks) : [];
  });
  if (figures.length === 0) throw refused('nothing-read', { expected: importer.about });
  return {
    source: { ...CARD, ...coverOf(figures.map(({ period }) => period)) },
    venues: [],
    instruments: [...auctions.values()].flatMap(({ instrument }) => instrument ?? []),
    figures,
    rates: [],
    remarks,
  };
}

function figuresOf(sheet: Sheet, { row, columns }: Header<Column>, auctions: Map<string, Auction>, remarks: Remark[]): ReadFigure[] {
  const marks = new Map(FIGURES.map((name) => [name, columns[name] && decimalMarkOf(columnCells(sheet, columns[name].at, row + 1))]));
  const order = dayOrderOf(columnCells(sheet, columns.date!.at, row + 1));
  return sheet.rows.slice(row + 1).flatMap(({ line, cells }) => {
    const at = (name: Column): Cell => cells[columns[name]?.at ?? -1] ?? null;
    const place: Place = { line, sheet: sheet.name };
    const name = cellText(at('name')).trim();
    // Notes below the table have no auction.
    if (name === '') return [];
    const period = readDate(at('date'), order);
    if (period === undefined || period === 'ambiguous') {
      remarks.push(remark(period === 'ambiguous' ? 'ambiguous-date' : 'no-date', { received: cellText(at('date')) }, place));
      return [];
    }
    if (/cancel/i.test(cellText(at('status'))) || isMissing(at('price'))) {
      remarks.push(remark('cancelled-auction', { name }, place));
      return [];
    }
    const auction = auctionOf(name, cellText(at('contract')).trim());
    if (!auction) {
      remarks.push(remark('unknown-product', { received: name }, place));
      return [];
    }
    noteNew(auction, auctions, remarks, place);
    return FIGURES.flatMap((measure) =>
      figureOf(
        { cell: at(measure), measure, mark: marks.get(measure), title: columns[measure]?.title ?? '', symbol: auction.symbol, period, place },
        remarks,
      ),
    );
  });
}

function noteNew(auction: Auction, auctions: Map<string, Auction>, remarks: Remark[], place: Place): void {
  if (auctions.has(auction.symbol)) return;
  auctions.set(auction.symbol, auction);
  const { symbol, instrument } = auction;
  if (instrument) remarks.push(remark('new-instrument', { symbol, name: instrument.name.en }, place));
}

interface Given {
  readonly cell: Cell;
  readonly measure: (typeof FIGURES)[number];
  readonly mark: DecimalMark;
  readonly title: string;
  readonly symbol: string;
  readonly period: Period;
  readonly place: Place;
}

function figureOf({ cell, measure, mark, title, symbol, period, place }: Given, remarks: Remark[]): ReadFigure[] {
  if (isMissing(cell)) return [];
  const value = readNumber(cell, mark)?.value;
  if (value === undefined || value < 0) {
    remarks.push(remark(value === undefined ? 'no-number' : 'negative-number', { column: title, received: cellText(cell) }, place));
    return [];
  }
  const said = { printed: cellText(cell), locator: locatorOf(place.line), heading: headingOf(place.sheet ?? '', title) };
  return [{ symbol, measure, period, value, bound: '=', traded: true, status: 'reported', inferred: [], ...said }];
}

const CARD: Omit<Reading['source'], 'published' | 'covers'> = {
  title: { zh: 'EEX 排放配额一级市场拍卖报告', en: 'EEX Emission Spot Primary Market Auction Report' },
  publisher: { zh: '欧洲能源交易所', en: 'European Energy Exchange' },
  language: 'en',
  documentType: 'R',
  terms: {
    zh: 'EEX 公开发布的报告，其使用条款适用；再分发前请核对 EEX 的数据许可。',
    en: 'A public report of EEX; its terms apply. Check EEX’s data licence before passing figures on.',
  },
  attribution: { zh: '资料来源：欧洲能源交易所（EEX）一级市场拍卖报告', en: 'Source: EEX, Primary Market Auction Report' },
  grade: 'first-hand',
};
