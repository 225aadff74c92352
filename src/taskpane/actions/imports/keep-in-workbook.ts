import type { Import, ImportCard } from '../../../core/dataset';
import type { Pane } from '../../pane-context';
import { report } from '../../report';
import { inBoth } from '../../strings/imports';

type Means = Pick<Pane, 'desk' | 'run'>;

/** Saves an import into the workbook, so that a colleague can use it without the file. */
export function saveIntoWorkbook({ desk, run }: Means, made: Import): Promise<void> {
  return run({
    label: inBoth('save.working'),
    work: async () => {
      const { saveImport } = await import('../../workbook-parts');
      await saveImport(desk, made);
      return report([inBoth('save.done', { name: made.name })]);
    },
  });
}

/** Takes it out of the workbook again; on this machine it stays. */
export function removeFromWorkbook({ desk, run }: Means, { id, name }: Pick<ImportCard, 'id' | 'name'>): Promise<void> {
  return run({
    label: inBoth('forget.working'),
    work: async () => {
      const { forgetImport } = await import('../../workbook-parts');
      await forgetImport(desk, id);
      return report([inBoth('forget.done', { name })]);
    },
  });
}
