import { QuoteStore, type Dataset } from '../store';

/** A dataset that was handed to another thread, ready to be asked there: its columns arrive, what its store can do does not. */
export function reopened(dataset: Dataset): Dataset {
  const { imports, instruments, sources, quotes } = dataset;
  const ownSources = imports.length > 0 ? sources.length - imports.length : undefined;
  return { ...dataset, quotes: new QuoteStore(quotes, instruments.length, ownSources) };
}
