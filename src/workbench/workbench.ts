/** Entry of the workbench: a spreadsheet with the CARBON functions in a browser page. */
import type { Model } from '@odoo/o-spreadsheet';
import bundled from '../../generated/dataset.json';
import type { Language } from '../core/language';
import type { CompiledDataset } from '../dataset/compiled';
import type { CompiledRecords } from '../dataset/compiled-records';
import { openDataset } from '../dataset/store';
import { context, setRecords, setRememberedImports } from '../functions/_lib/context';
import { dataOfPage } from '../live/data-of-page';
import { chosenLanguage, rememberLanguage } from './display-language';
import { enableFiles } from './file/workbook-file';
import type { KeptData } from './host/keeper-plugin';
import { untilWhole } from './host/step';
import { enablePaneSwitch, hideNotice, onLanguageChosen, sheetElement, showFailure, showHeader, showLoading } from './page';
import { showPane } from './pane';
import { scriptAccess } from './script-access';
import { mount, newModel, prepareCharts, reopened, speak, type Mounted, type WorkbookData } from './spreadsheet';
import { TRY_IT } from './starter/board';
import { starterWorkbook } from './starter/workbook';
import { text } from './strings';
import { MissingFile, loadTemplates, requireVendorFiles } from './vendor';

/** What sheet and pane answer from: newer data of a feed come to both. */
const data = dataOfPage({
  dataset: openDataset(bundled as unknown as CompiledDataset),
  loadRecords: async () => (await import('../../generated/records.json')).default as unknown as CompiledRecords,
});

async function start(language: Language): Promise<void> {
  data.speak(language);
  showDataOf(language);
  showLoading(language);
  requireVendorFiles();
  prepareCharts();
  await extendSpreadsheet();
  const [templates] = await Promise.all([loadTemplates(), data.arrival()]);
  await holdRecords();

  let desk: Desk | undefined;
  let spoken = language;
  let closePane = (): void => undefined;
  const put = async (open: () => Promise<Desk>) => {
    if (desk) await untilWhole(desk.model);
    desk = await open();
    files.watch(desk.model);
    hideNotice();
    closePane();
    closePane = await showPane(desk.model, data, spoken);
  };
  // One after the other: an impatient second choice must find the first one carried out.
  let turn = Promise.resolve();
  const inTurn = (work: () => Promise<void>) => (turn = turn.then(work).catch((error: unknown) => fail(spoken, error)));
  const files = enableFiles({
    model: () => desk!.model,
    language: () => spoken,
    replace: (model) => inTurn(() => put(() => mounted(model, templates, spoken, desk))),
  });

  enablePaneSwitch();
  await put(() => opened(language, templates));
  window.workbench = scriptAccess(() => desk!.model);
  data.subscribe(() => void followData(desk!));
  onLanguageChosen((chosen) => {
    rememberLanguage(chosen);
    showDataOf(chosen);
    void inTurn(() => {
      spoken = chosen;
      return put(() => opened(chosen, templates, desk));
    });
  });
}

/** Our plugins extend classes of the library: their files can only be run once it is known to be on the page. */
async function extendSpreadsheet(): Promise<void> {
  const { registerPlugins } = await import(/* webpackMode: "eager" */ './host/plugins');
  registerPlugins();
}

/** The sheet is evaluated at once when it opens, and again when the data change: its formulas must find the records there. */
async function holdRecords(): Promise<void> {
  setRecords(await data.current().records());
}

/** Every formula answers from the data in use: what was calculated from others is calculated again. */
async function followData({ model }: Mounted): Promise<void> {
  await holdRecords();
  model.dispatch('EVALUATE_CELLS');
  showDataOf(context().language);
}

function showDataOf(language: Language): void {
  showHeader(language, data.current().dataset.asOf);
}

interface Desk extends Mounted {
  /** The content it was opened with; undefined once somebody's work was carried over. */
  readonly pristine?: string;
}

/** A workbook somebody has worked on is kept as it is, for its texts are theirs; an untouched one is written anew. */
async function opened(language: Language, templates: string, previous?: Desk): Promise<Desk> {
  speak(language, data.current().dataset);
  const isTouched = previous !== undefined && contentOf(previous) !== previous.pristine;
  if (isTouched) return mounted(reopened(previous.model), templates, language, previous);
  setRememberedImports([]);
  const desk = await mounted(newModel(starterWorkbook(language)), templates, language, previous);
  const { col, row } = TRY_IT;
  // A sheet that does not know its size yet would scroll to its selection.
  desk.model.selection.selectZone({ cell: TRY_IT, zone: { left: col, right: col, top: row, bottom: row } }, { scrollIntoView: false });
  return { ...desk, pristine: contentOf(desk) };
}

function mounted(model: Model, templates: string, language: Language, previous: Desk | undefined): Promise<Desk> {
  previous?.unmount();
  return mount(model, sheetElement(), language, templates);
}

function contentOf({ model }: Mounted): string {
  // An import somebody saved in it is their work too.
  const { sheets, carbon } = model.exportData() as WorkbookData & { carbon?: KeptData };
  return JSON.stringify([sheets, carbon?.imports]);
}

function fail(language: Language, error: unknown): void {
  if (error instanceof MissingFile) return showFailure(language, text('missingFile', language, error.file));
  console.error(error);
  showFailure(language, text('unexpected', language), String(error));
}

const language = chosenLanguage();
start(language).catch((error: unknown) => fail(language, error));
