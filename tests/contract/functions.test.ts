import { readFileSync } from 'node:fs';
import { readDocstring } from '../../src/build/docstring';
import { FUNCTIONS as FOLDER, filesIn } from '../../src/cli/_lib/project';
import type { Bilingual } from '../../src/core/language';
import { COLUMN_WORDS } from '../../src/functions/_lib/headers';
import { HISTORY_FIELDS } from '../../src/core/history';
import { FUNCTIONS } from '../../generated/functions';
import { catalogue } from '../_setup/bundled';
import { ARGUMENTS, HISTORY_COLUMNS } from '../_setup/contract';

const functions = catalogue();
const files = filesIn(FOLDER, '.ts');

test('each function file yields exactly one id, no two the same', () => {
  const ids = files.map((file) => {
    const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
    expect(text.match(/@customfunction\b/g)).toHaveLength(1);
    expect(text.match(/^export function/gm)).toHaveLength(1);
    return readDocstring(file, text).entry.id;
  });
  expect(new Set(ids).size).toBe(files.length);
  expect(ids.sort()).toEqual(functions.map(({ id }) => id).sort());
  expect(Object.keys(FUNCTIONS).sort()).toEqual(ids);
});

test('the functions are those of the contract, with its arguments in its order', () => {
  const documented = functions.map(({ id, parameters }) => [id, parameters.map(({ name, isOptional }) => (isOptional ? `[${name}]` : name))]);
  expect(Object.fromEntries(documented)).toEqual(ARGUMENTS);
});

test('the codes of HISTORY are those of the contract', () => {
  expect(HISTORY_FIELDS).toEqual(HISTORY_COLUMNS);
});

test.each(functions)('$id can be a function of Excel', ({ id, parameters }) => {
  // At least three letters, and nothing a cell could be called.
  expect(id).toMatch(/^[A-Z]{4,}$/);
  const optional = parameters.map(({ isOptional }) => isOptional);
  expect(optional).toEqual([...optional].sort());
  expect(parameters.slice(0, -1).some(({ isRepeating }) => isRepeating)).toBe(false);
});

describe.each(functions)('$id is described in both languages', ({ description, parameters, returns, rules, fails, from }) => {
  const texts: [string, Bilingual][] = [
    ['description', description],
    ['returns', returns],
    ['fails', fails],
    ['from', from],
    ...rules.map((rule, at): [string, Bilingual] => [`rule ${at}`, rule]),
    ...parameters.map(({ name, description: text }): [string, Bilingual] => [name, text]),
  ];

  test.each(texts)('%s', (_, { zh, en }) => {
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).toMatch(/[a-z]{3}/);
    expect(zh).not.toBe(en);
  });

  test('in one sentence', () => {
    expect(description.en).toMatch(/^[^\n]+\.$/);
    expect(description.zh).toMatch(/^[^\n]+。$/);
  });
});

test('header words are different in the two languages, and no two columns share one', () => {
  for (const { zh, en } of Object.values(COLUMN_WORDS)) {
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).toMatch(/^[a-z_0-9]+$/);
  }
  const chinese = Object.values(COLUMN_WORDS).map(({ zh }) => zh);
  expect(new Set(chinese).size).toBe(chinese.length);
});

describe('a docstring with something missing is refused', () => {
  const text = readFileSync(`${FOLDER}/price.ts`, 'utf8');

  test.each([
    ['the Chinese description', /^ \* @zh .*\n/m, '@zh'],
    ['a Chinese parameter', /^ \* @zhParam currency.*\n/m, '@zhParam currency'],
    ['a parameter', /^ \* @param \[currency\].*\n/m, 'documents'],
    ['what comes back', /^ \* @zhReturns.*\n/m, '@zhReturns'],
    ['what an argument is chosen from', /^ \* @picker max_age_days.*\n/m, '@picker max_age_days'],
    ['a rule in Chinese', /^ \* @zhRule.*\n/m, '@zhRule'],
    ['the errors', /^ \* @fails.*\n/m, '@fails'],
    ['the result of an example', / \/\/ 105\.65/, 'result'],
    ['the id', /@customfunction PRICE/, '@customfunction'],
  ])('%s', (_, part, said) => {
    expect(text).toMatch(part);
    expect(() => readDocstring('price.ts', text.replace(part, ''))).toThrow(said);
  });
});

test.each([
  ['an unknown picker', '@picker currency currency', '@picker currency money', '@picker currency'],
  ['codes without a list', '@picker currency currency', '@picker currency codes', '@picker currency'],
  ['a list for what has none', '@picker currency currency', '@picker currency currency EUR', '@picker currency'],
  ['a word in one language', '@picker currency currency', '@picker currency codes EUR\n * @words currency EUR 欧元', '@words currency'],
])('a docstring with %s is refused', (_, part, other, said) => {
  const text = readFileSync(`${FOLDER}/price.ts`, 'utf8');
  expect(text).toContain(part);
  expect(() => readDocstring('price.ts', text.replace(part, other))).toThrow(said);
});
