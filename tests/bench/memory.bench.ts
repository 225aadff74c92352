import type { CompiledDataset } from '../../src/dataset/compiled';
import { QuoteStore } from '../../src/dataset/store';
import { compileQuotes, makeQuotes, PUBLISHED } from './_quotes';
import { grouped, type Table } from './_table';

/** What an observation costs: its row of numbers, and its share of the texts, which are kept once each. */
export function bench(): Table {
  return {
    title: 'Bytes an observation takes in the store',
    columns: ['dataset', 'observations', 'bytes in numbers', 'texts kept', 'characters of text an observation'],
    rows: [storeRow('published', PUBLISHED), storeRow('made up', compileQuotes(makeQuotes(1_000_000)))],
    notes: [
      'Target: at most 64 bytes in numbers. The texts are those of the columns: printed figures, places, headings, notes, derivations, currencies.',
    ],
  };
}

function storeRow(name: string, { quotes, instruments }: CompiledDataset): string[] {
  const store = new QuoteStore(quotes, instruments.length);
  const characters = store.texts.reduce((sum, text) => sum + text.length, 0);
  return [name, grouped(store.size), store.bytesPerRow.toFixed(1), grouped(store.texts.length), (characters / store.size).toFixed(1)];
}
