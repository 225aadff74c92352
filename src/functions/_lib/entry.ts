import type { Bilingual } from '../../core/language';

/** What a function's docstring says: read by the metadata, the help, the workbench, the terminal and the tests. */
export interface FunctionEntry {
  /** The name after `CARBON.`. */
  readonly id: string;
  readonly description: Bilingual;
  readonly parameters: readonly ParameterEntry[];
  readonly returns: Bilingual;
  readonly rules: readonly Bilingual[];
  readonly fails: Bilingual;
  readonly from: Bilingual;
  readonly examples: readonly Example[];
}

export interface Example {
  readonly formula: string;
  /** As calculated with: a day is a serial. */
  readonly result: unknown;
  /** As a cell shows it: a day is yyyy-mm-dd. */
  readonly shown: unknown;
}

/** Kinds of things an argument may be chosen from; `codes` are listed, `text` is typed. */
export const PICKERS = [
  'codes', 'text', 'days', 'when', 'instrument', 'currency', 'columns', 'system', 'statistic', 'policy', 'source', 'citable', 'jurisdiction', 'topic', 'region',
] as const; // prettier-ignore

export interface CodeWord extends Bilingual {
  readonly code: string;
}

export interface ParameterEntry {
  readonly name: string;
  readonly description: Bilingual;
  /** The codes it takes, where it takes nothing else. */
  readonly choices: readonly string[];
  /** What a builder of formulas helps to choose it from: one of {@link PICKERS}. */
  readonly picker: string;
  /** What a builder offers for it: the choices, or the usual ones among others. */
  readonly codes: readonly string[];
  /** What its codes mean, where no other function has them. */
  readonly words: readonly CodeWord[];
  readonly isOptional: boolean;
  /** Takes ranges as a whole; any other is one cell. */
  readonly isRange: boolean;
  /** May be given again and again; always the last. */
  readonly isRepeating: boolean;
}
