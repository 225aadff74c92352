/** The spreadsheet on the page: its model, its labels in the display language, and the element it is drawn in. */
import { App } from '@odoo/owl';
import { Model, Spreadsheet, helpers, registries, setTranslationMethod } from '@odoo/o-spreadsheet';
import { FUNCTIONS } from '../../generated/functions';
import catalogue from '../../generated/catalogue.json';
import type { Language } from '../core/language';
import type { Dataset } from '../dataset/store';
import { setContext } from '../functions/_lib/context';
import { registerCarbonFunctions } from './carbon-functions';
import { SPREADSHEET_ZH } from './spreadsheet-zh';

export type WorkbookData = ReturnType<typeof helpers.createEmptyWorkbookData>;

/** What fills a new workbook; it may ask the spreadsheet for the value of a formula. */
export type Filling = (empty: WorkbookData, valueOf: (formula: string) => unknown) => WorkbookData;

/** Chart.js cuts a point in half that lies on an axis: the first and the newest figure would be. */
export function prepareCharts(): void {
  const { datasets } = (window as unknown as { Chart: { defaults: { datasets: { line: { clip?: number } } } } }).Chart.defaults;
  datasets.line.clip = POINT_RADIUS;
}

const POINT_RADIUS = 4;

/** Functions and labels speak this language from the next model on. */
export function speak(language: Language, dataset: Dataset): void {
  setContext({ dataset, language });
  registerCarbonFunctions(registries, FUNCTIONS, catalogue.functions, () => language);
  setTranslationMethod(translation(language));
}

function translation(language: Language): (label: string, ...values: unknown[]) => string {
  return language === 'zh' ? (label) => SPREADSHEET_ZH[label] ?? label : (label) => label;
}

export function newModel(filling: Filling): Model {
  const scratch = new Model();
  const sheetId = scratch.getters.getActiveSheetId();
  const valueOf = (formula: string) => {
    const result = scratch.getters.evaluateFormulaResult(sheetId, formula);
    return Array.isArray(result) ? undefined : result.value;
  };
  return new Model(filling(helpers.createEmptyWorkbookData(), valueOf));
}

/** Every formula in full: shortened to its difference from the one above, it would be lost where a function of another version is missing. */
export function dataOf(model: Model): WorkbookData {
  return model._exportData(false);
}

/** @throws whatever the library stumbles over. */
export function modelOf(data: WorkbookData): Model {
  return new Model(data);
}

/** The same workbook in a fresh model, which evaluates it anew. */
export function reopened(model: Model): Model {
  const sheetId = model.getters.getActiveSheetId();
  const again = new Model(model.exportData());
  again.dispatch('ACTIVATE_SHEET', { sheetIdFrom: again.getters.getActiveSheetId(), sheetIdTo: sheetId });
  return again;
}

export interface Mounted {
  readonly model: Model;
  unmount(): void;
}

export async function mount(model: Model, target: HTMLElement, language: Language, templates: string): Promise<Mounted> {
  const app = new App(Spreadsheet, { props: { model }, templates, translateFn: translation(language), warnIfNoStaticProps: false });
  await app.mount(target);
  return { model, unmount: () => app.destroy() };
}
