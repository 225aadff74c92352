import { openFile } from '../../../src/importers/_lib/open-file';
import { ImportRefused, type Remark } from '../../../src/importers/_lib/remarks';
import type { Cell, OpenFile } from '../../../src/importers/importer';

/** A file of the text, as UTF-8, or of the bytes. */
export function opened(content: string | Uint8Array, name = 'file.csv'): Promise<OpenFile> {
  return openFile({ name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content });
}

/** The cells of the first sheet. */
export async function rowsOf(content: string | Uint8Array): Promise<Cell[][]> {
  return (await opened(content)).sheets[0]!.rows.map(({ cells }) => [...cells]);
}

/** Why it is refused. Anything else than a refusal is thrown on. */
export async function refusal(work: () => unknown): Promise<Remark> {
  try {
    await work();
  } catch (thrown) {
    if (thrown instanceof ImportRefused) return thrown.remark;
    throw thrown;
  }
  throw new Error('nothing was refused');
}
