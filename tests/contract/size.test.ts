import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../../src/cli/_lib/project';

const DIST = join(ROOT, 'dist');
const KB = 1000;

/** Gzipped bytes of the built file whose name begins so; names of all but the functions hold a hash of the contents. */
function gzippedSize(beginning: string): number {
  const file = existsSync(DIST) ? readdirSync(DIST).find((name) => name.startsWith(beginning) && name.endsWith('.js')) : undefined;
  if (!file) throw new Error(`dist/ holds no ${beginning}*.js: run npm run build first.`);
  return gzipSync(readFileSync(join(DIST, file))).length;
}

test('what a cell waits for, code and data, is small', () => {
  expect(gzippedSize('functions.')).toBeLessThanOrEqual(250 * KB);
});

test('what the pane needs beyond that to show its board is small', () => {
  expect(gzippedSize('taskpane.')).toBeLessThanOrEqual(200 * KB);
});
