/** Fresh data in a real browser: its own network, cache, storage and channels, under the policy of the built page. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { ROOT } from '../../src/cli/_lib/project';
import type { DataInUse } from '../../src/live/data-in-use';
import { feedOf, smallJson } from '../dataset/feed/_published';
import { launchChromium } from './chromium';
import { DIST } from './serve';

const BUNDLED = smallJson([{ period: '2024-03-01', value: 50 }]);
const NEWER = smallJson([{ period: '2024-03-04', value: 51 }]);

/** The data in use as an entry sets them up, within reach of the test. */
const SCRIPT = `
  import { FUNCTIONS } from './generated/functions';
  import { openDataset } from './src/dataset/store';
  import { dataOfPage } from './src/live/data-of-page';
  window.ready = fetch('bundled.json').then((file) => file.json()).then((json) => {
    window.data = dataOfPage({ dataset: openDataset(json), loadRecords: async () => json.records });
    window.data.speak('en');
    return window.data.arrival();
  });
  window.price = () => FUNCTIONS.PRICE([['TEST:A']])[0][0];
`;

interface Served extends Window {
  ready: Promise<void>;
  data: DataInUse;
  price: () => unknown;
}

let script: string;
let html: string;
let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
let context: BrowserContext;
let complaints: string[];

/** What a host answers; each test may change it. */
type Answers = Record<string, (response: ServerResponse, ifNoneMatch: string | undefined) => void>;

