import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { findChromium, launchChromium } from '../browser/chromium';
import { DIST, serveSite, type Site } from '../browser/serve';
import { Timings } from './_measure';
import { defineSettled } from './_settled';
import { grouped, times, type Table } from './_table';
import { publishTimes, type MultipliedData } from './_times-over';

const TIMES = 10;
const ROUNDS = 7;
const FRAME_MS = 1000 / 60;
const PAGES = ['policies', 'systems', 'news', 'prices'] as const;
/** Typed key by key, and taken away again. */
const WORDS = ['碳', '碳足', '碳足迹', ''];
const SCREEN = { width: 350, height: 700 };
const WITH_SHEET = { width: 1200, height: 700 };

type Step = 'switch' | 'search' | 'filter';
type Contender = 'pane' | 'plain';
/** Milliseconds, one for each press of a key or a tab. */
type Round = Readonly<Record<Step, readonly number[]>>;

/**
 * The built pane with ten times the data, against a page a user could have instead: plain HTML tables of the same lines,
 * one shown at a time, whose rows are hidden where they do not hold the words.
 */
export async function bench(): Promise<Table> {
  const data = publishTimes(TIMES);
  const browser = await launchChromium(findChromium());
  const site = await serveSite(new Set(), new Map([...data.files, ['/plain.html', plainPage(data)]]));
  try {
    const context = await contextWithData(browser, site, data);
    const opening = { pane: [] as number[], plain: [] as number[] };
    const rounds = { pane: [] as Round[], plain: [] as Round[] };
    for (let round = -1; round < ROUNDS; round++) {
      for (const name of round % 2 === 0 ? (['pane', 'plain'] as const) : (['plain', 'pane'] as const)) {
        const page = await context.newPage();
        const opened = await open(page, site, name);
        const measured = await measureSteps(page, name);
        if (name === 'pane') await requireLines(page, data.lines.policies.length);
        await page.close();
        if (round < 0) continue;
        opening[name].push(opened * 1e6);
        rounds[name].push(measured);
      }
    }
    return tableOf(data, opening, rounds);
  } finally {
    await browser.close();
    await site.close();
  }
}

/** A browser in which the pane has taken the data from the feed and kept them, as it would any newer ones. */
async function contextWithData(browser: Browser, site: Site, { version }: MultipliedData) {
  const context = await browser.newContext({ viewport: SCREEN, locale: 'zh-CN' });
  // Without Excel around it the pane needs no office.js, and whoever measures may have no network.
  await context.route('https://appsforoffice.microsoft.com/**', (route) => route.abort());
  await context.addInitScript(() => {
    localStorage.setItem('carbon.welcomed', 'yes');
    // It would open where one was before.
    localStorage.removeItem('carbon.doing');
  });
  const page = await context.newPage();
  await page.setViewportSize(WITH_SHEET);
  await page.goto(`${site.address}/workbench.html?lang=zh`);
  const pane = page.locator('#pane');
  await pane.locator('[data-page="data"]').click();
  await pane.getByRole('button', { name: '刷新', exact: true }).first().click();
  await pane.getByRole('heading', { name: version }).waitFor({ timeout: 120_000 });
  await page.close();
  await context.addInitScript(defineSettled);
  return context;
}

/** @returns Milliseconds until the first lines are laid out. */
async function open(page: Page, site: Site, name: Contender): Promise<number> {
  await page.goto(`${site.address}/${name === 'pane' ? 'taskpane.html' : 'plain.html'}`, { waitUntil: 'commit' });
  const shown = await page.waitForFunction(() => document.querySelector('[data-symbol], tr') && performance.now());
  const at = (await shown.jsonValue()) as number;
  await page.waitForLoadState();
  return at;
}

/** Each page once before, so that what is loaded when first needed is there. */
async function measureSteps(page: Page, name: Contender): Promise<Round> {
  const press = (tab: string) => page.evaluate((selector) => window.press(selector), `[data-page="${tab}"]`);
  const type = async (box: string) => {
    const spent: number[] = [];
    for (const text of WORDS) spent.push(await page.evaluate(([selector, typed]) => window.type(selector!, typed!), [box, text]));
    return spent;
  };
  for (const tab of PAGES) {
    await press(tab);
    // Pages one has been to are there too, out of sight.
    if (name === 'pane') await page.locator('#carbon-page [data-index]').filter({ visible: true }).first().waitFor();
  }
  const between: number[] = [];
  for (const tab of PAGES) between.push(await press(tab));

  await type('#carbon-search');
  const search = await type('#carbon-search');
  await press('policies');
  await type('#carbon-filter-policies');
  return { switch: between, search, filter: await type('#carbon-filter-policies') };
}

