/** What reads files and compares them with the data in use: loaded when somebody imports, and no page waits for it. */
export { compareImport, readImport } from '../core/imports';
export { LIMITS } from '../importers/_lib/limits';
export { makeImport } from '../importers/_lib/make-import';
export { openFile } from '../importers/_lib/open-file';
export { readFile } from '../importers/_lib/read-file';
export { recognise } from '../importers/_lib/recognise';
export { ImportRefused, placeText, refused, remarkText } from '../importers/_lib/remarks';
export { IMPORTERS } from '../../generated/importers';
