import { createContext, useContext } from 'react';
import type { Dataset } from '../core/dataset';
import type { FunctionEntry } from '../functions/_lib/entry';
import type { Host } from '../host/host';
import type { Dispatch, State } from './state';
import type { Say } from './strings';

/** What every part of the pane may ask for: handed down once, never imported. */
export interface Pane {
  readonly host: Host;
  readonly dataset: Dataset;
  readonly catalogue: readonly FunctionEntry[];
  readonly state: State;
  readonly dispatch: Dispatch;
  readonly say: Say;
}

export const PaneContext = createContext<Pane | undefined>(undefined);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('used outside of the pane');
  return pane;
}
