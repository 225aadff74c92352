import type { Language } from '../../core/language';
import { en, type StringKey } from './en';
import { zh } from './zh';

const STRINGS: Record<Language, Record<StringKey, string>> = { en, zh };

/** A text in a language, its `{placeholders}` filled. */
export type Say = (key: StringKey, values?: Readonly<Record<string, string | number>>) => string;

export function sayIn(language: Language): Say {
  return (key, values = {}) => STRINGS[language][key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

export type { StringKey };
