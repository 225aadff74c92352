import { useEffect } from 'react';
import { focusOn } from './list-keys';

/** Where the row one comes back to is hidden by now, the filter that hides it is the next best place. */
export function useFocusOfReturn(returnTo: string | undefined, isShown: boolean, filterBox: string): void {
  useEffect(() => {
    if (returnTo !== undefined && !isShown && document.activeElement === document.body) focusOn(filterBox);
    // Once, when the list comes back.
  }, []);
}
