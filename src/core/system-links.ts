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

/** Figures whose id begins with the system's, as printed: `kr-ets.…`, `rggi.…`; not those of the country itself, `kr.…`. */
export function statisticsOfSystem({ statistics }: CompiledRecords, { id, jurisdictions }: System): readonly Statistic[] {
  const own = id.toLowerCase();
  const isOfCountry = ({ subject }: Statistic) => jurisdictions.some(({ zh }) => zh === subject.zh);
  return statistics.filter((statistic) => {
    const [subject] = statistic.id.split('.');
    return subject === `${own}-ets` || (subject === own && !isOfCountry(statistic));
  });
}

export function newsOfSystem({ news }: CompiledRecords, { id }: System): readonly NewsItem[] {
  return news.filter(({ jurisdictions }) => jurisdictions.includes(id));
}
