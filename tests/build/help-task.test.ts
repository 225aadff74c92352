import { readFileSync, readdirSync } from 'node:fs';
import { helpPages } from '../../src/build/help';
import { alike, loadTasks, type HelpTask, type NamedTask } from '../../src/build/help-task';
import { openTerminal } from '../../src/cli/_lib/terminal';
import { ROOT } from '../../src/cli/_lib/project';
import type { Bilingual, Language } from '../../src/core/language';
import { parsePeriod } from '../../src/dataset/period';
import { en as strings } from '../../src/taskpane/strings/en';
import { PICTURES } from '../browser/help-pictures';
import { catalogue } from '../_setup/bundled';

const LANGUAGES: readonly Language[] = ['zh', 'en'];
const PAGES = Object.keys(strings).flatMap((key) => /^tab\.(.*)/.exec(key)?.[1] ?? []);
const functions = catalogue();
const tasks = loadTasks();
const FORMULAS = tasks.flatMap(({ name, steps, gives }) =>
  [...steps, ...gives].flatMap(({ formulas = [] }) => formulas.map((shown) => ({ name, ...shown }))),
);

/** A day in a cell is a number to calculate with. */
function calculated(shown: unknown): unknown {
  if (Array.isArray(shown)) return shown.map(calculated);
  return typeof shown === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(shown) ? parsePeriod(shown)!.start : shown;
}

describe.each(LANGUAGES)('results are as shown (%s)', (language) => {
  let answer: ReturnType<typeof openTerminal>;
  beforeAll(() => {
    answer = openTerminal(language);
  });

  test.each(FORMULAS)('$name: $formula', ({ formula, shown }) => {
    expect(answer(formula)).toEqual({ formula, value: calculated(shown[language]) });
  });
});

describe.each(tasks)('$name', (task) => {
  const { want, steps, gives, wrong } = task;
  const texts: Bilingual[] = [
    task.title,
    want,
    ...[...steps, ...gives].map(({ text }) => text),
    ...wrong.flatMap(({ seen, meaning }) => [seen, meaning]),
  ];

  test('is told in both languages, with the same labels and formulas in each', () => {
    const labels = (text: string) => (text.match(/\{[^}]+\}/g) ?? []).sort();
    for (const { zh, en } of texts) {
      expect(zh.replace(/\{[^}]+\}/g, '汉')).toMatch(/\p{Script=Han}/u);
      expect(en.replace(/\{[^}]+\}/g, 'label')).toMatch(/[a-z]{3}/);
      expect(labels(zh)).toEqual(labels(en));
    }
  });

  test('leaves no mark of its source in the page', () => {
    for (const language of LANGUAGES) {
      const prose = helpPages(functions)
        .get(`${language}/${task.name}.html`)!
        .replace(/<(code|samp|td)>.*?<\/\1>/g, '');
      expect(prose).not.toMatch(/[{}`]|\*\*/);
    }
  });

  test('quotes labels of the ribbon and the workbench as they stand there', () => {
    const labelled = [`${ROOT}/manifest.xml`, `${ROOT}/src/workbench/strings.ts`].map((path) => readFileSync(path, 'utf8')).join('');
    for (const text of texts.flatMap(({ zh, en }) => [zh, en])) {
      for (const [, label] of text.matchAll(/\*\*([^*]+)\*\*/g)) expect(labelled).toMatch(new RegExp(`["']${label!.replace(/[.?]/g, '\\$&')}["']`));
    }
  });

  test('says what can go wrong, and leads on', () => {
    expect(wrong.length).toBeGreaterThan(0);
    expect([...task.functions, ...task.tasks].length).toBeGreaterThan(0);
    expect(task.tasks).not.toContain(task.name);
  });
});

test('each page of the pane leads to tasks of its own', () => {
  const pages = helpPages(functions);
  for (const language of LANGUAGES) {
    for (const page of [...PAGES, 'all']) {
      expect(pages.get(`${language}/index.html`)).toMatch(new RegExp(`<section id="page-${page}"><h2>[^<]+</h2><ul><li><a href="[\\w-]+\\.html">`));
    }
  }
  for (const page of PAGES) {
    const places = tasks.filter((task) => task.page === page).map(({ place }) => place);
    expect(places).toEqual(places.map((_, at) => at + 1));
  }
});

test('every picture that can be taken is there in both languages and shown, and no other lies about', () => {
  const shown = tasks.flatMap(({ steps, gives }) => [...steps, ...gives].flatMap(({ picture }) => picture?.name ?? []));
  expect(Object.keys(PICTURES).sort()).toEqual([...new Set(shown)].sort());
  for (const language of LANGUAGES) {
    expect(readdirSync(`${ROOT}/assets/help/${language}`).sort()).toEqual(shown.map((name) => `${name}.png`).sort());
  }
});

describe('a task that would lead astray is refused', () => {
  const task: HelpTask = {
    page: 'prices',
    place: 1,
    title: alikeWords('title'),
    want: alikeWords('what'),
    steps: [{ text: alikeWords('Press {refresh.do}, {systems.compare count=4} or **Save** on `A1<B1`.') }],
    gives: [{ text: alikeWords('a result'), formulas: [{ formula: '=1', shown: alike(1) }] }],
    wrong: [],
    functions: ['PRICE'],
    tasks: [],
  };
  const page = (change: Partial<NamedTask>) => helpPages(functions, [{ ...task, name: 'a-task', ...change }]).get('en/a-task.html')!;

  test('but not one that is right', () => {
    expect(page({})).toContain('Press <b>Refresh</b>, <b>Compare (4)</b> or <b>Save</b> on <code>A1&#60;B1</code>.');
    expect(page({})).toContain('<li><a href="price.html">CARBON.PRICE</a></li>');
  });

  test.each<[string, Partial<HelpTask>, string]>([
    ['a label the pane does not have', { want: alikeWords('Press {refresh.gone}') }, 'refresh.gone'],
    ['a task that does not exist', { tasks: ['no-task'] }, 'no-task.ts'],
    ['a picture that was not taken', { gives: [{ text: alikeWords('a picture'), picture: { name: 'none', alt: alikeWords('none') } }] }, 'none.png'],
  ])('%s', (_, change, said) => {
    expect(() => page(change)).toThrow(said);
  });
});

function alikeWords(text: string): Bilingual {
  return { zh: text, en: text };
}
