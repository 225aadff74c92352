/** What is loaded only when somebody refreshes or imports, or keeps what was refreshed or imported: no first formula waits for it. */
export { changesBetween } from '../dataset/feed/changes';
export { checkFeed } from '../dataset/feed/check-feed';
export { indexedDbShelf } from '../dataset/feed/indexed-db-shelf';
export { readPublished } from '../dataset/feed/published';
export { readImport } from '../dataset/imports/import-schema';
export { MOST_FIGURES, fitsInto, joinImports } from '../dataset/imports/join';
