import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../src/cli/_lib/project';
import { sayIn, type StringKey } from '../../src/taskpane/strings';
import { en } from '../../src/taskpane/strings/en';
import { en as enOfImports } from '../../src/taskpane/strings/en/imports';
import { inBoth, sayOfImports, type ImportKey } from '../../src/taskpane/strings/imports';
import { zh } from '../../src/taskpane/strings/zh';
import { zh as zhOfImports } from '../../src/taskpane/strings/zh/imports';

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

describe('the texts of importing, which come later', () => {
  const IMPORT_KEYS = Object.keys(enOfImports) as ImportKey[];
  /** No words, only what stands between them. */
  const SIGNS: readonly ImportKey[] = ['file.refused'];

  test('are the same in both languages', () => {
    expect(Object.keys(zhOfImports)).toEqual(IMPORT_KEYS);
  });

  test.each(IMPORT_KEYS)('%s is Chinese in Chinese and English in English, with the same values in it', (key) => {
    expect(placeholders(zhOfImports[key])).toEqual(placeholders(enOfImports[key]));
    expect(enOfImports[key]).not.toMatch(/[\u3400-\u9fff]/);
    if (!SIGNS.includes(key)) expect(zhOfImports[key]).toMatch(/[\u3400-\u9fff]/);
  });

  test('values are filled in, in the language of the text', () => {
    expect(sayOfImports('en')('file.refused', { name: 'a.pdf', reason: { zh: '是图片。', en: 'It is a picture.' } })).toBe('a.pdf: It is a picture.');
    expect(inBoth('file.refused', { name: 'a.pdf', reason: { zh: '是图片。', en: 'It is a picture.' } }).zh).toBe('a.pdf：是图片。');
  });
});

test('no text is left that nobody shows', () => {
  const sources = (readdirSync(`${ROOT}/src/taskpane`, { recursive: true }) as string[])
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('strings'))
    .map((name) => readFileSync(join(ROOT, 'src/taskpane', name), 'utf8'))
    .join('\n');
  // Some keys are put together: `measure.${measure}`, `${question}.label`.
  const isShown = (key: string) => {
    const [first, ...others] = key.split('.');
    return sources.includes(`'${key}'`) || new RegExp(`\`${first}\\.\\$\\{`).test(sources) || sources.includes(`}.${others.join('.')}\``);
  };
  expect([...KEYS, ...Object.keys(enOfImports)].filter((key) => !isShown(key))).toEqual([]);
});
