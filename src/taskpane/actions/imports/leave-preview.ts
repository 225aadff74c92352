import type { Pane } from '../../pane-context';
import type { Preview } from '../../slices/imports';
import type { Change } from '../../state';
import { readFiles } from './read-files';

/** Throws away what was read, and goes on with the next file, if one waits. */
export function leavePreview(pane: Pick<Pane, 'data' | 'dispatch' | 'run' | 'state'>): void {
  const { preview, waiting } = pane.state.imports;
  closeFile(preview);
  pane.dispatch(withoutPreview);
  if (waiting.length > 0) void readFiles(pane, waiting);
}

/** Nothing more is read of it. */
export function closeFile(preview: Preview | undefined): void {
  if (preview?.of.from === 'file') preview.of.opened.close();
}

export const withoutPreview: Change = (state) => ({
  ...state,
  imports: { ...state.imports, preview: undefined, waiting: [], isPreviewOpen: false, isBack: true },
});
