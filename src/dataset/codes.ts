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
  /** Series that only an imported file holds. */
  'imported',
] as const;
export const KINDS = ['spot', 'auction', 'futures', 'reference'] as const;
/** How close a publication stands to the figure, best first. */
export const GRADES = ['first-hand', 'second-hand', 'unverified'] as const;

export type Measure = (typeof MEASURES)[number];
export type Bound = (typeof BOUNDS)[number];
export type Trend = (typeof TRENDS)[number];
export type Status = (typeof STATUSES)[number];
export type Segment = (typeof SEGMENTS)[number];

export const SYSTEM_STATUSES = ['operating', 'developing', 'considering'] as const;
/** Who runs a system or issues a policy. */
export const LEVELS = ['supranational', 'national', 'subnational', 'city', 'international'] as const;
export const REGIONS = [
  'europe-central-asia',
  'north-america',
  'asia-pacific',
  'latin-america-caribbean',
  'africa',
  'middle-east',
  'global',
] as const;
export const SECTORS = [
  'power', 'industry', 'steel', 'cement', 'aluminium', 'chemicals', 'oil-gas', 'coal', 'buildings', 'building-materials', 'transport', 'road', 'aviation', 'maritime', 'ports',
  'waste', 'agriculture', 'forestry', 'land-use', 'ocean', 'fuels', 'heating', 'data-centres', 'services', 'textiles', 'ceramics', 'paper', 'finance', 'metrology', 'all',
] as const; // prettier-ignore
export const DESIGNS = [
  'cap-and-trade',
  'cap-and-invest',
  'intensity-based',
  'output-based',
  'baseline-and-credit',
  'fixed-price',
  'hybrid',
] as const;
export const POLICY_TYPES = [
  'central-document', 'law', 'administrative-regulation', 'departmental-rule', 'normative-document', 'technical-specification', 'national-standard',
  'industry-standard', 'local-standard', 'local-rule', 'local-normative-document', 'judicial-interpretation', 'methodology', 'international-document', 'foreign-law', 'plan', 'report',
] as const; // prettier-ignore
export const POLICY_STATUSES = ['in-force', 'draft', 'pilot', 'repealed', 'unknown'] as const;
export const TOPICS = [
  'ets', 'allocation', 'mrv', 'voluntary-market', 'methodology', 'carbon-footprint', 'carbon-sink', 'green-electricity', 'green-finance', 'air-quality', 'standards', 'zero-carbon-parks',
  'energy', 'industry', 'biodiversity', 'climate-finance', 'carbon-border', 'carbon-neutral-events', 'carbon-inclusion', 'enforcement', 'cooperation', 'general',
] as const; // prettier-ignore
export const NEWS_SECTIONS = ['credit', 'allowance', 'green-energy', 'biodiversity', 'green-capital', 'digest'] as const;
export const FIRMNESS = ['done', 'signed', 'proposed', 'planned', 'speculative'] as const;
export const TENSES = ['past', 'planned'] as const;
