/** What happens to an analyst's own file before it is kept. Loaded only when somebody imports. */
export { compareImport } from '../dataset/imports/compare';
export type { Comparison, Difference, Side } from '../dataset/imports/comparison';
export { reopened } from '../dataset/imports/reopened';
