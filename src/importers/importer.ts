/**
 * What every importer is: one file for each kind of file an analyst has, found by listing this folder.
 * It recognises its files by what stands in them and turns them into figures with the line each stands in.
 */
import type { Bilingual } from '../core/language';
import type { Measure } from '../dataset/codes';
import type { Import } from '../dataset/imports/import';
import type { PlacedFigure } from '../dataset/quote-columns';
import type { Instrument } from '../dataset/schemas/instrument';
import type { Source } from '../dataset/schemas/source';
import type { Dataset } from '../dataset/store';
import type { Remark } from './_lib/remarks';

export interface Importer {
  /** The name of its file: `ecb-rates`. */
  readonly id: string;
  readonly title: Bilingual;
  /** What such a file is and where one gets it, in one sentence for somebody who has none yet. */
  readonly about: Bilingual;
  /**
   * How surely this is such a file, judged by its contents and not by its name: 0 where it is none, 1 where nothing else could be,
   * in between where the file could also be something more particular.
   */
  recognise(file: OpenFile): number;
  /** What only the user knows, such as whose prices a list of dates and numbers holds; nothing for most kinds. */
  questions?(file: OpenFile, dataset: Dataset): readonly Question[];
  /**
   * Reads all of it. A line that cannot be read is left out with a remark and never guessed.
   * @param dataset The data in use: symbols and names are looked up in it.
   * @param answers By the names of the questions; a question without an answer has its suggestion here.
   * @throws ImportRefused where nothing of it can be read.
   */
  read(file: OpenFile, dataset: Dataset, answers: Answers): Reading;
}

/** A file with its bytes made readable, whatever it was saved as. */
export interface OpenFile {
  readonly name: string;
  /** Whole, with `\n` at the end of lines; undefined for a workbook. */
  readonly text: string | undefined;
  /** The sheets of a workbook; of a text its lines, cut where its separators stand, as one sheet without a name. */
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  /** '' for a text file. */
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

export interface SheetRow {
  /** The line of the text or the row of the sheet where it begins, counted from 1. */
  readonly line: number;
  readonly cells: readonly Cell[];
}

/** Everything in a text file is text; a workbook has numbers, days and truth values too. null is an empty cell. */
export type Cell = string | number | boolean | Date | null;

export interface Question {
  readonly name: 'symbol' | 'measure' | 'currency' | 'title';
  /** What is answered where the user says nothing; '' where only the user can know. */
  readonly suggestion: string;
  /** Answers to choose from; any text where it is left out. */
  readonly choices?: readonly string[];
}

export type Answers = Readonly<Partial<Record<Question['name'], string>>>;

/** All that stands in a file, before anything is kept. */
export interface Reading {
  readonly source: Omit<Source, 'id' | 'sha256'>;
  readonly venues: Import['venues'];
  /** Those of its instruments the dataset does not know. */
  readonly instruments: readonly (Instrument & { readonly venue: string })[];
  /** In the order of the file. */
  readonly figures: readonly ReadFigure[];
  readonly rates: Import['rates'];
  readonly remarks: readonly Remark[];
}

export type ReadFigure = Omit<PlacedFigure, 'source'> & { readonly measure: Measure };
