/** Takes the pictures of the README from the built site: `npm run build`, then `npx tsx tests/browser/take-pictures.ts`. */
import { join } from 'node:path';
import { findChromium, launchChromium } from './chromium';
import { serveSite } from './serve';
import { openWorkbench, write } from './workbench-page';

const ASSETS = join(__dirname, '../../assets');
const PICTURES = [
  { query: '?lang=en', file: 'workbench.png' },
  { query: '?lang=zh', file: 'workbench.zh-CN.png' },
];

async function takePictures(): Promise<void> {
  const browser = await launchChromium(findChromium());
  const site = await serveSite();
  for (const { query, file } of PICTURES) {
    const { page } = await openWorkbench(browser, site, { query, before: () => localStorage.setItem('carbon.welcomed', 'yes') });
    await write(page, 'A5', '=CARBON.PRICE("CEA","2024-11-13")');
    await page.locator('[data-symbol="SEEE:CEA"]').scrollIntoViewIfNeeded();
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: join(ASSETS, file) });
  }
  await browser.close();
  await site.close();
}

takePictures().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
