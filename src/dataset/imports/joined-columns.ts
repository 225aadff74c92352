import type { StoreColumns } from '../store';
import type { Part, PlacedRows } from './joined-part';

type NumberColumn = Exclude<keyof StoreColumns, 'texts'>;

/** The columns of a store for the rows of several parts, in their order. */
export function joinedColumns(parts: readonly Part[], rows: PlacedRows): StoreColumns {
  const { texts, offsets } = joinedTexts(parts);
  const currencies = joinedCurrencies(parts, offsets);
  const plain = (name: NumberColumn) => gathered(parts, rows, name, (value) => value);
  const text = (name: NumberColumn) => gathered(parts, rows, name, (value, part) => (value === 0 ? 0 : value + offsets[part]!));
  return {
    instrument: gathered(parts, rows, 'instrument', (value, part) => parts[part]!.instrumentAt[value]!),
    start: plain('start'),
    end: plain('end'),
    measure: plain('measure'),
    value: plain('value'),
    bound: plain('bound'),
    status: plain('status'),
    traded: plain('traded'),
    trend: plain('trend'),
    inferred: plain('inferred'),
    currency: gathered(parts, rows, 'currency', (value, part) => currencies[part]!.get(value)!),
    source: gathered(parts, rows, 'source', (value, part) => parts[part]!.source ?? value),
    printed: text('printed'),
    locator: text('locator'),
    heading: text('heading'),
    noteZh: text('noteZh'),
    noteEn: text('noteEn'),
    derivation: text('derivation'),
    texts,
  };
}

function gathered(parts: readonly Part[], rows: PlacedRows, name: NumberColumn, place: (value: number, part: number) => number): Float64Array {
  const columns = parts.map(({ columns }) => columns[name]);
  const out = new Float64Array(rows.row.length);
  for (let at = 0; at < out.length; at++) {
    const part = rows.part[at]!;
    out[at] = place(columns[part]![rows.row[at]!] ?? Number.NaN, part);
  }
  return out;
}

/** Texts of several parts may stand there twice: they are read, and compared by none. The empty one is the first of each part. */
function joinedTexts(parts: readonly Part[]): { readonly texts: string[]; readonly offsets: readonly number[] } {
  const texts: string[] = [];
  const offsets = parts.map(({ columns }) => {
    const offset = texts.length;
    for (const text of columns.texts) texts.push(text);
    return offset;
  });
  return { texts, offsets };
}

/** Of each part where its currencies stand among all: one currency has one place, since currencies are compared by it. */
function joinedCurrencies(parts: readonly Part[], offsets: readonly number[]): Map<number, number>[] {
  const placeOf = new Map([['', 0]]);
  return parts.map(({ columns: { currency, texts } }, part) => {
    const places = new Map([[0, 0]]);
    for (let row = 0; row < currency.length; row++) {
      const position = currency[row]!;
      if (places.has(position)) continue;
      const code = texts[position]!;
      if (!placeOf.has(code)) placeOf.set(code, position + offsets[part]!);
      places.set(position, placeOf.get(code)!);
    }
    return places;
  });
}
