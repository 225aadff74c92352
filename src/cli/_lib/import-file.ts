import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../core/language';
import type { CompiledDataset } from '../../dataset/compiled';
import { openDataset, type Dataset } from '../../dataset/store';
import type { Answers, Importer, OpenFile, Reading } from '../../importers/importer';
import { hashOf } from '../../importers/_lib/hash';
import { openFile, type FileToOpen } from '../../importers/_lib/open-file';
import { readFile } from '../../importers/_lib/read-file';
import { recognise } from '../../importers/_lib/recognise';
import { ImportRefused, placeText, remarkText, type Remark } from '../../importers/_lib/remarks';
import { dataYaml } from './data-yaml';
import { GENERATED } from './project';

export interface Wishes {
  readonly id: string | undefined;
  readonly kind: string | undefined;
  readonly language: Language;
  readonly answers: Answers;
}

export interface ReadForData {
  readonly yaml: string;
  /** What a reader should know, a line each. */
  readonly remarks: readonly string[];
}

/** @throws Error in words, where the file cannot be taken. */
export async function readForData(given: FileToOpen, { id, kind, language, answers }: Wishes): Promise<ReadForData> {
  const dataset = openDataset(JSON.parse(readFileSync(join(GENERATED, 'dataset.json'), 'utf8')) as CompiledDataset);
  try {
    const file = await openFile(given);
    const importer = importerOf(file, kind);
    const questions = unanswered(importer, file, dataset, answers);
    const reading = readFile(importer, file, dataset, answers);
    if (reading.figures.length === 0)
      throw new Error('The file holds exchange rates only. They are imported in the task pane; data/ has no place for them.');
    const sourceId = id ?? idOf(importer, reading);
    const yaml = await dataYaml(reading, { id: sourceId, sha256: await hashOf(given.bytes), venues: dataset.venues });
    return { yaml, remarks: [...questions, ...reading.remarks.map((remark) => inWords(remark, language))] };
  } catch (refusal) {
    throw refusal instanceof ImportRefused ? new Error(inWords(refusal.remark, language)) : refusal;
  }
}

function importerOf(file: OpenFile, kind: string | undefined): Importer {
  const { IMPORTERS } = require(join(GENERATED, 'importers')) as { IMPORTERS: readonly Importer[] };
  if (kind === undefined) return recognise(file, IMPORTERS)[0]!.importer;
  const named = IMPORTERS.find(({ id }) => id === kind);
  if (!named) throw new Error(`--kind takes ${IMPORTERS.map(({ id }) => id).join(', ')}, not "${kind}"`);
  return named;
}

/** Says which answers were taken for granted. @throws where only the user can answer. */
function unanswered(importer: Importer, file: OpenFile, dataset: Dataset, answers: Answers): string[] {
  const open = (importer.questions?.(file, dataset) ?? []).filter(({ name }) => answers[name] === undefined);
  const needed = open.filter(({ suggestion }) => suggestion === '');
  if (needed.length > 0)
    throw new Error(
      `The file does not say its ${needed.map(({ name }) => name).join(', ')}: give ${needed.map(({ name }) => `--${name}`).join(' ')}.`,
    );
  return open.map(({ name, suggestion }) => `${name}: taken as "${suggestion}"; --${name} says otherwise`);
}

function inWords(remark: Remark, language: Language): string {
  const place = placeText(remark, language);
  return `${place}${place && (language === 'zh' ? '：' : ': ')}${remarkText(remark, language)}`;
}

/** `weekly-market-watch-2026-w05` */
function idOf(importer: Importer, { source }: Reading): string {
  return `${importer.id}-${source.covers}`.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/-$/, ''); // prettier-ignore
}
