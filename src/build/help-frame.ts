/** What every page of the help is made of. */
import type { Bilingual, Language } from '../core/language';

const LOCALES: Record<Language, string> = { en: 'en', zh: 'zh-CN' };

const WORDS = {
  other: { en: '中文', zh: 'English' },
  result: { en: 'Cells of the result', zh: '结果单元格' },
} satisfies Record<string, Bilingual>;

export const HELP_TITLE: Bilingual = { en: 'CARBON help', zh: 'CARBON 帮助' };

export function page(title: string, file: string, language: Language, body: string): string {
  const other: Language = language === 'en' ? 'zh' : 'en';
  return `<!doctype html>
<!-- generated from the docstrings of src/functions/ and from src/build/help-tasks/ -->
<html lang="${LOCALES[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'">
<title>${escape(title)}</title>
<link rel="stylesheet" href="../help.css">
</head>
<body>
<nav><a href="index.html">${HELP_TITLE[language]}</a> <a href="../${other}/${file}" lang="${LOCALES[other]}">${WORDS.other[language]}</a></nav>
<main>${body}</main>
</body>
</html>
`;
}

export interface ShownExample {
  readonly formula: string;
  readonly shown: unknown;
}

export function examplesList(examples: readonly ShownExample[], language: Language): string {
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

export function code(text: string): string {
  return `<pre><code>${escape(text)}</code></pre>`;
}

export function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
