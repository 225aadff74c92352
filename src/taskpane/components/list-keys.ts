import { useArrowNavigationGroup } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';

/** What keys lead to, found by ids: the page that is open, two boxes to type in, and the list below the search. */
export const PAGE = 'carbon-page';
export const SEARCH_BOX = 'carbon-search';
export const SEARCH_RESULTS = 'carbon-results';
export const FILTER_BOX = 'carbon-filter';

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
