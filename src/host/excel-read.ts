/** Reads blocks of cells in requests whose answers stay below the limit of Excel on the web, 5 MB. */
import { within, type Area } from './area';
import { batchesOf, inExcel, rangeOf } from './excel-api';
import { asMovable, asShown } from './excel-content';
import { isTooMuchAtOnce } from './excel-errors';
import type { Contents, Value } from './host';

/** What one request asks for, at about 40 bytes a value; an area asked for weighs as much as some values do. */
const MOST_VALUES = 100_000;
const WEIGHT_OF_AREA = 10;

type Part = keyof Contents;
type Rows = (readonly Value[])[];

const PROPERTY = {
  formulas: 'formulas',
  movable: 'formulasR1C1',
  values: 'values',
  texts: 'text',
  numberFormats: 'numberFormat',
} as const satisfies Record<Part, keyof Excel.Range>;

export function read<Asked extends Part>(areas: readonly Area[], parts: readonly Asked[]): Promise<Pick<Contents, Asked>[]> {
  return inExcel((context) => readIn(context, areas, parts));
}

export async function readIn<Asked extends Part>(
  context: Excel.RequestContext,
  areas: readonly Area[],
  parts: readonly Asked[],
): Promise<Pick<Contents, Asked>[]> {
  const loaded = withValues(parts);
  const pieces = areas.flatMap((area, index) => piecesOf(area, Math.max(1, Math.floor(MOST_VALUES / loaded.length / area.columns)), index));
  const answers = areas.map(() => Object.fromEntries(parts.map((part) => [part, []])) as unknown as Record<Asked, Rows>);
  for (const batch of batchesOf(pieces, MOST_VALUES, ({ area }) => area.rows * area.columns * loaded.length + WEIGHT_OF_AREA)) {
    for (const { piece, range } of await load(context, batch, loaded)) {
      for (const part of parts) answers[piece.index]![part].push(...contentOf(range, part));
    }
  }
  return answers as unknown as Pick<Contents, Asked>[];
}

interface Piece {
  readonly area: Area;
  /** Of the area it is part of. */
  readonly index: number;
}

function piecesOf(area: Area, mostRows: number, index: number): Piece[] {
  return Array.from({ length: Math.ceil(area.rows / mostRows) }, (_, piece) => {
    const row = piece * mostRows;
    return { area: within(area, row, 0, { rows: Math.min(mostRows, area.rows - row) }), index };
  });
}

interface Loaded {
  readonly piece: Piece;
  readonly range: Excel.Range;
}

/** Long texts can make an answer too large all the same: then in halves. */
async function load(context: Excel.RequestContext, pieces: readonly Piece[], parts: readonly Part[]): Promise<Loaded[]> {
  const properties = parts.map((part) => PROPERTY[part]).join();
  const loaded = pieces.map((piece) => ({ piece, range: rangeOf(context, piece.area).load(properties) }));
  try {
    await context.sync();
    return loaded;
  } catch (error) {
    const halves = isTooMuchAtOnce(error) ? halvesOf(pieces) : undefined;
    if (!halves) throw error;
    return [...(await load(context, halves[0], parts)), ...(await load(context, halves[1], parts))];
  }
}

function halvesOf(pieces: readonly Piece[]): [Piece[], Piece[]] | undefined {
  const half = Math.ceil(pieces.length / 2);
  if (half < pieces.length) return [pieces.slice(0, half), pieces.slice(half)];
  const [{ area, index }] = pieces as [Piece];
  const [upper, lower] = piecesOf(area, Math.ceil(area.rows / 2), index);
  return lower && [[upper!], [lower]];
}

/** Only its value tells a text that begins with `=` from a formula. */
function withValues(parts: readonly Part[]): readonly Part[] {
  const needsValues = (parts.includes('formulas') || parts.includes('movable')) && !parts.includes('values');
  return needsValues ? [...parts, 'values'] : parts;
}

function contentOf(range: Excel.Range, part: Part): Rows {
  const rows = range[PROPERTY[part]] as Value[][];
  if (part !== 'formulas' && part !== 'movable') return rows;
  const values = range.values as Value[][];
  const readAs = part === 'formulas' ? asShown : asMovable;
  return rows.map((cells, row) => cells.map((cell, column) => readAs(cell, values[row]![column]!)));
}
