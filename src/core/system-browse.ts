/** The systems as one looks through them: by status, region and words. */
import { SYSTEM_STATUSES } from '../dataset/codes';
import type { Bound } from '../dataset/codes';
import type { Language } from './language';
import { namesOfSystem, type CompiledRecords, type System } from './records';
import { searchRecords, type Searchable } from './search';
import type { Region, SystemStatus } from './systems';

export interface SystemFilter {
  readonly query: string;
  readonly region: Region | undefined;
}

export interface SystemGroup {
  readonly status: SystemStatus;
  /** By id, which keeps the systems of a country together; best match first where words are asked for. */
  readonly systems: readonly System[];
}

/** Statuses that no matching system has are left out. */
export function systemGroups({ systems }: CompiledRecords, { query, region }: SystemFilter): readonly SystemGroup[] {
  const found = searchRecords(systems, searchableSystem, query).filter((system) => region === undefined || system.region === region);
  return SYSTEM_STATUSES.map((status) => ({ status, systems: found.filter((system) => system.status.value === status) })).filter(
    (group) => group.systems.length > 0,
  );
}

/** How many systems of each region match the words: a region without one is not offered. */
export function systemsByRegion({ systems }: CompiledRecords, query: string): ReadonlyMap<Region, number> {
  const counts = new Map<Region, number>();
  for (const { region } of searchRecords(systems, searchableSystem, query)) counts.set(region, (counts.get(region) ?? 0) + 1);
  return counts;
}

export function searchableSystem(system: System): Searchable {
  const { id, names } = namesOfSystem(system);
  const texts = [...system.jurisdictions, ...system.developments.map(({ summary }) => summary), ...(system.note ? [system.note] : [])];
  return { titles: [id, ...names], texts: texts.flatMap(({ zh, en }) => [zh, en]) };
}

/** How much of an obligation offsets may meet: none at all, a printed share, all of it, or nothing printed on it. */
export type OffsetAllowance =
  | { readonly kind: 'none' }
  | { readonly kind: 'unlimited' }
  | { readonly kind: 'share'; readonly percent: number; readonly bound: Bound }
  | { readonly kind: 'not-printed' };

export function offsetAllowance({ offsetRule, offsetLimitPct }: Pick<System, 'offsetRule' | 'offsetLimitPct'>): OffsetAllowance {
  if (offsetRule?.value === 'none') return { kind: 'none' };
  if (offsetRule?.value === 'domestic-unlimited') return { kind: 'unlimited' };
  return offsetLimitPct ? { kind: 'share', percent: offsetLimitPct.value, bound: offsetLimitPct.bound } : { kind: 'not-printed' };
}

/** What of the systems can be drawn as bars. */
export type SystemMeasure = 'coverage_pct' | 'offset_limit_pct';

/** The systems whose share is printed, largest first; where offsets are not allowed the share is zero. */
export function sharesOf(systems: readonly System[], measure: SystemMeasure): readonly { readonly system: System; readonly percent: number }[] {
  return systems
    .flatMap((system) => {
      const percent = measure === 'coverage_pct' ? system.coveragePct?.value : offsetPercent(system);
      return percent === undefined ? [] : [{ system, percent }];
    })
    .sort((a, b) => b.percent - a.percent);
}

function offsetPercent(system: System): number | undefined {
  const allowance = offsetAllowance(system);
  if (allowance.kind === 'share') return allowance.percent;
  return allowance.kind === 'none' ? 0 : allowance.kind === 'unlimited' ? 100 : undefined;
}

const MOST_CHARACTERS = 16;

/** What to call systems where there is little room: by their one country or state where that is short and no other's, else by id. */
export function shortNames(systems: readonly System[], language: Language): ReadonlyMap<string, string> {
  const names = systems.map(({ jurisdictions }) => (jurisdictions.length === 1 ? jurisdictions[0]![language] : undefined));
  return new Map(
    systems.map(({ id }, at) => {
      const name = names[at];
      const isOwn = name !== undefined && name.length <= MOST_CHARACTERS && names.filter((other) => other === name).length === 1;
      return [id, isOwn ? name : id];
    }),
  );
}
