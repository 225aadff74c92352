/** The texts of importing. Not among those of the whole pane: they come with the pages that show them. */
import type { Bilingual, Language } from '../../core/language';
import { filled } from './index';
import { en, type ImportKey } from './en/imports';
import { zh } from './zh/imports';

type Values = Readonly<Record<string, string | number | Bilingual>>;

const IMPORT_STRINGS: Record<Language, Record<ImportKey, string>> = { en, zh };

export type SayOfImports = (key: ImportKey, values?: Values) => string;

/** A text in a language, its `{placeholders}` filled. */
export function sayOfImports(language: Language): SayOfImports {
  return (key, values = {}) =>
    filled(
      IMPORT_STRINGS[language][key],
      Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'object' ? value[language] : value])),
    );
}

/** A text in both languages, for a message that outlives a change of the language. */
export function inBoth(key: ImportKey, values: Values = {}): Bilingual {
  return { zh: sayOfImports('zh')(key, values), en: sayOfImports('en')(key, values) };
}

export type { ImportKey };
