import { BOUNDS, MEASURES, type Bound, type Measure } from '../dataset/codes';
import { periodText } from '../dataset/period';
import type { Dataset } from '../dataset/store';
import { periodOf, type Basis, type Row } from './lookup';

/** A number with its origin: the row it stands in, and how that row came to answer. */
export interface Figure {
  readonly value: number;
  readonly row: Row;
  readonly basis: Basis | 'made';
}

export function measureOf({ quotes }: Dataset, row: Row): Measure {
  return MEASURES[quotes.measure[row]!]!;
}

export function boundOf({ quotes }: Dataset, row: Row): Bound {
  return BOUNDS[quotes.bound[row]!]!;
}

/** A text column of a row; empty where nothing stands there. */
export function textOf(
  { quotes }: Dataset,
  row: Row,
  column: 'currency' | 'printed' | 'locator' | 'heading' | 'noteZh' | 'noteEn' | 'derivation',
): string {
  return quotes.texts[quotes[column][row]!]!;
}

/** The figure with its unit, `85.45 EUR/t` or `262000 t`. */
export function figureText(dataset: Dataset, row: Row): string {
  const measure = measureOf(dataset, row);
  const currency = textOf(dataset, row, 'currency');
  const unit = measure === 'volume' ? 't' : measure === 'turnover' ? currency : `${currency}/t`;
  return `${dataset.quotes.value[row]} ${unit}`;
}

/** One line that names a figure: `2026-W05 average 79.26 CNY/t`. */
export function rowText(dataset: Dataset, row: Row): string {
  return `${periodText(periodOf(dataset.quotes, row))} ${measureOf(dataset, row)} ${figureText(dataset, row)}`;
}
