/** Excel's API measures columns in points, people count characters: one is 7 pixels of 0.75 points in the standard font, beside 5 pixels of margin. */
import { within, type Area } from './area';
import type { Change } from './change';
import { rangeOf } from './excel-api';
import { step, type Prepared } from './excel-step';

const POINTS_A_PIXEL = 0.75;
const PIXELS_A_CHARACTER = 7;
const MARGIN_PIXELS = 5;
/** Of a column nobody has changed: 64 pixels. */
const STANDARD_POINTS = 48;

const pointsOf = (characters: number): number => (characters * PIXELS_A_CHARACTER + MARGIN_PIXELS) * POINTS_A_PIXEL;

/** A hidden column has no width. */
export const charactersOf = (points: number): number => Math.max(0, (points / POINTS_A_PIXEL - MARGIN_PIXELS) / PIXELS_A_CHARACTER);

/** How wide changes make columns, across the changes of a plan. */
export type Widths = Map<string, number>;

/** Only ever wider; a column the user has hidden stays hidden. */
export function widen(
  context: Excel.RequestContext,
  { area, characters }: Extract<Change, { do: 'widen' }>,
  widths: Widths,
  isNewSheet: boolean,
): Prepared {
  const points = pointsOf(characters);
  const columns = Array.from({ length: area.columns }, (_, column) => {
    const cell = within(area, 0, column, { rows: 1, columns: 1 });
    return { cell, format: isNewSheet ? undefined : formatOf(context, cell).load('columnWidth') };
  });
  const widened: { readonly cell: Area; readonly before: number }[] = [];
  const steps = () =>
    columns.flatMap(({ cell, format }) => {
      const before = format?.columnWidth ?? STANDARD_POINTS;
      const key = `${cell.column} ${cell.sheet}`;
      if (before === 0 || (widths.get(key) ?? before) >= points) return [];
      widths.set(key, points);
      if (format) widened.push({ cell, before });
      return [step(4, () => (formatOf(context, cell).columnWidth = points))];
    });
  // A plan's own undo can make nothing narrower.
  const putBack = (again: Excel.RequestContext) => {
    for (const { cell, before } of widened) formatOf(again, cell).columnWidth = before;
  };
  return { asks: !isNewSheet, steps, putBack };
}

const formatOf = (context: Excel.RequestContext, cell: Area): Excel.RangeFormat => rangeOf(context, cell).format;
