import { LANGUAGES, openPane, openSheet } from './pane-page';
import { openSession } from './session';
import { read } from './workbench-page';

const session = openSession();

const TITLE = { zh: '欢迎使用 CARBON', en: 'Welcome to CARBON' };
const DEEDS = {
  zh: ['插入本周行情', '查找政策', '搭建公式'],
  en: ["Insert the week's prices", 'Find a policy', 'Build a formula'],
};

describe.each(LANGUAGES)('the very first time (%s)', (language) => {
  test('says in three sentences what this is, once', async () => {
    const { page, pane, complaints } = await openPane(session.browser, session.site, { language, isFirstRun: true });
    const title = pane.getByRole('heading', { name: TITLE[language] });
    await title.waitFor();
    expect(await pane.locator('#carbon-page').innerText()).toContain('=CARBON.PRICE("CEA")');

    await pane.getByRole('button', { name: { zh: '关闭', en: 'Close' }[language] }).click();
    await pane.locator('[data-symbol]').first().waitFor();
    await page.reload();
    await pane.locator('[data-symbol]').first().waitFor();
    expect(await title.count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('ends where one goes to a page, or to what one has searched for', async () => {
    const { page, pane, complaints } = await openPane(session.browser, session.site, { language, isFirstRun: true });
    const title = pane.getByRole('heading', { name: TITLE[language] });
    await title.waitFor();
    await pane.getByRole('searchbox').first().fill('SHEA');
    await pane
      .getByRole('button', { name: /SEEE:SHEA/ })
      .first()
      .click();
    await pane.getByRole('heading', { name: { zh: '上海碳排放配额', en: 'Shanghai Emission Allowance' }[language] }).waitFor();
    expect(await title.count()).toBe(0);
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await title.waitFor();
    await pane.locator('[data-page=policies]').click();
    await pane.locator('[data-main]:visible').first().waitFor();
    expect(await title.count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('is found again under More, and its three actions do what they say', async () => {
    const { page, pane, complaints } = await openPane(session.browser, session.site, { language });
    const begin = async (deed: number) => {
      await pane.getByRole('button', { name: { zh: '更多', en: 'More' }[language], exact: true }).click();
      await page.getByRole('menuitem', { name: { zh: '入门', en: 'Getting started' }[language] }).click();
      await pane.getByRole('heading', { name: TITLE[language] }).waitFor();
      await pane.getByRole('button', { name: DEEDS[language][deed]! }).click();
    };
    await openSheet(pane, 3);
    await begin(0);
    await pane.getByRole('status').filter({ hasText: /A1/ }).waitFor();
    // weekly-2026-w05, L76: the average of ICE's EUA.
    expect(await read(page, 'A5')).toBe('ICE:EUA');
    expect(await read(page, 'G5')).toBe(85.45);
    expect(await pane.locator('[data-symbol]').count()).toBeGreaterThan(20);

    await begin(1);
    await pane.locator('[data-main]:visible').first().waitFor();
    await begin(2);
    await pane.locator('[data-function=PRICE]').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
