import { type Dataset, OPEN, type Period, type Segment } from '../core/dataset';
import { boardOf, type Quote } from '../core/board';
import type { Language } from '../core/language';
import { answer } from './_lib/answer';
import { dateCell, orEmpty, type Cell } from './_lib/cells';
import { context } from './_lib/context';
import { headerRow } from './_lib/headers';
import { heedMissingOnBoard } from './_lib/heed';
import { readHeaders, readLanguage, readSegment, readWhen } from './_lib/read';
import { textOf } from '../core/figure';

const COLUMNS = [
  'symbol', 'venue', 'instrument', 'contract', 'period_start', 'period_end', 'price', 'currency', 'trend', 'volume_t', 'traded', 'source', 'measure', 'unit',
] as const; // prettier-ignore

/**
 * The quote board: every instrument of a segment with its figures for one period.
 * @customfunction QUOTES
 * @zh 行情表：某一板块全部品种在一个时段的价格和成交量。
 * @param [segment] voluntary-spot, voluntary-futures, primary-auction, secondary-spot, futures, china-national, reference or imported (series only your own files hold). Left out: all.
 * @zhParam segment voluntary-spot 自愿现货、voluntary-futures 自愿期货、primary-auction 一级拍卖、secondary-spot 二级现货、futures 期货、china-national 全国碳市场、reference 法定价格、imported 导入的序列（只有您导入的文件才有）。省略为全部。
 * @choices segment voluntary-spot voluntary-futures primary-auction secondary-spot futures china-national reference imported
 * @param [date_or_period] Day (its week is meant) or period: "2026-W05", "2024Q1". Left out: the newest week of the board.
 * @zhParam date_or_period 日期（取其所在周）或时段："2026-W05"、"2024Q1"。省略为最新一周。
 * @picker date_or_period when
 * @param [headers] 1 headers (default) or 0 none.
 * @zhParam headers 1 含表头（默认）或 0 无表头。
 * @picker headers codes 1 0
 * @param [language] zh or en, for headers and names. Left out: the display language.
 * @zhParam language 表头和名称的语言，zh 或 en。省略为显示语言。
 * @choices language zh en
 * @returns A table, one row for each instrument with a figure of exactly that period, traded or not.
 * @zhReturns 表，凡有该时段数据的品种各占一行，不论是否成交。
 * @rule Series of the segment imported may be of days: a day without figures of its week stands for itself, and left out it is the newest figure of each.
 * @zhRule 导入的序列可能只有日数据：该日所在周没有数据时即取该日，省略时各取其最新数据。
 * @rule An instrument that was not traded has its row, with traded FALSE, volume 0 and an empty price. Trends are the printed marks.
 * @zhRule 未成交的品种也占一行：是否成交为 FALSE，成交量为 0，价格为空。价格趋势为来源所印符号。
 * @fails #N/A where the segment has no figures of the period: the message names the nearest periods. #N/A too where its figures may come from an imported file that is missing on this machine: the message names it.
 * @zhFails 该板块没有该时段数据时为 #N/A，提示中列出最近的时段。数据可能来自本机未导入的文件时同样为 #N/A，提示中写明文件名。
 * @from The publication in the column source.
 * @zhFrom “来源”列所列的文献。
 * @example =ROWS(CARBON.QUOTES("secondary-spot","2026-W05",0)) // 12
 */
export function quotes(segment?: any, date_or_period?: any, headers?: any, language?: any): any[][] {
  return answer(() => {
    const { dataset } = context();
    const spoken = readLanguage(language);
    const hasHeaders = readHeaders(headers, 1) === 1;
    const board = heededBoard(dataset, readSegment(segment), readWhen(date_or_period, 'date_or_period'));
    return [...(hasHeaders ? [headerRow(COLUMNS, spoken)] : []), ...board.map((quote) => rowOf(dataset, quote, spoken))];
  });
}

/** @throws no-rows; import-missing where rows are wanting for want of a file. */
function heededBoard(dataset: Dataset, segment: Segment | undefined, when: Period | undefined): Quote[] {
  if (segment === 'imported') heedMissingOnBoard(segment, when);
  try {
    return boardOf(dataset, segment, when);
  } catch (thrown) {
    heedMissingOnBoard(segment, when);
    throw thrown;
  }
}

function rowOf(dataset: Dataset, quote: Quote, language: Language): Cell[] {
  const { symbol, name, venue, contract, unit } = dataset.instruments[quote.instrument]!;
  const { name: venueName } = dataset.venues.find(({ code }) => code === venue)!;
  const { start, end } = quote.period;
  const isPriced = quote.price !== undefined;
  return [
    symbol,
    venueName[language],
    name[language],
    orEmpty(contract),
    start === OPEN ? '' : dateCell(start),
    dateCell(end),
    orEmpty(quote.price),
    isPriced ? textOf(dataset, quote.row, 'currency') : '',
    orEmpty(quote.trend),
    orEmpty(quote.volumeTonnes),
    quote.isTraded,
    dataset.sources[dataset.quotes.source[quote.row]!]!.id,
    orEmpty(quote.measure),
    unit,
  ];
}
