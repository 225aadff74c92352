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
  system: { en: 'system', zh: '碳市场' },
  status: { en: 'status', zh: '状态' },
  level: { en: 'level', zh: '层级' },
  region: { en: 'region', zh: '地区' },
  launch_year: { en: 'launch_year', zh: '启动年份' },
  design: { en: 'design', zh: '机制设计' },
  sectors: { en: 'sectors', zh: '覆盖行业' },
  coverage_pct: { en: 'coverage_pct', zh: '覆盖排放占比（%）' },
  offset_limit_pct: { en: 'offset_limit_pct', zh: '抵销上限（%）' },
  offset_demand_t: { en: 'offset_demand_t', zh: '抵销潜在需求（吨）' },
  auction_revenue_2024_usd: { en: 'auction_revenue_2024_usd', zh: '2024年拍卖收入（美元）' },
  subject: { en: 'subject', zh: '主题' },
  metric: { en: 'metric', zh: '指标' },
  value: { en: 'value', zh: '数值' },
  bound: { en: 'bound', zh: '界限' },
  locator: { en: 'locator', zh: '行号' },
  title: { en: 'title', zh: '标题' },
  number: { en: 'number', zh: '文号' },
  type: { en: 'type', zh: '效力级别' },
  issuer: { en: 'issuer', zh: '发布机关' },
  issued: { en: 'issued', zh: '印发日期' },
  effective: { en: 'effective', zh: '施行日期' },
  jurisdiction: { en: 'jurisdiction', zh: '适用地区' },
  topic: { en: 'topic', zh: '专题' },
  section: { en: 'section', zh: '栏目' },
  headline: { en: 'headline', zh: '动态标题' },
  firmness: { en: 'firmness', zh: '确定程度' },
  event: { en: 'event', zh: '事件' },
  tense: { en: 'tense', zh: '时态' },
} satisfies Record<string, Bilingual>;

export type Column = keyof typeof COLUMN_WORDS;

export function headerRow(columns: readonly Column[], language: Language): string[] {
  return columns.map((column) => COLUMN_WORDS[column][language]);
}

const COLUMN_OF_WORD: ReadonlyMap<string, Column> = new Map(
  (Object.entries(COLUMN_WORDS) as [Column, Bilingual][]).flatMap(([column, { en, zh }]) => [[en, column] as const, [zh, column] as const]),
);

/** The column a header word of either language stands for; a word that is none of ours stands for itself. */
export function sameColumn(word: string): string {
  return COLUMN_OF_WORD.get(word) ?? word;
}
