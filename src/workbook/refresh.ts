/** Refresh: our tables get what their queries answer now, and every cell with a CARBON formula is calculated again; nobody else's. */
import type { ImportCard } from '../core/dataset';
import { CarbonError, carbonError } from '../core/errors';
import { context } from '../functions/_lib/context';
import { SHEET_SIZE, contains, within, type Area } from '../host/area';
import type { Change } from '../host/change';
import type { FormulaCell, Host, Movable, Survey, Watch } from '../host/host';
import { captionOf } from './caption';
import type { Desk } from './desk';
import { evidenceCaption, evidenceContent } from './evidence';
import { locate, type Located } from './locate';
import { anchorOf, readRecords, recordsText, withDataInUse, type FrozenRecord, type Records, type TableRecord } from './records';
import { growthOf, refreshTable, type TableRefresh } from './refresh-table';
import { missingImports } from './remembered-imports';
import { tableContent, type TableContent } from './table-content';
import { today } from './today';
import { tellFunctions } from './told-imports';

export interface RefreshReport {
  readonly tables: readonly TableOutcome[];
  /** Cells with a CARBON formula that were calculated again. */
  readonly recalculated: number;
  /** The user has set calculation to manual: what depends on those cells waits for F9. */
  readonly isManual: boolean;
  /** Imports the workbook was refreshed with before and that are not here: figures only they hold are #N/A now. */
  readonly missing: readonly ImportCard[];
}

export interface TableOutcome {
  readonly id: string;
  readonly name: string;
  readonly added: number;
  readonly removed: number;
  /** Header words of our columns the user has taken out. */
  readonly missing: readonly string[];
  /** Why it stays as it was. */
  readonly fault: CarbonError | undefined;
}

/**
 * Refreshes one table, or all of them and every CARBON formula. A table in whose way something stands is reported and left alone.
 * @param only Id of the one table.
 * @throws CarbonError table-unknown, records-unreadable; what the workbook refuses. It is then as it was.
 */
export async function refresh(desk: Desk, watch?: Watch, only?: string): Promise<RefreshReport> {
  const { host } = desk;
  const survey = await host.survey();
  const records = readRecords(survey.records);
  tellFunctions(records);
  const wanted = records.tables.filter(({ id }) => only === undefined || id === only);
  if (only !== undefined && wanted.length === 0) throw carbonError('table-unknown', { table: only });
  const needsFormulas = only === undefined || wanted.some(({ kind }) => kind === 'evidence');
  const formulas = needsFormulas ? await host.findFormulas() : [];

  const works = await withRoom(host, await withCells(host, await Promise.all(wanted.map((record) => lookUp(desk, survey, record, formulas)))));
  const refreshed = works.map((work) => ({ work, refresh: changesOf(work) }));
  const captions = captionChanges(works);
  const ownCells = only === undefined ? formulas.map(({ cell }) => cell) : spillCells(works);
  const superseded = supersededIn(survey, records, works);
  const changes: Change[] = [
    ...refreshed.flatMap(({ refresh: { changes: own } }) => own),
    ...captions.changes,
    ...superseded.map(({ id }) => ({ do: 'release' as const, name: anchorOf(id) })),
    { do: 'keep-records', text: recordsText(recordsAfter(records, works, superseded, only === undefined)) },
    { do: 'recalculate', cells: ownCells, isManual: survey.isManual },
  ];
  const undo: Change[] = [
    ...refreshed.flatMap(({ refresh: { undo: own } }) => own),
    ...captions.undo,
    ...superseded.map(({ id }) => ({ do: 'anchor' as const, name: anchorOf(id), area: survey.anchors.get(anchorOf(id))! })),
    { do: 'keep-records', text: survey.records },
  ];
  const isRemembering = only === undefined && records.dataset !== undefined;
  if (works.length > 0 || ownCells.length > 0 || isRemembering) await host.carryOut({ changes, undo }, watch);
  return {
    tables: refreshed.map(({ work, refresh: { added, removed, missing } }) => ({
      id: work.located.record.id,
      name: work.located.name,
      added,
      removed,
      missing,
      fault: work.fault,
    })),
    recalculated: ownCells.length,
    isManual: survey.isManual,
    missing: missingImports(records, context().dataset),
  };
}

/** One table on its way through a refresh; a fault ends it. */
interface Work {
  readonly located: Located;
  readonly content: TableContent | undefined;
  readonly caption: readonly string[];
  readonly standing: readonly (readonly Movable[])[];
  readonly standingCaption: readonly (readonly Movable[])[];
  readonly fault: CarbonError | undefined;
}

async function lookUp(desk: Desk, survey: Survey, record: TableRecord, formulas: readonly FormulaCell[]): Promise<Work> {
  const located = locate(survey, record);
  const nothing = { located, content: undefined, caption: [], standing: [], standingCaption: [] };
  if (located.fault) return { ...nothing, fault: located.fault };
  try {
    if (record.kind === 'evidence') {
      const content = await evidenceContent(desk, formulas, record.language);
      return { ...nothing, content, caption: evidenceCaption(context().dataset, record.language), fault: undefined };
    }
    const content = await tableContent(desk, record.query, record.language);
    return { ...nothing, content, caption: captionOf(desk, record.query, content, record.language), fault: undefined };
  } catch (thrown) {
    if (thrown instanceof CarbonError) return { ...nothing, fault: thrown };
    throw thrown;
  }
}

