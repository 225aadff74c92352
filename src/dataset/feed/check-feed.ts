/** Looks at a feed and brings what is newer: nothing is changed here, and nothing is returned that was not checked. */
import { allowedAddress } from './address';
import { download, type Limits, type Validators } from './download';
import { feedFault } from './fault';
import { readFeed, type Feed } from './feed-file';
import { Unreadable, readPublished, type Published } from './published';
import { asOfVersion, compareVersions, type Version } from './version';

/** What was learnt when a feed was read last. */
export interface Seen extends Validators {
  /** Of the feed. */
  readonly address: string;
  /** The dataset it named. */
  readonly version: string;
}

export interface Asked {
  /** Of the feed. */
  readonly address: string;
  /** Of the page that asks. */
  readonly page: string;
  readonly inUse: Version;
  readonly seen: Seen | undefined;
}

export interface Means {
  readonly fetch: typeof globalThis.fetch;
  readonly feedLimits?: Limits;
  readonly datasetLimits?: Limits;
}

export type Checked =
  | { readonly kind: 'up-to-date'; readonly seen: Seen }
  | { readonly kind: 'newer'; readonly seen: Seen; readonly version: Version; readonly text: string; readonly published: Published };

const FEED_LIMITS: Limits = { milliseconds: 15_000, bytes: 64 * 1024 };
const DATASET_LIMITS: Limits = { milliseconds: 60_000, bytes: 50 * 1024 * 1024 };

/** @throws FeedFault. */
export async function checkFeed(asked: Asked, { fetch, feedLimits = FEED_LIMITS, datasetLimits = DATASET_LIMITS }: Means): Promise<Checked> {
  const { page, inUse, seen } = asked;
  const address = allowedAddress(asked.address, page);
  // Only where the feed named the data in use, "not changed" means that there is nothing newer.
  const validators = seen?.address === address.href && seen.version === inUse.version ? seen : undefined;
  const { bytes, etag, lastModified } = await download(fetch, { address, page, limits: feedLimits, validators });
  if (bytes === undefined) return { kind: 'up-to-date', seen: validators! };

  const feed = read(address, () => readFeed(textOf(bytes)));
  const nowSeen: Seen = { address: address.href, version: feed.version, etag, lastModified };
  if (feed.version === inUse.version) return { kind: 'up-to-date', seen: nowSeen };
  const version: Version = { version: feed.version, asOf: asOfVersion(feed.version)!, published: feed.published };
  if (compareVersions(version, inUse) < 0) throw feedFault('feed-older', { address: address.href, offered: feed.version });

  const { text, published } = await bringDataset(fetch, feed, { address, page, limits: datasetLimits });
  return { kind: 'newer', seen: nowSeen, version, text, published };
}

interface From {
  /** Of the feed. */
  readonly address: URL;
  readonly page: string;
  readonly limits: Limits;
}

async function bringDataset(fetch: typeof globalThis.fetch, feed: Feed, from: From): Promise<{ text: string; published: Published }> {
  const { page, limits } = from;
  const address = allowedAddress(feed.url, page, from.address.href);
  const at = { address: address.href };
  if (feed.bytes > limits.bytes) throw feedFault('feed-too-large', { ...at, limit: limits.bytes });
  const { bytes } = await download(fetch, { address, page, limits, expected: feed.bytes });
  if ((await sha256(bytes!, address)) !== feed.sha256.toLowerCase()) throw feedFault('feed-wrong-hash', at);

  return read(address, () => {
    const text = textOf(bytes!);
    const published = readPublished(text);
    if (published.dataset.version !== feed.version) throw new Unreadable(`version ${published.dataset.version}`);
    return { text, published };
  });
}

async function sha256(bytes: Uint8Array<ArrayBuffer>, address: URL): Promise<string> {
  const { subtle } = globalThis.crypto as { subtle: SubtleCrypto | undefined };
  if (!subtle) throw feedFault('feed-not-checkable', { address: address.href });
  return [...new Uint8Array(await subtle.digest('SHA-256', bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Unreadable('UTF-8');
  }
}

function read<Result>(address: URL, work: () => Result): Result {
  try {
    return work();
  } catch (thrown) {
    if (!(thrown instanceof Unreadable)) throw thrown;
    const at = { address: address.href };
    throw thrown.form === undefined
      ? feedFault('feed-not-readable', { ...at, part: thrown.part })
      : feedFault('feed-of-newer-form', { ...at, form: thrown.form });
  }
}
