/** How the figures of an import stand to those in use. */
import type { Bound, Measure } from '../codes';

export interface Comparison {
  /** The same file, read in the same way, is imported already. */
  readonly isKept: boolean;
  readonly counts: Readonly<Record<How, number>>;
  /** The first {@link MOST_DIFFERENCES}, in the order of the file. */
  readonly conflicts: readonly Difference[];
  readonly replaced: readonly Difference[];
}

/**
 * How a figure of the import stands to what is there: nothing is (fresh), the same value is, the dataset says otherwise and holds
 * (conflicts), an earlier import says otherwise and gives way (replaced).
 */
export type How = 'fresh' | 'same' | 'conflicts' | 'replaced';

/** One figure that stands in two places. */
export interface Difference {
  /** `EUR/USD` for a rate. */
  readonly symbol: string;
  readonly period: string;
  readonly measure: Measure | 'rate';
  readonly imported: Side;
  readonly standing: Side;
}

export interface Side {
  /** undefined where nothing was traded. */
  readonly value: number | undefined;
  readonly isTraded: boolean;
  readonly bound: Bound;
  /** Another than the other side's where one of them says that nothing was traded: that is said of all measures. */
  readonly measure: Measure | 'rate';
  /** `t`, `CNY`, `CNY/t`; of a rate its currency. */
  readonly unit: string;
  readonly printed: string;
  /** Id of the publication, or of the import. */
  readonly source: string;
  /** `L12` */
  readonly locator: string;
}

/** The sides are looked up for those that are listed only. */
export interface Finding {
  readonly how: How;
  readonly difference: () => Difference;
}

/** A list that long is looked through; a longer one is only counted. */
export const MOST_DIFFERENCES = 200;
