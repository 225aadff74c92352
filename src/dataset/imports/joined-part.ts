import type { StoreColumns } from '../store';

/** The rows of the dataset, or of one import. In a list of them the first comes before all others, and later imports before earlier ones. */
export interface Part {
  readonly columns: StoreColumns;
  /** Where its instruments stand among all, by where they stand in the part. */
  readonly instrumentAt: readonly number[];
  /** Where the import stands among the sources; undefined for the dataset, whose sources keep their places. */
  readonly source: number | undefined;
}

/** Rows of several parts: of each the part, and where it stands in it. */
export interface PlacedRows {
  readonly part: Uint32Array;
  readonly row: Uint32Array;
}

export interface OrderedRows extends PlacedRows {
  /** 1 for the first row of an instrument's period. */
  readonly isFirst: Uint8Array;
}
