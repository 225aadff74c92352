/** A list put into the sheet as a real table: caption, headers, live formulas where a function answers a cell, and a record to refresh it by. */
import type { Cell } from '../functions/_lib/cells';
import { context } from '../functions/_lib/context';
import { addressOf, within, type Area, type Size } from '../host/area';
import type { Change, Chart } from '../host/change';
import type { Spot, Survey, Watch } from '../host/host';
import { CAPTION_ROWS, captionOf, writeCaption } from './caption';
import type { Desk } from './desk';
import {
  anchorOf,
  captionAnchorOf,
  chartNameOf,
  newIds,
  readRecords,
  recordsText,
  withTable,
  type Records,
  type TableQuery,
  type TableRecord,
} from './records';
import { requireFree } from './require-free';
import { tableContent, type TableContent } from './table-content';
import { today } from './today';

export interface Inserted {
  readonly id: string;
  /** `Sheet1!A1:N15`, caption included. */
  readonly address: string;
  readonly rows: number;
}

/**
 * Inserts a list as a table at the first cell of the selection.
 * @throws CarbonError not-a-list; what the list answers in place of rows; what stands in the way. The workbook is then as it was.
 */
export async function insertTable(desk: Desk, query: TableQuery, watch?: Watch, chart?: Insertion['chart']): Promise<Inserted> {
  const content = await tableContent(desk, query, desk.language);
  const caption = captionOf(desk, query, content, desk.language);
  return insertContent(desk, { kind: 'table', query, content, caption, ...(chart ? { chart } : {}) }, watch);
}

/** What goes in: content that may come from elsewhere than a list function, as the evidence does. */
export interface Insertion {
  readonly kind: 'table' | 'evidence';
  readonly query: TableQuery;
  readonly content: TableContent;
  readonly caption: readonly string[];
  /** Drawn beside the table, from the column of its dates or names on, each further one a series. */
  readonly chart?: { readonly kind: Chart['kind']; readonly title: string; readonly from: string };
}

export async function insertContent(desk: Desk, insertion: Insertion, watch?: Watch): Promise<Inserted> {
  const { columns, rows } = insertion.content;
  const survey = await desk.host.survey();
  // Before anything is looked at: what cannot be remembered must not go in.
  readRecords(survey.records);
  const spot = await desk.host.lookAtSelection({ rows: CAPTION_ROWS + 1 + rows.length, columns: columns.length });
  requireFree(spot, true);
  return placeContent(desk, insertion, survey, spot, watch);
}

/** Puts it where there is room. @param isNewSheet Whether the sheet is made for it first. */
export async function placeContent(
  desk: Desk,
  insertion: Insertion,
  survey: Survey,
  spot: Pick<Spot, 'area' | 'columnWidths'>,
  watch?: Watch,
  isNewSheet = false,
): Promise<Inserted> {
  const records = readRecords(survey.records);
  const record = newRecord(desk, insertion, records, survey);
  const changes: Change[] = [
    ...(isNewSheet ? [{ do: 'add-sheet' as const, name: spot.area.sheet }] : []),
    ...tableChanges(spot.area, insertion, record.id, freeTableName(insertion.query, survey)),
    ...chartChanges(spot.area, insertion, record),
    { do: 'keep-records', text: recordsText(withTable(records, record, context().dataset)) },
    ...widenings(spot, insertion.content),
  ];
  const removal: Change[] = isNewSheet ? [{ do: 'remove-sheet', name: spot.area.sheet }] : tableRemoval(spot.area, record.id);
  const undo: Change[] = [...removal, ...release(record.id), { do: 'keep-records', text: survey.records }];
  await desk.host.carryOut({ changes, undo }, watch);
  return { id: record.id, address: addressOf(spot.area), rows: insertion.content.rows.length };
}

function newRecord({ language }: Desk, { kind, query, content, caption, chart }: Insertion, records: Records, { anchors }: Survey): TableRecord {
  return {
    id: newIds(records, anchors, 1)[0]!,
    kind,
    query,
    language,
    columns: content.columns.map(({ code, word }) => ({ code, word })),
    keys: content.rows.map(({ key }) => key),
    caption: [...caption],
    ...(chart ? { chartFrom: chart.from } : {}),
    dataset: context().dataset.version,
    refreshed: today(),
  };
}

