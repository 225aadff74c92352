/** What of a text is kept: what can be printed, and no more of a cell than anybody reads. */

/** Control characters except tabs and line ends, halves of characters, and what is no character. */
const UNPRINTABLE = /[^\P{Cc}\t\n]|[\uFFFE\uFFFF]|\p{Surrogate}/gu;
/** A figure, a title and a note are far shorter; a report's prose is read from the whole text, not from cells. */
const LONGEST_CELL = 2000;

/** The text with a space for each character that no publication prints and no workbook can keep. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, ' ');
}

/** A cell as it is kept: trimmed, null where nothing is left. */
export function cellOfText(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return trimmed.length > LONGEST_CELL ? `${printable(trimmed.slice(0, LONGEST_CELL))}…` : trimmed;
}