async function serve() {
  const answers: Answers = {};
  const statuses: number[] = [];
  const server = createServer(({ url = '/', headers }, response) => {
    response.on('finish', () => url.endsWith('feed.json') && statuses.push(response.statusCode));
    const answer = answers[url];
    if (answer) answer(response, headers['if-none-match']);
    else response.writeHead(404).end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () => new Promise((closed) => (server.close(closed), server.closeAllConnections()));
  return { address, answers, statuses, close };
}

const json = (value: unknown) => (response: ServerResponse) => response.setHeader('content-type', 'application/json').end(JSON.stringify(value));
const feedAnswer = (feed: object) => {
  const etag = `"${createHash('sha256').update(JSON.stringify(feed)).digest('hex').slice(0, 8)}"`;
  return (response: ServerResponse, ifNoneMatch: string | undefined) =>
    ifNoneMatch === etag ? response.writeHead(304).end() : response.setHeader('etag', etag).end(JSON.stringify(feed));
};

beforeAll(async () => {
  const built = await build({ stdin: { contents: SCRIPT, resolveDir: ROOT }, bundle: true, format: 'iife', write: false, target: 'es2022' });
  script = built.outputFiles[0]!.text;
  const policy = /<meta[^>]*Content-Security-Policy[^>]*>/.exec(readFileSync(join(DIST, 'taskpane.html'), 'utf8'))![0];
  html = `<!doctype html><head>${policy}</head><body><script src="data.js"></script></body>`;
  browser = await launchChromium();
});
afterAll(() => browser?.close());

beforeEach(async () => {
  site = await serve();
  Object.assign(site.answers, {
    '/page.html': (response: ServerResponse) => response.setHeader('content-type', 'text/html; charset=utf-8').end(html),
    '/data.js': (response: ServerResponse) => response.setHeader('content-type', 'text/javascript; charset=utf-8').end(script),
    '/bundled.json': json(BUNDLED),
    '/feed.json': feedAnswer(feedOf(NEWER)),
    [`/dataset-${NEWER.version}.json`]: json(NEWER),
    '/favicon.ico': (response: ServerResponse) => response.writeHead(204).end(),
  });
  context = await browser.newContext();
  complaints = [];
});
afterEach(async () => {
  await context.close();
  await site.close();
});

async function open(): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  await page.goto(`${site.address}/page.html`);
  await page.evaluate(() => (window as unknown as Served).ready);
  return page;
}

const refresh = (page: Page) => page.evaluate(() => (window as unknown as Served).data.refresh());
const stepBack = (page: Page) => page.evaluate(() => (window as unknown as Served).data.stepBack());
const price = (page: Page) => page.evaluate(() => (window as unknown as Served).price());
const untilPrice = (page: Page, wanted: number) => page.waitForFunction((value) => (window as unknown as Served).price() === value, wanted);
/** The code a refresh is refused with. */
const refusal = (page: Page) =>
  page.evaluate(async () => {
    const outcome = await (window as unknown as Served).data.refresh();
    return outcome.kind === 'refused' ? outcome.error.code : outcome.kind;
  });

test('newer data reach every window, stay for the next session, and can be taken back', async () => {
  const [one, other] = [await open(), await open()];
  expect(await price(one)).toBe(50);
  expect(await refresh(one)).toMatchObject({ kind: 'changed', isKept: true, after: { version: NEWER.version } });
  expect(await price(one)).toBe(51);
  await untilPrice(other, 51);

  await one.reload();
  await one.evaluate(() => (window as unknown as Served).ready);
  expect(await price(one)).toBe(51);

  expect(await stepBack(other)).toMatchObject({ kind: 'changed', after: { version: BUNDLED.version } });
  await untilPrice(one, 50);
  expect(complaints).toEqual([]);
});

test('a feed that has not changed is not sent again', async () => {
  const page = await open();
  await refresh(page);
  expect(await refresh(page)).toMatchObject({ kind: 'up-to-date' });
  expect(site.statuses).toEqual([200, 304]);
  expect(complaints).toEqual([]);
});

test('a feed on another host over https may be chosen, and nothing but https', async () => {
  const address = 'https://data.example.org/feed.json';
  const headers = { 'access-control-allow-origin': '*' };
  await context.route('https://data.example.org/**', (route) => {
    const body = route.request().url() === address ? feedOf(NEWER) : NEWER;
    return route.fulfill({ json: body, headers });
  });
  const page = await open();
  await page.evaluate((chosen) => (window as unknown as Served).data.setFeedAddress(chosen), address);
  expect(await refresh(page)).toMatchObject({ kind: 'changed', after: { version: NEWER.version } });
  const choose = () => page.evaluate(() => (window as unknown as Served).data.setFeedAddress('http://data.example.org/feed.json'));
  await expect(choose()).rejects.toThrow('feed-address-refused');
  expect(complaints).toEqual([]);
});

const FAILURES: readonly (readonly [code: string, answers: () => Answers])[] = [
  ['feed-missing', () => ({ '/feed.json': (response) => response.writeHead(404).end() })],
  ['feed-offline', () => ({ '/feed.json': (response) => response.destroy() })],
  ['feed-not-readable', () => ({ '/feed.json': (response) => response.end('<!doctype html>') })],
  ['feed-wrong-hash', () => ({ '/feed.json': feedAnswer(feedOf(NEWER, { sha256: 'a'.repeat(64) })) })],
  ['feed-older', () => ({ '/feed.json': feedAnswer(feedOf(NEWER, { version: '2024-02-01-00000000' })) })],
  [
    'feed-cut-short',
    () => ({
      [`/dataset-${NEWER.version}.json`]: (response) => {
        response.setHeader('content-length', 5000).write(JSON.stringify(NEWER).slice(0, 500));
        setTimeout(() => response.destroy(), 50);
      },
    }),
  ],
  ['feed-address-refused', () => ({ '/feed.json': feedAnswer(feedOf(NEWER, { url: 'http://data.example.org/dataset.json' })) })],
];

test.each(FAILURES)('%s: the data in use stay', async (code, answers) => {
  const page = await open();
  Object.assign(site.answers, answers());
  expect(await refusal(page)).toBe(code);
  expect(await price(page)).toBe(50);
  await page.reload();
  await page.evaluate(() => (window as unknown as Served).ready);
  expect(await price(page)).toBe(50);
});
