/** A page of help about one task, and the list of all tasks in the index. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../cli/_lib/project';
import type { Bilingual, Language } from '../core/language';
import type { PageName } from '../taskpane/page-name';
import { sayIn, type StringKey } from '../taskpane/strings';
import { en } from '../taskpane/strings/en';
import { en as enOfImports } from '../taskpane/strings/en/imports';
import { sayOfImports, type ImportKey } from '../taskpane/strings/imports';
import { escape, examplesList, page } from './help-frame';
import type { HelpFault, HelpPart, NamedTask, Picture } from './help-task';

const WORDS = {
  steps: { en: 'What to do', zh: '怎么做' },
  gives: { en: 'What you get', zh: '得到什么' },
  wrong: { en: 'What can go wrong', zh: '可能遇到的问题' },
  see: { en: 'See also', zh: '另见' },
  anywhere: { en: 'Everywhere', zh: '通用' },
} satisfies Record<string, Bilingual>;

/** In the order of the tabs. */
const PAGES: readonly PageName[] = ['prices', 'policies', 'systems', 'news', 'functions', 'data'];

export function taskPage(task: NamedTask, all: readonly NamedTask[], language: Language): string {
  const { name, title, want, steps, gives, wrong, functions, tasks } = task;
  const heading = (words: Bilingual) => `<h2>${words[language]}</h2>`;
  const body = [
    `<h1>${escape(title[language])}</h1><p class="lead">${marked(want, language)}</p>`,
    `${heading(WORDS.steps)}<ol>${steps.map((step) => `<li>${part(step, language)}</li>`).join('')}</ol>`,
    `${heading(WORDS.gives)}${gives.map((given) => part(given, language)).join('')}`,
    `${heading(WORDS.wrong)}<dl class="faults">${wrong.map((fault) => faultOf(fault, language)).join('')}</dl>`,
    `${heading(WORDS.see)}<ul>${[...tasks.map((other) => taskLink(other, all, language)), ...functions.map(functionLink)].join('')}</ul>`,
  ];
  return page(title[language], `${name}.html`, language, body.join(''));
}

/** A section for each page of the pane, which leads here from its help; and one for what is done on none of them. */
export function tasksByPage(tasks: readonly NamedTask[], language: Language): string {
  const section = (name: PageName | undefined) => {
    const items = tasks
      .filter((task) => task.page === name)
      .map((task) => `<li><a href="${task.name}.html">${escape(task.title[language])}</a><br><small>${marked(task.want, language)}</small></li>`);
    const heading = name ? sayIn(language)(`tab.${name}`) : WORDS.anywhere[language];
    return `<section id="page-${name ?? 'all'}"><h2>${escape(heading)}</h2><ul>${items.join('')}</ul></section>`;
  };
  return [...PAGES, undefined].map(section).join('');
}

function part({ text, formulas, picture }: HelpPart, language: Language): string {
  return [
    `<p>${marked(text, language)}</p>`,
    formulas ? examplesList(formulas.map(({ formula, shown }) => ({ formula, shown: shown[language] })), language) : '',
    picture ? pictureOf(picture, language) : '',
  ].join(''); // prettier-ignore
}

function faultOf({ seen, meaning }: HelpFault, language: Language): string {
  return `<dt>${marked(seen, language)}</dt><dd>${marked(meaning, language)}</dd>`;
}

/** The page keeps its place free, so that nothing jumps when the picture arrives. */
function pictureOf({ name, alt }: Picture, language: Language): string {
  const { width, height } = sizeOf(name, language);
  return `<p><img src="${name}.png" alt="${escape(alt[language])}" width="${width}" height="${height}"></p>`;
}

/** Taken on a screen of twice the points. */
const POINTS = 2;
/** Where the first part of every PNG file keeps its width and height. */
const WIDTH_AT = 16;
const HEIGHT_AT = 20;

function sizeOf(name: string, language: Language): { width: number; height: number } {
  const bytes = readFileSync(join(ROOT, 'assets/help', language, `${name}.png`));
  return { width: Math.round(bytes.readUInt32BE(WIDTH_AT) / POINTS), height: Math.round(bytes.readUInt32BE(HEIGHT_AT) / POINTS) };
}

function taskLink(name: string, all: readonly NamedTask[], language: Language): string {
  const task = all.find((candidate) => candidate.name === name);
  if (!task) throw new Error(`src/build/help-tasks/ holds no ${name}.ts, which another task leads to`);
  return `<li><a href="${name}.html">${escape(task.title[language])}</a></li>`;
}

function functionLink(id: string): string {
  return `<li><a href="${id.toLowerCase()}.html">CARBON.${id}</a></li>`;
}

/** See {@link HelpTask} for the marks. */
function marked(text: Bilingual, language: Language): string {
  return escape(text[language])
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/\*\*([^*]+)\*\*/g, '<b>$1</b>')
    .replace(/\{([\w.-]+)(?: (\w+=\w+))?\}/g, (_, key: string, value?: string) => `<b>${escape(labelOf(key, value, language))}</b>`);
}

/** The labels of importing are a list of their own in the pane. */
const OF_IMPORTS = /^imports\./;

/** @param value What stands in its placeholder, as `count=4`. */
function labelOf(key: string, value: string | undefined, language: Language): string {
  const [name, filled] = value?.split('=') ?? [];
  const values = name !== undefined && filled !== undefined ? { [name]: filled } : {};
  const ofImports = key.replace(OF_IMPORTS, '');
  if (ofImports !== key && ofImports in enOfImports) return sayOfImports(language)(ofImports as ImportKey, values);
  if (key in en) return sayIn(language)(key as StringKey, values);
  throw new Error(`the pane has no label ${key}, which the help quotes`);
}
