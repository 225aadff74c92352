/** The shelf of a page: the browser's or, where that keeps nothing, one that lasts as long as the page. */
import { memoryShelf, type Contents, type Shelf } from '../dataset/feed/shelf';
import type { OtherWindows } from './other-windows';
import type { Remembered } from './remembered';

/** A browser that does not answer by then keeps nothing. */
const STORAGE_PATIENCE_MS = 5000;

interface Parts {
  readonly indexedDbShelf: () => Shelf;
}

export class Keeping {
  private shelf: Shelf | undefined;
  private canLast = true;

  constructor(private readonly around: { readonly remembered: Remembered; readonly windows: OtherWindows }) {}

  /** Whether what is kept will be there in the next session too. */
  get isLasting(): boolean {
    return this.canLast;
  }

  async look(parts: Parts): Promise<Contents> {
    const contents = await inTime(this.shelfOf(parts).look(), STORAGE_PATIENCE_MS);
    this.note(contents);
    return contents;
  }

  /** @param inUse What the page goes on with where the browser keeps nothing. */
  async change(parts: Parts, how: (contents: Contents) => Contents, inUse: Contents): Promise<Contents> {
    try {
      const contents = await inTime(this.shelfOf(parts).change(how), STORAGE_PATIENCE_MS);
      this.note(contents);
      if (this.canLast) this.around.windows.tell();
      return contents;
    } catch {
      this.canLast = false;
      this.shelf = memoryShelf(inUse);
      return this.shelf.change(how);
    }
  }

  private shelfOf(parts: Parts): Shelf {
    this.shelf ??= parts.indexedDbShelf();
    return this.shelf;
  }

  private note({ newest, imports = [] }: Contents): void {
    if (this.canLast) this.around.remembered.hasKept = newest !== undefined || imports.length > 0;
  }
}

/** Ends with the work, or fails after some time, whichever comes first. */
export function inTime<Result>(work: Promise<Result>, milliseconds: number): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer in time')), milliseconds);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
