/** The dataset by itself, bundled or from a feed, before imports are joined to it. */
import type { Dataset } from '../core/dataset';
import type { CompiledRecords } from '../core/records';
import type { Kept } from '../dataset/feed/shelf';
import { compareVersions, type Version } from '../dataset/feed/version';
import { openDataset } from '../dataset/store';
import type { setRecords } from '../functions/_lib/context';

type Published = ReturnType<typeof import('./feed-parts').readPublished>;

/** Data that functions and pane answer from together. */
export interface Current {
  /** With what was imported. */
  readonly dataset: Dataset;
  readonly records: () => Promise<CompiledRecords>;
  readonly version: Version;
}

/** What imports are joined to. */
export interface Base extends Current {
  /** As it lies on the shelf; absent for the bundled data. */
  readonly kept?: Kept;
  readonly forFunctions: Parameters<typeof setRecords>[0];
}

/** A newer add-in may have come with newer data than were kept. */
export function isUsable(kept: Kept, bundled: Version): boolean {
  const order = compareVersions(kept, bundled);
  return order > 0 || (order === 0 && kept.bundled === bundled.version);
}

/** undefined where what was kept does not pass its check any more. */
export function opened({ readPublished }: { readonly readPublished: (text: string) => Published }, kept: Kept): Base | undefined {
  try {
    return baseFrom(kept, readPublished(kept.text));
  } catch {
    return undefined;
  }
}

export function baseFrom(kept: Kept, { dataset, records }: Published): Base {
  const { version, asOf, published } = kept;
  return {
    dataset: openDataset(dataset),
    records: () => Promise.resolve(records),
    forFunctions: records,
    version: { version, asOf, published },
    kept,
  };
}
