import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { checkData, loadChecks, readDataFolder } from '../../src/cli/_lib/data-folder';
import { observationFileSchema } from '../../src/dataset/schemas/observation';
import { sourceSchema } from '../../src/dataset/schemas/source';
import { run } from '../_setup/run';

jest.setTimeout(120_000);

/** Our own report, with invented numbers. */
const REPORT = join(__dirname, '../importers/files/weekly-market-watch.txt');
const dataImport = (...values: readonly string[]) => run('src/cli/data-import.ts', values);

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'carbon-import-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function saved(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

test('a report becomes a card, new instruments and figures that lack nothing but what data:check --sources writes', async () => {
  const { code, stdout, stderr } = await dataImport(REPORT, '--id', 'weekly-2026-w53');
  expect(code).toBe(0);
  expect(stdout).toContain('# data/observations/weekly-2026-w53.yaml\nsource: weekly-2026-w53\n');
  expect(stdout).toContain('      - { symbol: EEX:EUA-AUCTION, measure: volume, value: 2502500, printed: 250.25 万吨, locator: L48 }\n');
  expect(stderr).toContain('line 31: The file does not say the currency of IDXC:IDTBS; it is taken as IDR.\n');

  const documents = parseAllDocuments(stdout).map((document) => document.toJS() as Record<string, unknown>);
  expect(sourceSchema.parse(documents[0])).toMatchObject({ id: 'weekly-2026-w53', covers: '2026-W53', published: '2027-01-04' });
  const { sections } = observationFileSchema.parse(documents.at(-1));
  expect(sections.map(({ period, observations }) => [period, observations.length])).toEqual([
    ['2026-W53', 8],
    ['2026-W53', 4],
    ['2026-W53', 4],
    ['2026-W53', 10],
    ['2026-W53', 9],
  ]);

  expect(faultsWith(stdout)).toEqual(['ids-permanent', 'proof-current']);
});

/** What `data/` would be told if the printed files were put into it. */
function faultsWith(printed: string): string[] {
  const added = printed.split('---\n').map((text) => ({ path: /^# data\/(\S+\.yaml)/.exec(text)![1]!, text }));
  const files = new Map(readDataFolder().map((file) => [file.path, file]));
  for (const { path, text } of added) {
    const more = text.replace(/^#.*\ninstruments:\n/, '');
    files.set(path, { path, text: more === text ? text : files.get(path)!.text + more });
  }
  const { faults } = checkData([...files.values()], loadChecks());
  return [...new Set(faults.map(({ rule }) => rule))];
}

test('any other kind: the options answer what the file does not say, and its id follows from kind and period', async () => {
  const path = saved('prices.csv', 'date,close\n2026-02-02,12.5\n2026-02-03,13\n');
  const { code, stdout } = await dataImport(path, '--symbol', 'SEEE:SHEA', '--measure', 'close', '--currency', 'CNY', '--title', 'Example');
  expect(code).toBe(0);
  const documents = parseAllDocuments(stdout).map((document) => document.toJS() as Record<string, unknown>);
  expect(documents[0]).toMatchObject({ id: 'date-number-2026-02-02-2026-02-03' });
  expect(documents.at(-1)).toMatchObject({
    sections: [
      {
        observations: [
          { symbol: 'SEEE:SHEA', measure: 'close', period: '2026-02-02', value: 12.5, locator: 'L2' },
          { symbol: 'SEEE:SHEA', measure: 'close', period: '2026-02-03', value: 13, locator: 'L3' },
        ],
      },
    ],
  });
});

test.each([
  ['a text of no known kind', 'hello.txt', 'hello\nworld\n', [], 'The contents are of no kind that is known here.'],
  ['in Chinese', 'hello.txt', 'hello\nworld\n', ['--lang', 'zh'], '未能识别这个文件的内容。'],
  ['a report without its week', 'report.txt', '全球碳市场周讯\n免责声明\n', [], '全球碳市场周讯 (1.26-2.1)'],
  [
    'exchange rates, which data/ has no place for',
    'eurofxref.csv',
    'Date,USD,JPY,GBP,CHF,CNY,\n2026-02-02,1.1,160.5,0.85,0.95,7.8,\n',
    [],
    'exchange rates only',
  ],
  ['what only the user knows', 'prices.csv', 'date,value\n2026-02-02,12.5\n', ['--kind', 'date-number'], '--currency'],
  ['an unknown kind', 'prices.csv', 'date,value\n', ['--kind', 'tea-leaves'], 'weekly-market-watch'],
])('%s: exit code 1 with the reason, and nothing on standard output', async (_, name, text, options, reason) => {
  const { code, stdout, stderr } = await dataImport(saved(name, text), ...options);
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain(reason);
});

test('no file, and one that is not there: exit code 1', async () => {
  const [none, missing] = await Promise.all([dataImport(), dataImport(join(folder, 'missing.csv'))]);
  expect([none.code, none.stdout, missing.code, missing.stdout]).toEqual([1, '', 1, '']);
  expect(none.stderr).toContain('give one file');
  expect(missing.stderr).toContain('missing.csv');
});
