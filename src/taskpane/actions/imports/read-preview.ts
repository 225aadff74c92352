import type { Dataset } from '../../../core/dataset';
import { today } from '../../../workbook/today';
import type { ImportParts } from '../../load-import-parts';
import type { Preview, ReadPreview } from '../../slices/imports';

/** Reads what is looked at, in the way chosen, and compares it with data. Nothing is kept. */
export async function readPreview({ compareImport }: ImportParts, of: Preview['of'], dataset: Dataset): Promise<ReadPreview> {
  if (of.from === 'file') return { of, dataset, ...(await of.opened.read({ kind: of.kind, answers: of.answers, today: today() }, dataset)) };
  const { made } = of;
  return { of, dataset, questions: [], result: { made, comparison: compareImport(dataset, made), remarks: [] } };
}
