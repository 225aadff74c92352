/** What workbooks freeze, written out: changing a line here breaks somebody's workbook. */

export const SYMBOLS = {
  'voluntary-spot': ['BCX:GNC+', 'BCX:GTC', 'IDXC:IDTBS', 'IDXC:IDTBS-RE', 'IDXC:IDTBSA', 'TSE:JCREDIT-RE', 'CBGEX:CCER', 'CBGEX:BJCER'],
  'voluntary-futures': ['CME:GEO-DEC26', 'CME:NGEO-DEC26', 'ICE:NBS-2024-2028-DEC26', 'ICE:CORSIA-DEC25'],
  'primary-auction': ['EEX:EUA-AUCTION', 'EEX:EUA-AUCTION-DE', 'EEX:EUA-AUCTION-PL', 'ICE:UKA-AUCTION'],
  'secondary-spot': [
    'EEX:EUA', 'ICE:EUA', 'ICE:UKA', 'SEEE:CEA', 'SEEE:SHEA', 'CEEX:GDEA', 'SZGEX:SZEA', 'TCX:TJEA', 'CBGEX:BEA', 'CHEEX:HBEA', 'HXEE:FJEA', 'CQTCE:CQEA',
  ],
  futures: ['EEX:EUA-DEC27', 'CME:EUA-UNNAMED', 'ICE:EUA-UNNAMED', 'ICE:UKA-DEC26'],
  'china-national': [
    'SEEE:CEA-LISTED', 'SEEE:CEA-BLOCK', 'SEEE:CEA-AUCTION', 'SEEE:CEA-2019-2020', 'SEEE:CEA-2021', 'SEEE:CEA-2022', 'SEEE:CEA-2023', 'SEEE:CEA-2024',
  ],
  reference: ['CA:BENCHMARK', 'CA-NL:PSS'],
} as const; // prettier-ignore

export const ALL_SYMBOLS: readonly string[] = Object.values(SYMBOLS).flat();

/** Names that mean one symbol. */
export const ALIASES: readonly (readonly [string, string])[] = [
  ...['EUA', 'EUAs', '欧碳', '欧盟碳价'].map((name) => [name, 'ICE:EUA'] as const),
  ...['UKA', 'UKAs', '英碳'].map((name) => [name, 'ICE:UKA'] as const),
  ...['CEA', 'CEAs', '全国碳市场', '全国碳价', '全国配额', '综合价'].map((name) => [name, 'SEEE:CEA'] as const),
  ...['CEA24', '配额24', '碳排放配额24'].map((name) => [name, 'SEEE:CEA-2024'] as const),
  ['碳排放配额19-20', 'SEEE:CEA-2019-2020'],
  ...['上海', '沪碳', 'SHEA'].map((name) => [name, 'SEEE:SHEA'] as const),
  ...['广东', '粤碳', 'GDEA'].map((name) => [name, 'CEEX:GDEA'] as const),
  ...['深圳', '深碳', 'SZA', 'SZEA'].map((name) => [name, 'SZGEX:SZEA'] as const),
  ...['北京', '京碳', 'BEA'].map((name) => [name, 'CBGEX:BEA'] as const),
  ...['天津', '津碳', 'TJEA'].map((name) => [name, 'TCX:TJEA'] as const),
  ...['湖北', '鄂碳', 'HBEA'].map((name) => [name, 'CHEEX:HBEA'] as const),
  ...['福建', '闽碳', 'FJEA'].map((name) => [name, 'HXEE:FJEA'] as const),
  ...['重庆', '渝碳', 'CQEA-1', 'CQEA'].map((name) => [name, 'CQTCE:CQEA'] as const),
  ...['国家核证自愿减排量', 'CCERs', 'CCER'].map((name) => [name, 'CBGEX:CCER'] as const),
  ...['NGO', 'N-GEO'].map((name) => [name, 'CME:NGEO-DEC26'] as const),
  ['CP1 Corsia', 'ICE:CORSIA-DEC25'],
  ['IDTBS RE', 'IDXC:IDTBS-RE'],
  ['GNC', 'BCX:GNC+'],
  ['挂牌协议', 'SEEE:CEA-LISTED'],
  ['大宗协议', 'SEEE:CEA-BLOCK'],
  ['单向竞价', 'SEEE:CEA-AUCTION'],
  // Other codes of the venues.
  ['NDEX:EUA', 'ICE:EUA'],
  ['IFEU:UKA', 'ICE:UKA'],
  ['XEEE:EUA', 'EEX:EUA'],
  ['CERX:SZEA', 'SZGEX:SZEA'],
  ['CBEEX:CCER', 'CBGEX:CCER'],
];

/** Names that mean several, with some of what they must list. */
export const AMBIGUOUS: Readonly<Record<string, readonly string[]>> = {
  上海环交所: ['SEEE:CEA', 'SEEE:SHEA'],
  北京绿交所: ['CBGEX:CCER', 'CBGEX:BJCER', 'CBGEX:BEA'],
  拍卖: ['EEX:EUA-AUCTION', 'EEX:EUA-AUCTION-DE', 'EEX:EUA-AUCTION-PL', 'ICE:UKA-AUCTION', 'SEEE:CEA-AUCTION'],
  碳汇: ['CBGEX:CCER'],
  'China Emissions Exchange': ['CEEX:GDEA', 'SZGEX:SZEA'],
  'EUA-UNNAMED': ['CME:EUA-UNNAMED', 'ICE:EUA-UNNAMED'],
};

