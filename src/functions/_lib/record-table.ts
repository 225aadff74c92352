/** Lists of records and single attributes of one, from the same columns: a scalar's field is a column of its list. */
import { carbonError } from '../../core/errors';
import { parsePeriod } from '../../core/dataset';
import type { Language } from '../../core/language';
import { dateCell, type Cell, type Cells } from './cells';
import { headerRow, type Column } from './headers';
import { readCode } from './read';

/** What a record shows in a column; undefined where nothing is printed. */
export type RecordColumn<T> = (record: T, language: Language) => Cell | undefined;
export type RecordColumns<T, Name extends string> = Readonly<Record<Name, RecordColumn<T>>>;

export function recordTable<T, Name extends Column>(
  columns: RecordColumns<T, Name>,
  shown: readonly Name[],
  records: readonly T[],
  { hasHeaders, language }: { hasHeaders: boolean; language: Language },
): Cells {
  const rows = records.map((record) => shown.map((name) => columns[name](record, language) ?? ''));
  return hasHeaders ? [headerRow(shown, language), ...rows] : rows;
}

/** @throws not-printed where the record has nothing in the field; unknown-code with the fields. */
export function recordField<T extends { id: string }, Name extends string>(
  columns: RecordColumns<T, Name>,
  record: T,
  field: unknown,
  defaultField: NoInfer<Name>,
  language: Language,
): Cell {
  const name = readCode(field, 'field', Object.keys(columns) as Name[]) ?? defaultField;
  const cell = columns[name](record, language);
  if (cell === undefined || cell === '') throw carbonError('not-printed', { id: record.id, field: name });
  return cell;
}

/** A day is a date to calculate with; a month or year stays the text it is printed as. */
export function dateOrText(date: string | undefined): Cell | undefined {
  return date === undefined || date.length < 10 ? date : dateCell(parsePeriod(date)!.end);
}

/** Several short texts in one cell. */
export function joined(texts: readonly string[], language: Language): string | undefined {
  return texts.length === 0 ? undefined : texts.join(language === 'zh' ? '；' : '; ');
}

/** Several sentences in one cell. */
export function sentences(texts: readonly string[], language: Language): string | undefined {
  return texts.length === 0 ? undefined : texts.join(language === 'zh' ? '' : ' ');
}
