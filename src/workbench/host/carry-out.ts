/** A plan carried out as one step of the spreadsheet's history, in batches short enough for the page to stay alive. */
import type { Model } from '@odoo/o-spreadsheet';
import { CarbonError, carbonError } from '../../core/errors';
import type { Area } from '../../host/area';
import type { Plan, Watch } from '../../host/host';
import { partsOf, type Part } from './changes';
import type { Dispatch } from './commands';
import { dispatchStep, newWork } from './step';
import { clipped, sheetIdOf, zoneOf } from './places';

/** Longer than that, and typing or scrolling would be felt to wait. */
const BATCH_MILLISECONDS = 50;

/**
 * Whatever was done is taken back by the spreadsheet itself, so the plan's own `undo` is never needed.
 */
export async function carryOut(model: Model, { changes }: Plan, { onProgress, signal }: Watch = {}): Promise<void> {
  const parts = changes.flatMap((change) => partsOf(model, change));
  const work = newWork();
  let done = 0;
  while (!work.isOver) {
    dispatchStep(model, {
      work,
      batch: (dispatch) => {
        if (signal?.aborted) throw carbonError('cancelled', {});
        done = runFor(BATCH_MILLISECONDS, parts, done, dispatch);
        return done === parts.length;
      },
    });
    if (work.failure !== undefined) throw inOurWords(work.failure);
    onProgress?.(parts.length === 0 ? 1 : done / parts.length);
    if (!work.isOver) await new Promise((resolve) => setTimeout(resolve));
  }
  // No part of the history, and not to be taken back: it comes when all else is done.
  for (const change of changes) if (change.do === 'show') show(model, change.area);
}

function show(model: Model, area: Area): void {
  const sheetIdTo = sheetIdOf(model, area.sheet);
  const sheetIdFrom = model.getters.getActiveSheetId();
  if (sheetIdTo !== sheetIdFrom) model.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo });
  const zone = clipped(model, sheetIdTo, zoneOf(area));
  if (zone) model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone });
}

function runFor(milliseconds: number, parts: readonly Part[], from: number, dispatch: Dispatch): number {
  const end = performance.now() + milliseconds;
  let at = from;
  while (at < parts.length && (at === from || performance.now() < end)) {
    parts[at]!(dispatch);
    at += 1;
  }
  return at;
}

function inOurWords(failure: unknown): Error {
  if (failure instanceof CarbonError) return failure;
  return carbonError('host-failed', { reason: failure instanceof Error ? failure.message : String(failure) });
}
