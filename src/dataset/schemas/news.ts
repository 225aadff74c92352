import { z } from 'zod';
import { FIRMNESS, NEWS_SECTIONS, REGIONS } from '../codes';
import { indicator } from './fact';
import { bilingual, dateOfAnyPrecision, locator } from './shared';

export const newsSchema = z.strictObject({
  /** `source-section-nn`, numbered through the section. */
  id: z.string().regex(/^[a-z0-9-]+-\d{2}$/),
  /** Absent where the item prints none (近日): it then counts as its publication's period. */
  date: dateOfAnyPrecision.optional(),
  section: z.enum(NEWS_SECTIONS),
  /** The heading it stands under, where that is a region. */
  regionPrinted: z.string().optional(),
  /** The region it is about, concluded from its content. */
  region: z.enum(REGIONS),
  /** ISO codes or system ids of the countries and markets it is about. */
  jurisdictions: z.array(z.string()).default([]),
  /** Ours, one line. */
  headline: bilingual,
  /** Ours, two or three sentences. */
  summary: bilingual,
  entities: z.array(bilingual).default([]),
  numbers: z.array(indicator).default([]),
  firmness: z.enum(FIRMNESS),
  /** Key words that stand on the line. */
  printed: z.string().min(1),
  locator,
  policies: z.array(z.string()).default([]),
  /** Ids of items about the same event. */
  sameEventAs: z.array(z.string()).default([]),
  note: bilingual.optional(),
});

/** One file of `data/news/`: the items of one publication. */
export const newsFileSchema = z.strictObject({ source: z.string(), items: z.array(newsSchema).min(1) });

export type NewsEntry = z.infer<typeof newsSchema>;
