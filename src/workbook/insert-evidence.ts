import { context } from '../functions/_lib/context';
import type { Area } from '../host/area';
import type { Survey, Watch } from '../host/host';
import { CAPTION_ROWS } from './caption';
import type { Desk } from './desk';
import { EVIDENCE, evidenceCaption, evidenceContent } from './evidence';
import { placeContent } from './insert-table';
import { locate } from './locate';
import { readRecords } from './records';
import { refresh } from './refresh';

export interface EvidenceInserted {
  /** The sheet it stands on. */
  readonly sheet: string;
}

const SHEET_NAME = { zh: 'CARBON 证据', en: 'CARBON evidence' };
const STANDARD_WIDTH = 8;

/**
 * Lists every CARBON formula with its source on a sheet of its own, and shows it. Where the workbook has one already, that one is brought up to date.
 * @throws CarbonError no-formulas; what the workbook refuses. It is then as it was.
 */
export async function insertEvidence(desk: Desk, watch?: Watch): Promise<EvidenceInserted> {
  const { host, language } = desk;
  const survey = await host.survey();
  const standing = readRecords(survey.records).tables.filter(({ kind }) => kind === 'evidence');
  const found = standing.map((record) => locate(survey, record)).find(({ fault }) => !fault);
  if (found) {
    const { tables } = await refresh(desk, watch, found.record.id);
    const [outcome] = tables;
    if (outcome?.fault) throw outcome.fault;
    await host.carryOut({ changes: [{ do: 'show', area: found.area! }], undo: [] });
    return { sheet: found.area!.sheet };
  }
  const content = await evidenceContent(desk, await host.findFormulas(), language);
  const sheet = freeSheetName(survey, SHEET_NAME[language]);
  const area: Area = { sheet, row: 0, column: 0, rows: CAPTION_ROWS + 1 + content.rows.length, columns: content.columns.length };
  const insertion = {
    kind: 'evidence' as const,
    query: { function: EVIDENCE, args: [] },
    content,
    caption: evidenceCaption(context().dataset, language),
  };
  const spot = { area, columnWidths: content.columns.map(() => STANDARD_WIDTH) };
  await placeContent(desk, insertion, survey, spot, watch, true);
  await host.carryOut({ changes: [{ do: 'show', area: { ...area, rows: 1, columns: 1 } }], undo: [] });
  return { sheet };
}

/** Excel takes a name once, whatever its case. */
function freeSheetName({ sheets }: Survey, wanted: string): string {
  const used = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; used.has(name.toLowerCase()); number += 1) name = `${wanted} ${number}`;
  return name;
}
