import { createContext, useContext } from 'react';
import type { Dataset } from '../core/dataset';
import type { Host } from '../host/host';
import type { DataInUse } from '../live/data-in-use';
import type { Desk } from '../workbook/desk';
import type { Run } from './actions/run';
import type { Dispatch, State } from './state';
import type { Say } from './strings';

/** The data in use, as far as the pane has to do with them. */
export type Data = Pick<
  DataInUse,
  | 'current'
  | 'arrival'
  | 'subscribe'
  | 'refresh'
  | 'canStepBack'
  | 'stepBack'
  | 'feedAddress'
  | 'setFeedAddress'
  | 'imports'
  | 'addImport'
  | 'removeImport'
>;

/** What every part of the pane may ask for: handed down once, never imported. */
export interface Pane {
  readonly host: Host;
  /** What actions on the workbook are given. */
  readonly desk: Desk;
  readonly data: Data;
  readonly dataset: Dataset;
  readonly state: State;
  readonly dispatch: Dispatch;
  /** Brings up to date what the pane knows of the workbook. */
  readonly look: () => Promise<void>;
  readonly run: Run;
  readonly say: Say;
}

export const PaneContext = createContext<Pane | undefined>(undefined);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('used outside of the pane');
  return pane;
}
