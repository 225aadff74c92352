import { type Dataset, OPEN } from '../../core/dataset';
import { carbonError } from '../../core/errors';
import { FIGURE_FIELDS, MEASURE_WORDS, type FigureField } from '../../core/fields';
import { HISTORY_FIELDS, INTERVALS, type HistoryField, type HistoryRow, type Interval } from '../../core/history';
import type { MadeFigure } from '../../core/printed-figure';
import { dateCell, type Cell } from './cells';
import { COLUMN_WORDS } from './headers';
import { readCode } from './read';
import { plain } from './values';

const INTERVAL_WORDS: Readonly<Record<string, Interval>> = {
  d: 'as-published', w: 'weekly', m: 'monthly', q: 'quarterly', y: 'yearly',
  日: 'as-published', 周: 'weekly', 月: 'monthly', 季: 'quarterly', 年: 'yearly',
}; // prettier-ignore

/** 0 to 4, or D W M Q Y, or 日 周 月 季 年. Left out, or an empty cell: 0. */
export function readInterval(value: unknown): Interval {
  const interval = plain(value, 'interval');
  if (interval === null || interval === '') return 'as-published';
  const byNumber = INTERVALS[Number(interval)];
  if (typeof interval !== 'boolean' && byNumber) return byNumber;
  const allowed = ['0', '1', '2', '3', '4', 'D', 'W', 'M', 'Q', 'Y'];
  const word = String(interval).normalize('NFKC').trim().toLowerCase();
  if (Object.hasOwn(INTERVAL_WORDS, word)) return INTERVAL_WORDS[word]!;
  throw carbonError('unknown-code', { argument: 'interval', received: String(interval), allowed, nearest: [] });
}

const FIELD_WORDS: Readonly<Record<string, HistoryField>> = Object.fromEntries([
  ...HISTORY_FIELDS.map((field) => [COLUMN_WORDS[field].zh, field] as const),
  ...FIGURE_FIELDS.map((field) => [MEASURE_WORDS[field].zh, field] as const),
]);

/** A column by number or name; an empty cell is 0, the date. */
export function readHistoryField(value: unknown): HistoryField {
  const field = plain(value, 'field');
  if (field === null || field === '') return 'date';
  const byNumber = HISTORY_FIELDS[Number(field)];
  if (typeof field !== 'boolean' && byNumber) return byNumber;
  if (typeof field === 'string') return readCode(field, 'field', HISTORY_FIELDS, FIELD_WORDS) ?? 'date';
  const allowed = HISTORY_FIELDS.map((name, code) => `${code} ${name}`);
  throw carbonError('unknown-code', { argument: 'field', received: String(field), allowed, nearest: [] });
}

export function historyCell(dataset: Dataset, row: HistoryRow, field: HistoryField, asked: readonly HistoryField[]): Cell {
  switch (field) {
    case 'date':
    case 'period_end':
      return dateCell(row.period.end);
    case 'period_start':
      return row.period.start === OPEN ? '' : dateCell(row.period.start);
    case 'change':
      return row.change ?? carbonError('no-figure', {});
    case 'basis':
      return basisText(figuresOf(row, asked));
    case 'source':
      return sourcesText(dataset, figuresOf(row, asked));
    default:
      return row.figure(field)?.value ?? carbonError('no-figure', {});
  }
}

/** The figures a row's basis and sources speak of: those in its other columns, or the price and volume where it has none. */
function figuresOf(row: HistoryRow, asked: readonly HistoryField[]): MadeFigure[] {
  const isFigure = (field: HistoryField): field is HistoryField & FigureField => (FIGURE_FIELDS as readonly string[]).includes(field);
  const fields = asked.filter(isFigure);
  return (fields.length > 0 ? fields : (['price', 'volume'] as const)).flatMap((field) => row.figure(field) ?? []);
}

function basisText(figures: readonly MadeFigure[]): string {
  return distinct(figures.map(({ basis, isPartial }) => (isPartial ? `${basis}, partial` : basis))).join('; ');
}

function sourcesText({ quotes, sources }: Dataset, figures: readonly MadeFigure[]): string {
  return distinct(figures.flatMap(({ rows }) => rows.map((row) => sources[quotes.source[row]!]!.id))).join('; ');
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
