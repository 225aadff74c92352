/** What an analyst wants to do, told in a page of help: one file each in `help-tasks/`, found by listing the folder. */
import { join } from 'node:path';
import { ROOT, filesIn } from '../cli/_lib/project';
import type { Bilingual } from '../core/language';
import type { PageName } from '../taskpane/page-name';

/**
 * In every text `{tab.prices}` is what the pane calls it, so that a label is never quoted wrongly, `{systems.compare count=4}`
 * one with a number in it; `**Save**` is a label of the ribbon or the workbench, and `` `=A1` `` is something one types.
 */
export interface HelpTask {
  /** Page of the pane it is done on; undefined where it is none of them. */
  readonly page: PageName | undefined;
  /** Place among the tasks of that page. */
  readonly place: number;
  readonly title: Bilingual;
  readonly want: Bilingual;
  readonly steps: readonly HelpPart[];
  readonly gives: readonly HelpPart[];
  readonly wrong: readonly HelpFault[];
  /** Functions it leads on to, by the name after the dot. */
  readonly functions: readonly string[];
  /** Other tasks it leads on to, by their file names. */
  readonly tasks: readonly string[];
}

export interface HelpPart {
  readonly text: Bilingual;
  readonly formulas?: readonly ShownFormula[];
  readonly picture?: Picture;
}

export interface HelpFault {
  readonly seen: Bilingual;
  readonly meaning: Bilingual;
}

/** A formula with its result as a cell shows it: a day is yyyy-mm-dd. The tests evaluate every one, in both languages. */
export interface ShownFormula {
  readonly formula: string;
  readonly shown: Readonly<Record<keyof Bilingual, unknown>>;
}

/** `assets/help/<language>/<name>.png`. */
export interface Picture {
  readonly name: string;
  readonly alt: Bilingual;
}

/** A task and the name of its file, which is its address. */
export interface NamedTask extends HelpTask {
  readonly name: string;
}

const TASKS = join(ROOT, 'src/build/help-tasks');

/** All tasks, in the order of their places. */
export function loadTasks(): NamedTask[] {
  return filesIn(TASKS, '.ts')
    .map((file) => ({ name: file.replace('.ts', ''), ...(require(join(TASKS, file)) as { task: HelpTask }).task }))
    .sort((a, b) => a.place - b.place);
}

/** What is shown alike in both languages. */
export function alike(shown: unknown): ShownFormula['shown'] {
  return { zh: shown, en: shown };
}
