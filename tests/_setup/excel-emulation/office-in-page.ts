/** Gives a page of a real browser the unmodified office.js at the address pages load it from, and an emulated Excel around it. */
import { existsSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { buildSync } from 'esbuild';
import type { Page } from 'playwright-core';
import type { EmulationSettings } from './emulation';

const PACKAGE = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const HOSTED = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** To be called before the page goes anywhere. */
export async function openInExcel(page: Page, settings: Omit<EmulationSettings, 'workbook'> = {}): Promise<void> {
  await page.addInitScript({ content: `window.emulationSettings = ${JSON.stringify(settings)};\n${emulationScript()}` });
  await page.route(`${HOSTED}**`, (route) => {
    const file = normalize(join(PACKAGE, new URL(route.request().url()).pathname.slice(new URL(HOSTED).pathname.length)));
    return file.startsWith(PACKAGE + sep) && existsSync(file) ? route.fulfill({ path: file, contentType: 'text/javascript' }) : route.abort();
  });
}

function emulationScript(): string {
  const { outputFiles } = buildSync({ entryPoints: [join(__dirname, 'in-page.ts')], bundle: true, write: false, format: 'iife', target: 'es2022' });
  return outputFiles[0]!.text;
}
