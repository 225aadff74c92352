import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../src/cli/_lib/project';

const DIST = join(ROOT, 'dist');
/** A word of each library that checks and keeps data from a feed, which minifying leaves. */
const WORDS = { zod: 'ZodError', 'idb-keyval': 'createObjectStore' };

const scripts = () => readdirSync(DIST).filter((name) => name.endsWith('.js'));
const holding = (word: string) => scripts().filter((name) => readFileSync(join(DIST, name), 'utf8').includes(word));

test.each(Object.entries(WORDS))('no page loads %s before somebody refreshes or keeps data', (_, word) => {
  const found = holding(word);
  expect(found).not.toEqual([]);
  expect(found.filter((name) => /^(functions|taskpane|workbench|notice)\./.test(name))).toEqual([]);
});
