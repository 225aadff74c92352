/** The workbench opened in a page, with what went wrong in it and what it asked for. */
import type { Browser, Page, ViewportSize } from 'playwright-core';
import type {} from '../../src/workbench/script-access';
import type { Site } from './serve';

export interface OpenedPage {
  readonly page: Page;
  /** Errors and warnings of the console, and exceptions. */
  readonly complaints: readonly string[];
  /** Addresses asked for that are not the site's. */
  readonly foreign: readonly string[];
}

export interface Opening {
  readonly query?: string;
  readonly viewport?: ViewportSize;
  readonly colorScheme?: 'light' | 'dark';
  /** The browser's own language. */
  readonly locale?: string;
  /** Runs in the page before its own scripts. */
  readonly before?: () => void;
}

/** For what must happen at once: a test that waits for more has found a fault. */
const PATIENCE_MS = 10_000;

/** In a context of its own: nothing is remembered from another test. */
export async function openPage(
  browser: Browser,
  site: Site,
  { query = '', viewport, colorScheme, locale, before }: Opening = {},
): Promise<OpenedPage> {
  const context = await browser.newContext({ viewport: viewport ?? { width: 1280, height: 800 }, colorScheme, locale, reducedMotion: 'reduce' });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  if (before) await page.addInitScript(before);
  const complaints: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${site.address}/`) && !request.url().startsWith('data:')) foreign.push(request.url());
  });
  await page.goto(`${site.address}/workbench.html${query}`);
  return { page, complaints, foreign };
}

export async function openWorkbench(browser: Browser, site: Site, opening: Opening = {}): Promise<OpenedPage> {
  const opened = await openPage(browser, site, opening);
  await opened.page.waitForFunction(() => 'workbench' in window);
  return opened;
}

export function read(page: Page, a1: string) {
  return page.evaluate((address) => window.workbench.read(address), a1);
}

export function write(page: Page, a1: string, text: string) {
  return page.evaluate(([address, content]) => window.workbench.write(address!, content!), [a1, text]);
}

/** A point in the middle of a cell of column A of the first sheet: its rows are of standard height but for the title. */
export async function pointInColumnA(page: Page, row: number): Promise<{ x: number; y: number }> {
  const grid = await page.locator('.o-grid-overlay').boundingBox();
  return { x: grid!.x + 60, y: grid!.y + 30 + 23 * (row - 2) + 12 };
}
