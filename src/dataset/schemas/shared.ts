import { z } from 'zod';
import { parsePeriod } from '../period';

/** A text every user can read: both languages, never one of them alone. */
export const bilingual = z.strictObject({ zh: z.string().trim().min(1), en: z.string().trim().min(1) });

/** The line of a publication, `L135`, or several, `L213+L217`. */
export const locator = z.string().regex(/^L[1-9]\d*(\+L[1-9]\d*)*$/, 'expected a line such as L135, or several such as L213+L217');

/** A day, month or year, with exactly the precision that is known. */
export const dateOfAnyPrecision = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'expected YYYY, YYYY-MM or YYYY-MM-DD, in quotes');

/** A period in the notation the functions read: `2024-11-13`, `2026-W05`, `2024-Q1`, `/2025-08-31` … */
export const periodText = z.string().refine((text) => parsePeriod(text) !== undefined, {
  message: 'expected a period such as 2024-11-13, 2026-W05, 2024-03, 2024Q1, "2024", 2025-06-28/2025-07-11 or /2025-08-31',
});

export const currencyCode = z.string().regex(/^[A-Z]{3}$/, 'expected a currency code such as CNY');

export type Bilingual = z.infer<typeof bilingual>;
