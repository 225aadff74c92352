import { z } from 'zod';
import { DESIGNS, LEVELS, REGIONS, SECTORS, SYSTEM_STATUSES, TENSES } from '../codes';
import { placed, printedAttribute } from './fact';
import { bilingual, dateOfAnyPrecision } from './shared';

/** One file of `data/systems/`: an emissions trading system. What the source does not print is absent. */
export const systemSchema = z.strictObject({
  /** ISO code where there is one (`CN`, `CN-HB`, `US-CA`), else a short name (`EU`, `RGGI`). */
  id: z.string().regex(/^[A-Z]{2,8}(-[A-Z0-9]{1,6})?$/),
  source: z.string(),
  name: bilingual,
  aliases: z.array(z.string().min(1)).default([]),
  status: printedAttribute(z.enum(SYSTEM_STATUSES)),
  level: z.enum(LEVELS),
  region: z.enum(REGIONS),
  jurisdictions: z.array(bilingual).min(1),
  launchYear: printedAttribute(z.number().int().min(2000).max(2040)).optional(),
  design: printedAttribute(z.enum(DESIGNS)).optional(),
  sectors: printedAttribute(z.array(z.enum(SECTORS)).min(1)).optional(),
  /** Share of the jurisdiction's emissions covered, in percent points. */
  coveragePct: printedAttribute(z.number().min(0).max(100)).optional(),
  offsetRule: printedAttribute(z.enum(['none', 'domestic-limited', 'domestic-unlimited', 'domestic-and-international'])).optional(),
  /** Most of an obligation that offsets may meet, in percent points. */
  offsetLimitPct: printedAttribute(z.number().min(0).max(100)).optional(),
  /** Potential demand for offsets, tonnes CO2e. */
  offsetDemandTonnes: printedAttribute(z.number().nonnegative()).optional(),
  auctionRevenue2024Usd: printedAttribute(z.number().nonnegative()).optional(),
  /** What happened, in our words. */
  developments: z.array(placed.extend({ summary: bilingual })).default([]),
  milestones: z.array(placed.extend({ date: dateOfAnyPrecision, event: bilingual, tense: z.enum(TENSES) })).default([]),
  note: bilingual.optional(),
});

export type System = z.infer<typeof systemSchema>;