/** Every function with its arguments in order; the repeating one of HISTORY once. */
export const ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  PRICE: ['symbol', '[date]', '[field]', '[max_age_days]', '[currency]'],
  VOLUME: ['symbol', '[date_or_period]', '[unit]'],
  TURNOVER: ['symbol', '[date_or_period]', '[currency]'],
  CHANGE: ['symbol', 'start', '[end]', '[mode]'],
  HISTORY: ['symbol', '[start]', '[end]', '[interval]', '[headers]', '[field]'],
  QUOTES: ['[segment]', '[date_or_period]', '[headers]', '[language]'],
  SYMBOLS: ['[query]', '[headers]', '[language]'],
  SOURCE: ['symbol_or_id', '[date_or_period]', '[field]', '[max_age_days]', '[part]'],
  DATASET: ['[field]'],
  SYSTEM: ['system', 'field', '[language]'],
  SYSTEMS: ['[status]', '[region]', '[headers]', '[language]'],
  STAT: ['id', '[field]'],
  STATS: ['[query]', '[source]', '[headers]', '[language]'],
  POLICY: ['id', '[field]', '[language]'],
  POLICIES: ['[query]', '[jurisdiction]', '[topic]', '[from]', '[to]', '[headers]', '[language]'],
  NEWS: ['[query]', '[section]', '[region]', '[from]', '[to]', '[headers]', '[language]'],
  EVENTS: ['[query]', '[from]', '[to]', '[headers]', '[language]'],
};

/** Columns of the list functions. */
export const COLUMNS = {
  QUOTES: [
    'symbol', 'venue', 'instrument', 'contract', 'period_start', 'period_end', 'price', 'currency', 'trend', 'volume_t', 'traded', 'source', 'measure', 'unit',
  ],
  SYMBOLS: ['symbol', 'venue', 'instrument', 'segment', 'kind', 'currency', 'unit', 'first', 'last', 'observations'],
  SYSTEMS: [
    'id', 'system', 'status', 'level', 'region', 'launch_year', 'design', 'sectors', 'coverage_pct', 'offset_limit_pct', 'offset_demand_t', 'auction_revenue_2024_usd', 'source',
  ],
  STATS: ['id', 'subject', 'metric', 'value', 'unit', 'bound', 'period_start', 'period_end', 'source', 'locator'],
  POLICIES: ['id', 'title', 'number', 'type', 'issuer', 'issued', 'effective', 'level', 'jurisdiction', 'topic', 'status', 'source'],
  NEWS: ['id', 'date', 'section', 'region', 'headline', 'firmness', 'source', 'locator'],
  EVENTS: ['id', 'date', 'jurisdiction', 'event', 'tense', 'source'],
} as const; // prettier-ignore

/** The same columns in Chinese. */
export const CHINESE_COLUMNS = {
  SYSTEMS: ['编号', '碳市场', '状态', '层级', '地区', '启动年份', '机制设计', '覆盖行业', '覆盖排放占比（%）', '抵销上限（%）', '抵销潜在需求（吨）', '2024年拍卖收入（美元）', '来源'],
  STATS: ['编号', '主题', '指标', '数值', '单位', '界限', '时段起', '时段止', '来源', '行号'],
  POLICIES: ['编号', '标题', '文号', '效力级别', '发布机关', '印发日期', '施行日期', '层级', '适用地区', '专题', '状态', '来源'],
  NEWS: ['编号', '日期', '栏目', '地区', '动态标题', '确定程度', '来源', '行号'],
  EVENTS: ['编号', '日期', '适用地区', '事件', '时态', '来源'],
} as const; // prettier-ignore

/** What a scalar function answers beyond the columns of its list. */
export const MORE_FIELDS = {
  SYSTEM: ['jurisdictions', 'offset_rule', 'developments', 'milestones', 'note'],
  STAT: ['basis', 'printed', 'note'],
  POLICY: ['summary', 'key_points', 'supersedes', 'superseded_by', 'status_as_of', 'citation'],
} as const; // prettier-ignore

/** Codes of the records, in the order the help lists them. */
export const CODES = {
  systemStatus: ['operating', 'developing', 'considering'],
  section: ['credit', 'allowance', 'green-energy', 'biodiversity', 'green-capital', 'digest'],
  policyStatus: ['in-force', 'draft', 'pilot', 'repealed', 'unknown'],
  firmness: ['done', 'signed', 'proposed', 'planned', 'speculative'],
  tense: ['past', 'planned'],
  bound: ['=', '>', '≥', '<', '≤', '≈'],
} as const;

/** HISTORY's columns: the position is the code. */
export const HISTORY_COLUMNS = [
  'date', 'price', 'open', 'high', 'low', 'volume', 'turnover', 'average', 'change', 'basis', 'source', 'close', 'settlement', 'period_start', 'period_end',
] as const; // prettier-ignore
