import { LEVEL_WORDS, POLICY_TYPE_WORDS, TOPIC_WORDS } from '../../core/code-words';
import { effectiveDate, issuedDate } from '../../core/policies';
import { citePolicy } from '../../core/record-citation';
import type { Policy } from '../../core/records';
import { context } from './context';
import { dateOrText, joined, sentences, type RecordColumns } from './record-table';

export const POLICY_LIST = [
  'id',
  'title',
  'number',
  'type',
  'issuer',
  'issued',
  'effective',
  'level',
  'jurisdiction',
  'topic',
  'status',
  'source',
] as const;

type Field = (typeof POLICY_LIST)[number] | 'summary' | 'key_points' | 'supersedes' | 'superseded_by' | 'status_as_of' | 'citation';

const sources = () => context().dataset.sources;

export const POLICY_COLUMNS: RecordColumns<Policy, Field> = {
  id: ({ id }) => id,
  title: ({ title }, language) => title[language],
  number: ({ number }) => number,
  type: ({ type }, language) => POLICY_TYPE_WORDS[type][language],
  issuer: ({ issuer }, language) => issuer[language],
  issued: (policy) => dateOrText(issuedDate(policy, sources())),
  effective: (policy) => dateOrText(effectiveDate(policy, sources())),
  level: ({ level }, language) => LEVEL_WORDS[level][language],
  jurisdiction: ({ jurisdiction }) => jurisdiction,
  topic: ({ topic }, language) => TOPIC_WORDS[topic][language],
  status: ({ status }) => status,
  source: ({ mentions }, language) => joined([...new Set(mentions.map(({ source }) => source))], language),
  summary: ({ summary }, language) => summary?.[language],
  key_points: ({ keyPoints }, language) =>
    sentences(
      keyPoints.map((point) => point[language]),
      language,
    ),
  supersedes: ({ supersedes }, language) => joined(supersedes, language),
  superseded_by: ({ supersededBy }, language) => joined(supersededBy, language),
  status_as_of: ({ statusAsOf }) => dateOrText(statusAsOf),
  citation: (policy, language) => citePolicy(policy, sources(), language).full,
};
