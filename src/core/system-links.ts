/** What else the data hold about a system: policies, instruments, figures and news. */
import type { Dataset } from '../dataset/store';
import { issuedDate } from './policies';
import type { CompiledRecords, NewsItem, Policy, Statistic, System } from './records';
import type { InstrumentNumber } from './symbols';

/** Topics of policies that make the rules of a system; other policies of its jurisdiction are about something else. */
const TOPICS_OF_SYSTEMS: readonly string[] = ['ets', 'allocation', 'mrv'];

/** Policies of its jurisdiction that make its rules, and those named where the system is described or an event of it is told; newest first. */
export function policiesOfSystem({ policies, events }: CompiledRecords, system: System, { sources }: Dataset): readonly Policy[] {
  const told = new Set(events.filter(({ systems }) => systems.includes(system.id)).flatMap((event) => event.policies));
  const lines = new Set([system.status, ...system.developments, ...system.milestones].flatMap(({ locator }) => linesOf(locator)));
  const isNamedThere = ({ mentions }: Policy) =>
    mentions.some(({ source, locator }) => source === system.source && linesOf(locator).some((line) => lines.has(line)));
  const dateOf = (policy: Policy) => issuedDate(policy, sources) ?? '';
  return policies
    .filter(
      (policy) => (policy.jurisdiction === system.id && TOPICS_OF_SYSTEMS.includes(policy.topic)) || told.has(policy.id) || isNamedThere(policy),
    )
    .sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : -1));
}

function linesOf(locator: string): string[] {
  return locator.split('+');
}

export function instrumentsOfSystem({ instruments }: Dataset, { id }: System): readonly InstrumentNumber[] {
  return [...instruments.keys()].filter((at) => instruments[at]!.system === id);
}

/**
 * Figures whose id begins with the system's, as printed: `kr-ets.…`, `rggi.…`, not those of the country itself, `kr.…`; and after them
 * those of a matter that is called after the system, as its compliance: `cn-compliance.…`.
 */
export function statisticsOfSystem({ statistics, systems }: CompiledRecords, system: System): readonly Statistic[] {
  const own = system.id.toLowerCase();
  const isOfCountry = ({ subject }: Statistic) => system.jurisdictions.some(({ zh }) => zh === subject.zh);
  const isOwn = (statistic: Statistic) => matterOf(statistic) === `${own}-ets` || (matterOf(statistic) === own && !isOfCountry(statistic));
  const matters = new Set(statistics.filter(({ subject }) => isCalledAfter(system, subject.zh, systems)).map(matterOf));
  return [...statistics.filter(isOwn), ...statistics.filter((one) => !isOwn(one) && !isOfCountry(one) && matters.has(matterOf(one)))];
}

/** What the figure is one of many on: the first word of its id. */
function matterOf({ id }: Statistic): string {
  return id.split('.')[0]!;
}

/** Whether a subject begins with the name of the market, and with no longer one of another market: 欧盟碳市场2 is not 欧盟碳市场. */
function isCalledAfter(system: System, subject: string, systems: readonly System[]): boolean {
  const longest = (of: System) => Math.max(0, ...marketNames(of).map((name) => (subject.startsWith(name) ? name.length : 0)));
  const own = longest(system);
  return own > 0 && systems.every((other) => other === system || longest(other) < own);
}

/** Names of the market; a country or a state is called by the others. */
function marketNames({ name, aliases }: System): string[] {
  return [name.zh, ...aliases].filter((one) => one.includes('市场'));
}

export function newsOfSystem({ news }: CompiledRecords, { id }: System): readonly NewsItem[] {
  return news.filter(({ jurisdictions }) => jurisdictions.includes(id));
}
