import { CarbonError, carbonError } from '../../core/errors';
import type { FormulaText } from '../../core/formula-text';
import type { Host } from '../../host/host';
import type { Dispatch, Insertion } from '../state';

/** Puts a formula into the selected cell and says where it went, or why it could not. */
export async function insertFormula(host: Host, dispatch: Dispatch, formula: FormulaText): Promise<void> {
  const tell = (insertion: Insertion) => dispatch((state) => ({ ...state, insertion }));
  tell({ status: 'working', formula });
  try {
    tell({ status: 'done', cell: await host.insertFormula(formula.text, formula.spills) });
  } catch (thrown) {
    const error = thrown instanceof CarbonError ? thrown : carbonError('host-failed', { reason: String(thrown) });
    dispatch((state) => ({ ...state, insertion: { status: 'failed', message: error.text(state.language) } }));
  }
}
