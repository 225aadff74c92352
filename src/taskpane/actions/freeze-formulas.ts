import type { Scope } from '../../workbook/scope';
import type { Pane } from '../pane-context';

/** Turns CARBON formulas into the values they show. */
export function freezeFormulas({ desk, run }: Pick<Pane, 'desk' | 'run'>, scope: Scope): Promise<void> {
  return run({
    label: 'freeze.working',
    isLong: true,
    work: async (watch) => {
      const { freeze, toldOfFreeze } = await import('../workbook-parts');
      return toldOfFreeze(await freeze(desk, scope, watch));
    },
  });
}
