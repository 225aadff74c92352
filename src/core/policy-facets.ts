/** What policies may be narrowed by, and the words for it. */
import { LEVELS, POLICY_STATUSES, POLICY_TYPES, SECTORS, TOPICS } from '../dataset/codes';
import type { Source } from '../dataset/schemas/source';
import { LEVEL_WORDS, POLICY_STATUS_WORDS, POLICY_TYPE_WORDS, SECTOR_WORDS, TOPIC_WORDS } from './code-words';
import type { Facet } from './facets';
import { issuingBodies } from './issuers';
import { JURISDICTIONS } from './jurisdictions';
import type { Bilingual } from './language';
import { issuedDate } from './policies';
import type { Policy } from './records';

export const POLICY_FACETS = ['type', 'status', 'topic', 'year', 'issuer', 'jurisdiction', 'level', 'sector', 'origin'] as const;
export type PolicyFacet = (typeof POLICY_FACETS)[number];

export interface WordedFacet extends Facet<Policy> {
  readonly name: PolicyFacet;
  readonly wordOf: (value: string) => Bilingual;
}

export const UNDATED = 'undated';
const UNDATED_WORDS: Bilingual = { zh: '未印日期', en: 'no date printed' };
const ORIGIN_WORDS: Readonly<Record<string, Bilingual>> = {
  'first-hand': { zh: '发布机关自己的文献', en: "issuer's own publication" },
  quoted: { zh: '转引自其他文献', en: 'quoted from other publications' },
};

/** @param policies All of them: a body named in several ways gets the name that says most. */
export function policyFacets(policies: readonly Policy[], sources: readonly Source[]): readonly WordedFacet[] {
  const issuers = issuerNames(policies);
  const of = (
    name: PolicyFacet,
    valuesOf: WordedFacet['valuesOf'],
    wordOf: WordedFacet['wordOf'],
    order?: NonNullable<WordedFacet['order']>,
  ): WordedFacet => ({ name, valuesOf, wordOf, ...(order ? { order } : {}) });
  return [
    of('type', ({ type }) => [type], wordFrom(POLICY_TYPE_WORDS), POLICY_TYPES),
    of('status', ({ status }) => [status], wordFrom(POLICY_STATUS_WORDS), POLICY_STATUSES),
    of('topic', ({ topic }) => [topic], wordFrom(TOPIC_WORDS), TOPICS),
    of('year', (policy) => [issuedDate(policy, sources)?.slice(0, 4) ?? UNDATED], yearWord, newestFirst),
    of('issuer', ({ issuer }) => issuingBodies(issuer).map(({ en }) => en), wordFrom(issuers)),
    of('jurisdiction', ({ jurisdiction }) => [jurisdiction], wordFrom(JURISDICTIONS)),
    of('level', ({ level }) => [level], wordFrom(LEVEL_WORDS), LEVELS),
    of('sector', ({ sectors }) => sectors, wordFrom(SECTOR_WORDS), SECTORS),
    of('origin', ({ isFirstHand }) => [isFirstHand ? 'first-hand' : 'quoted'], wordFrom(ORIGIN_WORDS), Object.keys(ORIGIN_WORDS)),
  ];
}

function wordFrom(words: Readonly<Record<string, Bilingual>>): (value: string) => Bilingual {
  return (value) => (Object.hasOwn(words, value) ? words[value]! : { zh: value, en: value });
}

function yearWord(year: string): Bilingual {
  return year === UNDATED ? UNDATED_WORDS : { zh: year, en: year };
}

/** What has no date comes last. */
function newestFirst(a: string, b: string): number {
  if (a === UNDATED || b === UNDATED) return a === UNDATED ? 1 : -1;
  return Number(b) - Number(a);
}

function issuerNames(policies: readonly Policy[]): Readonly<Record<string, Bilingual>> {
  const names: Record<string, Bilingual> = {};
  for (const body of policies.flatMap(({ issuer }) => issuingBodies(issuer))) {
    const known = names[body.en];
    if (known === undefined || body.zh.length > known.zh.length) names[body.en] = body;
  }
  return names;
}
