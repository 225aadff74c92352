import { useEffect, type RefObject } from 'react';
import { hasActed } from '../acted';

/** Gives the focus to a control when its page comes, for whoever came there by a key or a click. */
export function useFocusOnArrival(control: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (hasActed()) control.current?.focus();
    // Once, when the page comes.
  }, []);
}
