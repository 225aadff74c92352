/** Imports saved inside the workbook, for a colleague who has not got the files; and imports it is to do without. */
import { cardOf, type Import, type ImportCard } from '../core/dataset';
import { carbonError } from '../core/errors';
import { context } from '../functions/_lib/context';
import type { Host, Watch } from '../host/host';
import type { Desk } from './desk';
import { packed, unpacked } from './packed-text';
import { readRecords, recordsText, type Records } from './records';
import { refresh, type RefreshReport } from './refresh';
import { missingImports } from './remembered-imports';

/** As much as one request to Excel on the web takes. */
const MOST_CHARACTERS = 4_000_000;

type Means = Pick<Desk, 'host'>;

/**
 * Saves an import into the workbook, once whoever asks.
 * @throws CarbonError import-too-large, records-unreadable, records-too-large; what the workbook refuses. It is then as it was.
 */
export async function saveImport({ host }: Means, made: Import, watch?: Watch): Promise<void> {
  const text = await packed(JSON.stringify(made));
  if (text.length > MOST_CHARACTERS) throw carbonError('import-too-large', { name: made.name, megabytes: Math.ceil(text.length / 100_000) / 10 });
  const before = await host.records();
  const records = readRecords(before);
  const saved = [...savedBeside(records, made.id), cardOf(made)];
  // The same id is the same text: one that was saved before is put back as it was.
  const wasSaved = isSaved(records, made.id);
  await host.carryOut(
    {
      changes: [{ do: 'keep-import', id: made.id, text }, { do: 'keep-records', text: recordsText({ ...records, saved }) }], // prettier-ignore
      undo: [{ do: 'keep-import', id: made.id, text: wasSaved ? text : undefined }, { do: 'keep-records', text: before }], // prettier-ignore
    },
    watch,
  );
}

/** Takes a saved import out of the workbook again; whoever has it in use keeps it. @throws as {@link saveImport}. */
export async function forgetImport({ host }: Means, id: string): Promise<void> {
  const before = await host.records();
  const records = readRecords(before);
  const text = await host.keptImport(id);
  if (text === undefined && !isSaved(records, id)) return;
  await host.carryOut({
    changes: [{ do: 'keep-import', id, text: undefined }, { do: 'keep-records', text: recordsText({ ...records, saved: savedBeside(records, id) }) }], // prettier-ignore
    undo: [{ do: 'keep-import', id, text }, { do: 'keep-records', text: before }], // prettier-ignore
  });
}

/**
 * A saved import as it was saved: whoever takes it into use checks it first, for anybody may have written the file.
 * @throws CarbonError saved-import-unreadable, records-unreadable; what the workbook refuses.
 */
export async function savedImport({ host }: Means, id: string): Promise<unknown> {
  const text = await host.keptImport(id);
  try {
    return JSON.parse(await unpacked(text ?? ''));
  } catch {
    throw carbonError('saved-import-unreadable', { name: await nameOf(host, id) });
  }
}

/**
 * The workbook asks no longer for an import that is not here: all is refreshed, and its cells answer from what there is.
 * @throws as {@link refresh}.
 */
export async function doWithoutImport(desk: Desk, id: string, watch?: Watch): Promise<RefreshReport> {
  const before = await desk.host.records();
  const records = readRecords(before);
  const rest = (cards: readonly ImportCard[] | undefined) => cards?.filter((card) => card.id !== id);
  if (missingImports(records, context().dataset).some((card) => card.id === id)) {
    const text = recordsText({ ...records, imports: rest(records.imports), lacking: rest(records.lacking) });
    await desk.host.carryOut({ changes: [{ do: 'keep-records', text }], undo: [{ do: 'keep-records', text: before }] });
  }
  return refresh(desk, watch);
}

function isSaved({ saved = [] }: Records, id: string): boolean {
  return saved.some((card) => card.id === id);
}

function savedBeside({ saved = [] }: Records, id: string): readonly ImportCard[] {
  return saved.filter((card) => card.id !== id);
}

/** As its file was called; its id where nothing tells. */
async function nameOf(host: Host, id: string): Promise<string> {
  const { saved = [] } = readRecords(await host.records());
  return saved.find((card) => card.id === id)?.name ?? id;
}
