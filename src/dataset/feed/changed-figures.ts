import { BOUNDS, MEASURES, type Bound, type Measure } from '../codes';
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

/** A figure that differs, by its rows: without one it is new, without the other withdrawn. */
export interface ChangedFigure {
  readonly how: How;
  readonly old: number | undefined;
  readonly fresh: number | undefined;
}

/**
 * A figure is one publication's for an instrument, period and measure. Where there are several, those that did not change are put
 * aside, and the others are taken to be each other's corrections in their order.
 */
export function changedFigures(before: Dataset, after: Dataset): ChangedFigure[] {
  const earlier = rowsByKey(before);
  const later = rowsByKey(after);
  const keys = new Set([...later.keys(), ...earlier.keys()]);
  return [...keys].flatMap((key) => {
    const gone = contentsOf(before, earlier.get(key) ?? []);
    const come = contentsOf(after, later.get(key) ?? []);
    const old = [...gone].filter(([content]) => !come.has(content)).map(([, row]) => row);
    const fresh = [...come].filter(([content]) => !gone.has(content)).map(([, row]) => row);
    return Array.from({ length: Math.max(old.length, fresh.length) }, (_, at) => changed(old[at], fresh[at]));
  });
}

function changed(old: number | undefined, fresh: number | undefined): ChangedFigure {
  return { how: fresh === undefined ? 'withdrawn' : old === undefined ? 'new' : 'corrected', old, fresh };
}

export function figureLine(before: Dataset, after: Dataset, { how, old, fresh }: ChangedFigure): FigureLine {
  return {
    how,
    ...(fresh === undefined ? nameOf(before, old!) : nameOf(after, fresh)),
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

function rowsByKey({ quotes, instruments, sources }: Dataset): Map<string, number[]> {
  const byKey = new Map<string, number[]>();
  for (let row = 0; row < quotes.size; row++) {
    const { symbol } = instruments[quotes.instrument[row]!]!;
    const { id } = sources[quotes.source[row]!]!;
    const key = `${symbol} ${quotes.start[row]} ${quotes.end[row]} ${quotes.measure[row]} ${id}`;
    const rows = byKey.get(key);
    if (rows) rows.push(row);
    else byKey.set(key, [row]);
  }
  return byKey;
}

/** Rows by what they say of their figure. */
function contentsOf({ quotes }: Dataset, rows: readonly number[]): Map<string, number> {
  const { value, bound, traded, status, texts, currency, printed } = quotes;
  const contentOf = (row: number) => `${value[row]} ${bound[row]} ${traded[row]} ${status[row]} ${texts[currency[row]!]} ${texts[printed[row]!]}`;
  return new Map(rows.map((row) => [contentOf(row), row]));
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
