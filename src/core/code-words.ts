/** The words of the field for the codes of the records: shown in tables, understood as input. */
import {
  DESIGNS,
  FIRMNESS,
  LEVELS,
  NEWS_SECTIONS,
  POLICY_STATUSES,
  POLICY_TYPES,
  REGIONS,
  SECTORS,
  SYSTEM_STATUSES,
  TENSES,
  TOPICS,
  type Segment,
} from '../dataset/codes';
import type { Bilingual } from './language';

type Words<Code extends string> = Readonly<Record<Code, Bilingual>>;
const words = <Code extends string>(table: Record<Code, readonly [zh: string, en: string]>): Words<Code> =>
  Object.fromEntries(Object.entries<readonly [string, string]>(table).map(([code, [zh, en]]) => [code, { zh, en }])) as Words<Code>;

export const SEGMENT_WORDS = words<Segment>({
  'voluntary-spot': ['自愿市场现货', 'Voluntary spot'],
  'voluntary-futures': ['自愿市场期货', 'Voluntary futures'],
  'primary-auction': ['一级市场拍卖', 'Primary auctions'],
  'secondary-spot': ['二级市场现货', 'Secondary spot'],
  futures: ['配额期货', 'Futures'],
  'china-national': ['全国碳市场', 'China national market'],
  reference: ['法定碳价', 'Prices set by law'],
  imported: ['导入的序列', 'Imported series'],
});

export const SYSTEM_STATUS_WORDS = words<(typeof SYSTEM_STATUSES)[number]>({
  operating: ['运行中', 'operating'],
  developing: ['建设中', 'in development'],
  considering: ['考虑中', 'under consideration'],
});

export const LEVEL_WORDS = words<(typeof LEVELS)[number]>({
  supranational: ['超国家', 'supranational'],
  national: ['国家', 'national'],
  subnational: ['省州', 'subnational'],
  city: ['城市', 'city'],
  international: ['国际', 'international'],
});

export const REGION_WORDS = words<(typeof REGIONS)[number]>({
  'europe-central-asia': ['欧洲和中亚', 'Europe and Central Asia'],
  'north-america': ['北美', 'North America'],
  'asia-pacific': ['亚太', 'Asia-Pacific'],
  'latin-america-caribbean': ['拉丁美洲和加勒比', 'Latin America and the Caribbean'],
  africa: ['非洲', 'Africa'],
  'middle-east': ['中东', 'Middle East'],
  global: ['全球', 'global'],
});

export const DESIGN_WORDS = words<(typeof DESIGNS)[number]>({
  'cap-and-trade': ['总量与交易', 'cap and trade'],
  'cap-and-invest': ['总量与投资', 'cap and invest'],
  'intensity-based': ['强度控制', 'intensity-based'],
  'output-based': ['基于产出', 'output-based'],
  'baseline-and-credit': ['基准与信用', 'baseline and credit'],
  'fixed-price': ['固定价格', 'fixed price'],
  hybrid: ['混合机制', 'hybrid'],
});

export const SECTOR_WORDS = words<(typeof SECTORS)[number]>({
  power: ['电力', 'power'], industry: ['工业', 'industry'], steel: ['钢铁', 'steel'], cement: ['水泥', 'cement'], aluminium: ['铝冶炼', 'aluminium'],
  chemicals: ['化工', 'chemicals'], 'oil-gas': ['油气', 'oil and gas'], coal: ['煤炭', 'coal'], buildings: ['建筑', 'buildings'],
  'building-materials': ['建材', 'building materials'], transport: ['交通', 'transport'], road: ['道路运输', 'road transport'], aviation: ['航空', 'aviation'],
  maritime: ['航运', 'maritime'], ports: ['港口', 'ports'], waste: ['废弃物', 'waste'], agriculture: ['农业', 'agriculture'], forestry: ['林业', 'forestry'],
  'land-use': ['土地利用', 'land use'], ocean: ['海洋', 'ocean'], fuels: ['燃料', 'fuels'], heating: ['供热', 'heating'], 'data-centres': ['数据中心', 'data centres'],
  services: ['服务业', 'services'], textiles: ['纺织', 'textiles'], ceramics: ['陶瓷', 'ceramics'], paper: ['造纸', 'paper'], finance: ['金融', 'finance'],
  metrology: ['计量', 'metrology'], all: ['全行业', 'all sectors'],
}); // prettier-ignore

