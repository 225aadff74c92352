/** A symbol has one figure of a measure for a period: where a file says it again, it counts once. */
import { periodText } from '../../dataset/period';
import type { ReadFigure } from '../importer';
import { remark, type Remark } from './remarks';
import { placeOf } from './places';

/** The first of each, with a remark where a later one says otherwise, and one for all that only repeat. */
export function once(
  figures: readonly ReadFigure[],
  sheets: readonly string[],
): { readonly figures: readonly ReadFigure[]; readonly remarks: readonly Remark[] } {
  const taken = new Map<string, ReadFigure>();
  const remarks: Remark[] = [];
  const repeated = new Set<string>();
  for (const figure of figures) {
    const { symbol, measure, period, locator } = figure;
    const key = `${symbol}|${measure}|${period.start}|${period.end}`;
    const first = taken.get(key);
    if (!first) taken.set(key, figure);
    else if (isSame(first, figure)) repeated.add(`${placeOf(figure, sheets).sheet ?? ''}|${locator}`);
    else remarks.push(remark('twice', { symbol, period: periodText(period), first: placeOf(first, sheets).line }, placeOf(figure, sheets)));
  }
  if (repeated.size > 0) remarks.push(remark('same-twice', { count: repeated.size }));
  return { figures: [...taken.values()], remarks };
}

function isSame(a: ReadFigure, b: ReadFigure): boolean {
  return a.value === b.value && a.traded === b.traded && a.bound === b.bound && a.currency === b.currency;
}
