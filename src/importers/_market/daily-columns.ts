/** The header of an exchange's daily table: which column is the date, the exchange, the product, and what each of the others prints. */
import type { Bilingual } from '../../core/language';
import { isMoneyPerTonne } from '../../dataset/store';
import type { Measure } from '../../dataset/codes';
import { cellText } from '../_lib/cells';
import { splitTitle } from '../_lib/columns';
import { readUnit } from '../_lib/numbers';
import type { Sheet, SheetRow } from '../importer';

/** 挂牌, 大宗 and 单向竞价 are ways of trading one allowance, with prices of their own. */
export type Channel = 'LISTED' | 'BLOCK' | 'AUCTION';

export interface DailyColumn {
  /** Position among the cells of a row. */
  readonly at: number;
  /** As printed. */
  readonly title: string;
  readonly measure: Measure;
  /** undefined for the market as a whole. */
  readonly channel: Channel | undefined;
  /** What the title says before the measure: 广东 of 广东收盘价; '' where that is nothing but its kind. */
  readonly market: string;
  /** 10,000 for a column in 万吨 or 万元. */
  readonly scale: number;
  /** Where the header names one. */
  readonly currency: string | undefined;
}

/** A column that is no figure of the day, or one whose unit is not known. */
export type LeftOutColumn = { readonly title: string } & ({ readonly why: Bilingual } | { readonly unit: string });

export interface DailyHeader {
  /** Position of the first row below it. */
  readonly begin: number;
  readonly line: number;
  readonly date: number;
  readonly exchange: number | undefined;
  /** Where every row says in which way it was traded. */
  readonly method: number | undefined;
  /** Several where a table prints code and name; the first that is known counts. */
  readonly products: readonly number[];
  readonly columns: readonly DailyColumn[];
  readonly leftOut: readonly LeftOutColumn[];
  readonly isChinese: boolean;
}

const DATE = /^(?:交易|成交|行情|数据)?(?:日期|日|时间)$|^(?:trad(?:e|ing))?(?:date|day)$/;
const EXCHANGE =
  /^(?:交易)?(?:机构|所|场所|市场|中心|平台)(?:名称)?$|^(?:碳市场|试点|地区|省市|区域|所属机构)$|^(?:exchange|venue|market|region)(?:name)?$/;
const PRODUCT =
  /^(?:交易|证券|产品|合约|标的|配额|挂牌)?(?:品种|简称|名称|产品|标的|代码|合约)(?:名称|简称|代码)?$|^配额$|^(?:product|instrument|symbol|contract|security|ticker|allowance)(?:name|code)?$/;

const METHOD = /^(?:交易|成交)(?:方式|类型|模式)$|^trad(?:e|ing)(?:method|type)$/;

/** In this order: 加权平均价 is no 价 of an unknown kind, and 昨收盘价 no close. */
const MEASURE_WORDS: readonly (readonly [RegExp, Measure])[] = [
  [/成交总?量|交易总?量|^(?:total)?(?:traded|trading)?vol(?:ume)?$/, 'volume'],
  [/成交金额|成交额|交易额|交易金额|成交总额|^(?:total)?(?:turnover|amount|(?:traded|trading)(?:value|amount))$/, 'turnover'],
  [/开盘|^open(?:ing)?(?:price)?$/, 'open'],
  [/最高|^high(?:est)?(?:price)?$/, 'high'],
  [/最低|^low(?:est)?(?:price)?$/, 'low'],
  [/结算价|^settle(?:ment)?(?:price)?$/, 'settlement'],
  [/收盘|^(?:close|closing|last)(?:price)?$/, 'close'],
  [/均价|平均价|^(?:(?:volume)?weighted)?(?:average|avg|mean)(?:traded)?(?:price)?$|^vwap$/, 'average'],
  [/^(?:综合|最新|成交|交易)?价格?$|^price$/, 'price'],
];

