/** A day's low is under its other prices and its high above them; where a file says otherwise, a reader should know. */
import { periodText } from '../../dataset/period';
import type { ReadFigure } from '../importer';
import { placeOf } from './places';
import { remark, type Remark } from './remarks';

/** What is bought and sold between low and high. A settlement is set by other rules, and a price whose kind is not said may be any. */
const BETWEEN: readonly ReadFigure['measure'][] = ['open', 'close', 'average'];

/** One remark for each day of a symbol whose prices are out of order; the figures stay as they are printed. */
export function pricesOutOfOrder(figures: readonly ReadFigure[], sheets: readonly string[]): Remark[] {
  if (!figures.some(({ measure }) => measure === 'low' || measure === 'high')) return [];
  const days = new Map<string, ReadFigure[]>();
  for (const figure of figures) {
    if (figure.value === undefined || !(figure.measure === 'low' || figure.measure === 'high' || BETWEEN.includes(figure.measure))) continue;
    const key = `${figure.symbol}|${figure.period.start}|${figure.period.end}`;
    const day = days.get(key);
    if (day) day.push(figure);
    else days.set(key, [figure]);
  }
  return [...days.values()].flatMap((day) => outOfOrder(day, sheets) ?? []);
}

function outOfOrder(day: readonly ReadFigure[], sheets: readonly string[]): Remark | undefined {
  const valueOf = (measure: ReadFigure['measure']) => day.find((figure) => figure.measure === measure)?.value;
  const others = day.filter(({ measure }) => BETWEEN.includes(measure)).map(({ value }) => value!);
  const [low, high] = [valueOf('low'), valueOf('high')];
  const isSwapped = (low ?? -Infinity) > (high ?? Infinity);
  const other = isSwapped ? undefined : others.find((value) => value < (low ?? -Infinity) || value > (high ?? Infinity));
  if (!isSwapped && other === undefined) return undefined;
  const { symbol, period } = day[0]!;
  return remark('prices-out-of-order', { symbol, period: periodText(period), low, other, high }, placeOf(day[0]!, sheets));
}
