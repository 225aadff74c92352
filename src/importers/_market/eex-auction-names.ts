/** What the names of EEX's auctions mean: `Auction 3. Period CAP2-EU` is the common platform, `EUAA …` are aviation allowances. */
import type { Bilingual } from '../../core/language';
import type { Instrument } from '../../dataset/schemas/instrument';

export interface Auction {
  readonly symbol: string;
  /** Where the dataset does not have it. */
  readonly instrument?: Instrument & { readonly venue: string };
}

/** For whom is sold, by what the name ends with. */
const SELLERS: readonly (readonly [RegExp, { readonly suffix: string; readonly name: Bilingual }])[] = [
  [/\bDE$/, { suffix: '-DE', name: { zh: '德国', en: 'Germany' } }],
  [/\bPL$/, { suffix: '-PL', name: { zh: '波兰', en: 'Poland' } }],
  [/\b(?:UK|GB)$/, { suffix: '-UK', name: { zh: '英国', en: 'United Kingdom' } }],
  [/\b(?:XI|NI)$/, { suffix: '-XI', name: { zh: '北爱尔兰', en: 'Northern Ireland' } }],
  [/\bEU$/, { suffix: '', name: { zh: '共同平台', en: 'common platform' } }],
];

/** What the dataset quotes itself. */
const KNOWN = ['EEX:EUA-AUCTION', 'EEX:EUA-AUCTION-DE', 'EEX:EUA-AUCTION-PL'];

/**
 * @param contract `T3PA` and the like for general allowances, `EAA3` for those of aviation.
 * @returns undefined for a name that says neither what is sold nor for whom.
 */
export function auctionOf(name: string, contract: string): Auction | undefined {
  const seller = SELLERS.find(([ending]) => ending.test(name.trim().toUpperCase()))?.[1];
  const isAviation = /^EUAA\b/i.test(name) || /^EAA/i.test(contract);
  const isGeneral = /\bperiod\b/i.test(name) || /^T\dPA/i.test(contract);
  if (!seller || isAviation === isGeneral) return undefined;
  const symbol = `EEX:${isAviation ? 'EUAA' : 'EUA'}-AUCTION${seller.suffix}`;
  return KNOWN.includes(symbol) ? { symbol } : { symbol, instrument: instrumentOf(symbol, isAviation, seller.name) };
}

function instrumentOf(symbol: string, isAviation: boolean, seller: Bilingual): Auction['instrument'] {
  return {
    symbol,
    venue: 'EEX',
    name: {
      zh: `${isAviation ? '欧盟航空碳配额' : '欧盟碳配额'}一级拍卖（${seller.zh}）`,
      en: `${isAviation ? 'EU Aviation Allowance' : 'EU Allowance'} primary auction (${seller.en})`,
    },
    segment: 'imported',
    kind: 'auction',
    currency: 'EUR',
    unit: 'tCO2e',
    system: 'EU',
    aliases: [],
    ambiguousNames: [],
  };
}
