/** What of the dataset the functions and the task pane speak of: core is the only room they reach it through. */
export type { Dataset } from '../dataset/store';
export { SEGMENTS, type Segment } from '../dataset/codes';
export { OPEN, isoDate, parsePeriod, periodText, yearPeriod, type Period, type Serial } from '../dataset/period';
