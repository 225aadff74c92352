import { carbonError } from '../core/errors';
import type { Host } from './host';

/** The page opened in a plain browser: everything can be read, nothing inserted. */
export function noHost(displayLanguage: string): Host {
  return {
    kind: 'none',
    displayLanguage,
    insertFormula: () => Promise.reject(carbonError('no-workbook', {})),
    watchSelection: () => () => undefined,
  };
}
