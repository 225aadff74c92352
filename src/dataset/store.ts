import { MEASURES, type Measure } from './codes';
import type { CompiledDataset, QuoteColumns } from './compiled';
import type { ImportCard } from './imports/import';
import type { Serial, Span } from './period';

/** The columns of a store, as lists or as arrays of numbers. */
export type StoreColumns = { readonly [Name in keyof Omit<QuoteColumns, 'texts'>]: ArrayLike<QuoteColumns[Name][number]> } & Pick<
  QuoteColumns,
  'texts'
>;

/** Positions of sources and instruments are kept in two bytes each. */
export const MOST_SOURCES = 65_536;
export const MOST_INSTRUMENTS = 65_536;

/**
 * Every observation in typed columns, sorted by instrument, class of span, last day, first day, measure and rank.
 * A row is a number; a question is answered by binary search among the rows of one instrument and class.
 */
export class QuoteStore {
  readonly size: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly measure: Uint8Array;
  readonly value: Float64Array;
  readonly bound: Uint8Array;
  readonly status: Uint8Array;
  readonly traded: Uint8Array;
  readonly trend: Int8Array;
  readonly inferred: Uint8Array;
  readonly instrument: Uint16Array;
  readonly source: Uint16Array;
  readonly currency: Uint32Array;
  readonly printed: Uint32Array;
  readonly locator: Uint32Array;
  readonly heading: Uint32Array;
  readonly noteZh: Uint32Array;
  readonly noteEn: Uint32Array;
  readonly derivation: Uint32Array;
  readonly texts: readonly string[];
  /** Where the rows of each instrument and class begin: SPAN_CLASSES entries an instrument, and one past the last. */
  private readonly begins: Uint32Array;
  private readonly currencies: ReadonlyMap<string, number>;

  /** @param ownSources How many of the sources are the dataset's own: rows of those behind them are imported. */
  constructor(
    columns: StoreColumns,
    instruments: number,
    private readonly ownSources = MOST_SOURCES,
  ) {
    this.size = columns.end.length;
    this.start = new Int32Array(columns.start);
    this.end = new Int32Array(columns.end);
    this.measure = new Uint8Array(columns.measure);
    this.value = Float64Array.from(columns.value, (value) => value ?? Number.NaN);
    this.bound = new Uint8Array(columns.bound);
    this.status = new Uint8Array(columns.status);
    this.traded = new Uint8Array(columns.traded);
    this.trend = new Int8Array(columns.trend);
    this.inferred = new Uint8Array(columns.inferred);
    this.instrument = new Uint16Array(columns.instrument);
    this.source = new Uint16Array(columns.source);
    this.currency = new Uint32Array(columns.currency);
    this.printed = new Uint32Array(columns.printed);
    this.locator = new Uint32Array(columns.locator);
    this.heading = new Uint32Array(columns.heading);
    this.noteZh = new Uint32Array(columns.noteZh);
    this.noteEn = new Uint32Array(columns.noteEn);
    this.derivation = new Uint32Array(columns.derivation);
    this.texts = columns.texts;
    this.currencies = positionsOf(this.currency, this.texts);
    this.begins = this.indexRows(instruments);
  }

  /** Whether any row may be imported: nothing looks for the others where not. */
  get hasImports(): boolean {
    return this.ownSources < MOST_SOURCES;
  }

  /** Whether the figure was read from a file of the user's. */
  isImported(row: number): boolean {
    return this.source[row]! >= this.ownSources;
  }

  /** First row of the instrument's periods of a class, as a position for {@link until}. */
  from(instrument: number, spanClass: SpanClass): number {
    return this.begins[instrument * SPAN_CLASSES + spanClass]!;
  }

  /** One past the last row of the instrument's periods of a class. */
  until(instrument: number, spanClass: SpanClass): number {
    return this.begins[instrument * SPAN_CLASSES + spanClass + 1]!;
  }

  /** The first row of the instrument and class whose period ends on the day or later. */
  seek(instrument: number, spanClass: SpanClass, end: Serial): number {
    let low = this.from(instrument, spanClass);
    let high = this.until(instrument, spanClass);
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.end[middle]! < end) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Where the code of a currency stands in `texts`; −1 where no figure is in it. */
  currencyPosition(code: string): number {
    return this.currencies.get(code) ?? -1;
  }

  /** Bytes an observation takes in the numeric columns. */
  get bytesPerRow(): number {
    const columns = Object.values(this).filter((column): column is Uint8Array => ArrayBuffer.isView(column) && column !== this.begins);
    return columns.reduce((sum, { byteLength }) => sum + byteLength, 0) / this.size;
  }

  private indexRows(instruments: number): Uint32Array {
    const begins = new Uint32Array(instruments * SPAN_CLASSES + 1);
    for (let row = 0; row < this.size; row++) {
      const spanClass = spanClassBetween(this.start[row]!, this.end[row]!);
      begins[this.instrument[row]! * SPAN_CLASSES + spanClass + 1]!++;
    }
    for (let at = 1; at < begins.length; at++) begins[at]! += begins[at - 1]!;
    return begins;
  }
}

/** Days and weeks answer dates; all other periods only when asked for, or carried forward. */
export type SpanClass = typeof DAYS | typeof WEEKS | typeof OTHER;
export const DAYS = 0;
export const WEEKS = 1;
export const OTHER = 2;
export const SPAN_CLASSES = 3;

export function spanClassOf(span: Span): SpanClass {
  return span === 'day' ? DAYS : span === 'week' ? WEEKS : OTHER;
}

/** The class of a period by its first and last day. */
export function spanClassBetween(start: Serial, end: Serial): SpanClass {
  if (start === end) return DAYS;
  return end - start === 6 && isMonday(start) ? WEEKS : OTHER;
}

function isMonday(serial: Serial): boolean {
  return serial % 7 === 2;
}

function positionsOf(column: Uint32Array, texts: readonly string[]): Map<string, number> {
  const positions = new Map<string, number>();
  let last = -1;
  for (const position of column) {
    if (position !== last && !positions.has(texts[position]!)) positions.set(texts[position]!, position);
    last = position;
  }
  return positions;
}

export const MEASURE_NUMBER = Object.fromEntries(MEASURES.map((measure, index) => [measure, index])) as Record<Measure, number>;

/** Whether the measure is a price: money for a tonne. */
export function isMoneyPerTonne(measure: Measure): boolean {
  return measure !== 'volume' && measure !== 'turnover';
}

/** A dataset ready to be asked. */
export interface Dataset extends Omit<CompiledDataset, 'quotes'> {
  readonly quotes: QuoteStore;
  /** How many of its instruments are its own; those behind them only imports hold. */
  readonly ownInstruments: number;
  /** The imports it was joined with, in the order they were imported; their sources stand behind its own. */
  readonly imports: readonly ImportCard[];
  /** Euro reference rates by currency: of imports only. */
  readonly rates: ReadonlyMap<string, RateSeries>;
}

/** Units of a currency for one euro, oldest first, one a day. */
export interface RateSeries {
  readonly days: Int32Array;
  readonly values: Float64Array;
  /** As printed. */
  readonly printed: readonly string[];
  /** Position in the dataset's sources. */
  readonly source: Uint16Array;
  readonly line: Uint32Array;
}

export function openDataset({ quotes, ...rest }: CompiledDataset): Dataset {
  const { length } = rest.instruments;
  return { ...rest, quotes: new QuoteStore(quotes, length), ownInstruments: length, imports: [], rates: new Map() };
}
