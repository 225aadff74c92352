import { useArrowNavigationGroup } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import type { PageName } from '../page-name';

/** What keys lead to, found by ids: the page that is open, the box of the search, and the list below it. */
export const PAGE = 'carbon-page';
export const SEARCH_BOX = 'carbon-search';
export const SEARCH_RESULTS = 'carbon-results';

/** The box that filters the list of a page: each has its own, for pages that are out of sight stay there. */
export function filterBox(page: PageName): string {
  return `carbon-filter-${page}`;
}

export function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}

export function focusFirstIn(id: string): void {
  document.getElementById(id)?.querySelector('button')?.focus();
}

/** What every list does with keys: arrows go from row to row and along a row; a letter goes on into the box that filters it, Escape back to it. */
export function useListKeys(filterBox: string) {
  const arrows = useArrowNavigationGroup({ axis: 'grid' });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { key, currentTarget, target } = event;
    // React also tells of keys in the popovers of the rows.
    const isOfList = target instanceof Node && currentTarget.contains(target);
    const isLetter = key.length === 1 && key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (isOfList && (isLetter || key === 'Escape')) focusOn(filterBox);
  };
  return { ...arrows, onKeyDown };
}
