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

export interface ParameterEntry {
  readonly name: string;
  readonly description: Bilingual;
  /** The codes it takes, where it takes nothing else. */
  readonly choices: readonly string[];
  readonly isOptional: boolean;
  /** Takes ranges as a whole; any other is one cell. */
  readonly isRange: boolean;
  /** May be given again and again; always the last. */
  readonly isRepeating: boolean;
}
