import type { Import, ImportCard } from '../../../core/dataset';
import { withImportParts, type ImportParts } from '../../load-import-parts';
import type { Pane } from '../../pane-context';
import { report } from '../../report';
import { inBoth } from '../../strings/imports';
import { readPreview } from './read-preview';

type Means = Pick<Pane, 'data' | 'desk' | 'dispatch' | 'run'>;

/** Looks at an import the workbook carries, as at a file: nothing of it is in use before one says so. */
export function takeSavedImport({ data, desk, dispatch, run }: Means, { id, name }: Pick<ImportCard, 'id' | 'name'>): Promise<void> {
  return run({
    label: inBoth('missing.working'),
    work: withImportParts(async (parts) => {
      const { savedImport } = await import('../../workbook-parts');
      const made = importIn(parts, await savedImport(desk, id));
      if (made?.id !== id) return { ...report([inBoth('missing.damaged', { name })]), isRefusal: true };
      const of = { from: 'workbook', made } as const;
      const read = await readPreview(parts, of, data.current().dataset);
      dispatch((state) => ({ ...state, imports: { ...state.imports, preview: { name, of, read }, isPreviewOpen: true } }));
      return undefined;
    }),
  });
}

/** What stands in a workbook may come from anywhere. @returns undefined where it is no import. */
function importIn({ readImport }: ImportParts, saved: unknown): Import | undefined {
  try {
    return readImport(saved);
  } catch {
    return undefined;
  }
}
