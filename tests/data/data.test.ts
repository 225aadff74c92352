import { readFileSync } from 'node:fs';
import { compile } from '../../src/dataset/compile';
import type { DataFile } from '../../src/dataset/facts';
import { checkData, loadChecks, readDataFolder } from '../../src/cli/_lib/data-folder';
import { GENERATED } from '../../src/cli/_lib/project';

const files = readDataFolder();
const { facts, faults } = checkData(files, loadChecks());

test('the data keep every rule, and every figure has a current proof', () => {
  expect(faults).toEqual([]);
});

test('what the product is built from is compiled from them', () => {
  const { version } = JSON.parse(readFileSync(`${GENERATED}/dataset.json`, 'utf8')) as { version: string };
  expect(version).toBe(compile(facts).version);
});

test.each(facts.sources)('$id: terms, attribution and title are said in Chinese and in English', ({ title, publisher, terms, attribution }) => {
  for (const { zh, en } of [title, publisher, terms, attribution]) {
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).not.toMatch(/\p{Script=Han}/u);
  }
});

test.each(facts.instruments)('$symbol is named in Chinese and in English', ({ name, note, currencyInferred }) => {
  for (const { zh, en } of [name, note ?? name, currencyInferred ?? name]) {
    expect(zh).not.toBe(en);
    expect(en).not.toMatch(/\p{Script=Han}/u);
  }
});

describe('a fault put into them is found', () => {
  /** The data with one text of one file replaced. */
  const changed = (path: string, from: string, to: string): DataFile[] => {
    expect(files.find((file) => file.path === path)?.text).toContain(from);
    return files.map((file) => (file.path === path ? { path, text: file.text.replace(from, to) } : file));
  };
  const rulesBroken = (changedFiles: DataFile[]) => [...new Set(checkData(changedFiles, loadChecks()).faults.map(({ rule }) => rule))].sort();

  const MEE = 'observations/mee-2025.yaml';
  const WEEKLY = 'observations/weekly-2026-w05.yaml';

  test.each<[string, DataFile[], string[]]>([
    ['a digit of a value', changed(MEE, 'value: 97.49', 'value: 97.94'), ['proof-current', 'value-matches-printed']],
    ['a value and its printed text', changed(WEEKLY, 'value: 79.26, printed: 79.26 元', 'value: 79.62, printed: 79.62 元'), ['proof-current']],
    ['a line', changed(WEEKLY, 'locator: L78', 'locator: L79'), ['proof-current']],
    ['a symbol', changed(WEEKLY, 'symbol: SEEE:CEA,', 'symbol: SEEE:CEB,'), ['proof-current', 'references-resolve']],
    ['the publication', changed('sources/mee-2025.yaml', 'sha256: 4', 'sha256: 5'), ['proof-current']],
    ['a figure on an untraded row', changed(WEEKLY, 'SZGEX:SZEA, measure: average, traded: false,', 'SZGEX:SZEA, measure: average, traded: false, value: 5,'), ['proof-current', 'untraded-has-no-price']],
    ['an alias of another', changed('instruments/tcx.yaml', '天津, 津碳', '天津, 沪碳'), ['symbols-unambiguous']],
    ['a form the schema does not know', changed(WEEKLY, 'locator: L78', 'line: 78'), ['schema']],
  ])('%s', (_, broken, rules) => {
    expect(rulesBroken(broken)).toEqual(rules);
  }); // prettier-ignore
});
