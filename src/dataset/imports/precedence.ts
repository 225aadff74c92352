/** Which figure holds where several stand for one instrument and period. */
import { STATUSES } from '../codes';
import type { OrderedRows, Part, PlacedRows } from './joined-part';

const INFERRED = STATUSES.indexOf('inferred');

/**
 * The rows that hold. Of parts that name a figure for the same period and measure, in the same currency, the first one's holds. Where
 * nothing was traded, that is said of all measures: an untraded row leaves no figure of a later part, and any figure of an earlier part
 * leaves no untraded row. What the dataset itself only inferred answers nobody, so it stands in nobody's way.
 * @param rows In the order of the store, parts in the order of their precedence.
 */
export function holding(parts: readonly Part[], rows: OrderedRows): PlacedRows {
  const { part, row, isFirst } = rows;
  const kept = new Uint32Array(row.length);
  let count = 0;
  for (let from = 0, until; from < kept.length; from = until) {
    until = from + 1;
    while (until < kept.length && isFirst[until] === 0) until++;
    const holds = part[from] === part[until - 1] ? undefined : holdingOf(parts, rows);
    for (let at = from; at < until; at++) if (!holds || holds(at)) kept[count++] = at;
  }
  const held = kept.subarray(0, count);
  return { part: held.map((at) => part[at]!), row: held.map((at) => row[at]!) };
}

/** Asked of the rows of one period in their order. */
function holdingOf(parts: readonly Part[], rows: PlacedRows): (at: number) => boolean {
  /** What earlier parts hold, and the part at hand: its rows do not stand in each other's way. */
  const earlier = { figures: new Set<string>(), isUntraded: false };
  let own: { figure: string; isUntraded: boolean }[] = [];
  let current = -1;
  return (at) => {
    const part = rows.part[at]!;
    if (part !== current) {
      for (const { figure, isUntraded } of own) {
        earlier.figures.add(figure);
        earlier.isUntraded ||= isUntraded;
      }
      [own, current] = [[], part];
    }
    const { columns } = parts[part]!;
    const row = rows.row[at]!;
    const isUntraded = columns.traded[row] === 0;
    const figure = figureOf(columns, row);
    if (earlier.isUntraded || (isUntraded ? earlier.figures.size > 0 : earlier.figures.has(figure))) return false;
    if (columns.status[row] !== INFERRED) own.push({ figure, isUntraded });
    return true;
  };
}

function figureOf({ measure, currency, texts }: Part['columns'], row: number): string {
  return `${measure[row]} ${texts[currency[row]!]}`;
}
