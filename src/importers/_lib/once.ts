/** A symbol has one figure of a measure for a period: where a file says it again, it counts once. */
import type { Measure } from '../../dataset/codes';
import { periodText } from '../../dataset/period';
import type { ReadFigure } from '../importer';
import { remark, type Remark } from './remarks';
import { placeOf } from './places';

/** The first of each, with a remark where a later one says otherwise, and one for all that only repeat. */
export function once(
  figures: readonly ReadFigure[],
  sheets: readonly string[],
): { readonly figures: readonly ReadFigure[]; readonly remarks: readonly Remark[] } {
  const taken: ReadFigure[] = [];
  const series = new Map<string, Map<Measure, Map<number | string, ReadFigure>>>();
  const remarks: Remark[] = [];
  const repeated = new Set<string>();
  for (const figure of figures) {
    const { symbol, measure, period, locator } = figure;
    const known = entryOf(entryOf(series, symbol), measure);
    const when = period.start === period.end ? period.end : `${period.start}/${period.end}`;
    const first = known.get(when);
    if (!first) {
      known.set(when, figure);
      taken.push(figure);
    } else if (isSame(first, figure)) repeated.add(`${placeOf(figure, sheets).sheet ?? ''}|${locator}`);
    else remarks.push(remark('twice', { symbol, period: periodText(period), first: placeOf(first, sheets).line }, placeOf(figure, sheets)));
  }
  if (repeated.size > 0) remarks.push(remark('same-twice', { count: repeated.size }));
  return { figures: taken, remarks };
}

function entryOf<Key, InnerKey, Value>(map: Map<Key, Map<InnerKey, Value>>, key: Key): Map<InnerKey, Value> {
  const known = map.get(key);
  if (known) return known;
  const made = new Map<InnerKey, Value>();
  map.set(key, made);
  return made;
}

function isSame(a: ReadFigure, b: ReadFigure): boolean {
  return a.value === b.value && a.traded === b.traded && a.bound === b.bound && a.currency === b.currency;
}
