import MiniSearch, { type SearchResult } from 'minisearch';
import { HAN, foldText, termsOf } from './words';

/** A text to be searched: what it is called weighs more than what else is said. */
export interface Searchable {
  readonly titles: readonly string[];
  readonly texts: readonly string[];
}

interface Index {
  readonly words: MiniSearch<{ id: number; title: string; text: string }>;
  /** What a record is called, and all its texts, as they are compared with a word. */
  readonly titles: readonly string[];
  readonly texts: readonly string[];
}

const indexes = new WeakMap<readonly unknown[], Index>();

/**
 * Full-text search in both languages, best first. Every word of the query must be found; parts of words count, Chinese
 * needs no spaces, width and case do not matter.
 * @returns The records that match, or all in their order where the query is empty.
 */
export function searchRecords<T>(records: readonly T[], searchable: (record: T) => Searchable, query: string | undefined): T[] {
  if (query === undefined || query.trim() === '') return [...records];
  const terms = [...new Set(termsOf(query))];
  if (terms.length === 0) return [];
  const { words, titles, texts } = indexOf(records, searchable);
  // Pairs of characters only narrow the search: a Chinese word must stand as it is typed.
  const whole = terms.filter((term) => HAN.test(term) && term.length > 2);
  const filter = ({ id }: SearchResult) => whole.every((term) => texts[id as number]!.includes(term));
  const found = words.search({ combineWith: 'AND', queries: terms.map(queryOf) }, { filter });
  // What is called so comes before what only mentions it.
  const titled: T[] = [];
  const others: T[] = [];
  for (const { id } of found) {
    const isTitled = terms.every((term) => titles[id as number]!.includes(term));
    (isTitled ? titled : others).push(records[id as number]!);
  }
  return [...titled, ...others];
}

/** Does beforehand what the first search would else make its reader wait for. */
export function prepareSearch<T>(records: readonly T[], searchable: (record: T) => Searchable): void {
  indexOf(records, searchable);
}

function queryOf(term: string) {
  return { queries: HAN.test(term) ? pairs(term) : [term], combineWith: 'AND' as const, prefix: true, boost: { title: 3 } };
}

/** A word segmenter would cut 排放权 in two: pairs find every part of every word. */
function pairs(run: string): string[] {
  if (run.length < 2) return [run];
  return [...new Set(Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)))];
}

function tokens(text: string): string[] {
  return termsOf(text).flatMap((term) => (HAN.test(term) ? [...pairs(term), term.at(-1)!] : [term]));
}

function indexOf<T>(records: readonly T[], searchable: (record: T) => Searchable): Index {
  const known = indexes.get(records);
  if (known) return known;
  const documents = records.map((record, id) => {
    const { titles, texts } = searchable(record);
    return { id, title: titles.join('\n'), text: texts.join('\n') };
  });
  const processTerm = (term: string) => term;
  const words: Index['words'] = new MiniSearch({
    fields: ['title', 'text'],
    tokenize: tokens,
    processTerm,
    searchOptions: { tokenize: (term) => [term], processTerm },
  });
  words.addAll(documents);
  const index = {
    words,
    titles: documents.map(({ title }) => foldText(title)),
    texts: documents.map(({ title, text }) => foldText(`${title}\n${text}`)),
  };
  indexes.set(records, index);
  return index;
}