export const POLICY_TYPE_WORDS = words<(typeof POLICY_TYPES)[number]>({
  'central-document': ['中央文件', 'central document'],
  law: ['法律', 'law'],
  'administrative-regulation': ['行政法规', 'administrative regulation'],
  'departmental-rule': ['部门规章', 'departmental rule'],
  'normative-document': ['规范性文件', 'normative document'],
  'technical-specification': ['技术规范', 'technical specification'],
  'national-standard': ['国家标准', 'national standard'],
  'industry-standard': ['行业标准', 'industry standard'],
  'local-standard': ['地方标准', 'local standard'],
  'local-rule': ['地方政府规章', 'local government rule'],
  'local-normative-document': ['地方规范性文件', 'local normative document'],
  'judicial-interpretation': ['司法解释', 'judicial interpretation'],
  methodology: ['方法学', 'methodology'],
  'international-document': ['国际文件', 'international document'],
  'foreign-law': ['境外法律', 'foreign law'],
  plan: ['规划计划', 'plan'],
  report: ['报告', 'report'],
});

export const POLICY_STATUS_WORDS = words<(typeof POLICY_STATUSES)[number]>({
  'in-force': ['现行有效', 'in force'],
  draft: ['征求意见稿', 'consultation draft'],
  pilot: ['试行', 'trial implementation'],
  repealed: ['已废止', 'repealed'],
  unknown: ['未说明', 'not stated'],
});

export const TOPIC_WORDS = words<(typeof TOPICS)[number]>({
  ets: ['碳排放权交易', 'emissions trading'],
  allocation: ['配额分配', 'allocation'],
  mrv: ['监测、报告与核查', 'MRV'],
  'voluntary-market': ['自愿减排', 'voluntary market'],
  methodology: ['方法学', 'methodology'],
  'carbon-footprint': ['碳足迹', 'carbon footprint'],
  'carbon-sink': ['碳汇', 'carbon sink'],
  'green-electricity': ['绿电绿证', 'green electricity'],
  'green-finance': ['绿色金融', 'green finance'],
  'air-quality': ['减污降碳', 'air quality'],
  standards: ['标准体系', 'standards'],
  'zero-carbon-parks': ['零碳园区', 'zero-carbon parks'],
  energy: ['能源', 'energy'],
  industry: ['产业', 'industry'],
  biodiversity: ['生物多样性', 'biodiversity'],
  'climate-finance': ['气候资金', 'climate finance'],
  'carbon-border': ['碳边境调节', 'carbon border adjustment'],
  'carbon-neutral-events': ['大型活动碳中和', 'carbon-neutral events'],
  'carbon-inclusion': ['碳普惠', 'carbon inclusion'],
  enforcement: ['执法司法', 'enforcement'],
  cooperation: ['国际合作', 'cooperation'],
  general: ['综合', 'general'],
});

export const SECTION_WORDS = words<(typeof NEWS_SECTIONS)[number]>({
  credit: ['碳信用', 'carbon credits'],
  allowance: ['碳配额', 'allowances'],
  'green-energy': ['绿色能源', 'green energy'],
  biodiversity: ['生物多样性信用', 'biodiversity credits'],
  'green-capital': ['绿色资本', 'green capital'],
  digest: ['资讯', 'digest'],
});

export const FIRMNESS_WORDS = words<(typeof FIRMNESS)[number]>({
  done: ['已完成', 'done'],
  signed: ['已签署', 'signed'],
  proposed: ['拟议', 'proposed'],
  planned: ['计划', 'planned'],
  speculative: ['推测', 'speculative'],
});

export const TENSE_WORDS = words<(typeof TENSES)[number]>({ past: ['已发生', 'past'], planned: ['计划中', 'planned'] });

/** What a user may type for a code, in either language. */
export function wordsAsInput<Code extends string>(table: Words<Code>): Readonly<Record<string, Code>> {
  return Object.fromEntries(
    (Object.keys(table) as Code[]).flatMap((code) => [table[code].zh, table[code].en].map((word) => [word.toLowerCase(), code])),
  );
}
