/** The form of a published dataset: what `npm run build` writes as `dataset-<version>.json`. */
import './without-eval';
import { z } from 'zod';
import { BOUNDS, MEASURES, STATUSES, TRENDS } from '../codes';
import { OPEN, parsePeriod } from '../period';
import { eventSchema } from '../schemas/event';
import { instrumentSchema, venueSchema } from '../schemas/instrument';
import { newsSchema } from '../schemas/news';
import { policySchema } from '../schemas/policy';
import { sourceSchema } from '../schemas/source';
import { statisticSchema } from '../schemas/statistic';
import { systemSchema } from '../schemas/system';
import { withdrawnFileSchema } from '../schemas/withdrawn';
import { MOST_INSTRUMENTS, MOST_SOURCES } from '../store';

/** The days the functions read: 1990 to 2099. */
const FIRST_DAY = 32874;
const LAST_DAY = 73050;
const MOST_TEXTS = 2 ** 32;

/** Whole numbers from `least` to `most`. One look at a column instead of a schema for each of its numbers. */
export function column(least: number, most: number) {
  return z.custom<readonly number[]>(
    (given) => Array.isArray(given) && given.every((value) => Number.isInteger(value) && value >= least && value <= most),
    `expected whole numbers from ${least} to ${most}`,
  );
}

const textPosition = column(0, MOST_TEXTS - 1);
export const dayColumn = column(FIRST_DAY, LAST_DAY);

export const quotesSchema = z.strictObject({
  instrument: column(0, MOST_INSTRUMENTS - 1),
  start: z.custom<readonly number[]>(
    (given) => Array.isArray(given) && given.every((day) => Number.isInteger(day) && (day === OPEN || (day >= FIRST_DAY && day <= LAST_DAY))),
    'expected days, or the mark of an open beginning',
  ),
  end: dayColumn,
  measure: column(0, MEASURES.length - 1),
  value: z.custom<readonly (number | null)[]>(
    (given) => Array.isArray(given) && given.every((value) => value === null || (typeof value === 'number' && value >= 0)),
    'expected figures of 0 or more, or null',
  ),
  bound: column(0, BOUNDS.length - 1),
  status: column(0, STATUSES.length - 1),
  traded: column(0, 1),
  trend: column(-1, TRENDS.length - 1),
  inferred: column(0, 3),
  currency: textPosition,
  source: column(0, MOST_SOURCES - 1),
  printed: textPosition,
  locator: textPosition,
  heading: textPosition,
  noteZh: textPosition,
  noteEn: textPosition,
  derivation: textPosition,
  texts: z.array(z.string()).min(1),
});

/** What wrote the file may say so in its first line. */
const remark = z.string().optional();
/** `subject.metric@source`: the id under which a statistic is published. */
const publishedId = z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+){1,4}@[a-z0-9-]+$/);
const printedUnder = { source: z.string(), heading: z.string().min(1) };

const recordsSchema = z.strictObject({
  '//': remark,
  systems: z.array(systemSchema),
  statistics: z.array(statisticSchema.extend({ ...printedUnder, id: publishedId })),
  policies: z.array(policySchema),
  news: z.array(newsSchema.extend({ source: z.string() })),
  events: z.array(eventSchema.extend({ source: z.string() })),
  withdrawn: z.array(withdrawnFileSchema.shape.withdrawn.element),
});

export const daySchema = z.string().refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && parsePeriod(text) !== undefined, 'expected a day');
/** A venue, and an instrument, as they stand in lists of their own. */
export const listedVenueSchema = venueSchema.omit({ instruments: true });
export const listedInstrumentSchema = instrumentSchema.extend({ venue: z.string() });

export const publishedSchema = z.strictObject({
  '//': remark,
  format: z.literal(1),
  version: z.string(),
  asOf: daySchema,
  sources: z.array(sourceSchema).max(MOST_SOURCES),
  venues: z.array(listedVenueSchema),
  instruments: z.array(listedInstrumentSchema).min(1).max(MOST_INSTRUMENTS),
  quotes: quotesSchema,
  records: recordsSchema,
});

/** The first thing that is not as it must be, with where it stands: `quotes.end: expected …`. */
export function firstIssue({ issues: [issue] }: z.ZodError): string {
  const path = issue!.path.join('.');
  return path ? `${path}: ${issue!.message}` : issue!.message;
}