/** What was measured is worth telling only of the data it is told of. */
async function requireLines(page: Page, count: number): Promise<void> {
  const shown = await page.locator('#carbon-page [aria-setsize]').filter({ visible: true }).first().getAttribute('aria-setsize');
  if (shown !== String(count)) throw new Error(`the pane lists ${shown} policies where ${count} were published`);
}

function tableOf(data: MultipliedData, opening: Record<Contender, number[]>, rounds: Record<Contender, readonly Round[]>): Table {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const milliseconds = (nanoseconds: number) => (nanoseconds / 1e6).toFixed(1);
  const row = (label: string, timings: Timings<Contender | 'frame'>, slowest: string) => [
    label,
    milliseconds(timings.nanoseconds('pane')),
    slowest,
    times(timings.ratio('pane', 'frame')),
    milliseconds(timings.nanoseconds('plain')),
    times(timings.ratio('pane', 'plain')),
  ];
  const frames = rounds.pane.map(() => FRAME_MS * 1e6);
  const stepRow = (step: Step, label: string) => {
    const of = (name: Contender, by: (values: readonly number[]) => number) => rounds[name].map((round) => by(round[step]) * 1e6);
    const slowest = new Timings({ pane: of('pane', (values) => Math.max(...values)) }).nanoseconds('pane');
    return row(label, new Timings({ pane: of('pane', mean), plain: of('plain', mean), frame: frames }), milliseconds(slowest));
  };
  const { policies, systems, news, prices } = data.lines;
  return {
    title: `The pane with ${TIMES} times the data, against plain tables of the same lines in the same browser`,
    columns: ['what one does', 'ms', 'slowest of them, ms', '/ one frame', 'plain tables, ms', 'pane / plain'],
    rows: [
      row('opening, until lines are there', new Timings({ ...opening, frame: frames }), '–'),
      stepRow('switch', `going to another of ${PAGES.length} pages`),
      stepRow('search', 'a key in the search over everything'),
      stepRow('filter', `a key in the filter of ${grouped(policies.length)} policies`),
    ],
    notes: [
      'Target: one frame, 16.7 ms, for all but opening. Work until nothing changes any more, laying out included, drawing not; the mean of a round, its median over the rounds.',
      `${grouped(prices.length)} instruments, ${grouped(policies.length)} policies, ${grouped(systems.length)} systems, ${grouped(news.length)} news and events. Opening includes reading the newer data that were kept.`,
      `Gzipped: ${bundles()}.`,
    ],
  };
}

/** Scripts that are there before the first page, and those that come with a page or a chart. */
function bundles(): string {
  const sizes = readdirSync(DIST)
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({ file, size: gzipSync(readFileSync(join(DIST, file))).length }));
  const kB = (of: (file: string) => boolean) => `${grouped(sizes.filter(({ file }) => of(file)).reduce((sum, { size }) => sum + size, 0) / 1000)} kB`;
  const isFirst = (file: string) => /^(functions|taskpane)\./.test(file);
  const isOther = (file: string) => /^(workbench|notice)\./.test(file);
  return [
    `functions with the quotes ${kB((file) => file.startsWith('functions.'))}`,
    `the pane's first page ${kB((file) => file.startsWith('taskpane.'))}`,
    `all that is loaded when needed ${kB((file) => !isFirst(file) && !isOther(file))}`,
  ].join(', ');
}

/** Tabs, a box for all tables and one for that of the policies; rows are hidden by what they say, which is kept in lower case. */
function plainPage({ lines }: MultipliedData): string {
  const escaped = (text: string) => text.replace(/[&<]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const table = (name: string) => {
    const rows = lines[name as keyof typeof lines].map((line) => `<tr>${line.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>`);
    return `<table id="${name}"${name === 'prices' ? '' : ' hidden'}>${rows.join('')}</table>`;
  };
  return `<!doctype html><meta charset="utf-8"><body>
${PAGES.map((name) => `<button data-page="${name}">${name}</button>`).join('')}<input id="carbon-search"><input id="carbon-filter-policies">
${PAGES.map(table).join('\n')}
<script>
const tables = [...document.querySelectorAll('table')];
const rows = [...document.querySelectorAll('tr')].map((row) => ({ row, text: row.textContent.toLowerCase(), isPolicy: row.closest('table').id === 'policies' }));
const hide = (wanted, among) => { for (const { row, text } of among) row.hidden = !text.includes(wanted.toLowerCase()); };
for (const button of document.querySelectorAll('button')) button.onclick = () => { for (const table of tables) table.hidden = table.id !== button.dataset.page; };
document.querySelector('#carbon-filter-policies').oninput = ({ target }) => hide(target.value, rows.filter(({ isPolicy }) => isPolicy));
document.querySelector('#carbon-search').oninput = ({ target }) => { for (const table of tables) table.hidden = false; hide(target.value, rows); };
</script>`;
}
