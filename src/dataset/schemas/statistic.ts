import { z } from 'zod';
import { BOUNDS } from '../codes';
import { unit } from './fact';
import { bilingual, locator, periodText } from './shared';

export const statisticSchema = z.strictObject({
  /** `subject.metric[.qualifier]`; with `@source` it is the permanent id. */
  id: z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+){1,4}$/),
  subject: bilingual,
  metric: bilingual,
  /** In base units: 万 and 亿 resolved. */
  value: z.number().finite(),
  unit,
  bound: z.enum(BOUNDS).default('='),
  /** The day or span the figure is about; absent where the source names none. */
  period: periodText.optional(),
  /** What a growth rate or a share is of. */
  basis: bilingual.optional(),
  printed: z.string().min(1),
  locator,
  inferred: bilingual.optional(),
  /** Full ids of figures that say something else about the same thing. */
  disagreesWith: z.array(z.string()).default([]),
  note: bilingual.optional(),
});

/** One file of `data/statistics/`: every printed figure of a publication that is no quote. */
export const statisticFileSchema = z.strictObject({
  source: z.string(),
  sections: z.array(z.strictObject({ heading: z.string().min(1), statistics: z.array(statisticSchema).min(1) })).min(1),
});

export type StatisticEntry = z.infer<typeof statisticSchema>;
