/** What happens to an analyst's own file before it is kept. Loaded only when somebody imports: what checks it brings a library along. */
export { compareImport } from '../dataset/imports/compare';
export type { Comparison, Difference, Side } from '../dataset/imports/comparison';
export { readImport } from '../dataset/imports/import-schema';
