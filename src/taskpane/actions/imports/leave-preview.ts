import type { Pane } from '../../pane-context';
import type { Change } from '../../state';
import { readFiles } from './read-files';

/** Throws away what was read, and goes on with the next file, if one waits. */
export function leavePreview(pane: Pick<Pane, 'data' | 'dispatch' | 'run' | 'state'>): void {
  const { waiting } = pane.state.imports;
  pane.dispatch(withoutPreview);
  if (waiting.length > 0) void readFiles(pane, waiting);
}

export const withoutPreview: Change = (state) => ({
  ...state,
  imports: { ...state.imports, preview: undefined, waiting: [], isPreviewOpen: false, isBack: true },
});
