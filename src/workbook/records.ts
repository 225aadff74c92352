/** What the workbook remembers of our work in it: kept inside the workbook, so that a later session or a colleague goes on with it. */
import { z } from 'zod/mini';
import type { Dataset } from '../core/dataset';
import { carbonError } from '../core/errors';
import { missingImports } from './remembered-imports';
import { today } from './today';

const FORMAT = 1;
const MOST_CHARACTERS = 4_000_000;

const argument = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const query = z.object({
  function: z.string(),
  args: z.array(argument),
  /** Keys of the rows wanted, in this order, such as the systems a user compares; all rows where it is left out. */
  only: z.optional(z.array(z.string())),
  /** Codes of the columns wanted, in this order; all where it is left out. The list's key is always among them. */
  columns: z.optional(z.array(z.string())),
  /** Leaves out rows that hold nothing beside their key: a chart of them would show nothing. */
  isFilledOnly: z.optional(z.boolean()),
});

const table = z.object({
  id: z.string(),
  /** A table; a formula that spills beside a caption; the evidence of all formulas. */
  kind: z.enum(['table', 'spill', 'evidence']),
  query,
  language: z.enum(['zh', 'en']),
  /** Our columns: what each holds, and the word in its header. */
  columns: z.array(z.object({ code: z.string(), word: z.string() })),
  /** The rows we have written, by their keys: any other row is the user's own. */
  keys: z.array(z.string()),
  /** As we last wrote it: a caption the user has changed since is left alone. */
  caption: z.array(z.string()),
  /** Where a chart was inserted with it: the column of its dates or names. The columns from there on are charted. */
  chartFrom: z.optional(z.string()),
  /** Version of the dataset it was last refreshed with. */
  dataset: z.string(),
  /** The day of that, `2026-11-20`. */
  refreshed: z.string(),
});

const frozen = z.object({
  id: z.string(),
  formula: z.string(),
  /** What stands in place of it, row by row. */
  values: z.array(z.array(z.union([z.string(), z.number(), z.boolean()]))),
});

const importCard = z.object({
  id: z.string(),
  kind: z.string(),
  name: z.string(),
  imported: z.string(),
  figures: z.number(),
  reach: z.readonly(z.array(z.object({ symbol: z.string(), first: z.number(), last: z.number() }))),
});
const importCards = z.optional(z.readonly(z.array(importCard)));

const records = z.object({
  format: z.literal(FORMAT),
  /** Version of the dataset the formulas were last refreshed with. */
  dataset: z.optional(z.string()),
  refreshed: z.optional(z.string()),
  /** The imports that were in use then. */
  imports: importCards,
  /** Imports the formulas were once refreshed with that were not there the last time: their figures are asked for still. */
  lacking: importCards,
  /** The imports saved inside the workbook. */
  saved: importCards,
  tables: z.array(table),
  frozen: z.array(frozen),
});

export type TableQuery = z.infer<typeof query>;
export type TableRecord = z.infer<typeof table>;
export type FrozenRecord = z.infer<typeof frozen>;
export type Records = z.infer<typeof records>;

export const NO_RECORDS: Records = { format: FORMAT, tables: [], frozen: [] };

/** @throws CarbonError records-unreadable: another program, or a newer version of this one, has written them; nothing is overwritten then. */
export function readRecords(text: string | undefined): Records {
  if (text === undefined) return NO_RECORDS;
  const { success, data } = records.safeParse(parsed(text));
  if (!success) throw carbonError('records-unreadable', {});
  return data;
}

/** @returns undefined where there is nothing to remember. @throws CarbonError records-too-large. */
export function recordsText(kept: Records): string | undefined {
  const { tables, frozen: cells, saved = [], dataset } = kept;
  if (tables.length === 0 && cells.length === 0 && saved.length === 0 && dataset === undefined) return undefined;
  const text = JSON.stringify(kept);
  if (text.length > MOST_CHARACTERS) throw carbonError('records-too-large', {});
  return text;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Ids no table or frozen cell of the workbook has.
 * @param anchors Hidden names of the workbook: one whose record is lost is not given again.
 */
export function newIds({ tables, frozen: cells }: Records, anchors: ReadonlyMap<string, unknown>, count: number): string[] {
  const named = [...anchors.keys()].map((name) => Number(name.split('_')[2]));
  const used = [...tables, ...cells].map(({ id }) => Number(id)).concat(named);
  const highest = used.reduce((most, id) => (id > most ? id : most), 0);
  return Array.from({ length: count }, (_, at) => String(highest + 1 + at));
}

/** The first thing we put in also says which data the workbook's formulas come from. */
export function withTable(records: Records, record: TableRecord, inUse: Dataset): Records {
  const known = records.dataset === undefined ? withDataInUse(records, inUse) : records;
  return { ...known, tables: [...known.tables, record] };
}

/** The workbook has been refreshed with these data. What it lacks of those before is not forgotten: the next refresh may find it. */
export function withDataInUse(records: Records, inUse: Dataset): Records {
  return { ...records, dataset: inUse.version, refreshed: today(), imports: inUse.imports, lacking: missingImports(records, inUse) };
}

/** The hidden names that move with our cells. */
export const anchorOf = (id: string) => `_CARBON_${id}`;
/** The chart drawn from a table, on the table's sheet. */
export const chartNameOf = (id: string) => `CARBON_chart_${id}`;
export const captionAnchorOf = (id: string) => `_CARBON_${id}_caption`;
