/** Takes the pictures of the help and the README from the built site: `npm run build`, then `npx tsx tests/browser/take-pictures.ts [name …]`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Language } from '../../src/core/language';
import { findChromium, launchChromium } from './chromium';
import { PICTURES, sceneOf, type Taken } from './help-pictures';
import { LANGUAGES } from './pane-page';
import { serveSite, type Site } from './serve';
import { smallPng } from './small-png';

const ASSETS = join(__dirname, '../../assets/help');
const VIEWPORT = { width: 1054, height: 680 };
const POINTS = 2;
/** For fonts, and for what fades in. */
const SETTLING_MS = 400;

async function takePictures(wanted: readonly string[]): Promise<void> {
  const browser = await launchChromium(findChromium());
  const site = await serveSite();
  const names = Object.keys(PICTURES).filter((name) => wanted.length === 0 || wanted.includes(name));
  try {
    for (const language of LANGUAGES) {
      mkdirSync(join(ASSETS, language), { recursive: true });
      for (const name of names) writeFileSync(join(ASSETS, language, `${name}.png`), await takePicture(browser, site, name, language));
    }
  } finally {
    await browser.close();
    await site.close();
  }
}

/** In a context of its own, so that no picture shows what another has done. */
async function takePicture(browser: Browser, site: Site, name: string, language: Language): Promise<Buffer> {
  const { width = VIEWPORT.width, take } = PICTURES[name]!;
  const context = await browser.newContext({ viewport: { ...VIEWPORT, width }, deviceScaleFactor: POINTS, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.addInitScript(() => localStorage.setItem('carbon.welcomed', 'yes'));
  await page.goto(`${site.address}/workbench.html?lang=${language}`);
  await page.waitForFunction(() => 'workbench' in window);
  const pane = page.locator('#pane');
  await pane.locator('#carbon-page > *').first().waitFor();

  const taken = await take(sceneOf(pane, language));
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(SETTLING_MS);
  const picture = await smallPng(page, await page.screenshot(await clipOf(page, taken)));
  await context.close();
  return picture;
}

async function clipOf(page: Page, { of, height }: Taken) {
  if (of === 'all') return {};
  const part = of === 'pane' ? page.locator('#pane') : of === 'sheet' ? page.locator('.o-grid').first() : of;
  const box = (await part.boundingBox())!;
  return { clip: { ...box, height: Math.min(box.height, height ?? box.height) } };
}

takePictures(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
