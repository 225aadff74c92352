import type { Dataset, Import } from '../../core/dataset';
import type { Comparison } from '../../core/imports';
import type { Answers, OpenFile, Question } from '../../importers/importer';
import type { Remark } from '../../importers/_lib/remarks';

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
  readonly file: OpenFile;
  readonly bytes: Uint8Array;
  /** The importers that recognise it, surest first. */
  readonly kinds: readonly string[];
  readonly kind: string;
  readonly answers: Answers;
}

/** An import a colleague saved into the workbook. */
export interface OfWorkbook {
  readonly from: 'workbook';
  readonly made: Import;
}

/** What came of reading, and of what: other answers, or other data, make it old. */
export interface ReadPreview {
  readonly of: Preview['of'];
  readonly dataset: Dataset;
  readonly questions: readonly Question[];
  readonly result: ReadResult;
}

export type ReadResult =
  { readonly made: Import; readonly comparison: Comparison; readonly remarks: readonly Remark[] } | { readonly refusal: Remark };

export const IMPORTS_AT_START: ImportsSlice = { pasted: undefined, waiting: [], preview: undefined, isPreviewOpen: false, isBack: false };
