/** How texts are cut into the words a search compares: the same for what is searched, for what is asked, and for what is marked. */

export const HAN = /\p{Script=Han}/u;
/** A point belongs to a word only inside it: 3.5 is one, the end of a sentence is none. */
const RUN = /\p{Script=Han}+|[\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)*%?/gu;
const OF_ONE_SCRIPT = /\p{Script=Han}+|[^\p{Script=Han}]+/gu;

/** Width and case do not matter. */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

export interface Word {
  readonly word: string;
  readonly at: number;
}

/** Runs of Chinese characters, and words of other scripts, in a folded text. */
export function wordsIn(folded: string): Word[] {
  return [...folded.matchAll(RUN)].flatMap(({ 0: run, index }) =>
    [...run.matchAll(OF_ONE_SCRIPT)].map((part) => ({ word: part[0], at: index + part.index })),
  );
}

/** The words of a text, or of what is asked for. */
export function termsOf(text: string): string[] {
  return wordsIn(foldText(text)).map(({ word }) => word);
}
