import type { Dataset } from '../../../core/dataset';
import type { ImportParts } from '../../load-import-parts';
import type { OfFile, Preview, ReadPreview, ReadResult } from '../../slices/imports';

/** Reads what is looked at, in the way chosen, and compares it with data. Nothing is kept. */
export async function readPreview(parts: ImportParts, of: Preview['of'], dataset: Dataset, today: string): Promise<ReadPreview> {
  if (of.from === 'workbook') {
    const { made } = of;
    return { of, dataset, questions: [], result: { made, comparison: parts.compareImport(dataset, made), remarks: [] } };
  }
  const importer = importerOf(parts, of.kind);
  const questions = importer.questions?.(of.file, dataset) ?? [];
  try {
    return { of, dataset, questions, result: await resultOf(parts, of, dataset, today) };
  } catch (thrown) {
    if (thrown instanceof parts.ImportRefused) return { of, dataset, questions, result: { refusal: thrown.remark } };
    throw thrown;
  }
}

async function resultOf(parts: ImportParts, { file, bytes, kind, answers }: OfFile, dataset: Dataset, today: string): Promise<ReadResult> {
  const importer = importerOf(parts, kind);
  const reading = parts.readFile(importer, file, dataset, answers);
  const made = await parts.makeImport(importer, file, reading, { bytes, answers, today, dataset });
  return { made, comparison: parts.compareImport(dataset, made), remarks: reading.remarks };
}

/** Those of the list are all there are: what a file was recognised as is one of them. */
function importerOf(parts: ImportParts, kind: string): ImportParts['IMPORTERS'][number] {
  return parts.IMPORTERS.find(({ id }) => id === kind)!;
}
