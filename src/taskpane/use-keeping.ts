import { useEffect, useRef } from 'react';
import { dropGoneRecords, namesRecords } from './actions/drop-gone-records';
import { remember } from './memory';
import type { Data } from './pane-context';
import { snapshotOf } from './snapshot';
import type { Dispatch, State } from './state';

/** Storage is not written at every letter typed. */
const REST_MS = 300;

/** Keeps what the user is doing, so that it is there again when the pane is. */
export function useKeeping(state: State): void {
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
    const timer = setTimeout(() => keep(state), REST_MS);
    return () => clearTimeout(timer);
  }, [state]);
  useEffect(() => {
    const keepLatest = () => keep(latest.current);
    window.addEventListener('pagehide', keepLatest);
    return () => {
      window.removeEventListener('pagehide', keepLatest);
      keepLatest();
    };
  }, []);
}

function keep(state: State): void {
  const snapshot = snapshotOf(state);
  if (snapshot !== undefined) remember('doing', snapshot);
}

/** Other data, or a later session, may no longer hold what is open or marked. */
export function useOnlyRecordsThereAre(data: Data, state: State, dispatch: Dispatch): void {
  const { dataset } = state;
  const isNaming = useRef(false);
  isNaming.current = namesRecords(state);
  useEffect(() => {
    if (!isNaming.current) return undefined;
    let isWanted = true;
    // Where they cannot be loaded, the page that shows them says so.
    void data.current().records().then((records) => isWanted && dispatch(dropGoneRecords(records)), () => undefined); // prettier-ignore
    return () => {
      isWanted = false;
    };
  }, [data, dataset, dispatch]);
}
