import { searchablePolicy } from '../../src/core/policies';
import { searchableNews } from '../../src/core/news';
import { searchableStatistic } from '../../src/core/statistics';
import { searchRecords, type Searchable } from '../../src/core/search';
import type { CompiledRecords } from '../../src/core/records';
import published from '../../generated/records.json';
import { agree, measure, type Contender } from './_measure';
import { randomNumbers } from './_quotes';
import { grouped, times, type Table } from './_table';

const COPIES = [1, 100];
const ROUNDS = 9;
/** Building takes thousands of times as long as a query. */
const BUILDING_ROUNDS = 1;
const QUERIES = ['碳足迹', '全国碳市场', '配额', '碳', 'allowance', 'carbon market', '方法学 2024', '单向竞价', 'CCER', '碳汇 交易'];

/** Search over the texts of all records: by its index, and by looking through every text, beside it. */
export function bench(): Table {
  const sizes = COPIES.map((copies) => {
    const notes = makeNotes(copies);
    return { copies, notes, contenders: contendersFor(notes) };
  });
  for (const { contenders } of sizes) agree([contenders.index, contenders.scan], QUERIES.length);
  const named = (names: readonly (keyof (typeof sizes)[number]['contenders'])[]) =>
    Object.fromEntries(sizes.flatMap(({ copies, contenders }) => names.map((name) => [`${name} ${copies}`, contenders[name]])));
  const queries = measure(named(['index', 'scan']), ROUNDS);
  const building = measure(named(['build', 'scan']), BUILDING_ROUNDS, 0);

  const milliseconds = (nanoseconds: number, digits = 2) => (nanoseconds / 1e6).toFixed(digits);
  const rows = sizes.map(({ copies, notes }) => [
    grouped(notes.length),
    grouped(notes.reduce((sum, { titles, texts }) => sum + [...titles, ...texts].join('').length, 0)),
    milliseconds(queries.nanoseconds(`index ${copies}`)),
    milliseconds(queries.nanoseconds(`scan ${copies}`)),
    times(queries.ratio(`scan ${copies}`, `index ${copies}`)),
    milliseconds(building.nanoseconds(`build ${copies}`), 0),
    times(building.ratio(`build ${copies}`, `scan ${copies}`)),
  ]);
  return {
    title: 'One query over all texts: the index of words and pairs, and lower-cased includes over the joined texts, beside it',
    columns: ['records', 'characters', 'search, ms', 'scan, ms', 'scan / search', 'building the index, ms', 'building / scan'],
    rows,
    notes: [
      `The mean of ${QUERIES.length} queries, Chinese and English, from a rare name to one character that stands in most texts; both find the same records, and the search ranks them.`,
      'The index is built at the first query of a session, once for each kind of record.',
    ],
  };
}

/** The texts of today's records, and copies of them whose words vary: no two copies say the same. */
function makeNotes(copies: number): Searchable[] {
  const { statistics, policies, news } = published as unknown as CompiledRecords;
  const today = [...policies.map(searchablePolicy), ...statistics.map(searchableStatistic), ...news.map(searchableNews)];
  const random = randomNumbers(copies);
  const vary = (text: string) =>
    text
      .replace(/[\p{Script=Han}]/gu, (character) => (random() < 0.1 ? String.fromCodePoint(0x4e00 + Math.floor(random() * 3000)) : character))
      .replace(/[a-z]{4,}/g, (word) => (random() < 0.1 ? word + Math.floor(random() * 1000).toString(36) : word));
  const varied = ({ titles, texts }: Searchable): Searchable => ({ titles: titles.map(vary), texts: texts.map(vary) });
  return Array.from({ length: copies }, (_, copy) => (copy === 0 ? today : today.map(varied))).flat();
}

const asItIs = (note: Searchable): Searchable => note;

function contendersFor(notes: readonly Searchable[]): Record<'index' | 'scan' | 'build', Contender> {
  const joined = notes.map(({ titles, texts }) => [...titles, ...texts].join('\n').normalize('NFKC').toLowerCase());
  const index = (calls: number) => {
    let found = 0;
    for (let at = 0; at < calls; at++) found += searchRecords(notes, asItIs, QUERIES[at]).length;
    return found;
  };
  const scan = (calls: number) => {
    let found = 0;
    for (let at = 0; at < calls; at++) found += scanned(joined, QUERIES[at]!);
    return found;
  };
  // An index belongs to its list: another list of the same texts gets one of its own.
  const build = (calls: number) => {
    let found = 0;
    for (let at = 0; at < calls; at++) found += searchRecords([...notes], asItIs, QUERIES[at]).length;
    return found;
  };
  return { index: { calls: QUERIES.length, run: index }, scan: { calls: QUERIES.length, run: scan }, build: { calls: 1, run: build } };
}

/** How many texts hold every word of the query; a Latin word where another begins. */
function scanned(joined: readonly string[], query: string): number {
  const terms = query.normalize('NFKC').toLowerCase().split(' ');
  return joined.filter((text) => terms.every((term) => text.includes(term) && (/\p{Script=Han}/u.test(term) || beginsWord(text, term)))).length;
}

function beginsWord(text: string, term: string): boolean {
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) if (at === 0 || !/[a-z0-9]/.test(text[at - 1]!)) return true;
  return false;
}
