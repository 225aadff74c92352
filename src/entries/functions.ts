/**
 * Loaded first in Excel: the functions are registered and can answer before any code of the pane is there.
 * The pane's entry is built upon this one, so that both speak of one dataset.
 */
import bundled from '../../generated/dataset.json';
import { FUNCTIONS } from '../../generated/functions';
import { languageOf } from '../core/language';
import type { CompiledDataset } from '../dataset/compiled';
import type { CompiledRecords } from '../dataset/compiled-records';
import { openDataset } from '../dataset/store';
import { context, setContext, setRecords } from '../functions/_lib/context';
import { registerInExcel } from '../functions/_lib/excel';

export const dataset = openDataset(bundled as unknown as CompiledDataset);

setContext({ dataset, language: languageOf(navigator.language) });

/** True in Excel only: a plain browser page has no functions runtime, and without a network not even Office. */
const isFunctionsHost = typeof CustomFunctions !== 'undefined';
if (isFunctionsHost) {
  registerInExcel(FUNCTIONS, {
    language: () => context().language,
    canReturnDataTypes: () => Office.context.requirements.isSetSupported('CustomFunctionsRuntime', '1.4'),
  });
}

if (typeof Office !== 'undefined') {
  // The display language is known only now; until then the browser's stands in for it.
  void Office.onReady(({ host }) => {
    if (host) setContext({ dataset, language: languageOf(Office.context.displayLanguage) });
  });
}

// Loaded when first asked for: no price waits for the texts of the records.
setRecords(async () => (await import('../../generated/records.json')).default as unknown as CompiledRecords);
