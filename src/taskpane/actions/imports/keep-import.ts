import { CarbonError } from '../../../core/errors';
import type { Bilingual } from '../../../core/language';
import type { Import } from '../../../core/dataset';
import { withImportParts } from '../../load-import-parts';
import type { Pane } from '../../pane-context';
import { report, type Report } from '../../report';
import { imported, toldOfImport, withRefusals, withWhatNext } from '../../reports/of-imports';
import { inBoth } from '../../strings/imports';
import { closeFile, withoutPreview } from './leave-preview';
import { openNext } from './open-next';

type Means = Pick<Pane, 'data' | 'dispatch' | 'run' | 'host'>;

/** Puts an import that was taken back into use again. */
export function keepAgain(pane: Means, made: Import): Promise<void> {
  return pane.run({
    label: inBoth('import.working'),
    work: async () => {
      const told = await kept(pane, made, inBoth('takeBack.undone', { name: made.name }));
      return isRefused(told) ? told : withWhatNext(told, made, pane);
    },
  });
}

/** Puts what is looked at into use, all of it or nothing; then the next file is opened, if one waits. @param count Figures that are not there yet. */
export function keepPreview(pane: Means & Pick<Pane, 'state'>, made: Import, count: number): Promise<void> {
  const { preview, waiting } = pane.state.imports;
  return pane.run({
    label: inBoth('import.working'),
    work: withImportParts(async (parts, watch) => {
      const told = await kept(pane, made, imported(made, count));
      if (isRefused(told)) return told;
      closeFile(preview);
      pane.dispatch(withoutPreview);
      const refusals = await openNext(pane, parts, waiting, watch).catch(unlessCancelled);
      const isNextOpen = refusals !== undefined && refusals.length < waiting.length;
      return withRefusals(isNextOpen ? told : withWhatNext(told, made, pane), refusals ?? []);
    }),
  });
}

/** Files after it that are not read after all take nothing back of what was kept. */
function unlessCancelled(thrown: unknown): undefined {
  if (!(thrown instanceof CarbonError && thrown.code === 'cancelled')) throw thrown;
}

async function kept({ data }: Means, made: Import, done: Bilingual): Promise<Report> {
  const outcome = await data.addImport(made);
  return outcome.kind === 'refused' ? report([outcome.error]) : toldOfImport(done, outcome.isKept);
}

function isRefused({ said }: Report): boolean {
  return said.some((one) => one instanceof CarbonError);
}
