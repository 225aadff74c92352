/**
 * The one owner of the data a page answers from: the dataset the add-in came with, or a newer one from a feed.
 * They are swapped in one step, functions and pane together, and only for data that passed every check.
 */
import type { Dataset } from '../core/dataset';
import { CarbonError, carbonError } from '../core/errors';
import type { Detail } from '../core/messages';
import type { Language } from '../core/language';
import type { CompiledRecords } from '../core/records';
import { allowedAddress } from '../dataset/feed/address';
import { FeedFault, feedFault, type FeedFaultCode } from '../dataset/feed/fault';
import { memoryShelf, withNewest, without, type Contents, type Kept, type Shelf } from '../dataset/feed/shelf';
import { compareVersions, type Version } from '../dataset/feed/version';
import { openDataset } from '../dataset/store';
import { context, setContext, setRecords } from '../functions/_lib/context';
import type { RefreshOutcome } from './outcome';
import type { OtherWindows } from './other-windows';
import type { Remembered } from './remembered';

type Parts = typeof import('./feed-parts');

/** What a page starts with. */
export interface Bundled {
  readonly dataset: Dataset;
  /** The records come in a file of their own, loaded when somebody first asks. */
  readonly loadRecords: () => Promise<CompiledRecords>;
}

export interface Surroundings {
  /** Address of the page. */
  readonly page: string;
  readonly fetch: typeof globalThis.fetch;
  readonly remembered: Remembered;
  readonly windows: OtherWindows;
  readonly loadParts: () => Promise<Parts>;
}

/** Data that functions and pane answer from together. */
export interface Current {
  readonly dataset: Dataset;
  readonly records: () => Promise<CompiledRecords>;
  readonly version: Version;
}

interface Served extends Current {
  /** As it lies on the shelf; absent for the bundled data. */
  readonly kept?: Kept;
  readonly forFunctions: Parameters<typeof setRecords>[0];
}

/** A change of the data in use, from whichever window it came. */
export type Listener = (before: Version, after: Version) => void;

/** Longer than that no formula waits for what an earlier session kept. */
const PATIENCE_MS = 1000;
/** A browser that does not answer by then keeps nothing. */
const STORAGE_PATIENCE_MS = 5000;

export class DataInUse {
  private readonly bundled: Served;
  private readonly listeners = new Set<Listener>();
  private served: Served;
  private shelf: Shelf | undefined;
  private isLasting = true;
  private waiting: Promise<void> | undefined;
  private running: Promise<RefreshOutcome> | undefined;

  constructor(
    { dataset, loadRecords }: Bundled,
    private readonly around: Surroundings,
  ) {
    const { version, asOf } = dataset;
    this.bundled = { dataset, records: loadRecords, forFunctions: loadRecords, version: { version, asOf, published: asOf } };
    this.served = this.bundled;
    setRecords(loadRecords);
    around.windows.listen(() => void this.follow());
    if (around.remembered.hasKept) this.waiting = soon(this.follow(), PATIENCE_MS).then(() => (this.waiting = undefined));
  }

  current(): Current {
    return this.served;
  }

  /** Until then newer data of an earlier session may yet arrive; undefined where nobody needs to wait. Never fails. */
  arrival(): Promise<void> | undefined {
    return this.waiting;
  }

  /** Sets the language functions answer in. */
  speak(language: Language): void {
    setContext({ dataset: this.served.dataset, language });
  }

