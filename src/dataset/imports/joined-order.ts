import { OPEN } from '../period';
import { SPAN_CLASSES, spanClassBetween } from '../store';
import type { Part, PlacedRows } from './joined-part';

/** Rows of all parts by instrument, class of span, last day and first day, then part by part: the order in which the store searches them. */
export function inStoreOrder(parts: readonly Part[]): PlacedRows {
  const size = parts.reduce((sum, { columns }) => sum + columns.end.length, 0);
  const part = new Uint16Array(size);
  const row = new Uint32Array(size);
  const period = new Float64Array(size);
  const within = new Float64Array(size);
  let at = 0;
  parts.forEach(({ columns, instrumentAt }, number) => {
    for (let own = 0; own < columns.end.length; own++, at++) {
      part[at] = number;
      row[at] = own;
      period[at] = keyOfPeriod(instrumentAt[columns.instrument[own]!]!, columns.start[own]!, columns.end[own]!);
      within[at] = keyWithin(number, columns.measure[own]!, columns.status[own]!, columns.bound[own]!);
    }
  });
  const order = Uint32Array.from({ length: size }, (_, position) => position);
  order.sort((a, b) => period[a]! - period[b]! || within[a]! - within[b]! || a - b);
  return { part: part.map((_, position) => part[order[position]!]!), row: row.map((_, position) => row[order[position]!]!) };
}

/** Days of the years 1900 to 2100 are below it. */
const DAYS_RANGE = 2 ** 17;

/** One number to compare by, exact up to 2^53: instrument and class, last day, first day. */
function keyOfPeriod(instrument: number, start: number, end: number): number {
  const first = start === OPEN ? 0 : start;
  return ((instrument * SPAN_CLASSES + spanClassBetween(start, end)) * DAYS_RANGE + end) * DAYS_RANGE + first;
}

/** As rows of one period stand in the dataset: measure, status, bound; there is room for 16 measures and 8 each of the others. */
function keyWithin(part: number, measure: number, status: number, bound: number): number {
  return ((part * 16 + measure) * 8 + status) * 8 + bound;
}
