import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../src/cli/_lib/project';
import { run, start } from '../_setup/run';

jest.setTimeout(120_000);

const HOST = 'https://x.example/carbon';
const OFFICE = 'https://office.example/1/office.js';
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'carbon-site-'));
  const env = ['--env', `baseUrl=${HOST}/`, '--env', `officeJs=${OFFICE}`];
  const { code, stdout, stderr } = await start(
    process.execPath,
    [`${ROOT}/node_modules/webpack/bin/webpack.js`, '--output-path', folder, ...env],
    ROOT,
  );
  if (code !== 0) throw new Error(stdout + stderr);
});

afterAll(() => rmSync(folder, { recursive: true }));

const read = (name: string) => readFileSync(join(folder, name), 'utf8');

test('npm run validate finds no fault', async () => {
  await expect(run('src/cli/validate.ts', ['--dist', folder])).resolves.toEqual({
    code: 0,
    stdout: 'manifest.xml and the built manifest: no fault\n',
    stderr: '',
  });
});

test('npm run validate says what to do where nothing is built', async () => {
  const { code, stdout, stderr } = await run('src/cli/validate.ts', ['--dist', join(folder, 'nothing')]);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain('npm run build');
});

test('no file of ours names the addresses of development', () => {
  const ours = (readdirSync(folder, { recursive: true }) as string[]).filter(
    (name) => /\.(html|js|json|xml|css)$/.test(name) && !name.startsWith('vendor'),
  );
  expect(ours.length).toBeGreaterThan(20);
  for (const name of ours) expect([name, read(name).includes('localhost:')]).toEqual([name, false]);
});

test('office.js is loaded from the address given, which alone the policy allows', () => {
  const page = read('taskpane.html');
  expect(page).toContain(`<script src="${OFFICE}"></script>`);
  expect(page).toContain("script-src 'self' https://office.example;");
  expect(page).not.toContain('microsoft.com');
});

test('the page finds every script beside it, the functions before the pane', () => {
  const scripts = [...read('taskpane.html').matchAll(/<script defer[^>]*src="([^"]+)"/g)].map(([, src]) => src!);
  expect(scripts[0]).toBe('functions.js');
  for (const script of scripts) expect(existsSync(join(folder, script))).toBe(true);
});

test('what may stay in a cache has its contents in its name; the rest is what others name', () => {
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  expect(scripts.filter((name) => !/\.[0-9a-f]{8}\.js$/.test(name))).toEqual(['functions.js']);
});
