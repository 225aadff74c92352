import { z } from 'zod';
import { BOUNDS } from '../codes';
import { bilingual, locator } from './shared';

/** Where something was printed, and the key words that stand there. */
export const placed = z.strictObject({
  printed: z.string().min(1),
  locator,
});

/** A printed attribute of a record. `inferred` says from what it was concluded, where the source does not print it outright. */
export function printedAttribute<Value extends z.ZodType>(value: Value) {
  return z.strictObject({
    value,
    printed: z.string().min(1),
    locator,
    bound: z.enum(BOUNDS).default('='),
    inferred: bilingual.optional(),
    note: bilingual.optional(),
  });
}

/** A unit as it is written beside a number: `%`, `t`, `CNY/t`, `count`, `tCO2/MWh`. */
export const unit = z.string().regex(/^\S(.*\S)?$/);

/** A number with what it measures: of a policy, or of a news item. */
export const indicator = z.strictObject({
  what: bilingual,
  value: z.number().finite(),
  unit,
  bound: z.enum(BOUNDS).default('='),
  printed: z.string().min(1),
  locator,
});
