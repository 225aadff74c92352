import { normaliseName } from '../dataset/names';
import { carbonError } from './errors';
import { nearestMatches } from './nearest';

/** A record as a user may call it: by its id, or by a title, name or alias that is no other's. */
export interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

interface NameIndex {
  readonly byName: ReadonlyMap<string, readonly number[]>;
  readonly shown: ReadonlyMap<string, string>;
}

const indexes = new WeakMap<readonly unknown[], NameIndex>();

/**
 * Finds the record a user means.
 * @param namesOf What each record may be called, asked once.
 * @throws unknown-id with the nearest ones; ambiguous-id with the candidates.
 */
export function findByName<T>(records: readonly T[], namesOf: (record: T) => Named, text: string): T {
  const { byName, shown } = indexOf(records, namesOf);
  const name = nameKey(text);
  const found = byName.get(name) ?? [];
  if (found.length === 1) return records[found[0]!]!;
  if (found.length > 1) {
    throw carbonError('ambiguous-id', { received: text, candidates: found.map((at) => namesOf(records[at]!).id) });
  }
  const nearest = nearestMatches(name, byName.keys()).map((close) => shown.get(close)!);
  throw carbonError('unknown-id', { received: text, nearest });
}

/** Whether the text is the id, title or name of a record. */
export function hasName<T>(records: readonly T[], namesOf: (record: T) => Named, text: string): boolean {
  return indexOf(records, namesOf).byName.has(nameKey(text));
}

/** Titles are quoted with and without their brackets. */
function nameKey(text: string): string {
  return normaliseName(text).replace(/[《》〈〉]/g, '');
}

function indexOf<T>(records: readonly T[], namesOf: (record: T) => Named): NameIndex {
  const known = indexes.get(records);
  if (known) return known;
  const byName = new Map<string, number[]>();
  const shown = new Map<string, string>();
  records.forEach((record, at) => {
    const { id, names } = namesOf(record);
    for (const text of [id, ...names]) {
      const key = nameKey(text);
      const owners = byName.get(key) ?? [];
      if (!owners.includes(at)) byName.set(key, [...owners, at]);
      shown.set(key, shown.get(key) ?? text);
    }
  });
  const index = { byName, shown };
  indexes.set(records, index);
  return index;
}
