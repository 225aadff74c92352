/**
 * What one file may hold. An import is read in the page and kept whole: thirty years of daily figures of forty markets
 * are under these by far, and a file made to exhaust the page is over them before it is unfolded.
 */
export const LIMITS = {
  bytes: 30_000_000,
  /** Of all parts of a workbook that are read, unpacked. */
  unpacked: 150_000_000,
  /** Of all sheets together. */
  rows: 300_000,
  /** Rows times the widest row, as a table is laid out. */
  cells: 10_000_000,
} as const;
