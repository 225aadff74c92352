/** What the columns and cells of a user's own table call the measures. */
import { MEASURES, type Measure } from '../../dataset/codes';
import { splitTitle } from '../_lib/columns';

const MEASURE_TITLES: Readonly<Record<Measure, readonly string[]>> = {
  open: ['open', 'open price', 'opening price', '开盘', '开盘价', '今开'],
  high: ['high', 'high price', 'highest', 'highest price', '最高', '最高价'],
  low: ['low', 'low price', 'lowest', 'lowest price', '最低', '最低价'],
  close: ['close', 'close price', 'closing price', 'last', 'last price', 'px last', '收盘', '收盘价'],
  average: [
    'average',
    'average price',
    'average traded price',
    'avg',
    'avg price',
    'mean',
    'mean price',
    'vwap',
    '均价',
    '成交均价',
    '平均价',
    '加权平均价',
  ],
  settlement: ['settlement', 'settlement price', 'settle', 'settle price', '结算', '结算价'],
  price: ['price', 'carbon price', 'spot', 'spot price', '价格', '碳价', '综合价格'],
  volume: ['volume', 'volume t', 'vol', 'traded volume', 'trading volume', '成交量', '交易量'],
  turnover: ['turnover', 'amount', 'traded value', '成交额', '成交金额', '交易额'],
};

const BY_TITLE: ReadonlyMap<string, Measure> = new Map(
  MEASURES.flatMap((measure) => MEASURE_TITLES[measure].map((words) => [splitTitle(words).title, measure] as const)),
);

/** The measure that a title or a code names, and nothing else. */
export function measureCalled(text: string): Measure | undefined {
  return BY_TITLE.get(text) ?? BY_TITLE.get(splitTitle(text).title);
}

const TELLING: readonly (readonly [RegExp, Measure])[] = [
  [/volume|成交量|交易量/, 'volume'],
  [/turnover|成交额|成交金额|交易额/, 'turnover'],
  [/settle|结算/, 'settlement'],
  [/clos(?:e|ing)|收盘/, 'close'],
  [/average|avg|mean|vwap|均价/, 'average'],
  [/open|开盘/, 'open'],
  [/high|最高/, 'high'],
  [/low(?:est|$|price)|最低/, 'low'],
];

/** The measure that a title is likely to mean, `price` where it does not say. */
export function measureSuggested(text: string): Measure {
  const { title } = splitTitle(text);
  return measureCalled(text) ?? TELLING.find(([word]) => word.test(title))?.[1] ?? 'price';
}
