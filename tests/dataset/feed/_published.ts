/** Published datasets and the feeds that name them, as a host would serve them. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { GENERATED } from '../../../src/cli/_lib/project';
import { compile } from '../../../src/dataset/compile';
import { compileRecords, type CompiledRecords } from '../../../src/dataset/compiled-records';
import type { CompiledDataset } from '../../../src/dataset/compiled';
import type { Facts } from '../../../src/dataset/facts';
import type { Feed } from '../../../src/dataset/feed/feed-file';
import { factsAround, type Row } from '../../_setup/facts';

export type PublishedJson = CompiledDataset & { readonly records: CompiledRecords };

const read = (name: string): unknown => JSON.parse(readFileSync(`${GENERATED}/${name}`, 'utf8'));

/** What the build publishes, new for every call: tests spoil it. */
export function bundledJson(): PublishedJson {
  return { ...(read('dataset.json') as CompiledDataset), records: read('records.json') as CompiledRecords };
}

/** A small dataset that passes every check. */
export function smallJson(rows: readonly Row[] = [{ period: '2024-03-01' }], given: Partial<Facts> = {}): PublishedJson {
  const facts = factsAround(rows, given);
  return { ...compile(facts), records: compileRecords(facts.records) };
}

export const PAGE = 'https://addins.example.com/carbon/taskpane.html';
export const FEED = 'https://addins.example.com/carbon/feed.json';

export function feedOf(json: PublishedJson, changes: Partial<Feed> = {}): Feed {
  const bytes = Buffer.from(JSON.stringify(json));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { version: json.version, published: json.asOf, bytes: bytes.length, sha256, url: `dataset-${json.version}.json`, ...changes };
}

type Answer = (request: { readonly headers: Headers; readonly signal: AbortSignal }) => Response | Promise<Response>;

export interface Host {
  readonly fetch: typeof globalThis.fetch;
  /** Addresses in the order they were asked for. */
  readonly asked: string[];
  /** What each request said beside its address. */
  readonly requests: { readonly headers: Headers; readonly cache: string | undefined }[];
}

/** A network on which only these addresses answer; no other is ever reached. */
export function hostOf(answers: Readonly<Record<string, Answer>>): Host {
  const asked: string[] = [];
  const requests: Host['requests'] = [];
  const fetch = async (address: unknown, { headers, signal, cache }: RequestInit = {}): Promise<Response> => {
    asked.push(String(address));
    requests.push({ headers: new Headers(headers), cache });
    const answer = answers[String(address)];
    if (!answer) throw new TypeError('Failed to fetch');
    return answer({ headers: new Headers(headers), signal: signal! });
  };
  return { fetch: fetch, asked, requests };
}

export function publishing(json: PublishedJson, changes: Partial<Feed> = {}, headers: Record<string, string> = {}): Record<string, Answer> {
  const feed = feedOf(json, changes);
  return {
    [FEED]: () => new Response(JSON.stringify(feed), { headers }),
    [new URL(feed.url, FEED).href]: () => new Response(JSON.stringify(json)),
  };
}
