/** The tables we have put into the workbook: where they are, how fresh, and what can be done with them. */
import type { ImportCard } from '../core/dataset';
import { carbonError } from '../core/errors';
import { firstCellOf, type Area } from '../host/area';
import type { Change } from '../host/change';
import type { Survey, TableView } from '../host/host';
import type { Desk } from './desk';
import { copiesIn, locate, type Located } from './locate';
import { anchorOf, captionAnchorOf, readRecords, recordsText, type Records } from './records';
import { tellFunctions } from './told-imports';

export interface WorkbookState {
  readonly tables: readonly Located[];
  /** Tables copied from ours: they are not refreshed. */
  readonly copies: readonly TableView[];
  /** Formulas turned into values, to be restored. */
  readonly frozen: number;
  /** Version of the dataset, and the day, of the last refresh of the whole workbook; undefined where there was none. */
  readonly dataset: string | undefined;
  readonly refreshed: string | undefined;
  /** The imports that were in use then. */
  readonly imports: readonly ImportCard[];
  /** Imports it was refreshed with before and that were not there then. */
  readonly lacking: readonly ImportCard[];
  /** The imports saved inside it. */
  readonly saved: readonly ImportCard[];
}

/** Functions are told of the imports it remembers. @throws CarbonError records-unreadable. */
export async function workbookState({ host }: Pick<Desk, 'host'>): Promise<WorkbookState> {
  const survey = await host.survey();
  const records = readRecords(survey.records);
  tellFunctions(records);
  return {
    tables: records.tables.map((record) => locate(survey, record)),
    copies: copiesIn(survey, records),
    frozen: records.frozen.length,
    dataset: records.dataset,
    refreshed: records.refreshed,
    imports: records.imports ?? [],
    lacking: records.lacking ?? [],
    saved: records.saved ?? [],
  };
}

/** Brings a table to the front. @throws CarbonError table-unknown, table-gone. */
export async function goTo({ host }: Pick<Desk, 'host'>, id: string): Promise<void> {
  const { located } = await find(host, id);
  if (!located.area) throw located.fault ?? carbonError('table-gone', { table: located.name });
  await host.carryOut({ changes: [{ do: 'show', area: firstCellOf(located.area) }], undo: [] });
}

/** Forgets a table: it stays in the sheet as it is and is refreshed no more. @throws CarbonError table-unknown. */
export async function unlink({ host }: Pick<Desk, 'host'>, id: string): Promise<void> {
  const { survey, records } = await find(host, id);
  const kept: Records = { ...records, tables: records.tables.filter((record) => record.id !== id) };
  const names = [anchorOf(id), captionAnchorOf(id)];
  const changes: Change[] = [{ do: 'keep-records', text: recordsText(kept) }, ...names.map((name) => ({ do: 'release' as const, name }))];
  const anchors = names.flatMap((name) => {
    const area: Area | undefined = survey.anchors.get(name);
    return area ? [{ do: 'anchor' as const, name, area }] : [];
  });
  await host.carryOut({ changes, undo: [{ do: 'keep-records', text: survey.records }, ...anchors] });
}

async function find(host: Desk['host'], id: string): Promise<{ survey: Survey; records: Records; located: Located }> {
  const survey = await host.survey();
  const records = readRecords(survey.records);
  const record = records.tables.find((table) => table.id === id);
  if (!record) throw carbonError('table-unknown', { table: id });
  return { survey, records, located: locate(survey, record) };
}
