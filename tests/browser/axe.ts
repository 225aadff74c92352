import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

export interface Look {
  /** Rules that depend on colours only: enough for a second look in other colours. */
  readonly isOnlyAtColors?: boolean;
}

/** What axe finds fault with on the whole page but for the spreadsheet, which is another project's, and Fluent's focus helpers. */
export async function faultsFoundByAxe(page: Page, { isOnlyAtColors = false }: Look = {}): Promise<string[]> {
  const builder = new AxeBuilder({ page }).exclude('[data-tabster-dummy]');
  if ((await page.locator('#sheet').count()) > 0) builder.exclude('#sheet');
  if (isOnlyAtColors) builder.withRules(['color-contrast', 'link-in-text-block']);
  // The other mode opens one more page for each look.
  const { violations } = await builder.setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`));
}
