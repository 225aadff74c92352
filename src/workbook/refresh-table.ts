/** What refreshing one table changes: our columns get the new rows, the user's own columns and rows go along with theirs. */
import { within, type Area } from '../host/area';
import type { Change, Content } from '../host/change';
import type { Movable, TableView } from '../host/host';
import { chartedCells, dateStyles } from './insert-table';
import { keyColumns } from './locate';
import { fillFor, mergeRows, type MergedRow, type StandingRow } from './merge-rows';
import { chartNameOf, type TableRecord } from './records';
import { keyText, type TableContent } from './table-content';

export interface TableRefresh {
  readonly changes: readonly Change[];
  readonly undo: readonly Change[];
  readonly added: number;
  readonly removed: number;
  /** Header words of our columns that are gone: the user has taken them out, and they stay out. */
  readonly missing: readonly string[];
}

/** @param standing The table's cells as they stand, header and totals included. */
export function refreshTable(
  record: TableRecord,
  { id, area, headers, hasTotals }: TableView,
  standing: readonly (readonly Movable[])[],
  content: TableContent,
): TableRefresh {
  const body = standing.slice(1, hasTotals ? -1 : undefined);
  const columns = headers.map((word) => content.columns.findIndex(({ code }) => code === codeOf(record, word)));
  const known = standingRows(record, headers, body);
  const merged = mergeRows(
    known,
    content.rows.map(({ key }) => key),
  );
  const to = { ...area, rows: 1 + Math.max(1, merged.length) + Number(hasTotals) };
  const place = within(area, 1, 0, { rows: merged.length });
  const resize: Change[] = to.rows === area.rows ? [] : [{ do: 'resize-table', table: id, from: area, to }];
  const left = to.rows < area.rows ? [within(area, to.rows)] : [];
  const writes = segments(columns).flatMap((segment) => writeSegment(segment, { place, columns, known, body, merged, content }));
  const kept = new Set(merged.map((row) => row.standing));
  return {
    changes: [
      ...resize,
      ...left.map(emptied),
      ...writes,
      ...newDateStyles(place, columns, content, merged.length - body.length),
      { do: 'reapply', table: id },
      ...chartSource(record, headers, { ...to, rows: to.rows - Number(hasTotals) }),
    ],
    undo: [
      ...(resize.length > 0 ? [{ do: 'resize-table' as const, table: id, from: to, to: area }] : []),
      { do: 'write-movable', area: within(area, 1, 0, { rows: body.length }), cells: body },
      ...(to.rows > area.rows ? [emptied(within(to, area.rows))] : []),
      ...chartSource(record, headers, area),
    ],
    added: merged.filter((row) => row.standing === undefined).length,
    removed: known.filter(({ isOurs }, at) => isOurs && !kept.has(at)).length,
    missing: record.columns.flatMap(({ word }) => (headers.includes(word) ? [] : [word])),
  };
}

/** Contents only: formats of cells that are no longer the table's may be the user's. */
function emptied(area: Area): Change {
  return { do: 'write', area, cells: Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => undefined)) };
}

function chartSource(record: TableRecord, headers: readonly string[], table: Area): Change[] {
  const { id, chartFrom } = record;
  const codes = headers.map((word) => ({ code: codeOf(record, word) }));
  const source = chartFrom === undefined ? undefined : chartedCells(table, codes, chartFrom);
  return source ? [{ do: 'chart-source', sheet: table.sheet, name: chartNameOf(id), source }] : [];
}

/** How many rows more than now the table will take. */
export function growthOf(
  record: TableRecord,
  { headers, hasTotals }: TableView,
  standing: readonly (readonly Movable[])[],
  content: TableContent,
): number {
  const body = standing.slice(1, hasTotals ? -1 : undefined);
  const merged = mergeRows(
    standingRows(record, headers, body),
    content.rows.map(({ key }) => key),
  );
  return merged.length - body.length;
}

function codeOf({ columns }: TableRecord, word: string): string | undefined {
  return columns.find((column) => column.word === word)?.code;
}

function standingRows(record: TableRecord, headers: readonly string[], body: readonly (readonly Movable[])[]): StandingRow[] {
  const places = keyColumns(record).map(({ word }) => headers.indexOf(word));
  const written = new Set(record.keys);
  const seen = new Map<string, number>();
  return body.map((cells) => {
    const plain = keyText(places.map((at) => cells[at]));
    const times = (seen.get(plain) ?? 0) + 1;
    seen.set(plain, times);
    const key = times === 1 ? plain : `${plain}#${times}`;
    return { key, isOurs: written.has(key) };
  });
}

interface Segment {
  readonly from: number;
  readonly until: number;
  readonly isOurs: boolean;
}

/** Neighbouring columns of one owner are written together. */
function segments(columns: readonly number[]): Segment[] {
  return columns.reduce<Segment[]>((found, column, at) => {
    const last = found.at(-1);
    const isOurs = column >= 0;
    if (last?.isOurs !== isOurs) return [...found, { from: at, until: at + 1, isOurs }];
    return [...found.slice(0, -1), { ...last, until: at + 1 }];
  }, []);
}

interface Work {
  readonly place: Area;
  /** For each column of the table its column in the new content; −1 for one of the user's. */
  readonly columns: readonly number[];
  readonly known: readonly StandingRow[];
  readonly body: readonly (readonly Movable[])[];
  readonly merged: readonly MergedRow[];
  readonly content: TableContent;
}

function writeSegment({ from, until, isOurs }: Segment, { place, columns, known, body, merged, content }: Work): Change[] {
  const columnsOf = Array.from({ length: until - from }, (_, at) => from + at);
  const areaOf = (row: number, rows: number) => within(place, row, from, { rows, columns: until - from });
  if (!isOurs) {
    const isUnmoved = merged.length === body.length && merged.every(({ standing }, at) => standing === at);
    if (isUnmoved) return [];
    const fills = columnsOf.map((at) =>
      fillFor(
        body.map((cells) => cells[at]!),
        known,
      ),
    );
    const cells = merged.map(({ standing }) => columnsOf.map((at, index) => (standing === undefined ? fills[index]! : body[standing]![at]!)));
    return merged.length === 0 ? [] : [{ do: 'write-movable', area: areaOf(0, merged.length), cells }];
  }
  return runs(merged).map(({ row, rows, isFresh }): Change => {
    const part = merged.slice(row, row + rows);
    if (!isFresh)
      return { do: 'write-movable', area: areaOf(row, rows), cells: part.map(({ standing }) => columnsOf.map((at) => body[standing!]![at]!)) };
    const cells = part.map(({ fresh }) => columnsOf.map((at): Content => content.rows[fresh!]!.cells[columns[at]!]));
    return { do: 'write', area: areaOf(row, rows), cells };
  });
}

/** Neighbouring rows of one owner. */
function runs(merged: readonly MergedRow[]): { row: number; rows: number; isFresh: boolean }[] {
  const found: { row: number; rows: number; isFresh: boolean }[] = [];
  merged.forEach(({ fresh }, row) => {
    const last = found.at(-1);
    if (last && last.isFresh === (fresh !== undefined)) last.rows += 1;
    else found.push({ row, rows: 1, isFresh: fresh !== undefined });
  });
  return found;
}

/** Rows the table had keep the user's formats; those it gains get ours. */
function newDateStyles(place: Area, columns: readonly number[], content: TableContent, gained: number): Change[] {
  if (gained <= 0) return [];
  const dates = columns.map((column) => ({ isDate: content.columns[column]?.isDate ?? false }));
  return dateStyles(within(place, place.rows - gained), dates);
}