const LEFT_OUT: readonly (readonly [RegExp, Bilingual])[] = [
  [/涨跌|涨幅|跌幅|振幅|change|chg/, { zh: '可由价格算出', en: 'it follows from the prices' }],
  [/昨|前收|前一|上一|上日|prev/, { zh: '是前一交易日的价格', en: 'it is the price of the day before' }],
  [/累计|cumulative|todate|ytd/, { zh: '是累计数，起始日期未写明', en: 'it is a running total whose first day is not printed' }],
];

const CHANNELS: readonly (readonly [RegExp, Channel])[] = [
  [/挂牌|listed/, 'LISTED'],
  [/大宗|block/, 'BLOCK'],
  [/单向竞价|竞价|auction/, 'AUCTION'],
];
const AGAIN: Bilingual = { zh: '与前面的列重复', en: 'an earlier column holds the same' };
const WHOLE_MARKET = /总成交|合计|全部|total/;
const CHANNEL_PREFIX = /^(?:(?:挂牌|大宗|单向竞价|竞价)(?:协议)?(?:交易)?|(?:listed|block|auction)(?:agreement)?(?:trad(?:es?|ing))?)/;
/** Words before a measure that say nothing more than the measure does. */
const FILLERS = /^(?:当日|今日|本日|每日|单日|当天|日|碳排放权?|碳|配额|现货|全?市场|综合|价格|加权|算术|成交|交易|总|全部|合计|协议|的|价)*$/;

const SEARCHED_ROWS = 60;

/** The first header of the sheet; undefined where it is no daily table. */
export function findDailyHeader({ rows }: Sheet): DailyHeader | undefined {
  const end = Math.min(rows.length, SEARCHED_ROWS);
  for (let at = 0; at < end; at++) {
    const header = dailyHeaderAt(rows, at);
    if (header) return header;
  }
  return undefined;
}

/** The header that begins in this row, of one row of titles or of two, the upper naming ways of trading. */
export function dailyHeaderAt(rows: readonly SheetRow[], at: number): DailyHeader | undefined {
  const titles = titlesOf(rows[at]!);
  const date = titles.findIndex((title) => DATE.test(splitTitle(title).title));
  if (date < 0) return undefined;
  const below = rows[at + 1] ? titlesOf(rows[at + 1]!) : [];
  if (isSecondRow(titles, below, date)) return headerOf(grouped(titles, below), date, rows[at + 1]!.line, at + 2);
  const above = at > 0 ? titlesOf(rows[at - 1]!) : [];
  return headerOf(groups(above, titles) ? grouped(above, titles) : titles, date, rows[at]!.line, at + 1);
}

function titlesOf({ cells }: SheetRow): string[] {
  return cells.map((cell) => (typeof cell === 'string' ? cellText(cell).replace(/\s+/g, ' ').trim() : ''));
}

/** Below 日期 nothing stands, and measures beside it. */
function isSecondRow(titles: readonly string[], below: readonly string[], date: number): boolean {
  return (below[date] ?? '') === '' && groups(titles, below) && below.filter((title) => measureOf(title) !== undefined).length > 1;
}

/** Whether titles stand over others: ways of trading, or markets of which each has the same measures. */
function groups(upper: readonly string[], lower: readonly string[]): boolean {
  const measures = lower.filter((title) => measureOf(title) !== undefined);
  return upper.filter(Boolean).length > 1 && (upper.some(isChannel) || new Set(measures).size < measures.length);
}

function isChannel(title: string): boolean {
  return CHANNELS.some(([word]) => word.test(splitTitle(title).title)) && measureOf(title) === undefined;
}

/** A merged cell stands over all columns up to the next. */
function grouped(upper: readonly string[], lower: readonly string[]): string[] {
  let over = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, at) => {
    over = upper[at] || over;
    const own = lower[at] ?? '';
    if (own === '') return upper[at] ?? '';
    return isGroup(over) && measureOf(own) !== undefined ? `${over} ${own}` : own;
  });
}

