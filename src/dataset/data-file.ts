/** A file of `data/`, with its path from there: `observations/mee-2025.yaml`. */
export interface DataFile {
  readonly path: string;
  readonly text: string;
}

/** Where a fact was written: so that a fault can be found and mended. */
export interface Place {
  readonly file: string;
  readonly row: number;
}

export interface Fault extends Place {
  readonly rule: string;
  readonly found: string;
  readonly remedy: string;
}

export type Located<T> = T & { readonly place: Place };
