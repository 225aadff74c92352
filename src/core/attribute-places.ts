/** Where a single attribute of a record was printed, for whoever asks for no more than that attribute. */
import type { Bilingual } from './language';
import type { Policy, System } from './records';

export interface AttributePlace {
  readonly source: string;
  readonly printed: string;
  readonly locator: string;
  /** From what it was concluded, where the source does not print it outright. */
  readonly inferred?: Bilingual | undefined;
  /** What a reader should know beside it. */
  readonly note?: Bilingual | undefined;
}

const ATTRIBUTE_OF_FIELD = {
  status: 'status',
  launch_year: 'launchYear',
  design: 'design',
  sectors: 'sectors',
  coverage_pct: 'coveragePct',
  offset_rule: 'offsetRule',
  offset_limit_pct: 'offsetLimitPct',
  offset_demand_t: 'offsetDemandTonnes',
  auction_revenue_2024_usd: 'auctionRevenue2024Usd',
} as const satisfies Record<string, keyof System>;

/** @param field As in the columns of CARBON.SYSTEMS. @returns undefined for a field that is not printed as one figure or word. */
export function placeOfSystemField(system: System, field: string): AttributePlace | undefined {
  if (!Object.hasOwn(ATTRIBUTE_OF_FIELD, field)) return undefined;
  const attribute = system[ATTRIBUTE_OF_FIELD[field as keyof typeof ATTRIBUTE_OF_FIELD]];
  if (!attribute) return undefined;
  const { printed, locator, inferred, note } = attribute;
  return { source: system.source, printed, locator, inferred, note };
}

/** Every place that prints the date: where sources differ, a reader must see all. */
export function placesOfPolicyField(policy: Policy, field: string): readonly AttributePlace[] {
  if (field === 'issued') return policy.issued.length > 0 ? policy.issued : policy.published;
  return field === 'effective' ? policy.effective : [];
}
