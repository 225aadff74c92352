/** Which of two datasets is the newer one. */
export interface Version {
  /** As-of date and content hash, `2026-02-01-1a2b3c4d`. */
  readonly version: string;
  /** The last day any figure covers. */
  readonly asOf: string;
  /** The day or moment the feed gives; the as-of date where a dataset came with the add-in. */
  readonly published: string;
}

const FORM = /^(\d{4}-\d{2}-\d{2})-[0-9a-f]{8}$/;

/** The as-of date a version begins with; undefined where it is none. */
export function asOfVersion(version: string): string | undefined {
  return FORM.exec(version)?.[1];
}

/** Below zero where `one` is older. Data that reach further are newer; of data that reach equally far, the later publication. */
export function compareVersions(one: Version, other: Version): number {
  return compareTexts(one.asOf, other.asOf) || compareTexts(one.published, other.published);
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
