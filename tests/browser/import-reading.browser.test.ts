/** Where files are read: in a thread of their own, so that the page goes on; where there is none, on the page. */
import type { Locator, Page } from 'playwright-core';
import { faultsFoundByAxe } from './axe';
import { openPane, openTab, outcome } from './pane-page';
import { openSession } from './session';

const session = openSession();
afterEach(() => Promise.all(session.browser.contexts().map((context) => context.close())));

const OWN = 'symbol,period,measure,value,currency\nOWN:FORWARD,2026-02-03,close,61.00,CNY\n';
/** Whose prices these are only the user knows. */
const DATED = 'date,close\n2026-02-03,61.2\n2026-02-04,61.4\n';

async function openData() {
  const opened = await openPane(session.browser, session.site);
  await openTab(opened.pane, 'data');
  return opened;
}

const choose = (pane: Locator, name: string, text: string) =>
  pane.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const importButton = (pane: Locator) => pane.getByRole('button', { name: /^Import figures: / });

async function hasWorkers(page: Page, count: number): Promise<void> {
  for (let turn = 0; turn < 100 && page.workers().length !== count; turn++) await page.waitForTimeout(50);
  expect(page.workers()).toHaveLength(count);
}

test('a file has a thread of its own as long as one looks at it', async () => {
  const { page, pane, complaints } = await openData();
  expect(page.workers()).toHaveLength(0);
  await choose(pane, 'prices.csv', DATED);
  const symbol = pane.getByRole('combobox', { name: 'Symbol' });
  await symbol.fill('SEEE:SHEA');
  await symbol.press('Escape');
  await pane.locator('#carbon-page th[scope=rowgroup]:visible', { hasText: 'SEEE:SHEA' }).waitFor();
  await hasWorkers(page, 1);
  await importButton(pane).click();
  expect(await outcome(pane)).toContain('Imported from prices.csv: figures 2');
  await hasWorkers(page, 0);

  await choose(pane, 'own.csv', OWN);
  await importButton(pane).waitFor();
  await hasWorkers(page, 1);
  await pane.getByRole('button', { name: 'Cancel', exact: true }).click();
  await hasWorkers(page, 0);
  expect(complaints).toEqual([]);
});

test('a file that takes long is not waited for: one cancels, and the next one is read', async () => {
  const { page, pane } = await openData();
  await page.evaluate(() => {
    const own = window.Worker;
    // Reads for ever.
    window.Worker = class extends EventTarget {
      postMessage() {}
      terminate() {
        window.Worker = own;
      }
    } as never;
  });
  await choose(pane, 'long.csv', OWN);
  await pane.getByText('Opening long.csv…').waitFor();
  expect(await faultsFoundByAxe(page)).toEqual([]);
  await pane.locator('footer').getByRole('button', { name: 'Cancel', exact: true }).click();
  expect(await outcome(pane)).toContain('Cancelled.');
  await choose(pane, 'own.csv', OWN);
  await importButton(pane).click();
  expect(await outcome(pane)).toContain('Imported from own.csv: figures 1');
});

test.each([
  ['there are no threads', () => Reflect.deleteProperty(window, 'Worker')],
  [
    'its script does not arrive',
    () => {
      const Own = window.Worker;
      window.Worker = class extends Own {
        constructor() {
          super('nowhere.js');
        }
      };
      return true;
    },
  ],
])('where %s, the page reads the file itself', async (_, prepare) => {
  const { page, pane } = await openData();
  expect(await page.evaluate(prepare)).toBe(true);
  await choose(pane, 'own.csv', OWN);
  await importButton(pane).click();
  expect(await outcome(pane)).toContain('Imported from own.csv: figures 1');
});

test('the policy of the page in Excel allows it', async () => {
  const context = await session.browser.newContext({ locale: 'en-GB' });
  await context.addInitScript(() => localStorage.setItem('carbon.welcomed', 'yes'));
  await context.route('https://**', (route) => route.abort());
  const page = await context.newPage();
  await page.goto(`${session.site.address}/taskpane.html`);
  const pane = page.locator('#pane');
  await openTab(pane, 'data');
  await choose(pane, 'own.csv', OWN);
  await importButton(pane).waitFor();
  await hasWorkers(page, 1);
});
