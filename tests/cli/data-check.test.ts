import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkData, loadChecks, readDataFolder, readPublications } from '../../src/cli/_lib/data-folder';
import { DATA } from '../../src/cli/_lib/project';
import { reportFaults } from '../../src/cli/_lib/report';
import { run } from '../_setup/run';

jest.setTimeout(60_000);

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'carbon-data-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test('the data are without fault: exit code 0 and how many there are', async () => {
  const { code, stdout, stderr } = await run('src/cli/data-check.ts');
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^\d+ observations, \d+ instruments, \d+ sources.*: no fault\n$/);
});

test('a folder without the publications proves nothing, changes nothing and says which are missing', async () => {
  const before = readDataFolder();
  const { code, stdout, stderr } = await run('src/cli/data-check.ts', ['--sources', folder]);
  expect([code, stdout]).toEqual([1, '']);
  for (const { path } of before.filter((file) => /^sources\/.*\.yaml$/.test(file.path)))
    expect(stderr).toContain(`data/${path}:1  printed-stands-on-line`);
  expect(readDataFolder()).toEqual(before);
});

test('a broken copy: each fault with file, row, rule and remedy', () => {
  cpSync(DATA, folder, { recursive: true });
  const path = join(folder, 'observations/weekly-2026-w05.yaml');
  const text = readFileSync(path, 'utf8');
  const row = text.split('\n').findIndex((line) => line.includes('value: 79.26')) + 1;
  writeFileSync(path, text.replace('value: 79.26', 'value: 79.27'));

  const { faults } = checkData(readDataFolder(folder), loadChecks());
  expect(faults.map(({ rule }) => rule).sort()).toEqual(['proof-current', 'value-matches-printed']);
  for (const fault of faults) expect(fault).toMatchObject({ file: 'observations/weekly-2026-w05.yaml', row });

  const print = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  reportFaults(faults);
  const printed = print.mock.calls.flat().join('\n');
  for (const said of [
    `data/observations/weekly-2026-w05.yaml:${row}`,
    'value-matches-printed',
    '79.27',
    '79.26',
    'npm run data:check -- --sources',
    '2 faults',
  ]) {
    expect(printed).toContain(said);
  }
});

test('rules run only where every file follows its schema', () => {
  cpSync(DATA, folder, { recursive: true });
  writeFileSync(join(folder, 'sources/mee-2025.yaml'), 'id: mee-2025\n');
  const { faults } = checkData(readDataFolder(folder), loadChecks());
  expect(new Set(faults.map(({ rule }) => rule))).toEqual(new Set(['schema']));
});

test('a publication is known by its bytes, whatever its name', () => {
  writeFileSync(join(folder, 'anything.txt'), 'abc');
  // The SHA-256 of "abc", as published with the standard.
  expect(readPublications(folder)).toEqual(new Map([['ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad', 'abc']]));
});
