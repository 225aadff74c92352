import { z } from 'zod';
import { GRADES } from '../codes';
import { bilingual, dateOfAnyPrecision, periodText } from './shared';

/** One publication the dataset quotes: its card, without which no figure of it may be kept. */
export const sourceSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: bilingual,
  publisher: bilingual,
  published: dateOfAnyPrecision,
  /** Why `published` is what it is, where the publication does not print a date of its own. */
  publishedNote: bilingual.optional(),
  covers: periodText,
  language: z.enum(['zh', 'en']),
  /** The document type of GB/T 7714: R report, EB web page, J periodical. */
  documentType: z.enum(['R', 'EB/OL', 'J']),
  terms: bilingual,
  attribution: bilingual,
  grade: z.enum(GRADES),
  /** SHA-256 of the text the figures were read from; locators are its line numbers. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

export type Source = z.infer<typeof sourceSchema>;
