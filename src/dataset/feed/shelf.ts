/** What is kept of refreshed data between sessions: the newest, and the one before it for a step back. */
import { compareVersions, type Version } from './version';

export interface Kept extends Version {
  /** The published file as it arrived: it is checked again before it is used, whichever add-in kept it. */
  readonly text: string;
  /** Version of the dataset the add-in came with when this was kept. */
  readonly bundled: string;
}

export interface Contents {
  readonly newest?: Kept | undefined;
  /** Where absent, the bundled dataset is what came before. */
  readonly previous?: Kept | undefined;
}

/** Every change is one step, also against other windows: a shelf never holds half of it. */
export interface Shelf {
  look(): Promise<Contents>;
  change(how: (contents: Contents) => Contents): Promise<Contents>;
}

/** Puts data on the shelf, unless another window has put newer ones there meanwhile. */
export function withNewest(kept: Kept): (contents: Contents) => Contents {
  return ({ newest, previous }) => {
    if (newest && compareVersions(newest, kept) > 0) return { newest, previous };
    return { newest: kept, previous: newest?.version === kept.version ? previous : newest };
  };
}

/** Takes the newest away, such that what came before it is the newest. */
export function without(version: string): (contents: Contents) => Contents {
  return (contents) => (contents.newest?.version === version ? { newest: contents.previous } : contents);
}

/** For a browser that keeps nothing: what it holds is gone when the page is. */
export function memoryShelf(contents: Contents = {}): Shelf {
  let held = contents;
  return {
    look: () => Promise.resolve(held),
    change: (how) => {
      held = how(held);
      return Promise.resolve(held);
    },
  };
}
