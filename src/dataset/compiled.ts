import type { Source } from './schemas/source';
import type { Instrument, Venue } from './schemas/instrument';

/**
 * The dataset as it is bundled and published: plain JSON, quotes in columns.
 * Column entries are numbers: positions in `sources`, `instruments`, `texts` or the lists of codes.ts.
 */
export interface CompiledDataset {
  readonly format: 1;
  /** As-of date and content hash, `2026-02-01-1a2b3c4d`. */
  readonly version: string;
  /** The last day any figure covers. */
  readonly asOf: string;
  readonly sources: readonly Source[];
  readonly venues: readonly Omit<Venue, 'instruments'>[];
  readonly instruments: readonly (Instrument & { venue: string })[];
  readonly quotes: QuoteColumns;
}

export interface QuoteColumns {
  /** Position in `instruments`, in the order of the rows: rows of one instrument stand together. */
  readonly instrument: readonly number[];
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly measure: readonly number[];
  /** null where nothing was traded. */
  readonly value: readonly (number | null)[];
  readonly bound: readonly number[];
  readonly status: readonly number[];
  /** 1 where traded. */
  readonly traded: readonly number[];
  /** Position in TRENDS, −1 where no trend is printed. */
  readonly trend: readonly number[];
  /** 1 where the instrument, 2 where the date is inferred; 3 for both. */
  readonly inferred: readonly number[];
  /** Position in `texts`. */
  readonly currency: readonly number[];
  readonly source: readonly number[];
  readonly printed: readonly number[];
  readonly locator: readonly number[];
  readonly heading: readonly number[];
  readonly noteZh: readonly number[];
  readonly noteEn: readonly number[];
  readonly derivation: readonly number[];
  /** Every text of the columns above, once; position 0 is the empty text. */
  readonly texts: readonly string[];
}
