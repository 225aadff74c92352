import { readFileSync } from 'node:fs';
import { GENERATED } from '../../src/cli/_lib/project';
import type { CompiledDataset } from '../../src/dataset/compiled';
import type { CompiledRecords } from '../../src/dataset/compiled-records';
import { openDataset, type Dataset } from '../../src/dataset/store';
import type { FunctionEntry } from '../../src/functions/_lib/entry';

/** The dataset that ships with the product, compiled before the tests began. */
export function bundledDataset(): Dataset {
  return openDataset(JSON.parse(readFileSync(`${GENERATED}/dataset.json`, 'utf8')) as CompiledDataset);
}

/** The records that ship beside it. */
export function bundledRecords(): CompiledRecords {
  return JSON.parse(readFileSync(`${GENERATED}/records.json`, 'utf8')) as CompiledRecords;
}

/** What the docstrings say, as the hosts read it. */
export function catalogue(): readonly FunctionEntry[] {
  return (JSON.parse(readFileSync(`${GENERATED}/catalogue.json`, 'utf8')) as { functions: FunctionEntry[] }).functions;
}
