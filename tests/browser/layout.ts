/** Faults a narrow pane could have, found in the page itself. */
import type { Locator } from 'playwright-core';

/** Elements whose content is wider than they are and sticks out, text that is cut off without its full wording on hover, and what lies beyond the edge. */
export function cutOff(root: Locator): Promise<string[]> {
  return root.evaluate((element) => {
    const { right } = element.getBoundingClientRect();
    const named = (node: Element, fault: string) => `${fault}: <${node.tagName.toLowerCase()}> ${(node.textContent ?? '').slice(0, 60)}`;
    return [...element.querySelectorAll('*')].flatMap((node) => {
      const style = getComputedStyle(node);
      const box = node.getBoundingClientRect();
      const isSeen = box.width > 1 && box.height > 1 && style.visibility !== 'hidden' && style.opacity !== '0';
      if (!isSeen || node.closest('[data-tabster-dummy]')) return [];
      const isWider = node.clientWidth > 0 && node.scrollWidth > node.clientWidth + 1 && !(node instanceof HTMLInputElement);
      return [
        ...(isWider && style.overflowX === 'visible' && !(node instanceof SVGElement) ? [named(node, 'sticks out')] : []),
        ...(isWider && ['hidden', 'clip'].includes(style.overflowX) && node.getAttribute('title') !== node.textContent
          ? [named(node, 'cut off')]
          : []),
        ...(isWider && ['auto', 'scroll'].includes(style.overflowX) ? [named(node, 'scrolls sideways')] : []),
        ...(box.right > right + 1 ? [named(node, 'beyond the edge')] : []),
      ];
    });
  });
}
