import { useEffect } from 'react';
import { FILTER_BOX, focusOn } from './list-keys';

/** Where the row one comes back to is hidden by now, the filter that hides it is the next best place. */
export function useFocusOfReturn(returnTo: string | undefined, isShown: boolean): void {
  useEffect(() => {
    if (returnTo !== undefined && !isShown && document.activeElement === document.body) focusOn(FILTER_BOX);
    // Once, when the list comes back.
  }, []);
}
