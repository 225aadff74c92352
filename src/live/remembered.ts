/** What is remembered of the feed, and of what is kept, between sessions on this machine. Storage may be blocked: then it holds for this page only. */
import type { Seen } from '../dataset/feed/check-feed';

export interface Remembered {
  /** Address of the feed the user chose; undefined for the add-in's own. */
  feed: string | undefined;
  /** What the feed said when it was read last. */
  seen: Seen | undefined;
  /** Whether data or imports are kept on the shelf: where not, nobody waits for a look at it. */
  hasKept: boolean;
}

type StringStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const KEYS = { feed: 'carbon.feed', seen: 'carbon.feed-seen', hasKept: 'carbon.has-kept' } as const;

/** @param storage Asked for each time, since asking alone can fail. */
export function remembered(storage: () => StringStore): Remembered {
  const fallback = new Map<string, string>();
  const read = (key: string): string | undefined => {
    try {
      return storage().getItem(key) ?? fallback.get(key);
    } catch {
      return fallback.get(key);
    }
  };
  const write = (key: string, text: string | undefined): void => {
    if (text === undefined) fallback.delete(key);
    else fallback.set(key, text);
    try {
      if (text === undefined) storage().removeItem(key);
      else storage().setItem(key, text);
    } catch {
      // The page remembers it by itself.
    }
  };
  return {
    get feed() {
      return read(KEYS.feed);
    },
    set feed(address) {
      write(KEYS.feed, address);
    },
    get seen() {
      return seenIn(read(KEYS.seen));
    },
    set seen(seen) {
      write(KEYS.seen, seen && JSON.stringify(seen));
    },
    get hasKept() {
      return read(KEYS.hasKept) !== undefined;
    },
    set hasKept(hasKept) {
      write(KEYS.hasKept, hasKept ? '1' : undefined);
    },
  };
}

/** Anything else of this host may have written there: what is not ours is as good as nothing. */
function seenIn(text: string | undefined): Seen | undefined {
  try {
    const { address, version, etag, lastModified } = JSON.parse(text ?? '') as Record<keyof Seen, unknown>;
    const isOurs = typeof address === 'string' && typeof version === 'string' && [etag, lastModified].every(isHeader);
    return isOurs ? ({ address, version, etag, lastModified } as Seen) : undefined;
  } catch {
    return undefined;
  }
}

function isHeader(value: unknown): boolean {
  return value === undefined || (typeof value === 'string' && /^[\x20-\x7e]*$/.test(value));
}
