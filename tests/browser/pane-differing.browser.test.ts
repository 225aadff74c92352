/** Two sources that print different closes for one day: a reader of the instrument, and of the Data page, sees both. */
import type { Facts } from '../../src/dataset/facts';
import { faultsFoundByAxe } from './axe';
import { launchChromium } from './chromium';
import { cutOff } from './layout';
import { publishNextWeek } from './newer-data';
import { LANGUAGES, openInstrument, openPane, openTab, readCitation } from './pane-page';
import { serveSite } from './serve';

/** mee-2025, L135: the peak of 2024 was 105.65, on 13 November. As if ICAP's report printed another close of that day. */
function withAnotherClose({ observations }: Facts): Partial<Facts> {
  const peak = observations.find(({ printed }) => printed === '105.65元/吨')!;
  return { observations: [...observations, { ...peak, source: 'icap-2025', value: 105.56, printed: '105.56元/吨', locator: 'L999' }] };
}

test.each(LANGUAGES)('in the pane (%s)', async (language) => {
  const data = publishNextWeek(() => undefined, withAnotherClose);
  const [browser, site] = await Promise.all([launchChromium(), serveSite(new Set(), new Map(data.files))]);
  const word = (zh: string, en: string) => ({ zh, en })[language];
  try {
    const { page, pane, complaints } = await openPane(browser, site, { language, viewport: { width: 320, height: 800 } });
    await page.locator('#pane-switch').click();
    await openTab(pane, 'data');
    await pane
      .getByRole('button', { name: word('刷新', 'Refresh'), exact: true })
      .first()
      .click();
    await pane.getByRole('heading', { name: data.version }).waitFor();
    const card = pane.getByRole('group', { name: word('来源不一致之处', 'Where sources differ') });
    await card.getByText(/105\.56/).waitFor();
    expect(await card.innerText()).toMatch(/SEEE:CEA\s+2024-11-13 · [^]*105\.65 CNY\/t[^]*105\.56 CNY\/t/);

    await openTab(pane, 'prices');
    await openInstrument(pane, 'SEEE:CEA');
    const part = pane.getByRole('region', { name: word('来源不一致', 'Sources differ') });
    const figures = await part.locator('li li').allInnerTexts();
    expect(figures).toHaveLength(2);
    expect(figures.find((text) => text.includes('105.65'))).toContain(word('生态环境部', 'Ministry of Ecology'));
    expect(figures.find((text) => text.includes('105.56'))).toContain(word('国际碳行动伙伴组织', 'ICAP'));
    const info = part.locator('li li').filter({ hasText: '105.56' }).getByRole('button');
    expect(await readCitation(info)).toMatch(/105\.56元\/吨[^]*999/);
    expect(await cutOff(pane)).toEqual([]);
    expect(await faultsFoundByAxe(page)).toEqual([]);
    expect(complaints).toEqual([]);
  } finally {
    await browser.close();
    await site.close();
  }
});
