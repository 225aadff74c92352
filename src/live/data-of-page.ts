import { DataInUse, type Bundled } from './data-in-use';
import { otherWindows } from './other-windows';
import { remembered } from './remembered';

/** The data in use of this page, with the means a browser has. */
export function dataOfPage(bundled: Bundled): DataInUse {
  return new DataInUse(bundled, {
    page: location.href,
    fetch: (...request) => fetch(...request),
    remembered: remembered(() => localStorage),
    windows: otherWindows(),
    loadParts: () => import('./feed-parts'),
  });
}
