/** What is kept between sessions: of refreshed data the newest, and the one before it for a step back; and what the user imported. */
import type { Import } from '../imports/import';
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
  /** In the order they were imported. They are checked again before they are used, whichever add-in kept them. */
  readonly imports?: readonly Import[] | undefined;
}

/** Every change is one step, also against other windows: a shelf never holds half of it. */
export interface Shelf {
  look(): Promise<Contents>;
  change(how: (contents: Contents) => Contents): Promise<Contents>;
}

/** Puts data on the shelf, unless another window has put newer ones there meanwhile. */
export function withNewest(kept: Kept): (contents: Contents) => Contents {
  return (contents) => {
    const { newest, previous } = contents;
    if (newest && compareVersions(newest, kept) > 0) return contents;
    return { ...contents, newest: kept, previous: newest?.version === kept.version ? previous : newest };
  };
}

/** Takes the newest away, such that what came before it is the newest. */
export function without(version: string): (contents: Contents) => Contents {
  return ({ newest, previous, ...rest }) => (newest?.version === version ? { ...rest, newest: previous } : { ...rest, newest, previous });
}

/** Puts an import behind those of its day and of earlier ones; one that is there already takes its new place. */
export function withImport(made: Import): (contents: Contents) => Contents {
  return ({ imports = [], ...rest }) => {
    const others = imports.filter(({ id }) => id !== made.id);
    const isLater = ({ imported }: Import) => imported > made.imported;
    return { ...rest, imports: [...others.filter((other) => !isLater(other)), made, ...others.filter(isLater)] };
  };
}

/** Takes away the imports that the test does not pass. */
export function withImportsThat(pass: (made: Import) => boolean): (contents: Contents) => Contents {
  return ({ imports = [], ...rest }) => ({ ...rest, imports: imports.filter(pass) });
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