function isGroup(title: string): boolean {
  const { title: name } = splitTitle(title);
  return title !== '' && measureOf(title) === undefined && ![DATE, EXCHANGE, PRODUCT, METHOD].some((word) => word.test(name));
}

function headerOf(titles: readonly string[], date: number, line: number, begin: number): DailyHeader | undefined {
  const columns: DailyColumn[] = [];
  const leftOut: LeftOutColumn[] = [];
  const products: number[] = [];
  let [exchange, method]: (number | undefined)[] = [];
  for (const [at, title] of titles.entries()) {
    const { title: name } = splitTitle(title);
    if (title === '' || at === date) continue;
    if (EXCHANGE.test(name)) exchange ??= at;
    else if (METHOD.test(name)) method ??= at;
    else if (PRODUCT.test(name)) products.push(at);
    else addMeasure(at, title, columns, leftOut);
  }
  const isTable = columns.length > 1 || (columns.length === 1 && products.length > 0);
  if (!isTable) return undefined;
  return { begin, line, date, exchange, method, products, columns, leftOut, isChinese: /\p{Script=Han}/u.test(titles.join('')) };
}

function addMeasure(at: number, title: string, columns: DailyColumn[], leftOut: LeftOutColumn[]): void {
  const { title: name } = splitTitle(title);
  const why = LEFT_OUT.find(([word]) => word.test(name))?.[1];
  const measure = measureOf(title);
  if (why) leftOut.push({ title, why });
  if (why || measure === undefined) return;
  const channel = WHOLE_MARKET.test(name) ? undefined : channelNamed(name);
  const market = marketOf(title, measure);
  const printed = unitText(title);
  const unit = unitOfColumn(printed, measure);
  if (!unit) leftOut.push({ title, unit: printed });
  else if (columns.some((known) => known.measure === measure && known.channel === channel && known.market === market))
    leftOut.push({ title, why: AGAIN });
  else columns.push({ at, title, measure, channel, market, ...unit });
}

/** The way of trading that a text names. */
export function channelNamed(text: string): Channel | undefined {
  const name = splitTitle(text).title;
  return CHANNELS.find(([word]) => word.test(name))?.[1];
}

function measureOf(title: string): Measure | undefined {
  const name = nameOf(title);
  return MEASURE_WORDS.find(([word]) => word.test(name))?.[1];
}

function marketOf(title: string, measure: Measure): string {
  const name = nameOf(title);
  const word = MEASURE_WORDS.find(([, each]) => each === measure)![0];
  const before = name.slice(0, word.exec(name)?.index).replace(CHANNEL_PREFIX, '');
  return FILLERS.test(before) ? '' : before;
}

/** Without its unit and without a way of trading before it. */
function nameOf(title: string): string {
  return splitTitle(title).title.split('/')[0]!.replace(CHANNEL_PREFIX, '');
}

/** `万吨` of 成交量(万吨) or 成交量/万吨. */
function unitText(title: string): string {
  const { unit } = splitTitle(title);
  return unit || (/[/:：](.+)$/.exec(title.normalize('NFKC'))?.[1]?.trim() ?? '');
}

/** Tonnes and the currency of the instrument where nothing is said; undefined where what is said is not known. */
function unitOfColumn(printed: string, measure: Measure): Pick<DailyColumn, 'scale' | 'currency'> | undefined {
  if (printed === '') return { scale: 1, currency: undefined };
  const inOrder = printed.replace(/^(\S+) (thousand|million|billion)$/i, '$2 $1').replace(/(万?吨)(?:CO2|二氧化碳).*$/i, '$1');
  const { scale, unit } = readUnit(inOrder) ?? { scale: 0, unit: undefined };
  if (scale === 0 || unit === '%') return undefined;
  if (measure === 'volume') return unit === 't' || unit === undefined ? { scale, currency: undefined } : undefined;
  return unit === 't' || (isMoneyPerTonne(measure) && scale !== 1) ? undefined : { scale, currency: unit };
}
