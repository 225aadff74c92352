/** The task pane beside the spreadsheet: the same one that Excel shows. */
import { FUNCTIONS } from '../../generated/functions';
import type { Model } from '@odoo/o-spreadsheet';
import type { Language } from '../core/language';
import type { DataInUse } from '../live/data-in-use';
import { workbenchHost } from './host/workbench-host';
import { paneElement } from './page';
import { text } from './strings';

/**
 * Loads the pane once the sheet is there: the sheet must not wait for it.
 * @returns Takes the pane away: the workbook it belongs to is opened anew when the language changes.
 */
export async function showPane(model: Model, data: DataInUse, language: Language): Promise<() => void> {
  const element = paneElement();
  try {
    const { mountPane } = await import('../taskpane/mount');
    element.replaceChildren();
    return mountPane(element, { host: workbenchHost(model, language), data, functions: FUNCTIONS });
  } catch (error) {
    console.error(error);
    element.textContent = text('paneMissing', language);
    return () => undefined;
  }
}
