/** Fetches one file within limits of time and size: whatever a server does, the wait ends and the memory holds. */
import { isOnHostOf } from './address';
import { feedFault, type FeedFault } from './fault';

export interface Limits {
  /** For the whole file, from the question to its last byte. */
  readonly milliseconds: number;
  readonly bytes: number;
}

/** What a server said about a file, so that it need not send the same one again. */
export interface Validators {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

export interface Request {
  readonly address: URL;
  /** Address of the page that asks. */
  readonly page: string;
  readonly limits: Limits;
  /** How many bytes the file has, where that is known. */
  readonly expected?: number;
  readonly validators?: Validators | undefined;
}

export interface Downloaded extends Validators {
  /** undefined where the file has not changed. */
  readonly bytes: Uint8Array<ArrayBuffer> | undefined;
}

/** @throws FeedFault. */
export async function download(fetch: typeof globalThis.fetch, request: Request): Promise<Downloaded> {
  const end = new AbortController();
  const timer = setTimeout(() => end.abort(), request.limits.milliseconds);
  try {
    const response = await ask(fetch, request, end.signal);
    const bytes = response.status === 304 ? undefined : await readBody(response, request, end.signal);
    const { headers } = response;
    return { bytes, etag: headers.get('ETag') ?? undefined, lastModified: headers.get('Last-Modified') ?? undefined };
  } finally {
    clearTimeout(timer);
    end.abort(); // what a refused answer would still send is not waited for
  }
}

async function ask(fetch: typeof globalThis.fetch, request: Request, signal: AbortSignal): Promise<Response> {
  const { address, page, validators } = request;
  const at = { address: address.href };
  const headers = validators && isOnHostOf(address, page) ? conditions(validators) : {};
  const isConditional = Object.keys(headers).length > 0;
  const response = await fetch(address.href, {
    headers,
    // Without conditions of ours the browser's own cache asks with its own: a foreign host would have to allow our headers first.
    cache: isConditional ? 'no-store' : 'no-cache',
    referrerPolicy: 'no-referrer',
    signal,
  }).catch(() => {
    throw signal.aborted ? tooSlow(request) : feedFault('feed-offline', at);
  });
  requireAllowedEnd(response, page);
  if (response.status === 304 && isConditional) return response;
  if (response.status === 404 || response.status === 410) throw feedFault('feed-missing', at);
  if (!response.ok) throw feedFault('feed-refused', { ...at, status: response.status });
  return response;
}

function conditions({ etag, lastModified }: Validators): Record<string, string> {
  return { ...(etag ? { 'If-None-Match': etag } : {}), ...(lastModified ? { 'If-Modified-Since': lastModified } : {}) };
}

/** A redirect must not lead to where no address is allowed. */
function requireAllowedEnd({ url }: Response, page: string): void {
  if (url === '') return;
  const end = new URL(url);
  if (end.protocol !== 'https:' && !isOnHostOf(end, page)) throw feedFault('feed-address-refused', { address: url });
}

async function readBody(response: Response, request: Request, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const { address, limits, expected } = request;
  const limit = Math.min(limits.bytes, expected ?? limits.bytes);
  const parts: Uint8Array[] = [];
  let received = 0;
  const cutShort = (): FeedFault => feedFault('feed-cut-short', { address: address.href, received, expected });

  const reader = response.body?.getReader();
  while (reader) {
    const { done, value } = await untilAborted(reader.read(), signal).catch(() => {
      throw signal.aborted ? tooSlow(request) : cutShort();
    });
    if (done) break;
    received += value.length;
    if (received > limit) throw feedFault('feed-too-large', { address: address.href, limit });
    parts.push(value);
  }
  if (expected !== undefined && received < expected) throw cutShort();
  return joined(parts, received);
}

/** A stream need not hear of the signal its request was made with. */
function untilAborted<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(new Error('aborted'));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function tooSlow({ address, limits }: Request): FeedFault {
  return feedFault('feed-slow', { address: address.href, seconds: Math.ceil(limits.milliseconds / 1000) });
}
