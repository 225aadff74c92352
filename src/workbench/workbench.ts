/** Entry of the workbench: a spreadsheet with the CARBON functions in a browser page. */
import bundled from '../../generated/dataset.json';
import type { Language } from '../core/language';
import type { CompiledDataset } from '../dataset/compiled';
import type { CompiledRecords } from '../dataset/compiled-records';
import { openDataset } from '../dataset/store';
import { setRecords } from '../functions/_lib/context';
import { chosenLanguage, rememberLanguage } from './display-language';
import { enablePaneSwitch, hideNotice, onLanguageChosen, sheetElement, showFailure, showHeader, showLoading } from './page';
import { showPane } from './pane';
import { scriptAccess } from './script-access';
import { mount, newModel, prepareCharts, reopened, speak, type Mounted } from './spreadsheet';
import { TRY_IT } from './starter/board';
import { starterWorkbook } from './starter/workbook';
import { text } from './strings';
import { MissingFile, loadTemplates, requireVendorFiles } from './vendor';

const dataset = openDataset(bundled as unknown as CompiledDataset);

async function start(language: Language): Promise<void> {
  showHeader(language, dataset.asOf);
  showLoading(language);
  requireVendorFiles();
  prepareCharts();
  const [templates] = await Promise.all([loadTemplates(), loadRecords()]);

  let desk: Desk | undefined;
  let closePane = (): void => undefined;
  const speakOn = async (spoken: Language) => {
    desk = await opened(spoken, templates, desk);
    hideNotice();
    closePane();
    closePane = await showPane(desk.model, dataset, spoken);
  };
  enablePaneSwitch();
  await speakOn(language);
  window.workbench = scriptAccess(() => desk!.model);

  // One after the other: an impatient second choice must find the first one carried out.
  let turn = Promise.resolve();
  onLanguageChosen((chosen) => {
    rememberLanguage(chosen);
    showHeader(chosen, dataset.asOf);
    turn = turn.then(() => speakOn(chosen)).catch((error: unknown) => fail(chosen, error));
  });
}

/** The sheet is evaluated at once when it opens: its formulas must find the records there. */
async function loadRecords(): Promise<void> {
  const { default: loaded } = await import('../../generated/records.json');
  setRecords(loaded as unknown as CompiledRecords);
}

interface Desk extends Mounted {
  /** The content it was opened with; undefined once somebody's work was carried over. */
  readonly pristine?: string;
}

/** A workbook somebody has worked on is kept as it is, for its texts are theirs; an untouched one is written anew. */
async function opened(language: Language, templates: string, previous: Desk | undefined): Promise<Desk> {
  speak(language, dataset);
  const isTouched = previous !== undefined && contentOf(previous) !== previous.pristine;
  const model = isTouched ? reopened(previous.model) : newModel(starterWorkbook(language));
  previous?.unmount();
  const mounted = await mount(model, sheetElement(), language, templates);
  if (isTouched) return mounted;
  const { col, row } = TRY_IT;
  // A sheet that does not know its size yet would scroll to its selection.
  model.selection.selectZone({ cell: TRY_IT, zone: { left: col, right: col, top: row, bottom: row } }, { scrollIntoView: false });
  return { ...mounted, pristine: contentOf(mounted) };
}

function contentOf({ model }: Mounted): string {
  return JSON.stringify(model.exportData().sheets);
}

function fail(language: Language, error: unknown): void {
  if (error instanceof MissingFile) return showFailure(language, text('missingFile', language, error.file));
  console.error(error);
  showFailure(language, text('unexpected', language), String(error));
}

const language = chosenLanguage();
start(language).catch((error: unknown) => fail(language, error));
