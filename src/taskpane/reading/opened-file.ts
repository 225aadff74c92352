/** A file that was opened, and what comes of reading it: the same work on the page and in a worker. */
import { compareImport, type Comparison } from '../../core/imports';
import type { Dataset, Import } from '../../core/dataset';
import { makeImport } from '../../importers/_lib/make-import';
import { openFile, type FileToOpen } from '../../importers/_lib/open-file';
import { readFile } from '../../importers/_lib/read-file';
import { recognise } from '../../importers/_lib/recognise';
import { ImportRefused, type Remark } from '../../importers/_lib/remarks';
import type { Answers, OpenFile, Question } from '../../importers/importer';
import { IMPORTERS } from '../../../generated/importers';

export interface OpenedFile {
  /** The importers that recognise it, surest first. */
  readonly kinds: readonly string[];
  /** Reads it and compares it with the data in use. Nothing is kept. */
  readonly read: (how: How, dataset: Dataset) => Promise<WhatWasRead>;
  /** Lets go of it: it is not read again. */
  readonly close: () => void;
}

export interface How {
  readonly kind: string;
  readonly answers: Answers;
  /** `2026-11-20` */
  readonly today: string;
}

export interface WhatWasRead {
  readonly questions: readonly Question[];
  readonly result: ReadResult;
}

export type ReadResult =
  { readonly made: Import; readonly comparison: Comparison; readonly remarks: readonly Remark[] } | { readonly refusal: Remark };

/** @throws ImportRefused where it cannot be opened, or is of no kind that is known. */
export async function openHere(given: FileToOpen): Promise<OpenedFile> {
  const file = await openFile(given);
  const kinds = recognise(file, IMPORTERS).map(({ importer }) => importer.id);
  return { kinds, read: (how, dataset) => read(file, given.bytes, how, dataset), close: () => undefined };
}

async function read(file: OpenFile, bytes: Uint8Array, { kind, answers, today }: How, dataset: Dataset): Promise<WhatWasRead> {
  // Those of the list are all there are: what a file was recognised as is one of them.
  const importer = IMPORTERS.find(({ id }) => id === kind)!;
  const questions = importer.questions?.(file, dataset) ?? [];
  try {
    const reading = readFile(importer, file, dataset, answers);
    const made = await makeImport(importer, file, reading, { bytes, answers, today, dataset });
    return { questions, result: { made, comparison: compareImport(dataset, made), remarks: reading.remarks } };
  } catch (thrown) {
    if (thrown instanceof ImportRefused) return { questions, result: { refusal: thrown.remark } };
    throw thrown;
  }
}
