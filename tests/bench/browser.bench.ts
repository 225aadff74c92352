import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { openInExcel } from '../_setup/excel-emulation/office-in-page';
import { findChromium, launchChromium } from '../browser/chromium';
import { DIST } from '../browser/serve';
import { Timings } from './_measure';
import { grouped, times, type Table } from './_table';

const ROUNDS = 7;
const HOST = 'https://addin.test/';
const OFFICE = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.png': 'image/png' };
const REACT_ALONE = `
  import { createRoot } from 'react-dom/client';
  import { createElement } from 'react';
  createRoot(document.body).render(createElement('p', { 'data-symbol': 'alone' }, 'here'));`;

declare global {
  interface Window {
    /** What is waited for, in milliseconds since the page was asked for; by then these files had come. */
    reached: Record<'answer' | 'board' | 'office', { readonly at: number; readonly files: readonly string[] } | undefined>;
  }
}

type Milestone = keyof Window['reached'];

/** A page loaded cold, and what of it is waited for. */
interface Contender {
  readonly page: string;
  readonly isInExcel: boolean;
  readonly milestone: Milestone;
  /** A file that never arrives. */
  readonly without?: RegExp;
}

const CONTENDERS = {
  react: { page: 'react.html', isInExcel: false, milestone: 'board' },
  office: { page: 'office.html', isInExcel: true, milestone: 'office' },
  answer: { page: 'taskpane.html', isInExcel: true, milestone: 'answer', without: /^taskpane\.\w+\.js$/ },
  board: { page: 'taskpane.html', isInExcel: true, milestone: 'board' },
} as const satisfies Record<string, Contender>;
type Name = keyof typeof CONTENDERS;
const NAMES = Object.keys(CONTENDERS) as Name[];

/** Cold loads of the built task pane in an emulated Excel, beside a page with office.js alone and one with React alone. */
export async function bench(): Promise<Table> {
  const browser = await launchChromium(findChromium());
  const files = siteFiles();
  const perCall = { react: [], office: [], answer: [], board: [] } as Record<Name, number[]>;
  const bytes = {} as Record<Name, number>;
  try {
    for (let round = -1; round < ROUNDS; round++) {
      for (const name of round % 2 === 0 ? NAMES : [...NAMES].reverse()) {
        const { at, files: loaded } = await load(browser, files, CONTENDERS[name]);
        bytes[name] = loaded.reduce((sum, file) => sum + gzippedSize(files(file)!), 0);
        if (round >= 0) perCall[name].push(at * 1e6);
      }
    }
  } finally {
    await browser.close();
  }
  const timings = new Timings(perCall);
  const row = (name: Name, label: string) => [
    label,
    grouped(bytes[name] / 1000),
    grouped(timings.nanoseconds(name) / 1e6),
    times(timings.ratio(name, 'office')),
    times(timings.ratio(name, 'react')),
  ];
  return {
    title: 'Opening the add-in cold: scripts of its own and time',
    columns: ['until', 'kB gzipped', 'ms', '/ office.js alone', '/ React alone'],
    rows: [
      row('react', 'a page with React alone shows a line'),
      row('office', 'office.js alone is ready'),
      row('answer', 'the first function answers, without the pane'),
      row('board', 'the board is shown'),
    ],
    notes: [
      `Targets: 250 kB until a function answers, 200 kB more until the board is shown (${grouped((bytes.board - bytes.answer) / 1000)}).`,
      'office.js itself, the same in all but the first, is not counted. Its runtime hands results over every 50 ms, so an answer is never sooner.',
    ],
  };
}

/** What the host of the add-in gives out, and the two pages it is compared with. */
function siteFiles(): (path: string) => Buffer | undefined {
  const { outputFiles } = buildSync({
    stdin: { contents: REACT_ALONE, resolveDir: join(DIST, '..') },
    define: { 'process.env.NODE_ENV': '"production"' },
    bundle: true,
    minify: true,
    write: false,
  });
  const own: Readonly<Record<string, Buffer>> = {
    'react.html': Buffer.from('<!doctype html><body></body><script src="react.js"></script>'),
    'react.js': Buffer.from(outputFiles[0]!.contents),
    'office.html': Buffer.from(`<!doctype html>${OFFICE}`),
  };
  return (path) => {
    if (path in own) return own[path];
    try {
      return readFileSync(join(DIST, path));
    } catch {
      return undefined;
    }
  };
}

async function load(browser: Browser, files: (path: string) => Buffer | undefined, { page: path, isInExcel, milestone, without }: Contender) {
  const context = await browser.newContext({ viewport: { width: 350, height: 700 }, locale: 'en-GB' });
  const page = await context.newPage();
  await page.route(`${HOST}**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    if (without?.test(name)) return;
    const body = files(name);
    return body ? route.fulfill({ body, contentType: TYPES[extname(name)] ?? 'application/octet-stream' }) : route.fulfill({ status: 404 });
  });
  if (isInExcel) await openInExcel(page, { displayLanguage: 'en-US' });
  await page.addInitScript(watch, JSON.parse(readFileSync(join(DIST, 'functions.json'), 'utf8')) as never);
  await page.goto(HOST + path, { waitUntil: 'commit' });
  const reached = await reachedIn(page, milestone);
  await context.close();
  return reached;
}

async function reachedIn(page: Page, milestone: Milestone): Promise<{ at: number; files: string[] }> {
  await page.waitForFunction((name) => window.reached?.[name] !== undefined, milestone);
  const { at, files } = (await page.evaluate((name) => window.reached[name], milestone))!;
  return { at, files: files.map((address) => new URL(address).pathname.slice(1)) };
}

/** Runs in the page before its own scripts, and notes when what is waited for is there. */
function watch(metadata: never): void {
  window.reached = { answer: undefined, board: undefined, office: undefined };
  localStorage.setItem('carbon.welcomed', 'yes');
  const reach = (milestone: Milestone) => {
    const at = performance.now();
    const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const own = entries.filter(({ name, responseEnd }) => name.startsWith(location.origin) && name.endsWith('.js') && responseEnd <= at);
    window.reached[milestone] ??= { at, files: own.map(({ name }) => name) };
  };
  new MutationObserver((_, observer) => {
    if (!document.querySelector('[data-symbol]')) return;
    observer.disconnect();
    requestAnimationFrame(() => reach('board'));
  }).observe(document, { childList: true, subtree: true });

  const excel = window.emulatedExcel;
  if (!excel) return;
  excel.customFunctions.register(metadata);
  void excel.customFunctions.ready.then(() => reach('office'));
  const asked = setInterval(() => {
    const { mappings } = (window as any).CustomFunctions?._association ?? {};
    if (!mappings?.PRICE) return;
    clearInterval(asked);
    void excel.customFunctions.invoke('PRICE', [[['CEA']], [['2024-11-13']]]).then(() => reach('answer'));
  }, 1);
}

function gzippedSize(content: Buffer): number {
  return gzipSync(content).length;
}
