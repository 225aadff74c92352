/**
 * The one owner of the data a page answers from: the dataset the add-in came with, or a newer one from a feed, joined with what the user
 * imported. They are swapped in one step, functions and pane together, and only for data that passed every check.
 */
import type { Dataset } from '../core/dataset';
import { CarbonError, carbonError } from '../core/errors';
import type { Detail } from '../core/messages';
import type { Language } from '../core/language';
import type { CompiledRecords } from '../core/records';
import { allowedAddress } from '../dataset/feed/address';
import { FeedFault, feedFault, type FeedFaultCode } from '../dataset/feed/fault';
import { withImport, withImportsThat, withNewest, without, type Contents, type Kept } from '../dataset/feed/shelf';
import type { Version } from '../dataset/feed/version';
import type { Import } from '../dataset/imports/import';
import { context, setContext, setRecords } from '../functions/_lib/context';
import { baseFrom, isUsable, opened, type Base, type Current } from './base';
import { inTime, Keeping } from './keeping';
import { areSame, importsFrom, isReadable } from './kept-imports';
import type { ImportOutcome, RefreshOutcome } from './outcome';
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

/** What is in use, apart. */
interface Held {
  readonly base: Base;
  readonly imports: readonly Import[];
}

export type { Current };

/** A change of the data in use, from whichever window it came. The versions are the same where imports changed. */
export type Listener = (before: Version, after: Version) => void;

/** Longer than that no formula waits for what an earlier session kept. */
const PATIENCE_MS = 1000;

