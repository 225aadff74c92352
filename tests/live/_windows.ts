/** Windows of one browser: they share what the browser remembers, and hear of each other. */
import { setContext } from '../../src/functions/_lib/context';
import { openDataset, type Dataset } from '../../src/dataset/store';
import { DataInUse, type Bundled, type Surroundings } from '../../src/live/data-in-use';
import * as parts from '../../src/live/feed-parts';
import type { OtherWindows } from '../../src/live/other-windows';
import { remembered } from '../../src/live/remembered';
import { PAGE, type PublishedJson } from '../dataset/feed/_published';

export class FakeStorage {
  readonly held = new Map<string, string>();
  getItem = (key: string): string | null => this.held.get(key) ?? null;
  setItem = (key: string, text: string): void => void this.held.set(key, text);
  removeItem = (key: string): void => void this.held.delete(key);
}

/** Ways to open windows of one browser, each a page load of the add-in. */
export function browser(storage = new FakeStorage()) {
  const listeners: { readonly owner: OtherWindows; readonly listener: () => void }[] = [];
  const windowOf = (
    bundled: PublishedJson,
    fetch: typeof globalThis.fetch,
    { loadRecords = () => Promise.resolve(bundled.records), ...around }: Partial<Surroundings & Bundled> = {},
  ): DataInUse => {
    const windows: OtherWindows = {
      tell: () => listeners.filter(({ owner }) => owner !== windows).forEach(({ listener }) => listener()),
      listen: (listener) => listeners.push({ owner: windows, listener }),
    };
    const dataset: Dataset = openDataset(bundled);
    const data = new DataInUse(
      { dataset, loadRecords },
      { page: PAGE, fetch, remembered: remembered(() => storage), windows, loadParts: () => Promise.resolve(parts), ...around },
    );
    setContext({ dataset, language: 'en' });
    return data;
  };
  return { storage, windowOf };
}

/** Until everything that was set going has come to rest. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setTimeout(resolve, 1));
}
