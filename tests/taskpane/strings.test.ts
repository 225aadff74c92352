import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../src/cli/_lib/project';
import { sayIn, type StringKey } from '../../src/taskpane/strings';
import { en } from '../../src/taskpane/strings/en';
import { zh } from '../../src/taskpane/strings/zh';

const KEYS = Object.keys(en) as StringKey[];
/** Names that are the same in both languages. */
const NAMES: readonly StringKey[] = ['product'];
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test('both languages have the same texts', () => {
  expect(Object.keys(zh)).toEqual(KEYS);
});

test.each(KEYS)('%s is Chinese in Chinese and English in English, with the same values in it', (key) => {
  expect(placeholders(zh[key])).toEqual(placeholders(en[key]));
  expect(en[key]).not.toMatch(/[\u3400-\u9fff]/);
  if (!NAMES.includes(key)) expect(zh[key]).toMatch(/[\u3400-\u9fff]/);
});

test('values are filled in, and one that is missing leaves no trace', () => {
  expect(sayIn('en')('insert.done', { cell: 'Sheet1!B4' })).toBe('Inserted at Sheet1!B4');
  expect(sayIn('zh')('search.none', { text: '$&' })).toContain('“$&”');
  expect(sayIn('en')('insert.done')).toBe('Inserted at ');
});

test('no text is left that nobody shows', () => {
  const sources = (readdirSync(`${ROOT}/src/taskpane`, { recursive: true }) as string[])
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('strings'))
    .map((name) => readFileSync(join(ROOT, 'src/taskpane', name), 'utf8'))
    .join('\n');
  const isShown = (key: string) => sources.includes(`'${key}'`) || new RegExp(`\`${key.split('.')[0]}\\.\\$\\{`).test(sources);
  expect(KEYS.filter((key) => !isShown(key))).toEqual([]);
});
