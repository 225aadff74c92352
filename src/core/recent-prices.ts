/** The last prices of an instrument, for a line too small for anything but its shape. */
import { MEASURES, type Measure } from '../dataset/codes';
import type { Serial } from '../dataset/period';
import { DAYS, WEEKS, isMoneyPerTonne, type Dataset } from '../dataset/store';
import { measureOf } from './figure';
import { isAnswer, ownCurrency } from './lookup';
import { MOST_DAYS_JOINED } from './series';
import type { InstrumentNumber } from './symbols';

/** Prices of one kind, of days or of weeks: a close and an average, or a day and a week, are never joined. */
export interface RecentPrices {
  readonly measure: Measure;
  /** Oldest first. */
  readonly points: readonly RecentPoint[];
}

export interface RecentPoint {
  readonly day: Serial;
  readonly value: number;
  /** Whether nothing is missing between it and the one before: where something is, there is a gap. */
  readonly isJoined: boolean;
}

/** Fewer tell nothing by their shape. */
const FEWEST = 3;
const MOST = 60;
/** Volumes and other kinds of price stand between; what lies further back is not recent. */
const MOST_ROWS = 600;

/**
 * @param preferred The kind of price that stands beside it: drawn where it can be, else the kind with the most prices.
 * @returns undefined where no kind has at least three.
 */
export function recentPrices(dataset: Dataset, instrument: InstrumentNumber, preferred: string | undefined): RecentPrices | undefined {
  const classes = [DAYS, WEEKS] as const;
  const series = classes.flatMap((spanClass) => seriesOf(dataset, instrument, spanClass)).filter(({ points }) => points.length >= FEWEST);
  const rank = ({ measure, points }: RecentPrices) => points.length + (measure === preferred ? MOST : 0);
  return series.sort((a, b) => rank(b) - rank(a))[0];
}

function seriesOf(dataset: Dataset, instrument: InstrumentNumber, spanClass: typeof DAYS | typeof WEEKS): RecentPrices[] {
  const { quotes } = dataset;
  const currency = ownCurrency(dataset, instrument);
  const found = new Map<Measure, RecentPoint[]>();
  // Going back: the newest day on which nothing was traded.
  let untraded = Infinity;
  const until = quotes.until(instrument, spanClass);
  for (let row = until - 1; row >= Math.max(quotes.from(instrument, spanClass), until - MOST_ROWS); row--) {
    const day = quotes.end[row]!;
    if (quotes.traded[row] === 0) {
      untraded = day;
      // What stands first goes before: an imported price of that day is none.
      for (const points of found.values()) if (points[0]?.day === day) points.shift();
    }
    const measure = measureOf(dataset, row);
    if (!isMoneyPerTonne(measure) || !isAnswer(quotes, row) || quotes.currency[row] !== currency) continue;
    const points = found.get(measure) ?? [];
    found.set(measure, points);
    putBefore(points, { day, value: quotes.value[row]! }, untraded);
  }
  return MEASURES.flatMap((measure) => (found.has(measure) ? [{ measure, points: found.get(measure)! }] : []));
}

/** @param untraded The day without a trade closest behind. */
function putBefore(points: RecentPoint[], { day, value }: { day: Serial; value: number }, untraded: Serial): void {
  const later = points[0];
  if (later?.day === day) points[0] = { ...later, value };
  else if (points.length < MOST) {
    if (later) points[0] = { ...later, isJoined: later.day - day <= MOST_DAYS_JOINED && !(untraded > day && untraded < later.day) };
    points.unshift({ day, value, isJoined: false });
  }
}
