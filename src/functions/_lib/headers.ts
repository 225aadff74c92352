import type { Bilingual, Language } from '../../core/language';

/** Header words: the column names of the contract in English, the words of the field in Chinese. Fixed, since workbooks look them up. */
export const COLUMN_WORDS = {
  date: { en: 'date', zh: '日期' },
  price: { en: 'price', zh: '价格' },
  open: { en: 'open', zh: '开盘价' },
  high: { en: 'high', zh: '最高价' },
  low: { en: 'low', zh: '最低价' },
  volume: { en: 'volume', zh: '成交量' },
  turnover: { en: 'turnover', zh: '成交额' },
  average: { en: 'average', zh: '成交均价' },
  change: { en: 'change', zh: '涨跌幅' },
  basis: { en: 'basis', zh: '依据' },
  source: { en: 'source', zh: '来源' },
  close: { en: 'close', zh: '收盘价' },
  settlement: { en: 'settlement', zh: '结算价' },
  period_start: { en: 'period_start', zh: '时段起' },
  period_end: { en: 'period_end', zh: '时段止' },
  symbol: { en: 'symbol', zh: '代码' },
  venue: { en: 'venue', zh: '交易机构' },
  instrument: { en: 'instrument', zh: '品种' },
  contract: { en: 'contract', zh: '合约' },
  currency: { en: 'currency', zh: '货币' },
  trend: { en: 'trend', zh: '价格趋势' },
  volume_t: { en: 'volume_t', zh: '成交量（吨）' },
  traded: { en: 'traded', zh: '是否成交' },
  measure: { en: 'measure', zh: '价格种类' },
  unit: { en: 'unit', zh: '单位' },
  segment: { en: 'segment', zh: '板块' },
  kind: { en: 'kind', zh: '类型' },
  first: { en: 'first', zh: '最早' },
  last: { en: 'last', zh: '最新' },
  observations: { en: 'observations', zh: '数据条数' },
  id: { en: 'id', zh: '编号' },
  publication: { en: 'publication', zh: '文献' },
  publisher: { en: 'publisher', zh: '发布机构' },
  published: { en: 'published', zh: '发布日期' },
  attribution: { en: 'attribution', zh: '署名' },
  terms: { en: 'terms', zh: '使用条款' },
  fact: { en: 'fact', zh: '类别' },
  count: { en: 'count', zh: '条数' },
} satisfies Record<string, Bilingual>;

export type Column = keyof typeof COLUMN_WORDS;

export function headerRow(columns: readonly Column[], language: Language): string[] {
  return columns.map((column) => COLUMN_WORDS[column][language]);
}
