import { CarbonError, carbonError } from '../../core/errors';
import type { Bilingual } from '../../core/language';
import type { Watch } from '../../host/host';
import { report, type Report } from '../report';
import type { Dispatch, Work } from '../state';
import type { StringKey } from '../strings';

/** An action on the workbook or the data. */
export interface Task {
  /** What is being done, while it is; in both languages where its words came with a part of the pane. */
  readonly label: StringKey | Bilingual;
  /** It may take long: it shows how far it is and can be cancelled. */
  readonly isLong?: boolean;
  /** @returns undefined where what came of it is in sight anyway. */
  readonly work: (watch: TaskWatch) => Promise<Report | undefined>;
}

export interface TaskWatch extends Watch {
  readonly signal: AbortSignal;
  /** Says in its own words what is done from here on, which may take long: it can be cancelled. */
  readonly onStep: (label: Task['label']) => void;
}

/** Runs a task and tells how it goes; while one runs, no other begins. Never fails. */
export type Run = (task: Task) => Promise<void>;

/**
 * @param look Brings up to date what the pane knows of the workbook. It comes before the result is told: nothing must be shown,
 *   not even for a moment, that is no longer so.
 */
export function runner(dispatch: Dispatch, look: () => Promise<void>): Run {
  let isBusy = false;
  const tell = (work: Work) => dispatch((state) => ({ ...state, work }));
  return async ({ label, isLong = false, work }) => {
    if (isBusy) return;
    isBusy = true;
    const controller = new AbortController();
    const cancel = () => controller.abort();
    let now = { label, cancel: isLong ? cancel : undefined };
    const tellProgress = (progress: number | undefined) => tell({ status: 'working', ...now, progress });
    const onStep = (step: Task['label']) => {
      now = { label: step, cancel };
      tellProgress(undefined);
    };
    tellProgress(undefined);
    const result = await resultOf(() => work({ signal: controller.signal, onProgress: tellProgress, onStep }));
    await look();
    isBusy = false;
    tell(result);
  };
}

async function resultOf(work: () => Promise<Report | undefined>): Promise<Work> {
  try {
    return toldAs(await work());
  } catch (thrown) {
    return toldAs(report([inOurWords(thrown)]));
  }
}

function toldAs(told: Report | undefined): Work {
  if (!told) return { status: 'none' };
  const errors = told.said.filter((said) => said instanceof CarbonError);
  const isCancelled = errors.length > 0 && errors.every(({ code }) => code === 'cancelled');
  return { status: isCancelled ? 'cancelled' : errors.length > 0 || told.isRefusal ? 'failed' : 'done', report: told };
}

/** What a host or a function never should have thrown is our fault, and is said all the same. */
export function inOurWords(thrown: unknown): CarbonError {
  if (thrown instanceof CarbonError) return thrown;
  console.error('CARBON: internal error', thrown);
  return carbonError('host-failed', { reason: thrown instanceof Error ? thrown.message : String(thrown) });
}
