/** What reads files and compares them with the data in use: loaded when somebody imports, and no page waits for it. */
export { compareImport } from '../core/imports';
export { readImport } from '../core/saved-import';
export { LIMITS } from '../importers/_lib/limits';
export { ImportRefused, placeText, refused, remarkText } from '../importers/_lib/remarks';
export { openToRead } from './reading/open';
export { IMPORTERS } from '../../generated/importers';
