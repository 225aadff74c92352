import { GRADES, TOPICS } from '../dataset/codes';
import type { Period } from '../dataset/period';
import type { Source } from '../dataset/schemas/source';
import { carbonError } from './errors';
import type { Bilingual } from './language';
import { findByName } from './record-names';
import { askedText, daysOf, namesOfPolicy, touches, type CompiledRecords, type Policy } from './records';
import { searchRecords, type Searchable } from './search';
import { refuseWithdrawn } from './withdrawn';

export type Topic = (typeof TOPICS)[number];

/** @throws withdrawn, unknown-id, ambiguous-id. */
export function findPolicy(records: CompiledRecords, text: string): Policy {
  refuseWithdrawn(records, text);
  return findByName(records.policies, namesOfPolicy, text);
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
  if (found.length === 0) throw carbonError('no-rows', { asked: askedText([query, jurisdiction, topic], from, to), nearest: [] });
  return found;
}

type PolicyDates = Policy['issued'];

/** The date of issue or, where no source prints one, of publication. */
export function issuedDate({ issued, published, issuer }: Policy, sources: readonly Source[]): string | undefined {
  return bestDate(issued, issuer, sources) ?? bestDate(published, issuer, sources);
}

export function effectiveDate({ effective, issuer }: Policy, sources: readonly Source[]): string | undefined {
  return bestDate(effective, issuer, sources);
}

/** Where sources differ, the issuer's own answers, else one that stands close; who prints the month does not contradict who prints the day. */
function bestDate(dates: PolicyDates, issuer: Bilingual, sources: readonly Source[]): string | undefined {
  const rankOf = (id: string) =>
    closeness(
      sources.find((source) => source.id === id)!,
      issuer,
    );
  const [best] = [...dates].sort((a, b) => rankOf(a.source) - rankOf(b.source) || b.date.length - a.date.length);
  if (best === undefined) return undefined;
  return dates.map(({ date }) => date).reduce((answer, date) => (date.startsWith(answer) ? date : answer), best.date);
}

/** A date with the places that print it, or print no more than its month or year. */
export interface PrintedDate {
  readonly date: string;
  readonly places: PolicyDates;
}

/** The dates that contradict each other, in the order they are given: who prints the month stands with who prints the day. */
export function differingDates(dates: PolicyDates): PrintedDate[] {
  const texts = [...new Set(dates.map(({ date }) => date))];
  const precise = texts.filter((text) => !texts.some((other) => other !== text && other.startsWith(text)));
  return precise.map((text) => ({ date: text, places: dates.filter(({ date }) => text.startsWith(date)) }));
}

/** 0 for a publication of the issuer itself, then by grade. */
function closeness({ publisher, grade }: Source, issuer: Bilingual): number {
  const bodies = issuer.zh.split(/[、，；（）\s]/).filter((body) => body.length > 2);
  return bodies.some((body) => publisher.zh.includes(body)) ? 0 : 1 + GRADES.indexOf(grade);
}

export function searchablePolicy({ id, title, aliases, number, issuer, summary, keyPoints, mentions }: Policy): Searchable {
  const texts = [issuer, ...(summary ? [summary] : []), ...keyPoints].flatMap(({ zh, en }) => [zh, en]);
  return { titles: [id, title.zh, title.en, ...aliases, ...(number ? [number] : [])], texts: [...texts, ...mentions.map(({ printed }) => printed)] };
}
