/** The series of the ICAP Allowance Price Explorer: what each is called there, and here. */
import type { Bilingual } from '../../core/language';
import type { Instrument } from '../../dataset/schemas/instrument';

export type IcapInstrument = Instrument & { readonly venue: string };

export const ICAP_VENUE = {
  code: 'ICAP',
  name: { zh: '国际碳行动伙伴组织配额价格（ICAP）', en: 'ICAP Allowance Price Explorer' },
  codes: [],
  aliases: [],
};

/** A system of the explorer; the id of the same system in our dataset only where it is the same one. */
export interface IcapSystem {
  readonly code: string;
  readonly name: Bilingual;
  readonly system?: string;
  /** China's figures are averages of listed trades. */
  readonly isAveraged?: true;
}

const pilot = (code: string, zh: string, en: string, system: string): IcapSystem => ({
  code,
  name: { zh: `${zh}碳市场`, en: `${en} pilot ETS` },
  system,
  isAveraged: true,
});

/** By the beginning of the explorer's own name: what follows it changes between exports, such as `(from 2019, download)`. */
const SYSTEMS: readonly (readonly [RegExp, IcapSystem])[] = [
  [/^european union/i, { code: 'EUA', name: { zh: '欧盟碳市场', en: 'EU ETS' }, system: 'EU' }],
  [/^united kingdom/i, { code: 'UKA', name: { zh: '英国碳市场', en: 'UK ETS' }, system: 'UK' }],
  [/^switzerland|^swiss/i, { code: 'CHU', name: { zh: '瑞士碳市场', en: 'Swiss ETS' }, system: 'CH' }],
  [/^german/i, { code: 'NEHS', name: { zh: '德国国家碳市场', en: 'German national ETS' }, system: 'DE' }],
  [/^china/i, { code: 'CEA', name: { zh: '全国碳市场', en: 'China national ETS' }, system: 'CN', isAveraged: true }],
  [/^shenzhen/i, pilot('SZEA', '深圳', 'Shenzhen', 'CN-SZ')],
  [/^shanghai/i, pilot('SHEA', '上海', 'Shanghai', 'CN-SH')],
  [/^beijing/i, pilot('BEA', '北京', 'Beijing', 'CN-BJ')],
  [/^guangdong/i, pilot('GDEA', '广东', 'Guangdong', 'CN-GD')],
  [/^tianjin/i, pilot('TJEA', '天津', 'Tianjin', 'CN-TJ')],
  [/^hubei/i, pilot('HBEA', '湖北', 'Hubei', 'CN-HB')],
  [/^chongqing/i, pilot('CQEA', '重庆', 'Chongqing', 'CN-CQ')],
  [/^fujian/i, pilot('FJEA', '福建', 'Fujian', 'CN-FJ')],
  [/^korea/i, { code: 'KAU', name: { zh: '韩国碳市场', en: 'Korean ETS' }, system: 'KR' }],
  [/^new zealand/i, { code: 'NZU', name: { zh: '新西兰碳市场', en: 'New Zealand ETS' }, system: 'NZ' }],
  [/^regional greenhouse/i, { code: 'RGA', name: { zh: '区域温室气体倡议（RGGI）', en: 'RGGI' }, system: 'RGGI' }],
  [/^california/i, { code: 'CCA', name: { zh: '加州碳市场', en: 'California cap-and-trade' }, system: 'US-CA' }],
  [/^qu[eé]bec/i, { code: 'QCA', name: { zh: '魁北克碳市场', en: 'Québec cap-and-trade' }, system: 'CA-QC' }],
  [/^washington/i, { code: 'WCA', name: { zh: '华盛顿州碳市场', en: 'Washington cap-and-invest' }, system: 'US-WA' }],
  // These two have ended; what Ontario and Nova Scotia run today is another system.
  [/^ontario/i, { code: 'ONA', name: { zh: '安大略碳市场（2017—2018）', en: 'Ontario cap-and-trade (2017–2018)' } }],
  [/^nova scotia/i, { code: 'NSA', name: { zh: '新斯科舍碳市场（2019—2022）', en: 'Nova Scotia cap-and-trade (2019–2022)' } }],
];

