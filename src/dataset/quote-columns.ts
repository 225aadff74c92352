/** From figures, each with its words, to the columns that are bundled, published and kept. */
import { BOUNDS, MEASURES, STATUSES, TRENDS, type Bound, type Measure, type Status, type Trend } from './codes';
import type { QuoteColumns } from './compiled';
import type { Period } from './period';
import type { Bilingual } from './schemas/shared';
import { isMoneyPerTonne } from './store';

/** One figure of an instrument, as it is written in `data/` or read from an imported file. */
export interface PlacedFigure {
  readonly symbol: string;
  readonly measure: Measure;
  readonly period: Period;
  /** In base units: tonnes, currency units, currency units per tonne. Absent where nothing was traded. */
  readonly value?: number | undefined;
  readonly bound: Bound;
  readonly traded: boolean;
  readonly trend?: Trend | undefined;
  readonly status: Status;
  readonly inferred: readonly ('instrument' | 'date')[];
  /** Where it is another than the instrument's. */
  readonly currency?: string | undefined;
  readonly source: string;
  readonly printed: string;
  readonly locator: string;
  readonly heading: string;
  readonly note?: Bilingual | undefined;
  readonly derivation?: string | undefined;
}

/** @param rows In the order of the columns. @param sources Ids, in the order the dataset lists them. */
export function quoteColumns(
  rows: readonly PlacedFigure[],
  instruments: readonly { readonly symbol: string; readonly currency: string }[],
  sources: readonly string[],
): QuoteColumns {
  const instrumentAt = new Map(instruments.map(({ symbol }, index) => [symbol, index]));
  const sourceAt = new Map(sources.map((id, index) => [id, index]));
  const texts = ['']; // position 0: no text
  const positions = new Map([['', 0]]);
  const intern = (text = ''): number => {
    const known = positions.get(text);
    if (known !== undefined) return known;
    positions.set(text, texts.length);
    return texts.push(text) - 1;
  };
  const column = (of: (row: PlacedFigure) => number): number[] => rows.map(of);

  return {
    instrument: column(({ symbol }) => instrumentAt.get(symbol)!),
    start: column(({ period }) => period.start),
    end: column(({ period }) => period.end),
    measure: column(({ measure }) => MEASURES.indexOf(measure)),
    value: rows.map(({ value }) => value ?? null),
    bound: column(({ bound }) => BOUNDS.indexOf(bound)),
    status: column(({ status }) => STATUSES.indexOf(status)),
    traded: column(({ traded }) => Number(traded)),
    trend: column(({ trend }) => (trend === undefined ? -1 : TRENDS.indexOf(trend))),
    inferred: column(({ inferred }) => (inferred.includes('instrument') ? 1 : 0) + (inferred.includes('date') ? 2 : 0)),
    currency: column(({ currency, measure, symbol }) =>
      measure === 'turnover' || isMoneyPerTonne(measure) ? intern(currency ?? instruments[instrumentAt.get(symbol)!]?.currency) : 0,
    ),
    source: column(({ source }) => sourceAt.get(source)!),
    printed: column(({ printed }) => intern(printed)),
    locator: column(({ locator }) => intern(locator)),
    heading: column(({ heading }) => intern(heading)),
    noteZh: column(({ note }) => intern(note?.zh)),
    noteEn: column(({ note }) => intern(note?.en)),
    derivation: column(({ derivation }) => intern(derivation)),
    texts,
  };
}
