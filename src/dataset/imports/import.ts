/** What an analyst's own file adds to the dataset: figures and exchange rates, each with the line it stands in. */
import type { CompiledDataset, QuoteColumns } from '../compiled';
import type { Serial } from '../period';
import type { Source } from '../schemas/source';

/** A file as it is kept, and as it is saved into a workbook: plain JSON. */
export interface Import {
  readonly format: 1;
  /** `import-` and the first digits of the hash of all that was read: the same file read in the same way is the same import. */
  readonly id: string;
  /** Which importer read it, such as `ecb-rates`. */
  readonly kind: string;
  /** Of the file, or what stands in its place where the text was pasted. */
  readonly name: string;
  /** The day it was imported, `2026-11-20`. */
  readonly imported: string;
  /** Its card: how its figures are cited. The id is that of the import. */
  readonly source: Source;
  readonly venues: CompiledDataset['venues'];
  /** Every instrument its figures are of, in the order of its columns. Where the dataset knows the symbol, the dataset's own description holds. */
  readonly instruments: CompiledDataset['instruments'];
  /** `source` is 0 throughout. */
  readonly quotes: QuoteColumns;
  readonly rates: readonly Rates[];
}

/** Euro reference rates of one currency, oldest first: units of the currency for one euro. */
export interface Rates {
  readonly currency: string;
  readonly days: readonly Serial[];
  readonly values: readonly number[];
  /** As printed, such as `1.0825`. */
  readonly printed: readonly string[];
  /** Line of the file. */
  readonly lines: readonly number[];
}

/** What is told of an import without its figures: in lists, and in the workbooks whose cells were refreshed with it. */
export interface ImportCard {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly imported: string;
  /** How many figures and rates it holds. */
  readonly figures: number;
  /** What it reaches: by symbol, or `EUR/USD` for rates, the first and last day. */
  readonly reach: readonly Reach[];
}

export interface Reach {
  readonly symbol: string;
  readonly first: Serial;
  readonly last: Serial;
}
