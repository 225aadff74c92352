/**
 * Loaded first in Excel: the functions are registered and can answer before any code of the pane is there.
 * The pane's entry is built upon this one, so that both speak of one dataset.
 */
import bundled from '../../generated/dataset.json';
import { FUNCTIONS } from '../../generated/functions';
import { registerCommands } from '../commands/register';
import { languageOf } from '../core/language';
import type { CompiledDataset } from '../dataset/compiled';
import type { CompiledRecords } from '../dataset/compiled-records';
import { openDataset } from '../dataset/store';
import { context } from '../functions/_lib/context';
import { registerInExcel } from '../functions/_lib/excel';
import type { Host } from '../host/host';
import { afterArrival } from '../live/after-arrival';
import { dataOfPage } from '../live/data-of-page';

export const data = dataOfPage({
  dataset: openDataset(bundled as unknown as CompiledDataset),
  // Loaded when first asked for: no price waits for the texts of the records.
  loadRecords: async () => (await import('../../generated/records.json')).default as unknown as CompiledRecords,
});
data.speak(languageOf(navigator.language));

/** True in Excel only: a plain browser page has no functions runtime, and without a network not even Office. */
const isFunctionsHost = typeof CustomFunctions !== 'undefined';
if (isFunctionsHost) {
  registerInExcel(afterArrival(FUNCTIONS, data), {
    language: () => context().language,
    canReturnDataTypes: () => Office.context.requirements.isSetSupported('CustomFunctionsRuntime', '1.4'),
  });
}

if (typeof Office !== 'undefined') {
  const loadHost = async () => (await import('../host/excel')).excelHost(Office.context.displayLanguage);
  // Before any code of the pane is there, too: a click on the ribbon may be what starts the page.
  registerCommands({
    functions: FUNCTIONS,
    data,
    loadHost,
  });
  // The display language is known only now; until then the browser's stands in for it.
  void Office.onReady(({ host }) => {
    if (!host) return;
    data.speak(languageOf(Office.context.displayLanguage));
    void hearOfImports(loadHost);
  });
}

/** What the workbook was refreshed with is read in the background: no formula waits for it. What fails here, the pane meets again and tells. */
async function hearOfImports(loadHost: () => Promise<Pick<Host, 'records'>>): Promise<void> {
  try {
    const [{ tellFunctionsOf }, host] = await Promise.all([import('../workbook/told-imports'), loadHost()]);
    await tellFunctionsOf(host.records());
  } catch {
    return;
  }
}
