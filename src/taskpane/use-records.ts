import { useEffect, useState } from 'react';
import type { CompiledRecords } from '../core/records';
import { usePane } from './pane-context';

export type LoadedRecords =
  | { readonly status: 'loading' }
  | { readonly status: 'there'; readonly records: CompiledRecords }
  /** They are part of the add-in and come from its own host, which could not be reached. */
  | { readonly status: 'failed'; readonly retry: () => void };

/** Systems, statistics, policies, news and events of the data in use: they come when a page first needs them. */
export function useRecords(): LoadedRecords {
  const { data, dataset } = usePane();
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<LoadedRecords>({ status: 'loading' });
  useEffect(() => {
    let isWanted = true;
    const tell = (next: LoadedRecords) => isWanted && setLoaded(next);
    // A page that comes into sight again asks again, and mostly for what it has.
    const tellThere = (records: CompiledRecords) =>
      isWanted && setLoaded((before) => (before.status === 'there' && before.records === records ? before : { status: 'there', records }));
    data.current().records().then(
      tellThere,
      () => tell({ status: 'failed', retry: () => setAttempt((before) => before + 1) }),
    ); // prettier-ignore
    return () => {
      isWanted = false;
    };
  }, [data, dataset, attempt]);
  return loaded;
}
