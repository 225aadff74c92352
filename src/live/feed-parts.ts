/** What of the feed is loaded only when somebody refreshes, or keeps refreshed data: no first formula waits for it. */
export { changesBetween } from '../dataset/feed/changes';
export { checkFeed } from '../dataset/feed/check-feed';
export { indexedDbShelf } from '../dataset/feed/indexed-db-shelf';
export { readPublished } from '../dataset/feed/published';
