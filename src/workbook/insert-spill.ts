/** A list put into the sheet as one formula that spills, beside its caption: it grows and shrinks by itself. */
import { formulaText } from '../core/formula-text';
import { context } from '../functions/_lib/context';
import { addressOf, within } from '../host/area';
import type { Change } from '../host/change';
import { CAPTION_ROWS, captionOf, writeCaption } from './caption';
import type { Desk } from './desk';
import { formulaOver } from './formula-over';
import type { Inserted } from './insert-table';
import { anchorOf, captionAnchorOf, newIds, readRecords, recordsText, withTable, type TableQuery, type TableRecord } from './records';
import { requireFree } from './require-free';
import { kindOf, tableContent, withHeaders } from './table-content';
import { today } from './today';

/** @throws CarbonError as {@link insertTable}; a formula that spills has no room in a table either. */
export async function insertSpill(desk: Desk, query: TableQuery): Promise<Inserted> {
  const { host, language } = desk;
  const content = await tableContent(desk, query, language);
  const { dataset } = context();
  const survey = await host.survey();
  const records = readRecords(survey.records);
  const { area, ...spot } = await host.lookAtSelection({ rows: CAPTION_ROWS + 1 + content.rows.length, columns: content.columns.length });
  requireFree({ area, ...spot }, true);

  const caption = captionOf(desk, query, content, language);
  const [id] = newIds(records, survey.anchors, 1) as [string];
  const record: TableRecord = { id, kind: 'spill', query, language, columns: [], keys: [], caption, dataset: dataset.version, refreshed: today() };
  const spill = within(area, CAPTION_ROWS);
  const cell = within(spill, 0, 0, { rows: 1, columns: 1 });
  const args = withHeaders(query, kindOf(query), language).map((arg) => (typeof arg === 'boolean' ? Number(arg) : (arg ?? undefined)));
  const formula = formulaText(query.function, args);
  const changes: Change[] = [
    ...writeCaption(area, caption),
    formulaOver(spill, formula.text),
    { do: 'anchor', name: anchorOf(id), area: cell },
    { do: 'anchor', name: captionAnchorOf(id), area: within(area, 0, 0, { rows: CAPTION_ROWS, columns: 1 }) },
    { do: 'keep-records', text: recordsText(withTable(records, record, dataset)) },
  ];
  const undo: Change[] = [
    { do: 'clear', area: within(area, 0, 0, { rows: CAPTION_ROWS + 1, columns: 1 }) },
    { do: 'release', name: anchorOf(id) },
    { do: 'release', name: captionAnchorOf(id) },
    { do: 'keep-records', text: survey.records },
  ];
  await host.carryOut({ changes, undo });
  return { id, address: addressOf(area), rows: content.rows.length };
}