/** @returns A system of its own name where the explorer has one we do not know. */
export function icapSystem(printed: string): { readonly system: IcapSystem; readonly isNew: boolean } {
  const name = printed
    .normalize('NFKC')
    .replace(/\s*\((?:until|up to|from|since)?[^()]*(?:download|until|up to|from|since)[^()]*\)\s*$/i, '')
    .trim();
  const known = SYSTEMS.find(([beginning]) => beginning.test(name))?.[1];
  if (known) return { system: known, isNew: false };
  const code = name
    .normalize('NFD')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return { system: { code: code || 'UNNAMED', name: { zh: name, en: name } }, isNew: true };
}

/** A column of a system that holds prices. */
export type IcapSeries =
  { readonly market: 'secondary' | 'primary' } | { readonly market: 'primary-level' | 'secondary-level'; readonly level: string };

/** @returns undefined for a column that holds no prices. */
export function icapSeries(title: string): IcapSeries | undefined {
  const found = /^(primary|secondary) (?:(market)|stability ?(\w*))$/i.exec(title.trim().replace(/\s+/g, ' '));
  if (!found) return undefined;
  const market = found[1]!.toLowerCase() as 'primary' | 'secondary';
  return found[2] ? { market } : { market: `${market}-level`, level: found[3]! };
}

/** The instrument of a series: secondary market figures bear the bare code, `ICAP:EUA`; auctions and price levels are told apart. */
export function icapInstrument(system: IcapSystem, series: IcapSeries, currency: string): IcapInstrument {
  const { code, name } = system;
  const told = DESCRIBED[series.market];
  const level = 'level' in series ? series.level : '';
  return {
    symbol: `ICAP:${code}${told.suffix}${level && `-${level.toUpperCase()}`}`,
    venue: ICAP_VENUE.code,
    name: { zh: `${name.zh} · ICAP ${told.name.zh}${level}`, en: `${name.en}, ICAP ${told.name.en}${level && ` ${level}`}` },
    segment: 'imported',
    kind: told.kind,
    currency,
    unit: 'tCO2e',
    ...(system.system ? { system: system.system } : {}),
    aliases: [],
    ambiguousNames: [],
    note: series.market === 'secondary' && system.isAveraged ? AVERAGES : told.note,
  };
}

const AVERAGES: Bilingual = {
  zh: 'ICAP 按当日挂牌交易的成交量加权平均给出，不是交易所的收盘价。',
  en: 'ICAP gives the volume-weighted average of the day’s listed trades, not the close of the exchange.',
};

interface Described {
  readonly suffix: string;
  readonly kind: Instrument['kind'];
  readonly name: Bilingual;
  readonly note: Bilingual;
}

const LEVEL_NOTE: Bilingual = {
  zh: '稳价机制的价格水平（如拍卖底价、触发价），由规则确定，不是成交价；各档的含义见 ICAP 对该体系的说明。',
  en: 'A price level of the stability mechanism, such as an auction floor or a trigger, set by rule and not traded; what each level means is told in ICAP’s notes on the system.',
};

const DESCRIBED: Readonly<Record<IcapSeries['market'], Described>> = {
  secondary: {
    suffix: '',
    kind: 'spot',
    name: { zh: '二级市场', en: 'secondary market' },
    note: {
      zh: 'ICAP 未逐条说明价格种类（收盘、结算或均价）；与交易所的收盘价不可混用。',
      en: 'ICAP does not say of each figure whether it is a close, a settlement or an average; it is not to be mixed with closes of an exchange.',
    },
  },
  primary: {
    suffix: '-AUCTION',
    kind: 'auction',
    name: { zh: '一级市场', en: 'primary market' },
    note: { zh: 'ICAP 给出的拍卖或一级市场发售结果。', en: 'Result of an auction or another first sale, as given by ICAP.' },
  },
  'primary-level': { suffix: '-LEVEL', kind: 'reference', name: { zh: '一级市场稳价水平', en: 'primary market stability level' }, note: LEVEL_NOTE },
  'secondary-level': {
    suffix: '-SECONDARY-LEVEL',
    kind: 'reference',
    name: { zh: '二级市场稳价水平', en: 'secondary market stability level' },
    note: LEVEL_NOTE,
  },
};
