import { takenCall, type BuiltCall } from '../../../core/built-call';
import type { TakenFormula } from '../../../workbook/replace-formula';
import { CATALOGUE } from '../../catalogue';
import type { Pane } from '../../pane-context';
import { report } from '../../report';
import type { Change } from '../../state';

/** Takes the formula of the selected cell into the builder, or says why it cannot be built there. */
export function takeFormula({ desk, run, dispatch }: Pick<Pane, 'desk' | 'run' | 'dispatch'>): Promise<void> {
  return run({
    label: 'builder.taking',
    work: async () => {
      const { selectedFormula } = await import('../../workbook-parts');
      const taken = await selectedFormula(desk);
      dispatch(openTaken(takenCall(taken.formula, CATALOGUE), taken));
      return report([{ key: 'builder.taken', values: { cell: taken.cell } }]);
    },
  });
}

const openTaken =
  ({ id, args }: BuiltCall, taken: TakenFormula): Change =>
  (state) => ({
    ...state,
    page: 'functions',
    search: '',
    functions: { ...state.functions, opened: id, drafts: { ...state.functions.drafts, [id]: args }, taken },
  });
