import { z } from 'zod';
import { TENSES } from '../codes';
import { bilingual, dateOfAnyPrecision, locator } from './shared';

export const eventSchema = z.strictObject({
  /** `source-date-slug` */
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** First day of an event of several days. */
  date: dateOfAnyPrecision,
  until: dateOfAnyPrecision.optional(),
  jurisdiction: z.string().regex(/^[A-Z]{2,8}(-[A-Z0-9]{1,6})?$/),
  /** Ours. */
  event: bilingual,
  tense: z.enum(TENSES),
  printed: z.string().min(1),
  locator,
  heading: z.string().min(1),
  policies: z.array(z.string()).default([]),
  systems: z.array(z.string()).default([]),
  symbols: z.array(z.string()).default([]),
  sameEventAs: z.array(z.string()).default([]),
  note: bilingual.optional(),
});

/** One file of `data/events/`: the dated events of one publication; the milestones of systems stand with the systems. */
export const eventFileSchema = z.strictObject({ source: z.string(), events: z.array(eventSchema).min(1) });

export type EventEntry = z.infer<typeof eventSchema>;
