import { TOPICS } from '../dataset/codes';
import type { Period } from '../dataset/period';
import type { Source } from '../dataset/schemas/source';
import { carbonError } from './errors';
import { findByName } from './record-names';
import { daysOf, namesOfPolicy, touches, type CompiledRecords, type Policy } from './records';
import { searchRecords, type Searchable } from './search';

export type Topic = (typeof TOPICS)[number];

/** @throws unknown-id, ambiguous-id. */
export function findPolicy({ policies }: CompiledRecords, text: string): Policy {
  return findByName(policies, namesOfPolicy, text);
}

export interface PolicyQuestion {
  readonly query: string | undefined;
  /** Code as in the records, `CN-SH`. */
  readonly jurisdiction: string | undefined;
  readonly topic: Topic | undefined;
  readonly from: Period | undefined;
  readonly to: Period | undefined;
}

/**
 * The policies that match, best first. Dates are those of issue.
 * @throws no-rows.
 */
export function listPolicies({ policies }: CompiledRecords, sources: readonly Source[], asked: PolicyQuestion): Policy[] {
  const { query, jurisdiction, topic, from, to } = asked;
  const isDated = from !== undefined || to !== undefined;
  const found = searchRecords(policies, searchablePolicy, query).filter((policy) => {
    const issued = issuedDate(policy, sources);
    const isInTime = !isDated || (issued !== undefined && touches(daysOf(issued), from, to));
    return isInTime && (jurisdiction === undefined || policy.jurisdiction === jurisdiction) && (topic === undefined || policy.topic === topic);
  });
  if (found.length === 0) throw carbonError('no-rows', { asked: [query, jurisdiction, topic].filter(Boolean).join(', '), nearest: [] });
  return found;
}

type PolicyDates = Policy['issued'];

/** The date of issue or, where no source prints one, of publication. */
export function issuedDate({ issued, published }: Policy, sources: readonly Source[]): string | undefined {
  return bestDate(issued, sources) ?? bestDate(published, sources);
}

export function effectiveDate({ effective }: Policy, sources: readonly Source[]): string | undefined {
  return bestDate(effective, sources);
}

/** Where sources differ, the issuer's own report answers, else the one that is more precise. */
export function bestDate(dates: PolicyDates, sources: readonly Source[]): string | undefined {
  const isFirstHand = (id: string) => sources.find((source) => source.id === id)?.grade === 'first-hand';
  const rank = ({ date, source }: PolicyDates[number]) => date.length * 2 + Number(isFirstHand(source));
  const precise = [...dates].sort((a, b) => rank(b) - rank(a));
  return precise[0]?.date;
}

export function searchablePolicy({ id, title, aliases, number, issuer, summary, keyPoints, mentions }: Policy): Searchable {
  const texts = [issuer, ...(summary ? [summary] : []), ...keyPoints].flatMap(({ zh, en }) => [zh, en]);
  return { titles: [id, title.zh, title.en, ...aliases, ...(number ? [number] : [])], texts: [...texts, ...mentions.map(({ printed }) => printed)] };
}
