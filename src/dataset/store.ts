import { MEASURES, type Measure } from './codes';
import type { CompiledDataset, QuoteColumns } from './compiled';
import type { ImportCard } from './imports/import';
import type { Serial, Span } from './period';

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
  private readonly textPositions: ReadonlyMap<string, number>;

  constructor(columns: QuoteColumns, instruments: number) {
    this.size = columns.end.length;
    this.start = Int32Array.from(columns.start);
    this.end = Int32Array.from(columns.end);
    this.measure = Uint8Array.from(columns.measure);
    this.value = Float64Array.from(columns.value, (value) => value ?? Number.NaN);
    this.bound = Uint8Array.from(columns.bound);
    this.status = Uint8Array.from(columns.status);
    this.traded = Uint8Array.from(columns.traded);
    this.trend = Int8Array.from(columns.trend);
    this.inferred = Uint8Array.from(columns.inferred);
    this.instrument = Uint16Array.from(columns.instrument);
    this.source = Uint16Array.from(columns.source);
    this.currency = Uint32Array.from(columns.currency);
    this.printed = Uint32Array.from(columns.printed);
    this.locator = Uint32Array.from(columns.locator);
    this.heading = Uint32Array.from(columns.heading);
    this.noteZh = Uint32Array.from(columns.noteZh);
    this.noteEn = Uint32Array.from(columns.noteEn);
    this.derivation = Uint32Array.from(columns.derivation);
    this.texts = columns.texts;
    this.textPositions = new Map(columns.texts.map((text, position) => [text, position]));
    this.begins = this.indexRows(instruments);
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

  /** Where a text stands in `texts`; −1 where no column holds it. */
  textPosition(text: string): number {
    return this.textPositions.get(text) ?? -1;
  }

  /** Bytes an observation takes in the numeric columns. */
  get bytesPerRow(): number {
    const columns = Object.values(this).filter((column): column is Uint8Array => ArrayBuffer.isView(column) && column !== this.begins);
    return columns.reduce((sum, { byteLength }) => sum + byteLength, 0) / this.size;
  }

  private indexRows(instruments: number): Uint32Array {
    const begins = new Uint32Array(instruments * SPAN_CLASSES + 1);
    for (let row = 0; row < this.size; row++) {
      const isDay = this.start[row] === this.end[row];
      const spanClass = isDay ? DAYS : this.end[row]! - this.start[row]! === 6 && isMonday(this.start[row]!) ? WEEKS : OTHER;
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
const SPAN_CLASSES = 3;

export function spanClassOf(span: Span): SpanClass {
  return span === 'day' ? DAYS : span === 'week' ? WEEKS : OTHER;
}

function isMonday(serial: Serial): boolean {
  return serial % 7 === 2;
}

export const MEASURE_NUMBER = Object.fromEntries(MEASURES.map((measure, index) => [measure, index])) as Record<Measure, number>;

/** Whether the measure is a price: money for a tonne. */
export function isMoneyPerTonne(measure: Measure): boolean {
  return measure !== 'volume' && measure !== 'turnover';
}

/** A dataset ready to be asked. */
export interface Dataset extends Omit<CompiledDataset, 'quotes'> {
  readonly quotes: QuoteStore;
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
  return { ...rest, quotes: new QuoteStore(quotes, rest.instruments.length), imports: [], rates: new Map() };
}
