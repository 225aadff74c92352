import type { ImportCard } from '../../../core/dataset';
import type { Pane } from '../../pane-context';
import { report } from '../../report';
import { inBoth } from '../../strings/imports';
import { keepAgain } from './keep-import';

/** Takes an import back; the message offers to undo that. */
export function takeBack(pane: Pick<Pane, 'data' | 'dispatch' | 'run' | 'host'>, { id, name }: Pick<ImportCard, 'id' | 'name'>): Promise<void> {
  const { data, run } = pane;
  return run({
    label: inBoth('takeBack.working'),
    work: async () => {
      const taken = data.imports().find((one) => one.id === id);
      const outcome = await data.removeImport(id);
      if (outcome.kind === 'refused') return report([outcome.error]);
      const undo = taken && { said: inBoth('takeBack.undo'), act: () => void keepAgain(pane, taken) };
      return { ...report([inBoth('takeBack.done', { name })]), offers: undo && [undo] };
    },
  });
}
