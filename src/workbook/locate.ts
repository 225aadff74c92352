/** Where our tables are now: recognised by their hidden names, or reported; never guessed. */
import { carbonError, type CarbonError } from '../core/errors';
import { contains, firstCellOf, addressOf, type Area } from '../host/area';
import type { Survey, TableView } from '../host/host';
import { EVIDENCE_KEY } from './evidence';
import { kindOf } from './table-content';
import { anchorOf, captionAnchorOf, type Records, type TableRecord } from './records';

export interface Located {
  readonly record: TableRecord;
  /** As a person would call it: the table's name, or what it lists. */
  readonly name: string;
  /** The table, or the cell of the formula that spills; undefined where it is gone. */
  readonly area: Area | undefined;
  readonly table: TableView | undefined;
  readonly caption: Area | undefined;
  /** Why it cannot be refreshed; undefined where it can. */
  readonly fault: CarbonError | undefined;
}

export function locate(survey: Survey, record: TableRecord): Located {
  const anchor = survey.anchors.get(anchorOf(record.id));
  const caption = survey.anchors.get(captionAnchorOf(record.id));
  if (!anchor)
    return { record, name: nameOf(record), area: undefined, table: undefined, caption, fault: carbonError('table-gone', { table: nameOf(record) }) };
  if (record.kind === 'spill') return { record, name: nameOf(record), area: firstCellOf(anchor), table: undefined, caption, fault: undefined };
  const table = survey.tables.find(({ area }) => contains(area, firstCellOf(anchor)) && anchor.row === area.row);
  const name = table?.name ?? nameOf(record);
  const place = { record, name, area: table?.area ?? anchor, table, caption };
  return { ...place, fault: table ? faultOf(survey, record, table) : carbonError('table-unmade', { table: name, cell: addressOf(anchor) }) };
}

function faultOf({ sheets }: Survey, record: TableRecord, { name, area, headers }: TableView): CarbonError | undefined {
  const lacking = keyColumns(record).filter(({ word }) => !headers.includes(word));
  if (lacking.length > 0) return carbonError('table-key-gone', { table: name, columns: lacking.map(({ word }) => word) });
  const isProtected = sheets.find((sheet) => sheet.name === area.sheet)?.isProtected;
  return isProtected ? carbonError('table-protected', { table: name, sheet: area.sheet }) : undefined;
}

/** Columns that tell its rows apart. */
export function keyColumns({ kind, query, columns }: TableRecord): TableRecord['columns'] {
  const keys = kind === 'evidence' ? EVIDENCE_KEY : kindOf(query).key;
  return columns.filter(({ code }) => keys.includes(code));
}

/** A table that looks like one of ours and is not: the user has copied it, and only the original is refreshed. */
export function copiesIn(survey: Survey, { tables: records }: Records): TableView[] {
  const own = new Set(records.map((record) => locate(survey, record).table?.id));
  const isAlike = ({ headers }: TableView) =>
    records.some(({ columns }) => columns.length > 0 && columns.every(({ word }) => headers.includes(word)));
  return survey.tables.filter((table) => !own.has(table.id) && isAlike(table));
}

function nameOf({ kind, query, language }: TableRecord): string {
  return kind === 'evidence'
    ? { zh: '证据', en: 'Evidence' }[language]
    : `${kindOf(query).title[language]} ${query.args.filter((arg) => typeof arg === 'string' && arg !== language).join(' ')}`.trim();
}
