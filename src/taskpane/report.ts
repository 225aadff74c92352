/** What an action tells when it is over: kept without its words, which are looked up when it is shown, in the language spoken then. */
import { CarbonError } from '../core/errors';
import type { Bilingual, Language } from '../core/language';
import { sayIn, type StringKey } from './strings';

export interface Sentence {
  readonly key: StringKey;
  readonly values?: Readonly<Record<string, string | number | Bilingual>>;
}

/** What was done, or why it was not. In both languages where its words came with a part of the pane; a bare text is the workbook's own, such as an address. */
export type Said = Sentence | CarbonError | Bilingual | string;

/** What one can do next, such as undo it or open what it names. */
export interface Offer {
  readonly said: Said;
  readonly act: () => void;
}

/** A list folded away below the message. */
export interface Section {
  readonly title: Said;
  readonly items: readonly (Said | Offer)[];
  /** What somebody has to act on is not folded. */
  readonly isOpen?: boolean;
}

export interface Report {
  readonly said: readonly Said[];
  readonly sections: readonly Section[];
  readonly offers?: readonly Offer[];
  /** Whether it tells why something was not done, though no error of ours says so. */
  readonly isRefusal?: boolean;
}

/** A list that long is looked through; a longer one is only counted. */
const MOST_ITEMS = 100;

export function report(said: readonly Said[], sections: readonly (Section | undefined)[] = []): Report {
  return { said, sections: sections.filter((section) => section !== undefined) };
}

/** @returns undefined for an empty list: there is nothing to unfold. */
export function section(key: StringKey, items: readonly Said[], { count = items.length, isOpen = false } = {}): Section | undefined {
  if (count === 0) return undefined;
  const shown = items.slice(0, MOST_ITEMS);
  const more: Said[] = count > shown.length ? [{ key: 'list.more', values: { count: count - shown.length } }] : [];
  return { title: { key, values: { count } }, items: [...shown, ...more], isOpen };
}

export function textOf(said: Said, language: Language): string {
  if (typeof said === 'string') return said;
  if (said instanceof CarbonError) return said.text(language);
  if (!('key' in said)) return said[language];
  const values = Object.entries(said.values ?? {}).map(([name, value]) => [name, typeof value === 'object' ? value[language] : value]);
  return sayIn(language)(said.key, Object.fromEntries(values) as Record<string, string | number>);
}
