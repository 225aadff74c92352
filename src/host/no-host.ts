import { carbonError } from '../core/errors';
import type { Host } from './host';

/** The page opened in a plain browser: everything can be read, nothing inserted. */
export function noHost(displayLanguage: string): Host {
  const refuse = () => Promise.reject(carbonError('no-workbook', {}));
  return {
    kind: 'none',
    displayLanguage,
    watchSelection: () => () => undefined,
    survey: refuse,
    lookAtSelection: refuse,
    selectedAreas: refuse,
    read: refuse,
    firstTaken: refuse,
    findFormulas: refuse,
    carryOut: refuse,
  };
}
