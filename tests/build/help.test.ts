import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { helpAddress, helpPages } from '../../src/build/help';
import { loadTasks } from '../../src/build/help-task';
import { ROOT } from '../../src/cli/_lib/project';
import { catalogue } from '../_setup/bundled';

const functions = catalogue();
const pages = helpPages(functions);
const names = [...loadTasks().map(({ name }) => name), ...functions.map(({ id }) => id.toLowerCase())];
const FILES = ['index.html', ...names.map((name) => `${name}.html`)];

const tags = (html: string) => [...html.matchAll(/<(\/?\w+)/g)].map(([, tag]) => tag!);
const attributes = (html: string, name: string) => [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value]) => value!);

test('there is an index, a page for each task and one for each function, in both languages', () => {
  expect(new Set(names).size).toBe(names.length);
  expect([...pages.keys()].sort()).toEqual(['en', 'zh'].flatMap((language) => FILES.map((file) => `${language}/${file}`)).sort());
  for (const { id } of functions) expect(pages.has(helpAddress(id, 'zh').replace('help/', '').replace(/#.*/, ''))).toBe(true);
});

test.each(FILES)('%s has the same parts in both languages', (file) => {
  const [en, zh] = [pages.get(`en/${file}`)!, pages.get(`zh/${file}`)!];
  expect(tags(zh)).toEqual(tags(en));
  expect(attributes(zh, 'id')).toEqual(attributes(en, 'id'));
  expect(zh).toMatch(/\p{Script=Han}/u);
});

describe.each([...pages])('%s', (path, html) => {
  test('leads nowhere else than to what is there', () => {
    for (const href of attributes(html, 'href')) {
      const [file, anchor] = posix.join(posix.dirname(path), href).split('#');
      if (file === 'help.css') continue;
      expect(pages.has(file!)).toBe(true);
      if (anchor !== undefined) expect(attributes(pages.get(file!)!, 'id')).toContain(anchor);
    }
  });

  test('can be read by a machine that reads aloud', () => {
    expect(html).toMatch(path.startsWith('en/') ? '<html lang="en">' : '<html lang="zh-CN">');
    expect(tags(html).filter((tag) => tag === 'h1')).toHaveLength(1);
    expect(tags(html).filter((tag) => tag === 'main')).toHaveLength(1);
    expect(html).toMatch(/<title>[^<]+<\/title>/);
    const levels = tags(html).flatMap((tag) => /^h(\d)$/.exec(tag)?.[1] ?? []).map(Number); // prettier-ignore
    levels.slice(1).forEach((level, at) => expect(level).toBeLessThanOrEqual(levels[at]! + 1));
    for (const [, picture] of html.matchAll(/<img ([^>]*)>/g)) expect(picture).toMatch(/alt="[^"]{10,}" width="\d+" height="\d+"/);
    expect(new Set(attributes(html, 'id')).size).toBe(attributes(html, 'id').length);
    for (const part of html.match(/<div class="spill"[^>]*>/g) ?? []) expect(part).toMatch(/tabindex="0" aria-label="[^"]+"/);
  });

  test('runs nothing and loads nothing but its style and its pictures, which are there', () => {
    expect(html).toContain(`content="default-src 'none'; style-src 'self'; img-src 'self'"`);
    for (const src of attributes(html, 'src')) expect(existsSync(`${ROOT}/assets/help/${posix.join(posix.dirname(path), src)}`)).toBe(true);
    expect(tags(html)).not.toContain('script');
  });
});

describe('results are shown as in a cell', () => {
  const page = (shown: unknown) =>
    helpPages([{ ...functions[0]!, id: 'SHOWN', examples: [{ formula: '=CARBON.SHOWN("<",1)', result: shown, shown }] }]).get('en/shown.html')!;

  test('a day, wherever it stands', () => {
    const SERIAL = /(?<![\d.])4[5-6]\d{3}(?![\d.])/;
    for (const { id } of functions) expect(pages.get(`en/${id.toLowerCase()}.html`)).not.toMatch(SERIAL);
    expect(pages.get('en/dataset.html')).toContain('<samp>2026-02-01</samp>');
    expect(pages.get('zh/history.html')).toContain('<td>2024-11-13</td><td>105.65</td>');
  });

  test.each([
    [true, '<samp>TRUE</samp>'],
    [{ error: '#N/A', message: 'not traded' }, '<samp>#N/A <small>not traded</small></samp>'],
    [[[79.26, { error: '#VALUE!', message: '' }, '']], '<tr><td>79.26</td><td>#VALUE! <small></small></td><td></td></tr>'],
    ['<b>', '<samp>&#60;b&#62;</samp>'],
  ])('%j', (shown, html) => {
    expect(page(shown)).toContain(html);
    expect(page(shown)).toContain('=CARBON.SHOWN(&#34;&#60;&#34;,1)');
  });
});
