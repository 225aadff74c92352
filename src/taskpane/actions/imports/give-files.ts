import type { Pane } from '../../pane-context';
import type { GivenFile } from '../../slices/imports';
import { readFiles } from './read-files';

type Means = Pick<Pane, 'data' | 'dispatch' | 'run' | 'state'>;

/** Takes what was chosen, dropped or pasted: read at once, or after what is being looked at. */
export function giveFiles(pane: Means, files: readonly GivenFile[]): void {
  if (files.length === 0) return;
  if (!pane.state.imports.preview) return void readFiles(pane, files);
  pane.dispatch((state) => ({
    ...state,
    imports: { ...state.imports, waiting: [...state.imports.waiting, ...files], isPreviewOpen: true },
  }));
}

export function givenFiles(files: Iterable<File>): GivenFile[] {
  return Array.from(files, (file) => ({ name: file.name, size: file.size, bytes: async () => new Uint8Array(await file.arrayBuffer()) }));
}

export function givenText(name: string, text: string): GivenFile {
  const bytes = new TextEncoder().encode(text);
  return { name, size: bytes.length, isPasted: true, bytes: () => Promise.resolve(bytes) };
}
