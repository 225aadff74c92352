import type { Dataset } from '../../../core/dataset';
import type { ImportParts } from '../../load-import-parts';
import type { Pane } from '../../pane-context';
import { report } from '../../report';
import type { Preview } from '../../slices/imports';
import { inOurWords } from '../run';
import { readPreview } from './read-preview';

/** Reads what is looked at once more: after another answer, or because the data in use are others. */
export async function readAgain({ dataset, dispatch }: Pick<Pane, 'dataset' | 'dispatch'>, parts: ImportParts, { of }: Preview): Promise<void> {
  try {
    const read = await readPreview(parts, of, dataset);
    dispatch((state) => {
      const { preview } = state.imports;
      // What was answered meanwhile is read after this.
      return preview?.of === of ? { ...state, imports: { ...state.imports, preview: { ...preview, read } } } : state;
    });
  } catch (thrown) {
    const error = inOurWords(thrown);
    dispatch((state) => ({ ...state, work: { status: 'failed', report: report([error]) } }));
  }
}

/** Whether what was read is what is looked at, compared with the data in use. */
export function isCurrent({ of, read }: Preview, dataset: Dataset): boolean {
  return read.of === of && read.dataset === dataset;
}
