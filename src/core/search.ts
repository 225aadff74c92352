import MiniSearch from 'minisearch';

/** A text to be searched: what it is called weighs more than what else is said. */
export interface Searchable {
  readonly titles: readonly string[];
  readonly texts: readonly string[];
}

type Index = MiniSearch<{ id: number; title: string; text: string }>;
const indexes = new WeakMap<readonly unknown[], Index>();

/**
 * Full-text search in both languages, best first. Every word of the query must be found; parts of words count, Chinese
 * needs no spaces, width and case do not matter.
 * @returns The records that match, or all in their order where the query is empty.
 */
export function searchRecords<T>(records: readonly T[], searchable: (record: T) => Searchable, query: string | undefined): T[] {
  const terms = termsOf(query ?? '');
  if (terms.length === 0) return [...records];
  const found = indexOf(records, searchable).search({ combineWith: 'AND', queries: terms.map(queryOf) });
  return found.map(({ id }) => records[id as number]!);
}

/** A Chinese word must stand as it is typed: its pairs of characters narrow the search, the text itself decides. */
function queryOf(term: string) {
  const isHan = HAN.test(term);
  return { queries: isHan ? pairs(term) : [term], combineWith: 'AND' as const, prefix: true, boost: { title: 3 } };
}

const HAN = /\p{Script=Han}/u;
const RUN = /\p{Script=Han}+|[\p{L}\p{N}.%]+/gu;

/** Runs of Chinese characters, and words of other scripts. */
function termsOf(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().match(RUN)?.flatMap(splitMixed) ?? [];
}

function splitMixed(run: string): string[] {
  return run.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? [];
}

/** A word segmenter would cut 排放权 in two: pairs find every part of every word. */
function pairs(run: string): string[] {
  if (run.length < 2) return [run];
  return Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2));
}

function tokens(text: string): string[] {
  return termsOf(text).flatMap((term) => (HAN.test(term) ? [...pairs(term), term.at(-1)!] : [term]));
}

function indexOf<T>(records: readonly T[], searchable: (record: T) => Searchable): Index {
  const known = indexes.get(records);
  if (known) return known;
  const index: Index = new MiniSearch({ fields: ['title', 'text'], tokenize: tokens, processTerm: (term) => term });
  index.addAll(
    records.map((record, id) => {
      const { titles, texts } = searchable(record);
      return { id, title: titles.join('\n'), text: texts.join('\n') };
    }),
  );
  indexes.set(records, index);
  return index;
}
