import type { Locator, Page } from 'playwright-core';
import { cutOff } from './layout';
import { LANGUAGES, insertBoard, openInstrument, openPane, openTab, type OpenedPane } from './pane-page';
import { openSession } from './session';

const session = openSession();

describe.each(LANGUAGES)('at 320 pixels (%s)', (language) => {
  let opened: OpenedPane;
  let page: Page;
  let pane: Locator;

  beforeAll(async () => {
    opened = await openPane(session.browser, session.site, { language, viewport: { width: 320, height: 640 } });
    ({ page, pane } = opened);
    await page.locator('#pane-switch').click();
    await pane.locator('[data-symbol]').first().waitFor();
  });
  beforeEach(() => openTab(pane, 'prices'));
  afterAll(() => page.context().close());

  const fits = async () => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await cutOff(pane)).toEqual([]);
  };

  test('the board fits, in every segment and period', async () => {
    await fits();
    const segments = await pane.getByRole('combobox').last().locator('option').count();
    for (let at = 1; at < segments; at++) {
      await pane.getByRole('combobox').last().selectOption({ index: at });
      await fits();
    }
    await pane.getByRole('combobox').last().selectOption('');
  });

  test.each(['SEEE:CEA', 'EEX:EUA-AUCTION-DE', 'ICE:NBS-2024-2028-DEC26', 'SZGEX:SZEA'])('the page of %s fits', async (symbol) => {
    await openInstrument(pane, symbol);
    await fits();
  });

  test('functions and data fit', async () => {
    await openTab(pane, 'functions');
    await fits();
    await openTab(pane, 'data');
    await fits();
  });

  test('search, welcome, citation and messages fit', async () => {
    await pane.locator('#carbon-search').fill('a');
    await fits();
    await pane.locator('#carbon-search').fill('');
    await insertBoard(pane);
    await fits();

    await openInstrument(pane, 'SEEE:CEA');
    await pane.locator('#carbon-page tr').last().getByRole('button').last().click();
    const dialog = await page.getByRole('dialog').boundingBox();
    expect(dialog!.x).toBeGreaterThanOrEqual(0);
    expect(dialog!.x + dialog!.width).toBeLessThanOrEqual(320);
    expect(await cutOff(page.getByRole('dialog'))).toEqual([]);
    await page.keyboard.press('Escape');

    await pane.locator('header').getByRole('button').last().click();
    await page.getByRole('menuitem').first().click();
    await pane.locator('#welcome').waitFor();
    await fits();
    await pane.locator('#carbon-page').getByRole('button').last().click();
    expect(opened.complaints).toEqual([]);
  });
});

const channels = (color: string) => color.match(/\d+/g)!.map(Number).slice(0, 3);
const brightness = (color: string) => channels(color).reduce((sum, one) => sum + one, 0) / 3;

describe('the colours of the system', () => {
  const background = (pane: Locator) => pane.locator('#carbon-page').evaluate((main) => getComputedStyle(main.parentElement!).backgroundColor);

  test('dark and light are followed, also when they change', async () => {
    const { page, pane, complaints } = await openPane(session.browser, session.site, { colorScheme: 'dark' });
    expect(brightness(await background(pane))).toBeLessThan(64);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.waitForFunction(
      () => getComputedStyle(document.querySelector('#carbon-page')!.parentElement!).backgroundColor === 'rgb(255, 255, 255)',
    );
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test.each(['light', 'dark'] as const)(
    'high contrast: every text differs from what is behind it, and the chosen is marked (%s)',
    async (colorScheme) => {
      const { page, pane, complaints } = await openPane(session.browser, session.site, { colorScheme });
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      await page.waitForFunction(() => matchMedia('(forced-colors: active)').matches);
      for (const show of [
        () => openTab(pane, 'data'),
        () => openTab(pane, 'functions'),
        () => openTab(pane, 'prices'),
        () => openInstrument(pane, 'SEEE:CEA'),
      ]) {
        await show();
        expect(await unreadable(pane)).toEqual([]);
      }
      expect(await pane.getByRole('tab', { selected: true }).count()).toBe(1);
      const looks = await pane.locator('header [aria-pressed]').evaluateAll((all) => all.map((button) => getComputedStyle(button).backgroundColor));
      expect(new Set(looks).size).toBe(2);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );
});

/** Texts with too little contrast to what is behind them: less than 4.5 to 1. */
function unreadable(root: Locator): Promise<string[]> {
  return root.evaluate((element) => {
    const parse = (color: string) => color.match(/[\d.]+/g)!.map(Number);
    const luminance = (color: string) => {
      const [red = 0, green = 0, blue = 0] = parse(color).map((one) => (one / 255 <= 0.04045 ? one / 255 / 12.92 : ((one / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const behind = (node: Element | null): string => {
      if (!node) return 'rgb(255, 255, 255)';
      const { backgroundColor } = getComputedStyle(node);
      return (parse(backgroundColor)[3] ?? 1) > 0.5 ? backgroundColor : behind(node.parentElement);
    };
    const texts = [...element.querySelectorAll('*')].filter((node) => [...node.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.textContent!.trim() !== ''));
    return texts.flatMap((node) => {
      if (node.closest('[disabled], option, title, svg') || node.getBoundingClientRect().width < 2) return [];
      const [light, dark] = [luminance(getComputedStyle(node).color), luminance(behind(node))].sort((a, b) => b - a);
      return (light! + 0.05) / (dark! + 0.05) < 4.5 ? [`${node.textContent.slice(0, 40)}: ${getComputedStyle(node).color} on ${behind(node)}`] : [];
    });
  });
} // prettier-ignore