/** All tables and captions in one look. */
async function withCells(host: Host, works: readonly Work[]): Promise<Work[]> {
  const wanted = works.filter(({ fault }) => !fault);
  const areas = wanted.flatMap(({ located: { table, caption } }) => [table?.area ?? [], caption ?? []].flat());
  if (areas.length === 0) return [...works];
  const contents = await host.read(areas, ['movable']);
  const cellsOf = (area: Area | undefined) => (area ? contents[areas.indexOf(area)]!.movable : []);
  return works.map((work) => {
    const { table, caption } = work.located;
    return work.fault ? work : { ...work, standing: cellsOf(table?.area), standingCaption: cellsOf(caption) };
  });
}

/** A table that grows needs empty cells below it: what is in the way is named, never overwritten or moved. */
async function withRoom(host: Host, works: readonly Work[]): Promise<Work[]> {
  const growing = works.flatMap((work) => {
    const { located, content, standing, fault } = work;
    if (fault || !located.table || !content) return [];
    const rows = growthOf(located.record, located.table, standing, content);
    return rows > 0 ? [{ work, rows, below: below(located.table.area, rows) }] : [];
  });
  if (growing.length === 0) return [...works];
  const fitting = growing.filter((grown) => grown.below.row + grown.rows <= SHEET_SIZE.rows);
  const taken = fitting.length === 0 ? [] : await host.firstTaken(fitting.map((grown) => grown.below));
  const faults = new Map<Work, CarbonError>();
  for (const grown of growing) {
    const at = fitting.indexOf(grown);
    const where = at < 0 ? `${SHEET_SIZE.rows}` : taken[at];
    if (where !== undefined) faults.set(grown.work, carbonError('no-room-below', { table: grown.work.located.name, rows: grown.rows, taken: where }));
  }
  return works.map((work) => ({ ...work, fault: work.fault ?? faults.get(work) }));
}

function below(area: Area, rows: number): Area {
  return { ...area, row: area.row + area.rows, rows };
}

const UNCHANGED: TableRefresh = { changes: [], undo: [], added: 0, removed: 0, missing: [] };

function changesOf({ located: { record, table }, content, standing, fault }: Work): TableRefresh {
  return fault || !table || !content ? UNCHANGED : refreshTable(record, table, standing, content);
}

/** A caption the user has rewritten, or taken away, is theirs. */
function captionChanges(works: readonly Work[]): { changes: Change[]; undo: Change[] } {
  const ours = works.flatMap(({ located: { caption, record }, caption: lines, standingCaption, fault }) =>
    lines.flatMap((line, at) => {
      const before = record.caption[at];
      const isOurs = caption !== undefined && !fault && before !== undefined && standingCaption[at]?.[0] === before;
      return isOurs && line !== before ? [{ area: within(caption, at, 0, { rows: 1, columns: 1 }), line, before }] : [];
    }),
  );
  return {
    changes: ours.map(({ area, line }) => ({ do: 'write', area, cells: [[line]] })),
    undo: ours.map(({ area, before }) => ({ do: 'write', area, cells: [[before]] })),
  };
}

/** Formulas that spill beside a caption, where they are refreshed alone. */
function spillCells(works: readonly Work[]): Area[] {
  return works.flatMap(({ located: { record, area }, fault }) => (record.kind === 'spill' && area && !fault ? [area] : []));
}

/** Frozen cells of a table that is written anew: there is nothing left to restore there. */
function supersededIn({ anchors }: Survey, { frozen }: Records, works: readonly Work[]): FrozenRecord[] {
  const areas = works.flatMap(({ located: { table }, fault }) => (table && !fault ? [table.area] : []));
  return frozen.filter(({ id }) => {
    const place = anchors.get(anchorOf(id));
    return place !== undefined && areas.some((area) => contains(area, place));
  });
}

function recordsAfter(records: Records, works: readonly Work[], superseded: readonly FrozenRecord[], isAll: boolean): Records {
  const { version } = context().dataset;
  const fresh = new Map(works.filter(({ fault }) => !fault).map(({ located: { record }, content, caption }) => [record.id, { content, caption }]));
  const tables = records.tables.map((record) => {
    const work = fresh.get(record.id);
    if (!work?.content) return record;
    const keys = record.kind === 'spill' ? [] : work.content.rows.map(({ key }) => key);
    return { ...record, keys, caption: [...work.caption], dataset: version, refreshed: today() };
  });
  return {
    ...(isAll ? withDataInUse(records, context().dataset) : records),
    tables,
    frozen: records.frozen.filter((record) => !superseded.includes(record)),
  };
}
