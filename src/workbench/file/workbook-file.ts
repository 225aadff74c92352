/** What the page does with files: opens the workbench's own, saves it, exports for Excel, and minds work that is not saved. */
import { coreTypes, type Model } from '@odoo/o-spreadsheet';
import type { Language } from '../../core/language';
import type { KeptData } from '../host/keeper-plugin';
import { keptRecords } from '../host/look';
import { untilWhole } from '../host/step';
import { hideMessage, showMessage } from '../page';
import { dataOf, modelOf, type WorkbookData } from '../spreadsheet';
import { text } from '../strings';
import { MOST_BYTES, readWorkbookText, workbookText } from './envelope';
import { download, enableFileButtons } from './file-page';
import { RefusedFile } from './refusal';

export interface FileDesk {
  readonly model: () => Model;
  readonly language: () => Language;
  /** Puts another workbook in place of the present one. */
  readonly replace: (model: Model) => Promise<void>;
}

const EXTENSION = '.carbon.json';

export interface WorkbookFile {
  /** Asked for each model that is put on the page: its changes count from now on. */
  watch(model: Model): void;
}

export function enableFiles(desk: FileDesk): WorkbookFile {
  let title: string | undefined;
  let hasUnsaved = false;
  const nameWith = (extension: string) => (title ?? text('untitled', desk.language())) + extension;

  const save = async () => {
    await untilWhole(desk.model());
    const name = nameWith(EXTENSION);
    download(name, 'application/json', workbookText(dataOf(desk.model())));
    hasUnsaved = false;
    showMessage(text('saved', desk.language(), name), false);
  };

  const open = async (file: File) => {
    const model = await readFile(file);
    if (hasUnsaved && !window.confirm(text('replaceUnsaved', desk.language(), file.name))) return;
    await desk.replace(model);
    title = file.name.replace(/(\.carbon)?\.json$/i, '');
    hasUnsaved = false;
    showMessage(text('opened', desk.language(), file.name), false);
  };

  enableFileButtons({
    open: (file) =>
      void open(file)
        .catch((error: unknown) => refuse(desk.language(), file.name, error))
        // Where it was not taken, of the one that stays.
        .finally(() => tellFunctionsOf(keptRecords(desk.model()))),
    save: () => void save(),
    exportExcel: () => void exportExcel(desk, nameWith('.xlsx')),
    dismissMessage: hideMessage,
  });
  window.addEventListener('beforeunload', (event) => {
    if (hasUnsaved) event.preventDefault();
  });
  return { watch: (model) => model.on('command-dispatched', model, (command) => (hasUnsaved ||= changes(command as { type: string }))) };
}

/** An undone change is one too. */
const changes = ({ type }: { readonly type: string }) => (coreTypes as Set<string>).has(type) || type === 'UNDO' || type === 'REDO';

/** @throws RefusedFile; the workbook on the page is not touched. */
async function readFile(file: File): Promise<Model> {
  if (file.size > MOST_BYTES) throw new RefusedFile('fileTooLarge');
  const content = await file.text().catch(() => {
    throw new RefusedFile('fileUnreadable');
  });
  const data = readWorkbookText(content);
  // Its formulas are calculated as it is opened.
  await tellFunctionsOf((data as { carbon?: KeptData }).carbon?.records);
  return opened(data);
}

/** What a workbook was refreshed with. */
async function tellFunctionsOf(records: string | undefined): Promise<void> {
  const told = await import('../../workbook/told-imports');
  await told.tellFunctionsOf(Promise.resolve(records));
}

/** The library trusts what it opens: data that only look right make it stumble. */
function opened(data: WorkbookData): Model {
  try {
    return modelOf(data);
  } catch (error) {
    console.warn(error);
    throw new RefusedFile('fileDamaged');
  }
}

function refuse(language: Language, name: string, error: unknown): void {
  if (!(error instanceof RefusedFile)) console.error(error);
  const reason = error instanceof RefusedFile ? error.reason : 'fileUnreadable';
  showMessage(text(reason, language, name), true);
}

async function exportExcel({ model, language }: FileDesk, name: string): Promise<void> {
  try {
    const { excelFile } = await import('./excel-file');
    await untilWhole(model());
    download(name, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', await excelFile(model()));
    showMessage(text('exported', language(), name), false);
  } catch (error) {
    console.error(error);
    showMessage(text('exportFailed', language(), String(error)), true);
  }
}
