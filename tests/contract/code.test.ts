import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../src/cli/_lib/project';
import { MESSAGES } from '../../src/core/messages';
import { start } from '../_setup/run';

jest.setTimeout(60_000);

const MOST_LINES = 300;
const SOURCES = (readdirSync(`${ROOT}/src`, { recursive: true }) as string[])
  .filter((name) => /\.(tsx?|cjs|js|css)$/.test(name))
  .map((name) => ({ name, text: readFileSync(`${ROOT}/src/${name}`, 'utf8') }));

test('no file is so long that it asks to be split', () => {
  expect(SOURCES.filter(({ text }) => text.split('\n').length > MOST_LINES + 1).map(({ name }) => name)).toEqual([]);
  expect(SOURCES.length).toBeGreaterThan(50);
});

test.each(Object.keys(MESSAGES))('the message %s is used', (code) => {
  const users = SOURCES.filter(({ name, text }) => !name.startsWith(join('core', 'messages')) && text.includes(`'${code}'`));
  expect(users.length).toBeGreaterThan(0);
});

test('errors are made by their code, never by their words', () => {
  const makers = SOURCES.filter(({ text }) => /new CarbonError\(/.test(text)).map(({ name }) => name);
  expect(makers).toEqual([join('core', 'errors.ts')]);
});

describe('imports', () => {
  const cruise = (cwd: string) =>
    start(
      process.execPath,
      [`${ROOT}/node_modules/dependency-cruiser/bin/dependency-cruise.mjs`, '--config', '.dependency-cruiser.cjs', '--output-type', 'err', 'src'],
      cwd,
    );

  test('flow one way', async () => {
    const { code, stdout, stderr } = await cruise(ROOT);
    expect({ code, stderr, stdout }).toEqual({ code: 0, stderr: '', stdout: expect.stringContaining('no dependency violations found') });
  });

  test('files that break a rule are found, each under the name of the rule', async () => {
    const BAD: Readonly<Record<string, readonly [file: string, imported: string]>> = {
      'core-imports': ['core/upwards.ts', '../functions/good'],
      'functions-imports': ['functions/past-core.ts', '../dataset/good'],
      'dataset-imports': ['dataset/upwards.ts', '../core/good'],
      'core-knows-no-host': ['core/file-system.ts', 'node:fs'],
      'functions-private-library': ['workbench/private.ts', '../functions/_lib/good'],
      'no-circle': ['core/circle-a.ts', './circle-b'],
      resolvable: ['core/nowhere.ts', './nothing'],
    };
    const folder = mkdtempSync(join(tmpdir(), 'carbon-imports-'));
    try {
      const write = (name: string, text: string) => {
        mkdirSync(join(folder, 'src', name, '..'), { recursive: true });
        writeFileSync(join(folder, 'src', name), text);
      };
      for (const name of ['.dependency-cruiser.cjs', 'tsconfig.json']) cpSync(`${ROOT}/${name}`, join(folder, name));
      for (const name of ['core/good', 'dataset/good', 'functions/good', 'functions/_lib/good']) write(`${name}.ts`, 'export const good = 1;\n');
      for (const [file, imported] of Object.values(BAD)) write(file, `export * from '${imported}';\n`);
      write('core/circle-b.ts', "export * from './circle-a';\n");

      const { code, stdout } = await cruise(folder);
      for (const [rule, [file]] of Object.entries(BAD)) expect(stdout).toMatch(new RegExp(`error ${rule}: src/${file}`));
      expect(code).toBeGreaterThan(0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
