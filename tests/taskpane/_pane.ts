/** What the pane's actions are given, without a page. */
import { noHost } from '../../src/host/no-host';
import type { Host } from '../../src/host/host';
import { runner, type Run } from '../../src/taskpane/actions/run';
import { initialState, reduce, type Change, type State, type Work } from '../../src/taskpane/state';
import type { Desk } from '../../src/workbook/desk';
import { datasetOf } from '../_setup/facts';

export interface ActingPane {
  readonly desk: Desk;
  readonly run: Run;
  readonly dispatch: (change: Change) => void;
  readonly state: () => State;
  /** Every message since the beginning. */
  readonly told: Work[];
  /** What was done, in order: `look` is a look at the workbook. */
  readonly log: string[];
}

export function actingPane(host: Host = { ...noHost('en'), kind: 'workbench' }): ActingPane {
  let state = initialState('en', false, datasetOf([{}]));
  const told: Work[] = [];
  const log: string[] = [];
  const dispatch = (change: Change) => {
    const next = reduce(state, change);
    if (next.work !== state.work) {
      told.push(next.work);
      log.push(next.work.status);
    }
    state = next;
  };
  const look = () => {
    log.push('look');
    return Promise.resolve();
  };
  return { desk: { host, functions: {}, language: 'en' }, run: runner(dispatch, look), dispatch, state: () => state, told, log };
}
