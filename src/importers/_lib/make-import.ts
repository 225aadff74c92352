/** From a reading to the import that is kept. */
import type { Import } from '../../dataset/imports/import';
import { quoteColumns } from '../../dataset/quote-columns';
import type { Dataset } from '../../dataset/store';
import type { Answers, Importer, OpenFile, Reading } from '../importer';
import { hashOf } from './hash';
import { completeAnswers } from './read-file';

export interface Making {
  /** Of the file: its card carries their hash. */
  readonly bytes: Uint8Array;
  /** Those the file was read with. */
  readonly answers: Answers;
  /** `2026-11-20` */
  readonly today: string;
  /** That the file was read against: symbols it knows are described as it does. */
  readonly dataset: Dataset;
}

/** The same file, read in the same way, makes the same import, whatever it is called and whenever it is read. */
export async function makeImport(importer: Importer, file: OpenFile, reading: Reading, making: Making): Promise<Import> {
  const { bytes, today, dataset } = making;
  const hash = await hashOf(bytes);
  const answers = completeAnswers(importer, file, dataset, making.answers);
  const way = JSON.stringify([hash, importer.id, Object.entries(answers).sort()]);
  const id = `import-${(await hashOf(new TextEncoder().encode(way))).slice(0, 8)}`;
  const instruments = instrumentsOf(reading, dataset);
  const rows = grouped(reading.figures, instruments).map((figure) => ({ ...figure, source: id }));
  const codes = new Set(instruments.map(({ venue }) => venue));
  return {
    format: 1,
    id,
    kind: importer.id,
    name: file.name,
    imported: today,
    source: { ...reading.source, id, sha256: hash },
    venues: [...reading.venues, ...dataset.venues].filter(({ code }) => codes.delete(code)),
    instruments,
    quotes: quoteColumns(rows, instruments, [id]),
    rates: reading.rates,
  };
}

/** Each instrument that a figure is of, in the order they appear. */
function instrumentsOf({ figures, instruments }: Reading, dataset: Dataset): Import['instruments'] {
  const known = new Map([...instruments, ...dataset.instruments].map((instrument) => [instrument.symbol, instrument]));
  return [...new Set(figures.map(({ symbol }) => symbol))].map((symbol) => known.get(symbol)!);
}

/** The rows of one instrument stand together, as the columns need them. */
function grouped(figures: Reading['figures'], instruments: Import['instruments']): Reading['figures'] {
  const bySymbol = new Map<string, Reading['figures'][number][]>(instruments.map(({ symbol }) => [symbol, []]));
  for (const figure of figures) bySymbol.get(figure.symbol)!.push(figure);
  return [...bySymbol.values()].flat();
}
