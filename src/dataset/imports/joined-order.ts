import { OPEN } from '../period';
import { SPAN_CLASSES, spanClassBetween } from '../store';
import type { Part, OrderedRows } from './joined-part';

/**
 * Rows of all parts by instrument, class of span, last day and first day, then part by part and as the dataset orders them: so the store
 * searches them. All of these are small numbers, so the rows are dealt out to them one after the other, the last first: ten times as fast as
 * comparing rows.
 */
export function inStoreOrder(parts: readonly Part[]): OrderedRows {
  const { part, row, keys } = keysOf(parts);
  let order = Uint32Array.from(row.keys());
  for (const key of [keys.within, part, keys.start, keys.end, keys.series]) order = dealtOut(order, key);
  const isSamePeriod = (one: number, other: number) =>
    keys.series[one] === keys.series[other] && keys.end[one] === keys.end[other] && keys.start[one] === keys.start[other];
  const isFirst = new Uint8Array(order.length);
  for (let at = 0; at < order.length; at++) isFirst[at] = Number(at === 0 || !isSamePeriod(order[at - 1]!, order[at]!));
  return { part: order.map((from) => part[from]!), row: order.map((from) => row[from]!), isFirst };
}

function keysOf(parts: readonly Part[]) {
  const size = parts.reduce((sum, { columns }) => sum + columns.end.length, 0);
  const column = () => new Uint32Array(size);
  const [part, row] = [column(), column()];
  const keys = { series: column(), end: column(), start: column(), within: column() };
  let at = 0;
  parts.forEach(({ columns: { instrument, start, end, measure, status, bound }, instrumentAt }, number) => {
    for (let own = 0; own < end.length; own++, at++) {
      part[at] = number;
      row[at] = own;
      keys.series[at] = instrumentAt[instrument[own]!]! * SPAN_CLASSES + spanClassBetween(start[own]!, end[own]!);
      keys.end[at] = end[own]!;
      keys.start[at] = start[own] === OPEN ? 0 : start[own]!;
      keys.within[at] = (measure[own]! * 8 + status[own]!) * 8 + bound[own]!;
    }
  });
  return { part, row, keys };
}

/** In the order of the key; where it is the same, in the order they came in. */
function dealtOut(order: Uint32Array, key: Uint32Array): Uint32Array<ArrayBuffer> {
  const begins = new Uint32Array(key.reduce((most, value) => Math.max(most, value), 0) + 2);
  for (const value of key) begins[value + 1]!++;
  for (let value = 1; value < begins.length; value++) begins[value]! += begins[value - 1]!;
  const sorted = new Uint32Array(order.length);
  for (const at of order) sorted[begins[key[at]!]!++] = at;
  return sorted;
}
