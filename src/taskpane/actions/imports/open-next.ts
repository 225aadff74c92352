import { today } from '../../../workbook/today';
import type { ImportParts } from '../../load-import-parts';
import type { Pane } from '../../pane-context';
import type { Said } from '../../report';
import type { GivenFile, OfFile, Preview } from '../../slices/imports';
import { inBoth } from '../../strings/imports';
import { readPreview } from './read-preview';

type Means = Pick<Pane, 'data' | 'dispatch'>;

/**
 * Opens the first of the files that can be read, to be looked at; the others wait for their turn.
 * @returns Why each before it cannot be read.
 */
export async function openNext({ data, dispatch }: Means, parts: ImportParts, files: readonly GivenFile[]): Promise<Said[]> {
  const refusals: Said[] = [];
  for (const [at, given] of files.entries()) {
    const opened = await previewOf(data, parts, given);
    if ('read' in opened) {
      dispatch((state) => {
        const pasted = given.isPasted ? undefined : state.imports.pasted;
        return { ...state, imports: { ...state.imports, pasted, waiting: files.slice(at + 1), preview: opened, isPreviewOpen: true } };
      });
      return refusals;
    }
    refusals.push(inBoth('file.refused', { name: given.name, reason: opened }));
  }
  return refusals;
}

/** @returns Why there is nothing to look at: a file that holds no figure in the only way it can be read. */
async function previewOf(data: Means['data'], parts: ImportParts, { name, size, bytes: bytesOf }: GivenFile): Promise<Preview | Reason> {
  const reasonOf = (remark: Parameters<typeof parts.remarkText>[0]) => ({ zh: parts.remarkText(remark, 'zh'), en: parts.remarkText(remark, 'en') });
  try {
    const most = parts.LIMITS.bytes;
    if (size > most) throw parts.refused('too-large', { bytes: size, most });
    const bytes = await bytesOf().catch(() => undefined);
    if (!bytes) return inBoth('file.gone');
    const file = await parts.openFile({ name, bytes });
    const kinds = parts.recognise(file, parts.IMPORTERS).map(({ importer }) => importer.id);
    const of: OfFile = { from: 'file', file, bytes, kinds, kind: kinds[0]!, answers: {} };
    const read = await readPreview(parts, of, data.current().dataset, today());
    const isOnlyWay = kinds.length === 1 && read.questions.length === 0;
    return 'refusal' in read.result && isOnlyWay ? reasonOf(read.result.refusal) : { name, of, read };
  } catch (thrown) {
    if (thrown instanceof parts.ImportRefused) return reasonOf(thrown.remark);
    throw thrown;
  }
}

type Reason = ReturnType<typeof inBoth>;
