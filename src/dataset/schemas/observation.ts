import { z } from 'zod';
import { bilingual, currencyCode, locator, periodText } from './shared';
import { BOUNDS, MEASURES, STATUSES, TRENDS } from '../codes';

/** What of an observation the source does not print and we concluded. An inferred `value` never answers a formula. */
const inferable = z.enum(['instrument', 'date']);

/** One printed figure of an instrument. */
export const observationSchema = z.strictObject({
  symbol: z.string(),
  measure: z.enum(MEASURES),
  /** Like `inferred` and `note`, taken from the section where it is left out. */
  period: periodText.optional(),
  /** In base units: tonnes CO2e, or currency units (per tonne for prices). Absent when nothing was traded. */
  value: z.number().finite().nonnegative().optional(),
  printed: z.string().min(1),
  locator,
  bound: z.enum(BOUNDS).default('='),
  traded: z.boolean().default(true),
  trend: z.enum(TRENDS).optional(),
  status: z.enum(STATUSES).default('reported'),
  /** The arithmetic of a derived figure in numbers, `97.49 / (1 + 1.0310)`. */
  derivation: z.string().optional(),
  inferred: z.array(inferable).optional(),
  /** Where the figure is printed in another currency than the instrument's. */
  currency: currencyCode.optional(),
  note: bilingual.optional(),
});

/** One file of `data/observations/`: the figures of one publication, under the headings they stand below. */
export const observationFileSchema = z.strictObject({
  source: z.string(),
  sections: z
    .array(
      z.strictObject({
        heading: z.string().min(1),
        /** What holds for every figure of the section that does not say otherwise. */
        period: periodText.optional(),
        inferred: z.array(inferable).optional(),
        note: bilingual.optional(),
        observations: z.array(observationSchema).min(1),
      }),
    )
    .min(1),
});

export type ObservationFile = z.infer<typeof observationFileSchema>;
export type ObservationEntry = z.infer<typeof observationSchema>;
