import { useEffect, type RefObject } from 'react';
import { hasActed } from '../acted';
import { SEARCH_BOX } from './list-keys';

/** Gives the focus to a control when its page comes, for whoever came there by a key or a click. */
export function useFocusOnArrival(control: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    // Who empties the search goes on typing there.
    if (hasActed() && document.activeElement?.id !== SEARCH_BOX) control.current?.focus();
    // Once, when the page comes.
  }, []);
}
