import { DESIGN_WORDS, LEVEL_WORDS, REGION_WORDS, SECTOR_WORDS, TENSE_WORDS } from '../../core/code-words';
import type { Language } from '../../core/language';
import type { System } from '../../core/records';
import { joined, sentences, type RecordColumns } from './record-table';

export const SYSTEM_LIST = [
  'id',
  'system',
  'status',
  'level',
  'region',
  'launch_year',
  'design',
  'sectors',
  'coverage_pct',
  'offset_limit_pct',
  'offset_demand_t',
  'auction_revenue_2024_usd',
  'source',
] as const;

type Field = (typeof SYSTEM_LIST)[number] | 'jurisdictions' | 'offset_rule' | 'developments' | 'milestones' | 'note';

export const SYSTEM_COLUMNS: RecordColumns<System, Field> = {
  id: ({ id }) => id,
  system: ({ name }, language) => name[language],
  status: ({ status }) => status.value,
  level: ({ level }, language) => LEVEL_WORDS[level][language],
  region: ({ region }, language) => REGION_WORDS[region][language],
  launch_year: ({ launchYear }) => launchYear?.value,
  design: ({ design }, language) => design && DESIGN_WORDS[design.value][language],
  sectors: ({ sectors }, language) =>
    sectors &&
    joined(
      sectors.value.map((sector) => SECTOR_WORDS[sector][language]),
      language,
    ),
  coverage_pct: ({ coveragePct }) => coveragePct?.value,
  offset_limit_pct: ({ offsetLimitPct }) => offsetLimitPct?.value,
  offset_demand_t: ({ offsetDemandTonnes }) => offsetDemandTonnes?.value,
  auction_revenue_2024_usd: ({ auctionRevenue2024Usd }) => auctionRevenue2024Usd?.value,
  source: ({ source }) => source,
  jurisdictions: ({ jurisdictions }, language) =>
    joined(
      jurisdictions.map((name) => name[language]),
      language,
    ),
  offset_rule: ({ offsetRule }) => offsetRule?.value,
  developments: ({ developments }, language) =>
    sentences(
      developments.map(({ summary }) => summary[language]),
      language,
    ),
  milestones: ({ milestones }, language) =>
    joined(
      milestones.map(({ date, event, tense }) => `${date} ${event[language]}${inBrackets(TENSE_WORDS[tense][language], language)}`),
      language,
    ),
  note: ({ note }, language) => note?.[language],
};

function inBrackets(text: string, language: Language): string {
  return language === 'zh' ? `（${text}）` : ` (${text})`;
}
