/** Changes of cells: what they hold and how they look. */
import { within, type Area } from './area';
import type { Change, Style } from './change';
import { rangeOf } from './excel-api';
import { asWritten, asWrittenMovable } from './excel-content';
import { ACTION_BYTES, atOnce, type Prepared, type Step } from './excel-step';
import type { Value } from './host';

type Of<Kind extends Change['do']> = Extract<Change, { do: Kind }>;

export function write(context: Excel.RequestContext, { area, cells }: Of<'write'>): Prepared {
  return rowByRow(area, cells, asWritten, (part, rows) => (rangeOf(context, part).formulas = rows));
}

export function writeMovable(context: Excel.RequestContext, { area, cells }: Of<'write-movable'>): Prepared {
  return rowByRow(area, cells, asWrittenMovable, (part, rows) => (rangeOf(context, part).formulasR1C1 = rows));
}

export function clear(context: Excel.RequestContext, { area }: Of<'clear'>): Prepared {
  return atOnce(3, () => rangeOf(context, area).clear('All'), area.rows * area.columns);
}

export function style(context: Excel.RequestContext, { area, style }: Of<'style'>): Prepared {
  return atOnce(10, () => apply(rangeOf(context, area), style), area.rows * area.columns);
}

/** A row is never torn apart; one piece is small beside what a request may hold. */
const MOST_BYTES_A_PIECE = 100_000;
/** The client itself writes more than that in blocks of as many, with a few actions each. */
const CELLS_A_BLOCK = 1500;
const encoder = new TextEncoder();

function rowByRow<Given>(
  area: Area,
  cells: readonly (readonly Given[])[],
  asGiven: (content: Given) => Value,
  put: (part: Area, rows: Value[][]) => void,
): Prepared {
  const steps = () => {
    const pieces: Step[] = [];
    let rows: Value[][] = [];
    let bytes = 0;
    const finish = () => {
      const part = within(
        area,
        pieces.reduce((above, { cells: count }) => above + count / area.columns, 0),
        0,
        { rows: rows.length },
      );
      const written = rows;
      const count = rows.length * area.columns;
      pieces.push({ bytes: bytes + ACTION_BYTES * (3 + 4 * Math.ceil(count / CELLS_A_BLOCK)), cells: count, run: () => put(part, written) });
      rows = [];
      bytes = 0;
    };
    for (const row of cells) {
      const written = row.map(asGiven);
      rows.push(written);
      bytes += encoder.encode(JSON.stringify(written)).length + 1;
      if (bytes > MOST_BYTES_A_PIECE) finish();
    }
    if (rows.length > 0) finish();
    return pieces;
  };
  return { steps };
}

/** Legible on white, and on the pale fills of every theme. */
const QUIET_COLOUR = '#595959';

const ALIGNMENTS = { left: ['Left', undefined], right: ['Right', undefined], 'top-left': ['Left', 'Top'] } as const;

function apply(range: Excel.Range, { numberFormat, isBold, isQuiet, wraps, align }: Style): void {
  const { format } = range;
  // One value for all cells, which the types do not tell of.
  if (numberFormat !== undefined) range.numberFormat = numberFormat as unknown as string[][];
  if (isBold !== undefined) format.font.bold = isBold;
  if (isQuiet) format.font.color = QUIET_COLOUR;
  if (wraps !== undefined) format.wrapText = wraps;
  if (align !== undefined) {
    const [horizontal, vertical] = ALIGNMENTS[align];
    format.horizontalAlignment = horizontal;
    if (vertical) format.verticalAlignment = vertical;
  }
}
