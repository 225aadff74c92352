/** The help pages, written from the docstrings: one page a function and an index, in each language. */
import type { Bilingual, Language } from '../core/language';
import type { FunctionEntry } from '../functions/_lib/entry';

const LANGUAGES: readonly Language[] = ['en', 'zh'];
const LOCALES: Record<Language, string> = { en: 'en', zh: 'zh-CN' };

const WORDS = {
  title: { en: 'CARBON functions', zh: 'CARBON 函数' },
  other: { en: '中文', zh: 'English' },
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
  result: { en: 'Cells of the result', zh: '结果单元格' },
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
export function helpPages(catalogue: readonly FunctionEntry[]): Map<string, string> {
  const pages = new Map<string, string>();
  for (const language of LANGUAGES) {
    pages.set(`${language}/index.html`, indexPage(catalogue, language));
    for (const entry of catalogue) pages.set(`${language}/${entry.id.toLowerCase()}.html`, functionPage(entry, language));
  }
  return pages;
}

function indexPage(catalogue: readonly FunctionEntry[], language: Language): string {
  const items = catalogue.map(
    ({ id, description, parameters }) =>
      `<section id="${id.toLowerCase()}"><h2><a href="${id.toLowerCase()}.html">CARBON.${id}</a></h2>${code(signature(id, parameters))}<p>${escape(description[language])}</p></section>`,
  );
  return page(
    WORDS.title[language],
    'index.html',
    language,
    `<h1>${WORDS.title[language]}</h1><p>${escape(WORDS.intro[language])}</p>${items.join('')}`,
  );
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

function examplesList(examples: FunctionEntry['examples'], language: Language): string {
  const items = examples.map(({ formula, shown }) => `<dt>${code(formula)}</dt><dd>${resultOf(shown, language)}</dd>`);
  return `<dl class="examples">${items.join('')}</dl>`;
}

/** A spill is shown as the cells it fills; a wide one scrolls by itself, so that the page need not. */
function resultOf(shown: unknown, language: Language): string {
  if (!Array.isArray(shown)) return `<samp>${cellText(shown)}</samp>`;
  const rows = (shown as unknown[][]).map((row) => `<tr>${row.map((cell) => `<td>${cellText(cell)}</td>`).join('')}</tr>`);
  return `<div class="spill" role="group" tabindex="0" aria-label="${WORDS.result[language]}"><table>${rows.join('')}</table></div>`;
}

/** As Excel shows it in a cell of the format General. */
function cellText(value: unknown): string {
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value === 'string' || typeof value === 'number') return escape(String(value));
  const { error, message } = value as { error: string; message: string };
  return `${escape(error)} <small>${escape(message)}</small>`;
}

function page(title: string, file: string, language: Language, body: string): string {
  const other: Language = language === 'en' ? 'zh' : 'en';
  return `<!doctype html>
<!-- generated from the docstrings of src/functions/ -->
<html lang="${LOCALES[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'">
<title>${escape(title)}</title>
<link rel="stylesheet" href="../help.css">
</head>
<body>
<nav><a href="index.html">${WORDS.title[language]}</a> <a href="../${other}/${file}" lang="${LOCALES[other]}">${WORDS.other[language]}</a></nav>
<main>${body}</main>
</body>
</html>
`;
}

function code(text: string): string {
  return `<pre><code>${escape(text)}</code></pre>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
