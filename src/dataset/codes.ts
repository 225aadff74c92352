/**
 * The words a figure is described with, in the order of their numbers in the store.
 * Appending is safe; reordering changes every compiled dataset.
 */
export const MEASURES = [
  'open',
  'high',
  'low',
  'close',
  'average',
  'settlement',
  /** A price whose kind the source does not say. */
  'price',
  'volume',
  'turnover',
] as const;
export const BOUNDS = ['=', '≈', '>', '≥', '<', '≤'] as const;
export const TRENDS = ['↑', '↓', '/'] as const;
export const STATUSES = ['reported', 'derived', 'inferred'] as const;

/** Parts of the quote board, in its order. */
export const SEGMENTS = [
  'voluntary-spot',
  'voluntary-futures',
  'primary-auction',
  'secondary-spot',
  'futures',
  'china-national',
  'reference',
] as const;
export const KINDS = ['spot', 'auction', 'futures', 'reference'] as const;
/** How close a publication stands to the figure, best first. */
export const GRADES = ['first-hand', 'second-hand', 'unverified'] as const;

export type Measure = (typeof MEASURES)[number];
export type Bound = (typeof BOUNDS)[number];
export type Trend = (typeof TRENDS)[number];
export type Status = (typeof STATUSES)[number];
export type Segment = (typeof SEGMENTS)[number];
