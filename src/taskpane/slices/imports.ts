import type { Dataset, Import } from '../../core/dataset';
import type { Answers } from '../../importers/importer';
import type { OpenedFile, ReadResult, WhatWasRead } from '../reading/opened-file';

/** What of importing is under way on the Data page. What is imported already is part of the dataset. */
export interface ImportsSlice {
  /** What stands in the box for pasted text; undefined while it is closed. */
  readonly pasted: string | undefined;
  /** Chosen together with the one that is looked at, and read after it. */
  readonly waiting: readonly GivenFile[];
  /** What was read and is looked at before anything of it is kept; it stays while one looks elsewhere. */
  readonly preview: Preview | undefined;
  readonly isPreviewOpen: boolean;
  /** One comes back from the preview: the focus goes on where it began. */
  readonly isBack: boolean;
}

/** What somebody chose, dropped or pasted. */
export interface GivenFile {
  readonly name: string;
  /** In bytes: what is too large is not even read. */
  readonly size: number;
  readonly bytes: () => Promise<Uint8Array>;
  readonly isPasted?: true;
}

export interface Preview {
  readonly name: string;
  readonly of: OfFile | OfWorkbook;
  readonly read: ReadPreview;
}

/** A file, and how it is to be read. */
export interface OfFile {
  readonly from: 'file';
  readonly opened: OpenedFile;
  readonly kind: string;
  readonly answers: Answers;
}

/** An import a colleague saved into the workbook. */
export interface OfWorkbook {
  readonly from: 'workbook';
  readonly made: Import;
}

/** What came of reading, and of what: other answers, or other data, make it old. */
export interface ReadPreview extends WhatWasRead {
  readonly of: Preview['of'];
  readonly dataset: Dataset;
}

export type { ReadResult };

export const IMPORTS_AT_START: ImportsSlice = { pasted: undefined, waiting: [], preview: undefined, isPreviewOpen: false, isBack: false };
