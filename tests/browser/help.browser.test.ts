import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FUNCTIONS } from '../../generated/functions';
import { faultsFoundByAxe } from './axe';
import { LANGUAGES } from './pane-page';
import { DIST } from './serve';
import { openSession } from './session';

const session = openSession();

describe.each(LANGUAGES)('the help (%s)', (language) => {
  const files = readdirSync(join(DIST, 'help', language)).filter((file) => file.endsWith('.html'));

  test('has a page for each function and one for all', () => {
    expect(files).toHaveLength(Object.keys(FUNCTIONS).length + 1);
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
