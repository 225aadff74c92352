/** The imports a shelf holds, as they can be used: it may have been written by another add-in, or be damaged. */
import type { Contents } from '../dataset/feed/shelf';
import type { Import } from '../dataset/imports/import';

interface Reader {
  readonly readImport: (json: unknown) => Import;
}

/** @param inUse Those that were read before are not read again: an id is the hash of all that was read. */
export function importsFrom(reader: Reader, { imports = [] }: Contents, inUse: readonly Import[]): Import[] {
  return imports.flatMap((kept) => inUse.find((known) => isSame(known, kept)) ?? readable(reader, kept));
}

export function areSame(some: readonly Import[], others: readonly Import[]): boolean {
  return some.length === others.length && some.every((made, at) => isSame(made, others[at]!));
}

/** Whether it can still be read. */
export function isReadable({ readImport }: Reader, kept: Import): boolean {
  try {
    readImport(kept);
    return true;
  } catch {
    return false;
  }
}

function readable({ readImport }: Reader, kept: Import): Import[] {
  try {
    return [readImport(kept)];
  } catch (thrown) {
    console.warn('CARBON: a kept import could not be read', thrown);
    return [];
  }
}

function isSame(one: Import, other: Import | null): boolean {
  return one.id === other?.id && one.imported === other.imported && one.name === other.name;
}
