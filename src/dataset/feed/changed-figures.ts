import { BOUNDS, MEASURES, STATUSES, type Bound, type Measure } from '../codes';
import { periodText } from '../period';
import type { Dataset } from '../store';
import type { How } from './comparison';

/** One figure as a line shows it. */
export interface ShownFigure {
  /** undefined where nothing was traded. */
  readonly value: number | undefined;
  readonly bound: Bound;
  /** `t`, `CNY`, `CNY/t`. */
  readonly unit: string;
  readonly isTraded: boolean;
  readonly printed: string;
}

export interface FigureLine {
  readonly how: How;
  readonly symbol: string;
  readonly period: string;
  readonly measure: Measure;
  /** Id of the publication. */
  readonly source: string;
  /** Absent where the figure is new. */
  readonly before?: ShownFigure;
  /** Absent where it is withdrawn. */
  readonly after?: ShownFigure;
}

/**
 * A figure is one publication's for an instrument, period and measure. Where there are several, those that did not change are put
 * aside, and the others are taken to be each other's corrections in their order.
 */
export function changedFigures(before: Dataset, after: Dataset): FigureLine[] {
  const earlier = rowsByKey(before);
  const later = rowsByKey(after);
  const keys = new Set([...later.keys(), ...earlier.keys()]);
  return [...keys].flatMap((key) => {
    const gone = contentsOf(before, earlier.get(key) ?? []);
    const come = contentsOf(after, later.get(key) ?? []);
    const old = [...gone].filter(([content]) => !come.has(content)).map(([, row]) => row);
    const fresh = [...come].filter(([content]) => !gone.has(content)).map(([, row]) => row);
    return Array.from({ length: Math.max(old.length, fresh.length) }, (_, at) => lineOf(before, old[at], after, fresh[at]));
  });
}

function lineOf(before: Dataset, old: number | undefined, after: Dataset, fresh: number | undefined): FigureLine {
  const [dataset, row] = fresh === undefined ? [before, old!] : [after, fresh];
  return {
    how: fresh === undefined ? 'withdrawn' : old === undefined ? 'new' : 'corrected',
    ...nameOf(dataset, row),
    ...(old === undefined ? {} : { before: shown(before, old) }),
    ...(fresh === undefined ? {} : { after: shown(after, fresh) }),
  };
}

function nameOf({ quotes, instruments, sources }: Dataset, row: number) {
  return {
    symbol: instruments[quotes.instrument[row]!]!.symbol,
    period: periodText({ start: quotes.start[row]!, end: quotes.end[row]! }),
    measure: MEASURES[quotes.measure[row]!]!,
    source: sources[quotes.source[row]!]!.id,
  };
}

function rowsByKey(dataset: Dataset): Map<string, number[]> {
  const byKey = new Map<string, number[]>();
  for (let row = 0; row < dataset.quotes.size; row++) {
    const key = Object.values(nameOf(dataset, row)).join(' ');
    const rows = byKey.get(key);
    if (rows) rows.push(row);
    else byKey.set(key, [row]);
  }
  return byKey;
}

/** Rows by what they say of their figure. */
function contentsOf(dataset: Dataset, rows: readonly number[]): Map<string, number> {
  return new Map(rows.map((row) => [JSON.stringify([shown(dataset, row), STATUSES[dataset.quotes.status[row]!]]), row]));
}

function shown({ quotes }: Dataset, row: number): ShownFigure {
  const value = quotes.value[row]!;
  const measure = MEASURES[quotes.measure[row]!]!;
  const currency = quotes.texts[quotes.currency[row]!]!;
  return {
    value: Number.isNaN(value) ? undefined : value,
    bound: BOUNDS[quotes.bound[row]!]!,
    unit: measure === 'volume' ? 't' : measure === 'turnover' ? currency : `${currency}/t`,
    isTraded: quotes.traded[row] === 1,
    printed: quotes.texts[quotes.printed[row]!]!,
  };
}
