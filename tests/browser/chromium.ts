/** A browser to test with: the one that is named, else one that is installed, else the one that comes as a package. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

export interface FoundChromium {
  readonly executablePath: string;
  /** What its process needs besides our environment. */
  readonly env: Readonly<Record<string, string>>;
}

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** In the order of preference; on Windows below each folder that holds programs. */
const INSTALLED: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/microsoft-edge-stable',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .flatMap((name) => process.env[name] ?? [])
    .flatMap((folder) =>
      ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe', 'Chromium/Application/chrome.exe'].map((path) =>
        join(folder, path),
      ),
    ),
};

const WHAT_TO_DO = 'Install Chrome, Edge or Chromium, or set CHROMIUM_PATH to the program.';

/** @throws where there is none; the message says what to install. */
export function findChromium(): FoundChromium {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist. ${WHAT_TO_DO}`);
  const executablePath = named || INSTALLED[process.platform]?.find((path) => existsSync(path));
  if (executablePath) return { executablePath, env: {} };
  if (process.platform === 'linux' && process.arch === 'x64') return unpackedChromium();
  throw new Error(`No browser was found to test with. ${WHAT_TO_DO}`);
}

/** In a fresh folder, removed when this process ends. */
function unpackedChromium(): FoundChromium {
  const folder = mkdtempSync(join(tmpdir(), 'carbon-chromium-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const executablePath = execFileSync(process.execPath, [join(__dirname, 'unpack-chromium.mjs'), folder], { encoding: 'utf8' });
  return {
    executablePath,
    env: {
      ...(lacksLibraries(executablePath) ? { LD_LIBRARY_PATH: join(folder, 'al2023/lib') } : {}),
      ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: fontsIn(folder) }),
    },
  };
}

/** The package's list of fonts names the folder it usually unpacks into. */
function fontsIn(folder: string): string {
  const fonts = join(folder, 'fonts');
  const list = join(fonts, 'fonts.conf');
  writeFileSync(list, readFileSync(list, 'utf8').replaceAll('/tmp/fonts', fonts));
  return fonts;
}

function lacksLibraries(program: string): boolean {
  try {
    return execFileSync('ldd', [program], { encoding: 'utf8' }).includes('not found');
  } catch {
    return true;
  }
}

/** @param found As found once before all tests; each test file is a process of its own. */
export function launchChromium({ executablePath, env } = handedOver()): Promise<Browser> {
  return chromium.launch({ executablePath, args: FLAGS, env: { ...process.env, ...env } });
}

const HANDED_OVER = 'CARBON_TEST_BROWSER';

export function handOver(found: FoundChromium): void {
  process.env[HANDED_OVER] = JSON.stringify(found);
}

function handedOver(): FoundChromium {
  return JSON.parse(process.env[HANDED_OVER] ?? 'null') as FoundChromium;
}
