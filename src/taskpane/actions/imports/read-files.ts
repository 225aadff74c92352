import { withImportParts } from '../../load-import-parts';
import type { Pane } from '../../pane-context';
import { report } from '../../report';
import type { GivenFile } from '../../slices/imports';
import { inBoth } from '../../strings/imports';
import { openNext } from './open-next';

/** Reads files one after another, each to be looked at before anything is kept; says why those cannot be read that cannot. */
export function readFiles(pane: Pick<Pane, 'data' | 'dispatch' | 'run'>, files: readonly GivenFile[]): Promise<void> {
  return pane.run({
    label: inBoth('reading'),
    work: withImportParts(async (parts, watch) => {
      const refusals = await openNext(pane, parts, files, watch);
      return refusals.length > 0 ? { ...report(refusals), isRefusal: true } : undefined;
    }),
  });
}
