import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe finds fault with on the whole page but for the spreadsheet, which is another project's, and Fluent's focus helpers. */
export async function faultsFoundByAxe(page: Page): Promise<string[]> {
  const builder = new AxeBuilder({ page }).exclude('[data-tabster-dummy]');
  if ((await page.locator('#sheet').count()) > 0) builder.exclude('#sheet');
  // The other mode opens one more page for each look.
  const { violations } = await builder.setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`));
}
