/** The help pages: one a task and one a function, written from its docstring, and an index of both, in each language. */
import type { Bilingual, Language } from '../core/language';
import type { FunctionEntry } from '../functions/_lib/entry';
import { HELP_TITLE, code, escape, examplesList, page } from './help-frame';
import { loadTasks, type NamedTask } from './help-task';
import { taskPage, tasksByPage } from './help-task-page';

const LANGUAGES: readonly Language[] = ['en', 'zh'];

const WORDS = {
  functions: { en: 'All functions', zh: '全部函数' },
  parameters: { en: 'Arguments', zh: '参数' },
  optional: { en: 'optional', zh: '可省略' },
  repeated: { en: 'may be repeated', zh: '可重复' },
  comma: { en: ', ', zh: '、' },
  choices: { en: 'One of: ', zh: '可选：' },
  returns: { en: 'Answer', zh: '结果' },
  rules: { en: 'Rules', zh: '规则' },
  fails: { en: 'Errors', zh: '错误' },
  from: { en: 'Where the figure comes from', zh: '数据出处' },
  examples: { en: 'Examples', zh: '示例' },
  intro: {
    en: 'Every figure comes from the dataset that ships with the add-in, and CARBON.SOURCE says where it was printed.',
    zh: '所有数据均来自加载项自带的数据集，CARBON.SOURCE 说明其印在何处。',
  },
} satisfies Record<string, Bilingual>;

/** Address of a function's help below the add-in's host; the anchor is the function's name. */
export function helpAddress(id: string, language: Language): string {
  return `help/${language}/${id.toLowerCase()}.html#${id.toLowerCase()}`;
}

/** All help pages by their path below `help/`. */
export function helpPages(catalogue: readonly FunctionEntry[], tasks = loadTasks()): Map<string, string> {
  const pages = new Map<string, string>();
  for (const language of LANGUAGES) {
    pages.set(`${language}/index.html`, indexPage(catalogue, tasks, language));
    for (const task of tasks) pages.set(`${language}/${task.name}.html`, taskPage(task, tasks, language));
    for (const entry of catalogue) pages.set(`${language}/${entry.id.toLowerCase()}.html`, functionPage(entry, language));
  }
  return pages;
}

/** What one wants to do comes first; who knows the function finds it below. */
function indexPage(catalogue: readonly FunctionEntry[], tasks: readonly NamedTask[], language: Language): string {
  const items = catalogue.map(
    ({ id, description, parameters }) =>
      `<section id="${id.toLowerCase()}"><h3><a href="${id.toLowerCase()}.html">CARBON.${id}</a></h3>${code(signature(id, parameters))}<p>${escape(description[language])}</p></section>`,
  );
  const body = [
    `<h1>${HELP_TITLE[language]}</h1><p>${escape(WORDS.intro[language])}</p>`,
    tasksByPage(tasks, language),
    `<h2 id="functions-all">${WORDS.functions[language]}</h2>${items.join('')}`,
  ];
  return page(HELP_TITLE[language], 'index.html', language, body.join(''));
}

function functionPage(entry: FunctionEntry, language: Language): string {
  const { id, description, parameters, returns, rules, fails, from, examples } = entry;
  const part = (title: Bilingual, body: string) => (body === '' ? '' : `<h2>${title[language]}</h2>${body}`);
  const text = (bilingual: Bilingual) => `<p>${escape(bilingual[language])}</p>`;
  const body = [
    `<h1 id="${id.toLowerCase()}">CARBON.${id}</h1><p class="lead">${escape(description[language])}</p>${code(signature(id, parameters))}`,
    part(WORDS.parameters, parametersList(parameters, language)),
    part(WORDS.returns, text(returns)),
    part(WORDS.rules, rules.map(text).join('')),
    part(WORDS.fails, text(fails)),
    part(WORDS.from, text(from)),
    part(WORDS.examples, examplesList(examples, language)),
  ];
  return page(`CARBON.${id}`, `${id.toLowerCase()}.html`, language, body.join(''));
}

function signature(id: string, parameters: FunctionEntry['parameters']): string {
  const names = parameters.map(({ name, isOptional, isRepeating }) => {
    const shown = isRepeating ? `${name}1, …` : name;
    return isOptional ? `[${shown}]` : shown;
  });
  return `=CARBON.${id}(${names.join(', ')})`;
}

function parametersList(parameters: FunctionEntry['parameters'], language: Language): string {
  const items = parameters.map(({ name, description, isOptional, isRepeating, choices }) => {
    const marks = [...(isOptional ? [WORDS.optional[language]] : []), ...(isRepeating ? [WORDS.repeated[language]] : [])];
    const small = marks.length > 0 ? ` <small>${marks.join(WORDS.comma[language])}</small>` : '';
    const codes = choices.map((choice) => `<code>${escape(choice)}</code>`).join(' ');
    const list = codes === '' ? '' : `<br><small>${WORDS.choices[language]}${codes}</small>`;
    return `<dt><code>${name}</code>${small}</dt><dd>${escape(description[language])}${list}</dd>`;
  });
  return `<dl>${items.join('')}</dl>`;
}
