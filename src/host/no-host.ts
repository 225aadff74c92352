import { carbonError } from '../core/errors';
import { decimalOf } from '../core/local-formula';
import type { Host } from './host';

/** The page opened in a plain browser: everything can be read, nothing inserted. */
export function noHost(displayLanguage: string): Host {
  const refuse = () => Promise.reject(carbonError('no-workbook', {}));
  return {
    kind: 'none',
    displayLanguage,
    decimalSign: () => Promise.resolve(decimalOf(displayLanguage)),
    watchSelection: () => () => undefined,
    survey: refuse,
    records: refuse,
    keptImport: refuse,
    lookAtSelection: refuse,
    selectedAreas: refuse,
    read: refuse,
    firstTaken: refuse,
    findFormulas: refuse,
    carryOut: refuse,
  };
}
