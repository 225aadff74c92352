/** Carries out plans: all of one, or none. */
import { CarbonError, carbonError } from '../core/errors';
import type { Language } from '../core/language';
import { addressOf } from './area';
import type { Change } from './change';
import { batchesOf } from './excel-api';
import { inOurWords, isDenied, isRefusedUnread } from './excel-errors';
import { prepare } from './excel-prepare';
import { step, type Prepared, type Step } from './excel-step';
import type { Plan, Watch } from './host';

export interface CarryOutSettings {
  /** The most a request may hold: Excel on the web takes 5 MB, and what is counted here is less than what is sent. */
  readonly requestBytes: number;
  /** How long to wait before undoing is tried again, in milliseconds: a lost connection may come back. */
  readonly pauses: readonly number[];
  /** What is told of a failure within another is told in. */
  readonly language: Language;
}

/** One request for what must be known first, where anything must, and one for the changes; more only where they are too large for one. */
export async function carryOut({ changes, undo }: Plan, { onProgress, signal }: Watch, settings: CarryOutSettings): Promise<void> {
  let isTouched = false;
  let prepared: Prepared[] = [];
  const work = async (context: Excel.RequestContext) => {
    prepared = await answered(context, changes);
    const steps = prepared.flatMap((change) => change.steps());
    const parts = batchesOf(steps, settings.requestBytes, ({ bytes }) => bytes);
    const total = weightOf(steps);
    let done = 0;
    for (const part of parts) {
      if (signal?.aborted) throw carbonError('cancelled', {});
      await send(context, part).catch((error: unknown) => {
        isTouched ||= !isRefusedUnread(error);
        throw error;
      });
      isTouched = true;
      done += weightOf(part);
      onProgress?.(done / total);
    }
  };
  try {
    if (signal?.aborted) throw carbonError('cancelled', {});
    await inOurWords(() => Excel.run(work));
  } catch (error) {
    if (isTouched) await putBack(undo, prepared, error, settings);
    throw error;
  }
}

/** Asks what has to be known, for all changes together. */
async function answered(context: Excel.RequestContext, changes: readonly Change[]): Promise<Prepared[]> {
  const prepared = prepare(context, changes);
  if (prepared.some(({ asks }) => asks)) await context.sync();
  for (const { askAgain } of prepared) askAgain?.();
  if (prepared.some(({ askAgain }) => askAgain)) await context.sync();
  return prepared;
}

/** From here on the screen would flicker with each block of cells. */
const MANY_CELLS = 1000;

/**
 * Calculation is not suspended: Excel's reference leaves it to the add-in to have everything calculated afterwards that depends on
 * the cells, and there is no way to do that without calculating other add-ins' functions too.
 */
async function send(context: Excel.RequestContext, part: readonly Step[]): Promise<void> {
  const cells = part.reduce((sum, { cells: more }) => sum + more, 0);
  if (cells >= MANY_CELLS) context.application.suspendScreenUpdatingUntilNextSync();
  for (const { run } of part) run();
  await context.sync();
}

const weightOf = (steps: readonly Step[]): number => steps.reduce((sum, { bytes }) => sum + bytes, 0);

/** Undoes from the beginning each time, since nobody knows what of a request that failed was done; waits where a cell is being edited. */
async function putBack(
  undo: readonly Change[],
  begun: readonly Prepared[],
  cause: unknown,
  { requestBytes, pauses, language }: CarryOutSettings,
): Promise<void> {
  const work = async (context: Excel.RequestContext, isOneByOne: boolean) => {
    const steps = (await answered(context, undo)).flatMap((change) => change.steps());
    const rest = step(0, () => begun.forEach((change) => change.putBack?.(context)));
    const parts = batchesOf([...steps, rest], isOneByOne ? 0 : requestBytes, ({ bytes }) => bytes);
    for (const part of parts) await send(context, part).catch(isOneByOne ? unlessDenied : undefined);
  };
  let isOneByOne = false;
  for (const pause of [...pauses, undefined]) {
    try {
      await Excel.run({ delayForCellEdit: true }, (context) => work(context, isOneByOne));
      return;
    } catch (error) {
      isOneByOne ||= isDenied(error);
      if (pause !== undefined) await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  throw carbonError('left-half-done', { reason: reasonOf(cause, language), where: placesOf(undo) });
}

/** What is denied now was denied before: there is nothing of it to undo. */
function unlessDenied(error: unknown): void {
  if (!isDenied(error)) throw error;
}

/** Without its full stop: it stands within a sentence. */
function reasonOf(cause: unknown, language: Language): string {
  if (!(cause instanceof CarbonError)) return String(cause);
  const { reason } = cause.detail as { reason?: string };
  return (reason ?? cause.text(language)).replace(/[.。]$/, '');
}

/** A few are enough to go and look. */
const MOST_PLACES = 4;

function placesOf(changes: readonly Change[]): string {
  const places = new Set(
    changes.flatMap((change) => {
      if ('area' in change) return addressOf(change.area);
      if (change.do === 'remove-table') return addressOf(change.at);
      if (change.do === 'resize-table') return addressOf(change.from);
      return change.do === 'remove-chart' ? change.sheet : change.do === 'remove-sheet' ? change.name : [];
    }),
  );
  return [...places].slice(0, MOST_PLACES).join(', ') + (places.size > MOST_PLACES ? ' …' : '');
}
