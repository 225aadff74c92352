import { carbonError } from '../../../core/errors';
import type { ImportParts } from '../../load-import-parts';
import type { Pane } from '../../pane-context';
import type { Said } from '../../report';
import type { GivenFile, OfFile, Preview } from '../../slices/imports';
import { inBoth } from '../../strings/imports';
import type { TaskWatch } from '../run';
import { readPreview } from './read-preview';

type Means = Pick<Pane, 'data' | 'dispatch'>;

/**
 * Opens the first of the files that can be read, to be looked at; the others wait for their turn.
 * @returns Why each before it cannot be read.
 * @throws CarbonError cancelled.
 */
export async function openNext({ data, dispatch }: Means, parts: ImportParts, files: readonly GivenFile[], watch: TaskWatch): Promise<Said[]> {
  const refusals: Said[] = [];
  for (const [at, given] of files.entries()) {
    const opened = await unlessCancelled(watch.signal, previewOf(data, parts, given, watch));
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
async function previewOf(data: Means['data'], parts: ImportParts, given: GivenFile, watch: TaskWatch): Promise<Preview | Reason> {
  const { name, size } = given;
  const reasonOf = (remark: Parameters<typeof parts.remarkText>[0]) => ({ zh: parts.remarkText(remark, 'zh'), en: parts.remarkText(remark, 'en') });
  try {
    const most = parts.LIMITS.bytes;
    if (size > most) throw parts.refused('too-large', { bytes: size, most });
    watch.onStep(inBoth('opening', { name }));
    const bytes = await given.bytes().catch(() => undefined);
    if (!bytes) return inBoth('file.gone');
    watch.signal.throwIfAborted();
    const opened = await parts.openToRead({ name, bytes }, watch.signal);
    watch.signal.throwIfAborted();
    watch.onStep(inBoth('reading.file', { name }));
    const of: OfFile = { from: 'file', opened, kind: opened.kinds[0]!, answers: {} };
    const read = await readPreview(parts, of, data.current().dataset);
    const isOnlyWay = opened.kinds.length === 1 && read.questions.length === 0;
    if (!('refusal' in read.result && isOnlyWay)) return { name, of, read };
    opened.close();
    return reasonOf(read.result.refusal);
  } catch (thrown) {
    if (thrown instanceof parts.ImportRefused) return reasonOf(thrown.remark);
    throw thrown;
  }
}

/** Work on the page itself cannot be ended, but nobody waits for it any longer. */
function unlessCancelled<Result>(signal: AbortSignal, work: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(carbonError('cancelled', {})), { once: true });
    work.then(resolve, reject);
  });
}

type Reason = ReturnType<typeof inBoth>;
