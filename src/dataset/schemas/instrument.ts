import { z } from 'zod';
import { KINDS, SEGMENTS } from '../codes';
import { bilingual, currencyCode } from './shared';

const names = z.array(z.string().trim().min(1)).default([]);

export const instrumentSchema = z.strictObject({
  symbol: z.string().regex(/^[A-Z][A-Z0-9-]*:[A-Z0-9][A-Z0-9+-]*$/, 'expected VENUE:PRODUCT or VENUE:PRODUCT-QUALIFIER'),
  name: bilingual,
  segment: z.enum(SEGMENTS),
  kind: z.enum(KINDS),
  /** Contract month of a future, YYYY-MM. */
  contract: z
    .string()
    .regex(/^\d{4}-\d{2}$/)
    .optional(),
  /** The year or years an allowance or credit was issued for, as printed. */
  vintage: z.string().optional(),
  currency: currencyCode,
  /** What the currency was inferred from, where no publication prints it. */
  currencyInferred: bilingual.optional(),
  unit: z.literal('tCO2e').default('tCO2e'),
  system: z.string().min(1).optional(),
  /** Other names that mean this instrument and no other. */
  aliases: names,
  /** Names that could mean this instrument among others: typing one is an error that lists them all. */
  ambiguousNames: names,
  /** What a user must know before using the series. */
  note: bilingual.optional(),
});

/** One file of `data/instruments/`: a venue and everything quoted there. */
export const venueSchema = z.strictObject({
  code: z.string().regex(/^[A-Z][A-Z0-9-]*$/),
  name: bilingual,
  /** Other codes that may stand before the colon of a symbol. */
  codes: names,
  /** Other names of the venue. Typed in place of a symbol, they list its instruments. */
  aliases: names,
  instruments: z.array(instrumentSchema).min(1),
});

export type Venue = z.infer<typeof venueSchema>;
export type Instrument = z.infer<typeof instrumentSchema>;
