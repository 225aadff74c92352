/** The rows of a table after a refresh: ours are the new ones, the user's own stay, and so does the order the user has given them. */
import type { Movable } from '../host/host';

/** A row of the table as it stands in the sheet. */
export interface StandingRow {
  readonly key: string;
  /** Whether we have written it; else it is the user's own. */
  readonly isOurs: boolean;
}

/** A row of the table to be: new content, cells that stood in a row, or both. */
export interface MergedRow {
  /** Number of the row in the new content; undefined for a row of the user's. */
  readonly fresh: number | undefined;
  /** Number of the row as it stood; undefined for a new one. */
  readonly standing: number | undefined;
}

/** @param freshKeys Keys of the new content, in its order. */
export function mergeRows(standing: readonly StandingRow[], freshKeys: readonly string[]): MergedRow[] {
  const freshAt = new Map(freshKeys.map((key, at) => [key, at]));
  const ours = new Map<string, number>();
  standing.forEach(({ key, isOurs }, at) => isOurs && freshAt.has(key) && !ours.has(key) && ours.set(key, at));

  const surviving = [...ours.keys()].map((key) => freshAt.get(key)!);
  const isAsListed = surviving.every((at, index) => index === 0 || surviving[index - 1]! < at);
  const added = freshKeys.flatMap((key, at) => (ours.has(key) ? [] : [at]));
  // Rows in the order of the list follow the list; rows the user has sorted keep their order, and new ones follow them.
  const order = isAsListed ? [...freshKeys.keys()] : [...surviving, ...added];
  const rows = order.map((fresh): MergedRow => ({ fresh, standing: ours.get(freshKeys[fresh]!) }));
  return withOwnRows(rows, standing);
}

/** Each of the user's rows stays below the row it stood below; at the top where that is gone and nothing stood above. */
function withOwnRows(rows: readonly MergedRow[], standing: readonly StandingRow[]): MergedRow[] {
  const merged = [...rows];
  standing.forEach(({ isOurs }, at) => {
    if (isOurs) return;
    const above = standing.findLastIndex((_, before) => before < at && merged.some((row) => row.standing === before));
    const place = above < 0 ? 0 : merged.findIndex((row) => row.standing === above) + 1;
    merged.splice(place, 0, { fresh: undefined, standing: at });
  });
  return merged;
}

/** What a new row gets in a column of the user's: the formula all of ours have there, moved along, as a table would fill it in. */
export function fillFor(column: readonly Movable[], standing: readonly StandingRow[]): Movable {
  const own = column.filter((_, at) => standing[at]!.isOurs);
  const [first] = own;
  return typeof first === 'string' && first.startsWith('=') && own.every((cell) => cell === first) ? first : '';
}
