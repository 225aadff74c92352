/** What the codes of arguments mean, in the words of the field: those several functions share, and those a function explains itself. */
import { REGION_WORDS, SECTION_WORDS, SEGMENT_WORDS, SYSTEM_STATUS_WORDS } from '../../../core/code-words';
import { MEASURE_WORDS } from '../../../core/fields';
import type { Bilingual, Language } from '../../../core/language';
import type { ParameterEntry } from '../../../functions/_lib/entry';
import { COLUMN_WORDS } from '../../../functions/_lib/headers';

type Words = Readonly<Record<string, Bilingual>>;

const SHARED: Readonly<Record<string, Words>> = {
  field: { ...COLUMN_WORDS, ...MEASURE_WORDS },
  headers: { '1': { zh: '含表头', en: 'with headers' }, '0': { zh: '无表头', en: 'without headers' } },
  language: { zh: { zh: '中文', en: 'Chinese' }, en: { zh: '英文', en: 'English' } },
  region: REGION_WORDS,
  section: SECTION_WORDS,
  segment: SEGMENT_WORDS,
  status: SYSTEM_STATUS_WORDS,
};

/** @returns undefined for a code nobody has a word for: it is its own. */
export function wordOfCode({ name, words }: Pick<ParameterEntry, 'name' | 'words'>, code: string): Bilingual | undefined {
  return words.find((word) => word.code === code) ?? SHARED[name]?.[code];
}

/** The code, and its word beside it where that says more. */
export function labelOfCode(parameter: Pick<ParameterEntry, 'name' | 'words'>, code: string, language: Language): string {
  const word = wordOfCode(parameter, code)?.[language];
  return word === undefined || word === code ? code : `${code} · ${word}`;
}