  /** @returns Ends it. */
  subscribe(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  feedAddress(): string {
    return this.around.remembered.feed ?? this.ownFeed();
  }

  /** @param address undefined for the add-in's own. @throws CarbonError feed-address-refused. */
  setFeedAddress(address: string | undefined): void {
    try {
      const chosen = address?.trim() ? allowedAddress(address.trim(), this.around.page).href : undefined;
      this.around.remembered.feed = chosen === this.ownFeed() ? undefined : chosen;
    } catch (thrown) {
      throw this.inOurWords(thrown);
    }
  }

  private ownFeed(): string {
    return new URL('feed.json', this.around.page).href;
  }

  /** Looks at the feed and takes what is newer. Asked for again while it runs, it runs once. */
  refresh(): Promise<RefreshOutcome> {
    return this.alone(async (parts) => {
      const { page, fetch, remembered } = this.around;
      const inUse = this.served.version;
      const checked = await parts.checkFeed({ address: this.feedAddress(), page, inUse, seen: remembered.seen }, { fetch });
      remembered.seen = checked.seen;
      if (checked.kind === 'up-to-date') return { kind: 'up-to-date', inUse };

      await this.recordsInUse(); // what may yet fail, fails before anything is kept
      const kept: Kept = { ...checked.version, text: checked.text, bundled: this.bundled.version.version };
      const contents = await this.changeShelf(parts, withNewest(kept));
      // Another window may have been faster, with even newer data.
      const isOurs = contents.newest?.version === kept.version;
      return this.take(parts, isOurs ? servedFrom(kept, checked.published) : await this.fromShelf(parts, contents));
    });
  }

  /** Whether there is anything to go back to. */
  canStepBack(): boolean {
    return this.served.kept !== undefined;
  }

  /** Goes back to the data that were in use before the newest were taken. */
  stepBack(): Promise<RefreshOutcome> {
    return this.alone(async (parts) => {
      const { kept, version: inUse } = this.served;
      if (!kept) return { kind: 'refused', inUse, error: carbonError('no-earlier-data', { inUse: inUse.version }) };
      await this.recordsInUse();
      const contents = await this.changeShelf(parts, without(kept.version));
      return this.take(parts, await this.fromShelf(parts, contents));
    });
  }

  private alone(work: (parts: Parts) => Promise<RefreshOutcome>): Promise<RefreshOutcome> {
    this.running ??= this.loadedParts()
      .then(work)
      .catch((thrown: unknown): RefreshOutcome => ({ kind: 'refused', inUse: this.served.version, error: this.inOurWords(thrown) }))
      .finally(() => (this.running = undefined));
    return this.running;
  }

  private loadedParts(): Promise<Parts> {
    return this.around.loadParts().catch(this.ownHostIsAway);
  }

  private recordsInUse(): Promise<CompiledRecords> {
    return this.served.records().catch(this.ownHostIsAway);
  }

  /** Parts of the add-in itself are loaded only now, and did not arrive. */
  private readonly ownHostIsAway = (): never => {
    throw feedFault('feed-offline', { address: this.around.page });
  };

  /** Swaps in one step, once it is known what that changes. */
  private async take(parts: Parts, next: Served): Promise<RefreshOutcome> {
    const before = this.served;
    if (next.version.version === before.version.version) return { kind: 'up-to-date', inUse: before.version };
    const changes = parts.changesBetween(
      { dataset: before.dataset, records: await this.recordsInUse() },
      { dataset: next.dataset, records: await next.records() },
    );
    this.serve(next);
    return { kind: 'changed', before: before.version, after: next.version, changes, isKept: this.isLasting };
  }

  private serve(next: Served): void {
    const before = this.served;
    if (next.version.version === before.version.version) return;
    this.served = next;
    setContext({ dataset: next.dataset, language: context().language });
    setRecords(next.forFunctions);
    for (const listener of this.listeners) listener(before.version, next.version);
  }

  /** Takes what an earlier session, or another window, put on the shelf. Where nothing can be read, the data in use stay. */
  private async follow(): Promise<void> {
    try {
      const parts = await this.around.loadParts();
      this.serve(await this.fromShelf(parts, await inTime(this.shelfOf(parts).look())));
    } catch (thrown) {
      console.warn('CARBON: kept data could not be read', thrown);
    }
  }

  /** The newest data on the shelf that can be used; what cannot is taken off. */
  private async fromShelf(parts: Parts, contents: Contents): Promise<Served> {
    this.noteWhetherKept(contents);
    const kept = contents.newest;
    if (!kept) return this.bundled;
    const served = this.isUsable(kept) ? opened(parts, kept) : undefined;
    return served ?? this.fromShelf(parts, await this.changeShelf(parts, without(kept.version)));
  }

  /** A newer add-in may have come with newer data than were kept. */
  private isUsable(kept: Kept): boolean {
    const { version } = this.bundled;
    const order = compareVersions(kept, version);
    return order > 0 || (order === 0 && kept.bundled === version.version);
  }

  /** Where the browser keeps nothing, the page does, as long as it is open. */
  private async changeShelf(parts: Parts, how: (contents: Contents) => Contents): Promise<Contents> {
    try {
      const contents = await inTime(this.shelfOf(parts).change(how));
      this.noteWhetherKept(contents);
      if (this.isLasting) this.around.windows.tell();
      return contents;
    } catch {
      this.isLasting = false;
      this.shelf = memoryShelf({ newest: this.served.kept });
      return this.shelf.change(how);
    }
  }

  private noteWhetherKept({ newest }: Contents): void {
    if (this.isLasting) this.around.remembered.hasKept = newest !== undefined;
  }

  private shelfOf(parts: Parts): Shelf {
    this.shelf ??= parts.indexedDbShelf();
    return this.shelf;
  }

  private inOurWords(thrown: unknown): CarbonError {
    if (thrown instanceof FeedFault)
      return carbonError(thrown.code, { ...thrown.detail, inUse: this.served.version.version } as Detail<FeedFaultCode>);
    if (thrown instanceof CarbonError) return thrown;
    console.error('CARBON: internal error', thrown);
    return carbonError('internal', {});
  }
}

function opened(parts: Parts, kept: Kept): Served | undefined {
  try {
    return servedFrom(kept, parts.readPublished(kept.text));
  } catch {
    return undefined;
  }
}

function servedFrom(kept: Kept, { dataset, records }: ReturnType<Parts['readPublished']>): Served {
  const { version, asOf, published } = kept;
  return {
    dataset: openDataset(dataset),
    records: () => Promise.resolve(records),
    forFunctions: records,
    version: { version, asOf, published },
    kept,
  };
}

/** Ends with the work or after some time, whichever comes first. */
function soon(work: Promise<void>, milliseconds: number): Promise<void> {
  return inTime(work, milliseconds).catch(() => undefined);
}

function inTime<Result>(work: Promise<Result>, milliseconds = STORAGE_PATIENCE_MS): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer in time')), milliseconds);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
