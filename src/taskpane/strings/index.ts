import type { Language } from '../../core/language';
import { en, type StringKey } from './en';
import { zh } from './zh';

/** A text in a language, its `{placeholders}` filled. */
export type Say = (key: StringKey, values?: Readonly<Record<string, string | number>>) => string;

/** One for each language, and always the same: what depends on it need not begin anew. */
const SAYS: Record<Language, Say> = { en: sayFrom(en), zh: sayFrom(zh) };

export function sayIn(language: Language): Say {
  return SAYS[language];
}

function sayFrom(strings: Readonly<Record<StringKey, string>>): Say {
  return (key, values = {}) => filled(strings[key], values);
}

export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

export type { StringKey };
