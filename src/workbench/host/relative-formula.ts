/**
 * A formula in a form that is the same in every row it is copied to: the row of each relative reference is written as its distance,
 * `=B5*$C$1` in row 5 as `=B«0»*$C$1`. Columns stay as they are, for such a formula moves within its columns only.
 */

const TEXT = String.raw`"(?:\\"|[^"])*"`;
const QUOTED_SHEET = String.raw`'(?:[^']|'')*'`;
/** Not part of a name, a number, a function or a sheet's bare name. */
const BEFORE = String.raw`(?<![\p{L}\p{N}_.$\\])`;
const AFTER = String.raw`(?![\p{L}\p{N}_.(!])`;

const IN_ROW = new RegExp(
  [
    `(?<skipped>${TEXT}|${QUOTED_SHEET})`,
    String.raw`${BEFORE}(?<column>\$?[A-Za-z]{1,3})(?<row>[1-9]\d{0,6})${AFTER}`,
    String.raw`${BEFORE}(?<first>\$?[1-9]\d{0,6}):(?<last>\$?[1-9]\d{0,6})${AFTER}`,
  ].join('|'),
  'gu',
);
const IN_ANY_ROW = new RegExp(`(?<skipped>${TEXT}|${QUOTED_SHEET})|(?<column>\\$?[A-Za-z]{0,3})«(?<distance>-?\\d+)»`, 'gu');

/** @param row Of the cell the formula stands in, counted from zero. */
export function inAnyRow(formula: string, row: number): string {
  const distance = (reference: string) => (reference.startsWith('$') ? reference : `«${Number(reference) - 1 - row}»`);
  return replaced(formula, IN_ROW, ({ column, row: at, first, last }) =>
    column === undefined ? `${distance(first!)}:${distance(last!)}` : `${column}${distance(at!)}`,
  );
}

/** The other way; a reference that would lie above the first row is lost, as in a copy. */
export function inRow(formula: string, row: number): string {
  return replaced(formula, IN_ANY_ROW, ({ column, distance }) => {
    const at = row + 1 + Number(distance);
    return at < 1 ? '#REF!' : `${column}${at}`;
  });
}

type Groups = Readonly<Record<string, string | undefined>>;

function replaced(formula: string, pattern: RegExp, replacement: (groups: Groups) => string): string {
  return formula.replace(pattern, (...match: unknown[]) => {
    const groups = match.at(-1) as Groups;
    return groups.skipped ?? replacement(groups);
  });
}
