/** Imports made by hand, as a file would give them. */
import type { Import } from '../../src/dataset/imports/import';
import { joinImports } from '../../src/dataset/imports/join';
import { parsePeriod, serialOf } from '../../src/dataset/period';
import { quoteColumns } from '../../src/dataset/quote-columns';
import { openDataset, type Dataset } from '../../src/dataset/store';
import { compile } from '../../src/dataset/compile';
import type { Facts } from '../../src/dataset/facts';
import { factsAround, instrumentFact, observationFact, sourceFact, venueFact, type Row } from './facts';

/** Rates of a currency as a test writes them: by day, `2024-03-01`. */
export type RatesOf = Readonly<Record<string, Readonly<Record<string, number>>>>;

interface Given extends Partial<Omit<Import, 'rates'>> {
  readonly rates?: RatesOf;
}

/** @param id A digit that tells it from others. */
export function importOf(id: number, rows: readonly Row[], { rates = {}, ...given }: Given = {}): Import {
  const key = `import-${String(id).padStart(8, '0')}`;
  const figures = rows.map((row) => observationFact({ locator: 'L7', ...row, source: key }));
  const instruments = given.instruments ?? [...new Set(figures.map(({ symbol }) => symbol))].map((symbol) => withoutPlace(instrumentFact(symbol)));
  return {
    format: 1,
    id: key,
    kind: 'own-csv',
    name: `file-${id}.csv`,
    imported: '2026-11-20',
    source: withoutPlace(sourceFact({ id: key, title: { zh: '自有价格表', en: 'Own prices' } })),
    venues: [...new Set(instruments.map(({ venue }) => venue))].map((code) => withoutInstruments(withoutPlace(venueFact(code)))),
    instruments,
    quotes: quoteColumns(figures, instruments, [key]),
    rates: Object.entries(rates).map(([currency, byDay]) => ({
      currency,
      days: Object.keys(byDay).map((text) => parsePeriod(text)!.end),
      values: Object.values(byDay),
      printed: Object.values(byDay).map(String),
      lines: Object.keys(byDay).map((_, at) => at + 2),
    })),
    ...given,
  };
}

export function joined(rows: readonly Row[], imports: readonly Import[], given: Partial<Facts> = {}): Dataset {
  return joinImports(openDataset(compile(factsAround(rows, given))), imports);
}

/** What has come through a browser's storage, or a workbook. */
export function asKept(made: Import): unknown {
  return JSON.parse(JSON.stringify(made));
}

export function day(text: string): number {
  const [year, month, date] = text.split('-').map(Number) as [number, number, number];
  return serialOf(year, month, date)!;
}

function withoutPlace<T extends { place: unknown }>({ place: _place, ...rest }: T): Omit<T, 'place'> {
  return rest;
}

function withoutInstruments<T extends { instruments: unknown }>({ instruments: _instruments, ...rest }: T): Omit<T, 'instruments'> {
  return rest;
}
