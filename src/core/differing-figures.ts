/** What two sources print differently for one thing: neither is put right, a reader sees both. */
import { BOUNDS, STATUSES } from '../dataset/codes';
import { DAYS, OTHER, type Dataset } from '../dataset/store';
import type { Row } from './lookup';
import type { InstrumentNumber } from './symbols';

const EXACT = BOUNDS.indexOf('=');
const REPORTED = STATUSES.indexOf('reported');

/**
 * Figures of an instrument that are of one period, measure and currency and differ from source to source: groups, newest period first. Of
 * each group the first figure is the one that answers formulas. Only what a source itself prints as exact contradicts another.
 */
export function differingFigures({ quotes }: Dataset, instrument: InstrumentNumber): readonly (readonly Row[])[] {
  const groups = new Map<string, Row[]>();
  for (let row = quotes.from(instrument, DAYS); row < quotes.until(instrument, OTHER); row++) {
    if (quotes.status[row] !== REPORTED || quotes.bound[row] !== EXACT || quotes.traded[row] === 0) continue;
    const key = [quotes.start[row], quotes.end[row], quotes.measure[row], quotes.currency[row]].join(' ');
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const isDiffering = (rows: readonly Row[]) =>
    rows.some((row) => quotes.source[row] !== quotes.source[rows[0]!] && !isSameRounded(quotes.value[row]!, quotes.value[rows[0]!]!));
  return [...groups.values()].filter(isDiffering).sort(([a], [b]) => quotes.end[b!]! - quotes.end[a!]! || quotes.start[b!]! - quotes.start[a!]!);
}

/** The same for every instrument that has any. */
export function allDifferingFigures(
  dataset: Dataset,
): readonly { readonly instrument: InstrumentNumber; readonly groups: readonly (readonly Row[])[] }[] {
  return [...dataset.instruments.keys()]
    .map((instrument) => ({ instrument, groups: differingFigures(dataset, instrument) }))
    .filter(({ groups }) => groups.length > 0);
}

/** 79.3 says nothing else than 79.26. */
function isSameRounded(a: number, b: number): boolean {
  const decimals = Math.min(decimalsOf(a), decimalsOf(b));
  return a.toFixed(decimals) === b.toFixed(decimals);
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