function tableChanges(area: Area, { content: { columns, rows }, caption }: Insertion, id: string, name: string): Change[] {
  const table = within(area, CAPTION_ROWS);
  const header = within(table, 0, 0, { rows: 1 });
  return [
    ...writeCaption(area, caption),
    { do: 'write', area: table, cells: [columns.map(({ word }) => word), ...rows.map(({ cells }) => cells)] },
    ...dateStyles(within(table, 1), columns),
    { do: 'add-table', area: table, name },
    { do: 'anchor', name: anchorOf(id), area: header },
    { do: 'anchor', name: captionAnchorOf(id), area: within(area, 0, 0, { rows: CAPTION_ROWS, columns: 1 }) },
  ];
}

const CHART: Size = { rows: 18, columns: 8 };

function chartChanges(area: Area, { chart, content: { columns } }: Insertion, { id, language }: TableRecord): Change[] {
  if (!chart) return [];
  const { kind, title, from } = chart;
  const at = { ...area, ...CHART, column: area.column + area.columns + 1 };
  return [
    {
      do: 'add-chart',
      chart: { name: chartNameOf(id), kind, title, source: chartedCells(within(area, CAPTION_ROWS), columns, from)!, at, language },
    },
  ];
}

/** @returns undefined where the column of dates or names is gone. */
export function chartedCells(table: Area, columns: readonly { readonly code: string | undefined }[], from: string): Area | undefined {
  const at = columns.findIndex(({ code }) => code === from);
  return at < 0 ? undefined : within(table, 0, at);
}

function tableRemoval(area: Area, id: string): Change[] {
  return [
    { do: 'remove-chart', sheet: area.sheet, name: chartNameOf(id) },
    { do: 'remove-table', at: within(area, CAPTION_ROWS, 0, { rows: 1, columns: 1 }) },
    { do: 'clear', area },
  ];
}

function release(id: string): Change[] {
  return [anchorOf(id), captionAnchorOf(id)].map((name) => ({ do: 'release', name }));
}

/** @param body The rows below the header. */
export function dateStyles(body: Area, columns: readonly { readonly isDate: boolean }[]): Change[] {
  return columns.flatMap(({ isDate }, at) =>
    isDate ? [{ do: 'style' as const, area: within(body, 0, at, { columns: 1 }), style: { numberFormat: 'yyyy-mm-dd' } }] : [],
  );
}

/** `CARBON_QUOTES_1`, whichever number is free: Excel takes a name once in a workbook, whatever its case. */
export function freeTableName({ function: name }: TableQuery, { tables }: Survey): string {
  const used = new Set(tables.map((table) => table.name.toLowerCase()));
  let number = 1;
  while (used.has(`carbon_${name}_${number}`.toLowerCase())) number += 1;
  return `CARBON_${name}_${number}`;
}

const WIDEST = 40;
const FILTER_BUTTON = 3;
const DATE_WIDTH = 11;
/** The standard character is a digit; capitals, as in symbols, are wider. */
const CAPITALS = 1.2;

/** Columns get wide enough for what they hold, and never narrower than the user has them. */
function widenings({ area, columnWidths }: Pick<Spot, 'area' | 'columnWidths'>, { columns, rows }: TableContent): Change[] {
  return columns.flatMap(({ word, isDate }, at) => {
    const widths = rows.map(({ answers }) => (isDate ? DATE_WIDTH : widthOf(answers[at])));
    const needed = Math.min(
      WIDEST,
      Math.max(widthOf(word) + FILTER_BUTTON, Math.ceil(widths.reduce((most, width) => Math.max(most, width), 0) * CAPITALS) + 1),
    );
    if (needed <= columnWidths[at]!) return [];
    return [{ do: 'widen' as const, area: within(area, 0, at, { columns: 1 }), characters: needed }];
  });
}

/** In characters of the standard font: a Chinese one is as wide as two. */
function widthOf(cell: Cell | undefined): number {
  if (typeof cell === 'object') return DATE_WIDTH;
  return [...String(cell ?? '')].reduce((width, sign) => width + (/[\u2e80-\uffef]/.test(sign) ? 2 : 1), 0);
}
