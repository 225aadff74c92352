/** The task pane beside the workbench's sheet, as most tests of it want it: in a language, past the welcome. */
import type { Browser, Locator } from 'playwright-core';
import type { Language } from '../../src/core/language';
import { openWorkbench, type OpenedPage, type Opening } from './workbench-page';
import type { Site } from './serve';

export interface PaneOpening extends Omit<Opening, 'query' | 'before'> {
  readonly language?: Language;
  /** As the very first time. */
  readonly isFirstRun?: boolean;
}

export interface OpenedPane extends OpenedPage {
  readonly pane: Locator;
}

export const LANGUAGES = ['zh', 'en'] as const;

export async function openPane(
  browser: Browser,
  site: Site,
  { language = 'en', isFirstRun = false, ...opening }: PaneOpening = {},
): Promise<OpenedPane> {
  const before = isFirstRun ? undefined : () => localStorage.setItem('carbon.welcomed', 'yes');
  const opened = await openWorkbench(browser, site, { ...opening, query: `?lang=${language}`, before });
  const pane = opened.page.locator('#pane');
  await pane.locator('#carbon-page > *').first().waitFor({ state: 'attached' });
  return { ...opened, pane };
}

/** A line of the board, by its symbol. */
export function rowOf(pane: Locator, symbol: string): Locator {
  return pane.locator('li', { has: pane.page().locator(`[data-symbol="${symbol}"]`) });
}

export async function openInstrument(pane: Locator, symbol: string): Promise<void> {
  await pane.locator(`[data-symbol="${symbol}"]`).click();
  await pane.locator('#carbon-page table').waitFor();
}

/** What each page shows when it is there. */
const SHOWN = {
  prices: '[data-symbol]',
  policies: '[data-main]',
  systems: '[data-system]',
  news: '[data-news], [data-event]',
  functions: '[data-function]',
  data: 'h2',
} as const;

/** Opens a page of the pane by what it is called in the code: names change with the language. */
export async function openTab(pane: Locator, page: keyof typeof SHOWN): Promise<void> {
  await pane.locator(`[data-page="${page}"]`).click();
  // Pages one has been to are there too, out of sight.
  await pane.locator('#carbon-page').locator(SHOWN[page]).filter({ visible: true }).first().waitFor();
}

/** Goes to a cell of the sheet in front by the box that names it, and waits until the pane knows. */
export async function selectCell(pane: Locator, a1: string): Promise<void> {
  const box = pane.page().locator('.o-spreadsheet input.os-input').first();
  await box.fill(a1);
  await box.press('Enter');
  await pane.page().waitForFunction((cell) => document.querySelector<HTMLInputElement>('.o-spreadsheet input.os-input')?.value === cell, a1);
}

/** Sheets by the order of their tabs at the bottom; the last one is blank. */
export async function openSheet(pane: Locator, position: number): Promise<void> {
  await pane.page().locator('.o-sheet').nth(position).click();
}

/** How the last insert went, once it is over. */
export async function outcome(pane: Locator): Promise<string> {
  const message = pane
    .locator('footer')
    .locator('[role=status], [role=alert]')
    .filter({ has: pane.page().getByRole('button') });
  await message.waitFor();
  return (await message.innerText()).trim();
}

/** Inserts the board, as a table. */
export async function insertBoard(pane: Locator): Promise<string> {
  await pane.getByRole('button', { name: /^(插入行情表|Insert table)$/ }).click();
  return outcome(pane);
}

/** Inserts from the menu of an instrument's page. */
export async function insertFromMenu(pane: Locator, item: 'price' | 'table' | 'formula' | 'chart'): Promise<string> {
  await pane.locator('footer').getByRole('button').last().click();
  await pane.page().getByRole('menuitem').nth(['price', 'table', 'formula', 'chart'].indexOf(item)).click();
  return outcome(pane);
}

/** Opens the popover of an ⓘ and reads it; Escape closes it again. */
export async function readCitation(info: Locator): Promise<string> {
  await info.click();
  const dialog = info.page().getByRole('dialog');
  await dialog.waitFor();
  const text = await dialog.innerText();
  await info.page().keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  return text;
}

/** The same for many, within the page, which is much faster: each ⓘ is clicked, read, and clicked again. */
export function readCitations(infos: Locator): Promise<string[]> {
  return infos.evaluateAll(async (buttons) => {
    const dialog = () => document.querySelector<HTMLElement>('[role=dialog]');
    const until = async (isSo: () => boolean) => {
      while (!isSo()) await new Promise(requestAnimationFrame);
    };
    const texts: string[] = [];
    for (const button of buttons as HTMLButtonElement[]) {
      button.click();
      await until(() => dialog() !== null);
      texts.push(dialog()!.innerText);
      button.click();
      await until(() => dialog() === null);
    }
    return texts;
  });
}
