/** The daily tables of China's carbon exchanges: 交易日期, 品种, 开盘价 … 成交额, in whatever order, of one market or of all. */
import type { Bilingual } from '../core/language';
import type { Dataset } from '../dataset/store';
import { findDailyHeader, type DailyHeader } from './_market/daily-columns';
import { readDailySheet, type DailyReader } from './_market/daily-rows';
import { productsOf, type Products, type QuotedInstrument } from './_market/products';
import { coverOf } from './_lib/cover';
import { refused } from './_lib/remarks';
import { instrumentMeant, ownInstrument, ownVenues } from './_own/symbols';
import type { Answers, Importer, OpenFile, Question, ReadFigure, Reading, Sheet } from './importer';

export const importer: Importer = {
  id: 'exchange-daily',
  title: { zh: '碳市场每日行情表', en: "Exchange's daily table" },
  about: {
    zh: '各碳交易机构网站公布的每日行情，或由其整理的表格：有日期列，以及开盘价、最高价、最低价、收盘价、成交均价、成交量、成交额中的几列',
    en: 'daily quotations as the Chinese carbon exchanges publish them on their sites, or a table made of them: a column of dates and some of open, high, low, close, average, volume and turnover',
  },
  recognise: (file) => Math.max(0, ...dailyTables(file).map(({ header }) => certaintyOf(header))),
  questions,
  read,
};

interface DailySheet {
  readonly sheet: Sheet;
  readonly header: DailyHeader;
}

function dailyTables({ sheets }: OpenFile): DailySheet[] {
  return sheets.flatMap((sheet) => {
    const header = findDailyHeader(sheet);
    return header ? [{ sheet, header }] : [];
  });
}

/** Anything could print Date, Close and Volume: without a column that says of what, a table of dates and numbers asks more. */
function certaintyOf({ isChinese, columns, products, exchange }: DailyHeader): number {
  const names = (products.length > 0 ? 1 : 0) + (exchange === undefined ? 0 : 1);
  const hasAmount = columns.some(({ measure }) => measure === 'volume' || measure === 'turnover');
  if (!isChinese && names === 0) return 0.15;
  return (isChinese ? 0.6 : 0.3) + 0.1 * names + (hasAmount ? 0.1 : 0);
}

/** Asked where no column, and no name of a sheet among several, says what is quoted. */
function questions(file: OpenFile, dataset: Dataset): Question[] {
  const unnamed = unnamedTables(file);
  const products = productsOf(dataset);
  const isAsked = unnamed.length === 1 || unnamed.some(({ sheet }) => !products.ofName(sheet.name));
  if (!isAsked) return [];
  const names = unnamed.length === 1 ? [unnamed[0]!.sheet.name, ...titleTexts(unnamed[0]!), file.name] : [file.name];
  const suggested = names.map((name) => products.ofName(name)).find(Boolean);
  return [{ name: 'symbol', suggestion: suggested?.symbol ?? '' }];
}

function unnamedTables(file: OpenFile): DailySheet[] {
  return dailyTables(file).filter(
    ({ header: { products, exchange, columns } }) => products.length === 0 && exchange === undefined && columns.some(({ market }) => market === ''),
  );
}

/** What stands above the table. */
function titleTexts({ sheet, header }: DailySheet): string[] {
  return sheet.rows.slice(0, header.begin - 1).flatMap(({ cells }) => cells.filter((cell) => typeof cell === 'string'));
}

function read(file: OpenFile, dataset: Dataset, answers: Answers): Reading {
  const tables = dailyTables(file);
  if (tables.length === 0) throw refused('nothing-read', { expected: importer.about });
  const products = productsOf(dataset);
  const answered = answeredInstrument(dataset, products, answers);
  const isOne = unnamedTables(file).length === 1;
  const reader: DailyReader = {
    dataset,
    products,
    instrumentOf: ({ name }) => (isOne ? answered : (products.ofName(name) ?? answered)),
    figures: [],
    remarks: [],
    known: new Set(dataset.instruments.map(({ symbol }) => symbol)),
    added: new Map(),
    told: new Set(),
  };
  for (const { sheet, header } of tables) readDailySheet(reader, sheet, header);
  if (reader.figures.length === 0) throw refused('nothing-read', { expected: importer.about });
  const { figures, remarks } = reader;
  const instruments = [...reader.added.values()];
  return {
    source: sourceOf(file, figures, publisherOf(dataset, figures)),
    venues: ownVenues(instruments, dataset),
    instruments,
    figures,
    rates: [],
    remarks,
  };
}

/** What the user says it is: one the dataset knows, or a new one, in the currency these tables are in where they name none. */
function answeredInstrument(dataset: Dataset, products: Products, { symbol = '' }: Answers): QuotedInstrument | undefined {
  const received = symbol.trim();
  if (received === '') return undefined;
  const product = products.find(received, '');
  if (product.kind === 'found') return product.instrument;
  const meant = instrumentMeant(dataset, received);
  if (meant.kind === 'new') return ownInstrument(meant.symbol, meant.symbol, 'CNY');
  throw meant.kind === 'ambiguous'
    ? refused('ambiguous-product', { received, candidates: meant.candidates })
    : refused('unknown-product', { received });
}

/** The exchange, where all figures are of one. */
function publisherOf({ venues }: Dataset, figures: readonly ReadFigure[]): Bilingual {
  const codes = new Set(figures.map(({ symbol }) => symbol.split(':')[0]!));
  const venue = codes.size === 1 ? venues.find(({ code }) => codes.has(code)) : undefined;
  return venue?.name ?? { zh: '各碳交易机构', en: 'Carbon exchanges' };
}

function sourceOf({ name }: OpenFile, figures: readonly ReadFigure[], publisher: Bilingual): Reading['source'] {
  return {
    title: { zh: '碳市场每日行情', en: 'Daily quotations of the carbon market' },
    publisher,
    ...coverOf(figures.map(({ period }) => period)),
    language: 'zh',
    documentType: 'EB/OL',
    terms: {
      zh: '文件未载使用条款；行情权利归各交易机构所有，引用请注明出处。',
      en: 'The file prints no terms of use; quotations belong to the exchanges, cite them when quoting.',
    },
    attribution: { zh: `数据来源：${publisher.zh}，据导入的文件“${name}”`, en: `Source: ${publisher.en}, as in the imported file "${name}"` },
    grade: 'second-hand',
  };
}
