import { z } from 'zod';
import { bilingual, dateOfAnyPrecision } from './shared';

const withdrawnSchema = z.strictObject({
  /** As it was published; statistics with `@source`. */
  id: z.string().min(1),
  date: dateOfAnyPrecision,
  /** Why, and what to use instead. */
  reason: bilingual,
});

/** One file of `data/withdrawn/`: records that were published and are no longer held to be true. */
export const withdrawnFileSchema = z.strictObject({ withdrawn: z.array(withdrawnSchema).min(1) });

export type Withdrawn = z.infer<typeof withdrawnSchema>;
