/** The workbench's spreadsheet as the product needs a workbook. */
import type { Model } from '@odoo/o-spreadsheet';
import { addressOf } from '../../host/area';
import type { Host } from '../../host/host';
import { carryOut } from './carry-out';
import { findFormulas, firstSelected, firstTaken, keptImport, keptRecords, lookAtSelection, read, selectedAreas, survey } from './look';
import { cellAt } from './places';

/** @param model Made after {@link registerPlugins}. */
export function workbenchHost(model: Model, displayLanguage: string): Host {
  // One plan after the other: two that take turns would each take back what is the other's.
  let turn: Promise<unknown> = Promise.resolve();
  return {
    kind: 'workbench',
    displayLanguage,
    decimalSign: () => promised(() => model.getters.getLocale().decimalSeparator),
    watchSelection: (listener) => watchSelection(model, listener),
    survey: () => promised(() => survey(model)),
    records: () => promised(() => keptRecords(model)),
    keptImport: (id) => promised(() => keptImport(model, id)),
    lookAtSelection: (size) => promised(() => lookAtSelection(model, size)),
    selectedAreas: () => promised(() => selectedAreas(model)),
    read: (areas, parts) => promised(() => read(model, areas, parts)),
    firstTaken: (areas) => promised(() => firstTaken(model, areas)),
    findFormulas: () => promised(() => findFormulas(model)),
    carryOut: (plan, watch) => {
      const work = turn.then(() => carryOut(model, plan, watch));
      turn = work.catch(() => undefined);
      return work;
    },
  };
}

/** Every refusal arrives as a rejection. */
function promised<Answer>(look: () => Answer): Promise<Answer> {
  return new Promise((resolve) => resolve(look()));
}

function watchSelection(model: Model, listener: (cell: string) => void): () => void {
  const observer = {};
  const tell = () => listener(addressOf(cellAt(model, firstSelected(model))));
  tell();
  model.on('update', observer, tell);
  return () => model.off('update', observer);
}
