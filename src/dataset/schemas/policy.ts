import { z } from 'zod';
import { LEVELS, POLICY_STATUSES, POLICY_TYPES, SECTORS, TOPICS } from '../codes';
import { indicator, placed } from './fact';
import { bilingual, dateOfAnyPrecision } from './shared';

/** A date of a policy as one source prints it. */
const policyDate = placed.extend({ date: dateOfAnyPrecision, source: z.string() });

/** One file of `data/policies/`: a law, regulation, notice, plan, guideline, standard or methodology a publication names with its title. */
export const policySchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*-(19|20)\d{2}-[a-z0-9]+(-[a-z0-9]+)*$|^[a-z0-9]+(-[a-z0-9]+)*-undated-[a-z0-9]+(-[a-z0-9]+)*$/),
  /** Chinese exactly as printed, without the outer 《》. */
  title: bilingual,
  aliases: z.array(z.string().min(1)).default([]),
  /** 文号 */
  number: z.string().optional(),
  type: z.enum(POLICY_TYPES),
  issuer: bilingual,
  level: z.enum(LEVELS),
  /** `CN`, `CN-SH`, `EU`, `US` … */
  jurisdiction: z.string().regex(/^[A-Z]{2,8}(-[A-Z0-9]{1,6})?$/),
  sectors: z.array(z.enum(SECTORS)).default([]),
  topic: z.enum(TOPICS),
  issued: z.array(policyDate).default([]),
  published: z.array(policyDate).default([]),
  effective: z.array(policyDate).default([]),
  status: z.enum(POLICY_STATUSES),
  /** The day the status was so: usually the day its publication covers to. */
  statusAsOf: dateOfAnyPrecision,
  supersedes: z.array(z.string()).default([]),
  supersededBy: z.array(z.string()).default([]),
  /** True where a publication of the issuer itself names it; else it is quoted by others. */
  isFirstHand: z.boolean(),
  /** Ours, at most 200 Chinese characters: what changes, for whom, from when. Absent where the publication gives the title only. */
  summary: bilingual.optional(),
  keyPoints: z.array(bilingual).default([]),
  indicators: z.array(indicator.extend({ source: z.string() })).default([]),
  /** Every line that names it. */
  mentions: z.array(placed.extend({ source: z.string(), heading: z.string().optional() })).min(1),
  note: bilingual.optional(),
});

export type Policy = z.infer<typeof policySchema>;
