import type { Locator, Page } from 'playwright-core';
import { faultsFoundByAxe } from './axe';
import { LANGUAGES, insertBoard, openInstrument, openPane, openTab } from './pane-page';
import { openSession } from './session';

const session = openSession();

/** Everything the pane can show, each from the board on. */
const VIEWS: Readonly<Record<string, (pane: Locator, page: Page) => Promise<unknown>>> = {
  'the board': () => Promise.resolve(),
  'an empty board': (pane) => pane.locator('#carbon-filter-prices').fill('nothing of this name'),
  'an instrument': async (pane) => {
    await openInstrument(pane, 'SEEE:CEA');
    await pane.locator('#carbon-page svg circle').first().waitFor();
  },
  'a citation': async (pane, page) => {
    await openInstrument(pane, 'SEEE:CEA');
    await pane.locator('#carbon-page tr').last().getByRole('button').last().click();
    await page.getByRole('dialog').waitFor();
  },
  'a menu': async (pane, page) => {
    await openInstrument(pane, 'SEEE:CEA');
    await pane.locator('footer').getByRole('button').click();
    await page.getByRole('menuitem').first().waitFor();
  },
  'another way to insert': async (pane, page) => {
    await pane.locator('footer').getByRole('button').last().click();
    await page.getByRole('menuitem').first().waitFor();
  },
  'a refused insert': async (pane) => {
    await insertBoard(pane);
    await pane.getByRole('alert').waitFor();
  },
  functions: (pane) => openTab(pane, 'functions'),
  data: (pane) => openTab(pane, 'data'),
  'search results': (pane) => pane.locator('#carbon-search').fill('a'),
  'a search without results': (pane) => pane.locator('#carbon-search').fill('qqq'),
};

describe.each(LANGUAGES)('axe finds no fault (%s)', (language) => {
  let page: Page;
  let pane: Locator;

  beforeAll(async () => {
    ({ page, pane } = await openPane(session.browser, session.site, { language }));
  });
  beforeEach(async () => {
    await page.keyboard.press('Escape');
    await openTab(pane, 'prices');
    await pane.locator('#carbon-filter-prices').fill('');
  });
  afterAll(() => page.context().close());

  test.each(Object.keys(VIEWS))('with %s, light and dark', async (view) => {
    await VIEWS[view]!(pane, page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.waitForFunction((isDark) => (getComputedStyle(document.querySelector('#carbon-page')!.parentElement!).backgroundColor === 'rgb(255, 255, 255)') !== isDark, colorScheme === 'dark'); // prettier-ignore
      expect(await faultsFoundByAxe(page, { isOnlyAtColors: colorScheme === 'dark' })).toEqual([]);
    }
  });

  test('with the welcome', async () => {
    await pane.locator('header').getByRole('button').last().click();
    await page.getByRole('menuitem').first().click();
    await pane.locator('#welcome').waitFor();
    expect(await faultsFoundByAxe(page)).toEqual([]);
  });
});
