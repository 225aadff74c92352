/** An analyst's own file: closes of a market the two weeks know, and of one only the file knows. */
import type { Import } from '../../src/dataset/imports/import';
import { parsePeriod } from '../../src/dataset/period';
import { quoteColumns, type PlacedFigure } from '../../src/dataset/quote-columns';

const INSTRUMENT: Omit<Import['instruments'][number], 'symbol' | 'venue' | 'name'> = {
  segment: 'imported',
  kind: 'spot',
  currency: 'EUR',
  unit: 'tCO2e',
  aliases: [],
  ambiguousNames: [],
};

const instrument = (symbol: string) => ({
  ...INSTRUMENT,
  symbol,
  venue: symbol.split(':')[0]!,
  name: { zh: `${symbol} 价格`, en: `${symbol} price` },
});

const figure = (symbol: string, day: string, value: number, line: number): PlacedFigure => ({
  symbol,
  measure: 'close',
  period: parsePeriod(day)!,
  value,
  bound: '=',
  traded: true,
  status: 'reported',
  inferred: [],
  source: 'the file',
  printed: value.toFixed(2),
  locator: `L${line}`,
  heading: 'close',
});

export interface ImportGiven {
  readonly id?: string;
  readonly name?: string;
  /** Of OWN:X, by their days. */
  readonly closes?: Readonly<Record<string, number>>;
}

/** Lines 2 and following hold OWN:X, the last one TEST:A. */
export function anImport({
  id = 'import-0a1b2c3d',
  name = 'closes.csv',
  closes = { '2026-01-20': 7.5, '2026-01-21': 7.75 },
}: ImportGiven = {}): Import {
  const instruments = [instrument('OWN:X'), instrument('TEST:A')];
  const own = Object.entries(closes).map(([day, value], at) => figure('OWN:X', day, value, at + 2));
  const figures = [...own, figure('TEST:A', '2026-01-20', 9.75, own.length + 2)];
  return {
    format: 1,
    id,
    kind: 'date-number',
    name,
    imported: '2026-11-20',
    source: {
      id,
      title: { zh: `收盘价（${name}）`, en: `Closing prices (${name})` },
      publisher: { zh: '某交易所', en: 'An exchange' },
      published: '2026-01-21',
      covers: '2026-01',
      language: 'en',
      documentType: 'EB/OL',
      terms: { zh: '仅供自用', en: 'For own use' },
      attribution: { zh: `来源：${name}`, en: `Source: ${name}` },
      grade: 'first-hand',
      sha256: 'b'.repeat(64),
    },
    venues: [{ code: 'OWN', name: { zh: '自有数据', en: 'Own data' }, codes: [], aliases: [] }],
    instruments,
    quotes: quoteColumns(figures, instruments, ['the file']),
    rates: [],
  };
}
