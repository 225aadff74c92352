/** Runs every benchmark of this folder, or those whose names begin as given, and prints what they measured. Nothing fails on time. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { generate } from '../../src/build/generate';
import { reportFaults } from '../../src/cli/_lib/report';
import { printTable, type Table } from './_table';

const ENDING = '.bench.ts';
const BUNDLES = resolve(__dirname, '../../.cache/bench');

async function main(wanted: readonly string[]): Promise<void> {
  const faults = generate();
  if (faults.length > 0) return reportFaults(faults);
  console.log('Ratios are of contenders that took turns in this run; the times beside them are those of this machine.');
  const files = readdirSync(__dirname).filter(
    (file) => file.endsWith(ENDING) && (wanted.length === 0 || wanted.some((name) => file.startsWith(name))),
  );
  for (const file of files.sort()) printTable(await (await load(file))());
}

/** Bundled as it ships: run file by file, each call from one file into another goes through a getter, which would double the time of a PRICE. */
async function load(file: string): Promise<() => Table | Promise<Table>> {
  const outfile = join(BUNDLES, file.replace(/ts$/, 'cjs'));
  await build({
    entryPoints: [join(__dirname, file)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    logLevel: 'error',
    plugins: [FOLDERS],
  });
  return (require(outfile) as { bench: () => Table | Promise<Table> }).bench;
}

/** A bundled file still finds what lies beside its source. */
const FOLDERS: Plugin = {
  name: 'folders',
  setup: (bundling) =>
    bundling.onLoad({ filter: /\/(src|tests)\/.*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('__dirname', JSON.stringify(dirname(path))),
      loader: 'ts',
    })),
};

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
