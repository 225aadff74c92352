/** Runs every benchmark of this folder, or those whose names begin as given, and prints what they measured. Nothing fails on time. */
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { generate } from '../../src/build/generate';
import { reportFaults } from '../../src/cli/_lib/report';
import { printTable, type Table } from './_table';

const ENDING = '.bench.ts';
const BUNDLES = resolve(__dirname, '../../.cache/bench');

function main(wanted: readonly string[]): void {
  reportFaults(generate());
  console.log('Ratios are of contenders that took turns in this run; the times beside them are those of this machine.');
  const files = readdirSync(__dirname).filter(
    (file) => file.endsWith(ENDING) && (wanted.length === 0 || wanted.some((name) => file.startsWith(name))),
  );
  for (const file of files.sort()) printTable(load(file)());
}

/** Bundled as it ships: run file by file, each call from one file into another goes through a getter, which would double the time of a PRICE. */
function load(file: string): () => Table {
  const outfile = join(BUNDLES, file.replace(/ts$/, 'cjs'));
  buildSync({
    entryPoints: [join(__dirname, file)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    logLevel: 'error',
  });
  return (require(outfile) as { bench: () => Table }).bench;
}

main(process.argv.slice(2));
