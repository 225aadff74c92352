/** What of the dataset the functions and the task pane speak of: core is the only room they reach it through. */
export { cardOf } from '../dataset/imports/card';
export type { Import, ImportCard } from '../dataset/imports/import';
export type { Dataset } from '../dataset/store';
export { FIRMNESS, NEWS_SECTIONS, REGIONS, SEGMENTS, SYSTEM_STATUSES, TOPICS, type Measure, type Segment } from '../dataset/codes';
export { OPEN, isoDate, parsePeriod, periodText, spanOf, yearPeriod, type Period, type Serial } from '../dataset/period';