export class DataInUse {
  private readonly bundled: Base;
  private readonly listeners = new Set<Listener>();
  private readonly keeping: Keeping;
  private held: Held;
  private served: Current;
  private waiting: Promise<void> | undefined;
  private running: Promise<RefreshOutcome> | undefined;
  /** Ends when nothing that changes the data is under way: each change starts from what the one before it left. */
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    { dataset, loadRecords }: Bundled,
    private readonly around: Surroundings,
  ) {
    const { version, asOf } = dataset;
    this.bundled = { dataset, records: loadRecords, forFunctions: loadRecords, version: { version, asOf, published: asOf } };
    this.served = this.bundled;
    this.held = { base: this.bundled, imports: [] };
    this.keeping = new Keeping(around);
    setRecords(loadRecords);
    around.windows.listen(() => void this.follow());
    if (around.remembered.hasKept) this.waiting = inTime(this.follow(), PATIENCE_MS).catch(() => undefined).then(() => (this.waiting = undefined)); // prettier-ignore
  }

  current(): Current {
    return this.served;
  }

  /** In the order they were imported. */
  imports(): readonly Import[] {
    return this.held.imports;
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
      return this.take(parts, await this.fromShelf(parts, contents, isOurs ? baseFrom(kept, checked.published) : undefined));
    });
  }

  /** Whether there is anything to go back to. */
  canStepBack(): boolean {
    return this.held.base.kept !== undefined;
  }

  /** Goes back to the data that were in use before the newest were taken; imports stay. */
  stepBack(): Promise<RefreshOutcome> {
    return this.alone(async (parts) => {
      const { kept, version: inUse } = this.held.base;
      if (!kept) return { kind: 'refused', inUse, error: carbonError('no-earlier-data', { inUse: inUse.version }) };
      await this.recordsInUse();
      const contents = await this.changeShelf(parts, without(kept.version));
      return this.take(parts, await this.fromShelf(parts, contents));
    });
  }

  /** Keeps an import, behind those of its day and of earlier ones, and answers from it. One with the same id gives way to it. */
  addImport(made: Import): Promise<ImportOutcome> {
    return this.changeImports(withImport(made), (parts) => {
      const others = this.held.imports.filter(({ id }) => id !== made.id);
      if (parts.fitsInto(this.held.base.dataset, [...others, made])) return;
      throw carbonError('imports-too-large', { file: made.name, figures: parts.MOST_FIGURES });
    });
  }

  /** Takes an import back: everything answers as before it. To undo that, add it again. */
  removeImport(id: Import['id']): Promise<ImportOutcome> {
    return this.changeImports(withImportsThat((made) => made.id !== id));
  }

  private changeImports(how: (contents: Contents) => Contents, check: (parts: Parts) => void = () => undefined): Promise<ImportOutcome> {
    return this.inTurn(async (parts): Promise<ImportOutcome> => {
      check(parts);
      this.serve(parts, await this.fromShelf(parts, await this.changeShelf(parts, how)));
      return { kind: 'changed', isKept: this.keeping.isLasting };
    }).catch((thrown: unknown): ImportOutcome => ({ kind: 'refused', error: this.inOurWords(thrown) }));
  }

  private alone(work: (parts: Parts) => Promise<RefreshOutcome>): Promise<RefreshOutcome> {
    this.running ??= this.inTurn(work)
      .catch((thrown: unknown): RefreshOutcome => ({ kind: 'refused', inUse: this.served.version, error: this.inOurWords(thrown) }))
      .finally(() => (this.running = undefined));
    return this.running;
  }

  private inTurn<Result>(work: (parts: Parts) => Promise<Result>): Promise<Result> {
    const result = this.turn.then(() => this.loadedParts()).then(work);
    this.turn = result.catch(() => undefined);
    return result;
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

  /** Swaps in one step, once it is known what that changes; imports are as they were on both sides. */
  private async take(parts: Parts, next: Held): Promise<RefreshOutcome> {
    const { base: before } = this.held;
    const { base: after } = next;
    if (after.version.version === before.version.version) {
      this.serve(parts, next);
      return { kind: 'up-to-date', inUse: before.version };
    }
    const changes = parts.changesBetween(
      { dataset: before.dataset, records: await this.recordsInUse() },
      { dataset: after.dataset, records: await after.records() },
    );
    this.serve(parts, next);
    return { kind: 'changed', before: before.version, after: after.version, changes, isKept: this.keeping.isLasting };
  }

  private serve(parts: Parts, next: Held): void {
    const before = this.held;
    const isSameBase = next.base.version.version === before.base.version.version;
    if (isSameBase && areSame(next.imports, before.imports)) return;
    const base = isSameBase ? before.base : next.base;
    this.served = { ...base, dataset: parts.joinImports(base.dataset, next.imports) };
    this.held = { base, imports: next.imports };
    setContext({ dataset: this.served.dataset, language: context().language });
    if (!isSameBase) setRecords(base.forFunctions);
    for (const listener of this.listeners) listener(before.base.version, base.version);
  }

  /** Takes what an earlier session, or another window, put on the shelf. Where nothing can be read, the data in use stay. */
  private follow(): Promise<void> {
    return this.inTurn(async (parts) => this.serve(parts, await this.fromShelf(parts, await this.keeping.look(parts)))).catch((thrown: unknown) =>
      console.warn('CARBON: kept data could not be read', thrown),
    );
  }

  /**
   * The newest data on the shelf that can be used, and the imports; what cannot be used is taken off.
   * @param read The newest, where they have been read already.
   */
  private async fromShelf(parts: Parts, contents: Contents, read?: Base): Promise<Held> {
    const base = read ?? this.baseFromShelf(parts, contents);
    if (!base) return this.fromShelf(parts, await this.changeShelf(parts, without(contents.newest!.version)));
    const imports = importsFrom(parts, contents, this.held.imports);
    if (imports.length !== (contents.imports ?? []).length)
      await this.changeShelf(
        parts,
        withImportsThat((kept) => isReadable(parts, kept)),
      );
    return { base, imports };
  }

  /** undefined where the newest on the shelf cannot be used. */
  private baseFromShelf(parts: Parts, { newest }: Contents): Base | undefined {
    if (!newest) return this.bundled;
    if (newest.version === this.held.base.kept?.version) return this.held.base;
    return isUsable(newest, this.bundled.version) ? opened(parts, newest) : undefined;
  }

  private changeShelf(parts: Parts, how: (contents: Contents) => Contents): Promise<Contents> {
    return this.keeping.change(parts, how, { newest: this.held.base.kept, imports: this.held.imports });
  }

  private inOurWords(thrown: unknown): CarbonError {
    if (thrown instanceof FeedFault)
      return carbonError(thrown.code, { ...thrown.detail, inUse: this.served.version.version } as Detail<FeedFaultCode>);
    if (thrown instanceof CarbonError) return thrown;
    console.error('CARBON: internal error', thrown);
    return carbonError('internal', {});
  }
}
