/** Faults a narrow pane could have, found in the page itself. */
import type { Locator } from 'playwright-core';

/** What is wider than its element and sticks out, is cut off without its wording on hover, or scrolls sideways; and what lies beyond the edge. */
export function cutOff(root: Locator): Promise<string[]> {
  return root.evaluate((element) => {
    const { right } = element.getBoundingClientRect();
    const isSeen = (node: Element) => {
      const { visibility, opacity } = getComputedStyle(node);
      const { width, height } = node.getBoundingClientRect();
      return width > 1 && height > 1 && visibility !== 'hidden' && opacity !== '0' && !node.closest('[data-tabster-dummy]');
    };
    const overflowOf = (node: Element): string | undefined => {
      const isWider = node.clientWidth > 0 && node.scrollWidth > node.clientWidth + 1;
      if (!isWider || node instanceof HTMLInputElement || node instanceof SVGElement) return undefined;
      const { overflowX } = getComputedStyle(node);
      if (overflowX === 'visible') return 'sticks out';
      if (overflowX === 'auto' || overflowX === 'scroll') return 'scrolls sideways';
      return node.getAttribute('title') === node.textContent ? undefined : 'cut off';
    };
    return [...element.querySelectorAll('*')].filter(isSeen).flatMap((node) => {
      const faults = [overflowOf(node), node.getBoundingClientRect().right > right + 1 ? 'beyond the edge' : undefined];
      return faults
        .filter((fault) => fault !== undefined)
        .map((fault) => `${fault}: <${node.tagName.toLowerCase()}> ${node.textContent?.slice(0, 60)}`);
    });
  });
}
