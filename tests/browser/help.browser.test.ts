import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FUNCTIONS } from '../../generated/functions';
import { loadTasks } from '../../src/build/help-task';
import { faultsFoundByAxe } from './axe';
import { LANGUAGES, openPane, openTab } from './pane-page';
import { DIST } from './serve';
import { openSession } from './session';

const session = openSession();

describe.each(LANGUAGES)('the help (%s)', (language) => {
  const files = readdirSync(join(DIST, 'help', language)).filter((file) => file.endsWith('.html'));

  test('has a page for each task, one for each function and one for all', () => {
    expect(files).toHaveLength(loadTasks().length + Object.keys(FUNCTIONS).length + 1);
  });

  test('is opened from the pane at the tasks of the page one is on', async () => {
    const { page, pane } = await openPane(session.browser, session.site, { language });
    await openTab(pane, 'functions');
    await pane.getByRole('button', { name: { zh: '更多', en: 'More' }[language], exact: true }).click();
    const [help] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('menuitem', { name: { zh: '帮助', en: 'Help' }[language] }).click(),
    ]);
    expect(new URL(help.url()).pathname).toBe(`/help/${language}/index.html`);
    await help.locator('#page-functions:target').getByRole('link').first().click();
    await help.locator('h1').waitFor();
    await help.waitForLoadState();
    const widths = await help.locator('img').evaluateAll((all) => all.map((image) => (image as HTMLImageElement).naturalWidth));
    expect(widths.length).toBeGreaterThan(0);
    expect(Math.min(...widths)).toBeGreaterThan(0);
    await page.context().close();
  });

  test('axe finds no fault on any page, light and dark, and none scrolls sideways at 320 pixels', async () => {
    const context = await session.browser.newContext({ viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    const foreign: string[] = [];
    page.on('request', (request) => request.url().startsWith(session.site.address) || foreign.push(request.url()));
    for (const file of files) {
      await page.emulateMedia({ colorScheme: files.indexOf(file) % 2 === 0 ? 'light' : 'dark' });
      await page.goto(`${session.site.address}/help/${language}/${file}`);
      expect({ file, faults: await faultsFoundByAxe(page) }).toEqual({ file, faults: [] });
      expect({ file, width: await page.evaluate(() => document.documentElement.scrollWidth) }).toEqual({ file, width: 320 });
    }
    expect(foreign).toEqual([]);
    await context.close();
  });
});
