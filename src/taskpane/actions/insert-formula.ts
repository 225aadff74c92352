import type { FormulaText } from '../../core/formula-text';
import type { Pane } from '../pane-context';
import { report } from '../report';

/** Puts a formula into the selected cell and says where it went, or why it could not. */
export function insertFormula({ desk, run }: Pick<Pane, 'desk' | 'run'>, formula: FormulaText): Promise<void> {
  return run({
    label: 'insert.working',
    work: async () => {
      const workbook = await import('../workbook-parts');
      return report([{ key: 'insert.done', values: { cell: await workbook.insertFormula(desk, formula) } }]);
    },
  });
}
