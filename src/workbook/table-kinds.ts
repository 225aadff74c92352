/** The list functions that can stand in a sheet as a table: how they are asked, what tells their rows apart, and which cells stay alive. */
import { isoDate, parsePeriod, periodText } from '../core/dataset';
import type { Bilingual } from '../core/language';
import { formulaText } from '../core/formula-text';
import { DateCell, cellText, type Cell } from '../functions/_lib/cells';
import type { TableQuery } from './records';

/** A cell of the list by the code of its column. */
export type CellOf = (code: string) => Cell | undefined;

export interface TableKind {
  readonly title: Bilingual;
  /** Where its arguments headers and language stand; not every list has a language. */
  readonly headersAt: number;
  readonly languageAt: number | undefined;
  /** Columns that tell rows apart. */
  readonly key: readonly string[];
  /**
   * Formulas that may answer a cell by themselves, best first. One is put in its place only where it answers the same.
   * @param language As the query states it.
   */
  readonly live: (query: TableQuery, row: CellOf, code: string, language: string) => readonly string[];
}

const NEVER = () => [];

const RECORDS = (scalar: string, title: Bilingual, languageAt: number, headersAt = languageAt - 1): TableKind => ({
  title,
  headersAt,
  languageAt,
  key: ['id'],
  live: (_, row, code, language) => (code === 'id' ? [] : [formulaText(scalar, [cellText(row('id')), code, language]).text]),
});

/** A list without a function for its single cells. */
const VALUES = (title: Bilingual, languageAt: number, key = 'id'): TableKind => ({
  title,
  headersAt: languageAt - 1,
  languageAt,
  key: [key],
  live: NEVER,
});

export const TABLE_KINDS: Readonly<Record<string, TableKind>> = {
  QUOTES: {
    title: { zh: '碳市场行情', en: 'Carbon market quotes' },
    headersAt: 2,
    languageAt: 3,
    key: ['symbol'],
    live: (_, row, code) => {
      const symbol = cellText(row('symbol'));
      const period = periodOf(row);
      if (code === 'price') return [formulaText('PRICE', [symbol, period]).text];
      return code === 'volume_t' ? [formulaText('VOLUME', [symbol, period]).text] : [];
    },
  },
  HISTORY: {
    title: { zh: '历史数据', en: 'History' },
    headersAt: 4,
    languageAt: undefined,
    key: ['date', 'period_end', 'period_start'],
    live: liveHistory,
  },
  SYMBOLS: VALUES({ zh: '品种一览', en: 'Symbols' }, 2, 'symbol'),
  SYSTEMS: RECORDS('SYSTEM', { zh: '碳市场一览', en: 'Emissions trading systems' }, 3),
  POLICIES: RECORDS('POLICY', { zh: '政策一览', en: 'Policies' }, 6),
  STATS: {
    ...VALUES({ zh: '统计数字', en: 'Statistics' }, 3),
    // STAT has no language: words could change with the reader's.
    live: (_, row, code) => (code === 'value' ? [formulaText('STAT', [cellText(row('id'))]).text] : []),
  },
  NEWS: VALUES({ zh: '市场动态', en: 'Market news' }, 6),
  EVENTS: VALUES({ zh: '时间线', en: 'Timeline' }, 4),
};

function periodOf(row: CellOf): string {
  const [start, end] = [row('period_start'), row('period_end')].map((cell) => (cell instanceof DateCell ? isoDate(cell.serial) : ''));
  return periodText(parsePeriod(`${start}/${end}`)!);
}

const FIELDS_OF_PRICE = ['price', 'open', 'high', 'low', 'close', 'average', 'settlement'];

/** What is printed for a day or its week; what HISTORY makes itself has no other function that answers it. */
function liveHistory({ args: [symbol, , , interval] }: TableQuery, row: CellOf, code: string): string[] {
  const date = row('date') ?? row('period_end');
  if (!(date instanceof DateCell) || (interval !== null && interval !== undefined && interval !== 0)) return [];
  const day = isoDate(date.serial);
  const week = periodText({ start: date.serial - 6, end: date.serial });
  const name = String(symbol);
  if (FIELDS_OF_PRICE.includes(code)) return [day, week].map((when) => formulaText('PRICE', [name, when, code === 'price' ? undefined : code]).text);
  if (code === 'volume' || code === 'turnover') return [day, week].map((when) => formulaText(code.toUpperCase(), [name, when]).text);
  return [];
}
