/** The files of the built site that no bundle holds: metadata, manifest, help, and the dataset with its feed. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GENERATED, ROOT } from '../cli/_lib/project';
import type { CompiledDataset } from '../dataset/compiled';
import type { FunctionEntry } from '../functions/_lib/entry';
import { helpPages } from './help';
import { functionsMetadata } from './metadata';

/** Where `manifest.xml` says the add-in is while it is developed: the build puts the host's address in its place. */
export const DEVELOPMENT_URL = 'https://localhost:3000';

/**
 * @param baseUrl Address the site will be hosted at, without a slash at the end.
 * @returns Texts by their path in `dist/`.
 */
export async function siteFiles(baseUrl: string): Promise<Map<string, string>> {
  const { functions: catalogue } = readGenerated<{ functions: FunctionEntry[] }>('catalogue.json');
  const compiled = readGenerated<CompiledDataset>('dataset.json');
  const { version, asOf } = compiled;
  const dataset = JSON.stringify({ ...compiled, records: readGenerated<object>('records.json') });
  const datasetFile = `dataset-${version}.json`;
  return new Map([
    ['functions.json', asJson(await functionsMetadata(catalogue, baseUrl, 'en'))],
    ['functions.zh-CN.json', asJson(await functionsMetadata(catalogue, baseUrl, 'zh'))],
    ['manifest.xml', readFileSync(join(ROOT, 'manifest.xml'), 'utf8').replaceAll(DEVELOPMENT_URL, baseUrl)],
    [datasetFile, dataset],
    ['feed.json', asJson(feedOf(version, asOf, dataset, datasetFile))],
    ['help/help.css', readFileSync(join(ROOT, 'src/build/help.css'), 'utf8')],
    ...[...helpPages(catalogue)].map(([path, text]) => [`help/${path}`, text] as const),
  ]);
}

/** What a newer add-in host tells an older one: which dataset it holds, and how to know that it arrived whole. */
function feedOf(version: string, published: string, dataset: string, url: string) {
  const bytes = Buffer.from(dataset);
  return { version, published, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), url };
}

function readGenerated<T>(name: string): T {
  return JSON.parse(readFileSync(join(GENERATED, name), 'utf8')) as T;
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
