/** The printed attributes of a system, as a reader of the language sees them. */
import { DESIGN_WORDS, SECTOR_WORDS, SYSTEM_STATUS_WORDS } from '../../../core/code-words';
import type { Language } from '../../../core/language';
import type { System } from '../../../core/records';
import { offsetAllowance } from '../../../core/system-browse';
import { amountParts } from '../../format';
import type { Say } from '../../strings';

/** Named as in the columns of CARBON.SYSTEMS and the fields of CARBON.SYSTEM. */
export const ATTRIBUTES = [
  'status',
  'launch_year',
  'design',
  'sectors',
  'coverage_pct',
  'offset_rule',
  'offset_limit_pct',
  'offset_demand_t',
  'auction_revenue_2024_usd',
] as const;
export type Attribute = (typeof ATTRIBUTES)[number];

export interface AttributeText {
  readonly text: string;
  readonly unit?: string;
}

type Show = (system: System, language: Language, say: Say) => AttributeText | undefined;

const amount = (printed: { value: number; bound: string } | undefined, unit: string, language: Language): AttributeText | undefined => {
  if (!printed) return undefined;
  const { number, unit: shown } = amountParts({ ...printed, unit }, language);
  return { text: number, unit: shown };
};

const SHOW: Readonly<Record<Attribute, Show>> = {
  status: ({ status }, language) => ({ text: SYSTEM_STATUS_WORDS[status.value][language] }),
  launch_year: ({ launchYear }) => launchYear && { text: String(launchYear.value) },
  design: ({ design }, language) => design && { text: DESIGN_WORDS[design.value][language] },
  sectors: ({ sectors }, language) =>
    sectors && { text: sectors.value.map((sector) => SECTOR_WORDS[sector][language]).join(language === 'zh' ? '、' : ', ') },
  coverage_pct: ({ coveragePct }, language) => amount(coveragePct, '%', language),
  offset_rule: ({ offsetRule }, _, say) => offsetRule && { text: say(`offsetRule.${offsetRule.value}`) },
  offset_limit_pct: (system, language, say) => {
    const { kind } = offsetAllowance(system);
    return kind === 'none' || kind === 'unlimited' ? { text: say(`offsets.${kind}`) } : amount(system.offsetLimitPct, '%', language);
  },
  offset_demand_t: ({ offsetDemandTonnes }, language) => amount(offsetDemandTonnes, 't', language),
  auction_revenue_2024_usd: ({ auctionRevenue2024Usd }, language) => amount(auctionRevenue2024Usd, 'USD', language),
};

/** @returns undefined for what the source does not print. */
export function attributeText(system: System, attribute: Attribute, language: Language, say: Say): AttributeText | undefined {
  return SHOW[attribute](system, language, say);
}
