import type { CarbonError } from '../core/errors';
import type { Changes } from '../dataset/feed/changes';
import type { Version } from '../dataset/feed/version';

export type { Changes, Version };

/** What came of looking at the feed, or of going one step back. Nothing has changed unless it says so. */
export type RefreshOutcome =
  | { readonly kind: 'up-to-date'; readonly inUse: Version }
  | {
      readonly kind: 'changed';
      readonly before: Version;
      readonly after: Version;
      readonly changes: Changes;
      /** Whether they will be there in the next session too: not where the browser keeps nothing. */
      readonly isKept: boolean;
    }
  | { readonly kind: 'refused'; readonly inUse: Version; readonly error: CarbonError };

/** What came of importing a file, or of taking an import back. */
export type ImportOutcome =
  | {
      readonly kind: 'changed';
      /** Whether it holds in the next session too: not where the browser keeps nothing, or its disk is full. */
      readonly isKept: boolean;
    }
  | { readonly kind: 'refused'; readonly error: CarbonError };
