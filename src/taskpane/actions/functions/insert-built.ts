import { callText, type BuiltCall } from '../../../core/built-call';
import { parseAddress } from '../../../host/area';
import type { Pane } from '../../pane-context';
import { report } from '../../report';

/** Puts what was built into the selected cell, or back into the cell it was taken from. */
export function insertBuilt({ desk, run, dispatch, state }: Pick<Pane, 'desk' | 'run' | 'dispatch' | 'state'>, call: BuiltCall): Promise<void> {
  const { taken } = state.functions;
  const text = callText(call);
  return run({
    label: 'insert.working',
    work: async () => {
      const { insertFormula, liveAnswer, replaceFormula } = await import('../../workbook-parts');
      const answer = await liveAnswer(desk, call, parseAddress(taken?.cell ?? state.selectedCell ?? '')?.sheet);
      const formula = { text, spills: answer !== undefined && (answer.cells.length > 1 || answer.cells[0]!.length > 1) };
      if (!taken) return report([{ key: 'insert.done', values: { cell: await insertFormula(desk, formula) } }]);
      const cell = await replaceFormula(desk, taken, formula);
      dispatch((now) => ({ ...now, functions: { ...now.functions, taken: now.functions.taken && { cell, formula: text } } }));
      return report([{ key: 'builder.replaced', values: { cell } }]);
    },
  });
}
