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

export type Measure = (typeof MEASURES)[number];
export type Bound = (typeof BOUNDS)[number];
export type Trend = (typeof TRENDS)[number];
export type Status = (typeof STATUSES)[number];
