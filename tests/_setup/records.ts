/** Small records made by hand: systems, statistics, policies, news and events that say only what a test is about. */
import { compileRecords, type CompiledRecords } from '../../src/dataset/compiled-records';
import type { Facts, Located, Place } from '../../src/dataset/facts';
import type { MarketEvent, NewsItem, Records, Statistic } from '../../src/dataset/records';
import type { Policy } from '../../src/dataset/schemas/policy';
import type { System } from '../../src/dataset/schemas/system';
import { factsAround, sourceFact } from './facts';

const place = (file: string): Place => ({ file, row: 1 });

/** What one source prints, in the form of every dated, placed or counted part of a record. */
export const printed = { printed: '印出的文字', locator: 'L1' };

export function bilingual(zh: string, en: string) {
  return { zh, en };
}

export function systemFact(changes: Partial<System> = {}): Located<System> {
  const { id = 'AA' } = changes;
  return {
    id,
    source: 'a-report',
    name: bilingual('甲国碳市场', 'Alpha Emissions Trading System'),
    aliases: [],
    status: { value: 'operating', bound: '=', ...printed },
    level: 'national',
    region: 'asia-pacific',
    jurisdictions: [bilingual('甲国', 'Alpha')],
    developments: [],
    milestones: [],
    ...changes,
    place: place(`systems/${id.toLowerCase()}.yaml`),
  };
}

export function statisticFact(changes: Partial<Statistic> = {}): Located<Statistic> {
  const { source = 'a-report' } = changes;
  return {
    id: `alpha.entities@${source}`,
    source,
    heading: '第一节',
    subject: bilingual('甲国碳市场', 'Alpha system'),
    metric: bilingual('重点排放单位数', 'Key emitting entities'),
    value: 2162,
    unit: 'count',
    bound: '=',
    printed: '2162家',
    locator: 'L1',
    disagreesWith: [],
    ...changes,
    place: place(`statistics/${source}.yaml`),
  };
}

export function policyFact(changes: Partial<Policy> = {}): Located<Policy> {
  const { id = 'alpha-2024-rules', title = bilingual('甲国管理办法', 'Alpha Rules') } = changes;
  return {
    id,
    title,
    aliases: [],
    type: 'normative-document',
    issuer: bilingual('甲国环境部', 'Ministry of Alpha'),
    level: 'national',
    jurisdiction: 'CN',
    sectors: [],
    topic: 'ets',
    issued: [],
    published: [],
    effective: [],
    status: 'in-force',
    statusAsOf: '2025-01-31',
    supersedes: [],
    supersededBy: [],
    isFirstHand: false,
    keyPoints: [],
    indicators: [],
    mentions: [{ source: 'a-report', printed: `《${title.zh}》`, locator: 'L1' }],
    ...changes,
    place: place(`policies/${id}.yaml`),
  };
}

export function newsFact(changes: Partial<NewsItem> = {}): Located<NewsItem> {
  const { source = 'a-report' } = changes;
  return {
    id: `${source}-credit-01`,
    source,
    section: 'credit',
    region: 'asia-pacific',
    jurisdictions: [],
    headline: bilingual('甲国签发首批碳信用', 'Alpha issues its first credits'),
    summary: bilingual('甲国公布首批项目。', 'Alpha names the first projects.'),
    entities: [],
    numbers: [],
    firmness: 'done',
    policies: [],
    sameEventAs: [],
    ...printed,
    ...changes,
    place: place(`news/${source}.yaml`),
  };
}

export function eventFact(changes: Partial<MarketEvent> = {}): Located<MarketEvent> {
  const { source = 'a-report' } = changes;
  return {
    id: `${source}-2024-05-01-start`,
    source,
    date: '2024-05-01',
    jurisdiction: 'CN',
    event: bilingual('甲国开市', 'Trading begins in Alpha'),
    tense: 'past',
    heading: '第一节',
    policies: [],
    systems: [],
    symbols: [],
    sameEventAs: [],
    ...printed,
    ...changes,
    place: place(`events/${source}.yaml`),
  };
}

const NONE: Records = { systems: [], statistics: [], policies: [], news: [], events: [], withdrawn: [] };

/** Facts that hold these records, and the publication they name where a test gives none. */
export function factsWith(records: Partial<Records>, given: Partial<Facts> = {}): Facts {
  return factsAround([], { sources: [sourceFact()], ...given, records: { ...NONE, ...records } });
}

/** Records as core answers from them. */
export function recordsWith(records: Partial<Records>): CompiledRecords {
  return compileRecords({ ...NONE, ...records });
}
