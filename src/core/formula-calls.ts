/** The CARBON functions called in a formula, with what they are given: read, not calculated. */

export interface Call {
  /** The name after `CARBON.`, in upper case. */
  readonly name: string;
  readonly args: readonly Argument[];
}

export type Argument =
  | { readonly kind: 'omitted' }
  | { readonly kind: 'literal'; readonly value: string | number | boolean }
  /** `B4`, `$B$4:C9`, `'My sheet'!B4`. */
  | { readonly kind: 'reference'; readonly text: string }
  /** Anything that only the workbook itself can calculate. */
  | { readonly kind: 'calculated'; readonly text: string };

const CALL = /(?<![\w.])(?:CARBON\.|_xldudf_CARBON_)([A-Z]+)\(/gi;

/** Every call in the order in which it stands, those inside others too; none where the formula calls no CARBON function. */
export function carbonCalls(formula: string): Call[] {
  const masked = withTextsMasked(formula);
  return [...masked.matchAll(CALL)].map((match) => ({
    name: match[1]!.toUpperCase(),
    args: argumentsFrom(formula, masked, match.index + match[0].length),
  }));
}

/** The call where it is the whole formula: `=CARBON.PRICE("CEA")`, but not twice that. */
export function onlyCall(formula: string): Call | undefined {
  const [call] = carbonCalls(formula);
  const masked = withTextsMasked(formula.trim());
  const head = /^=\s*@?(?:CARBON\.|_xldudf_CARBON_)[A-Z]+\(/i.exec(masked);
  return call && head && endOfCall(masked, head[0].length) === masked.length - 1 ? call : undefined;
}

/** The formula as a machine that has the add-in writes it. */
export function withOwnNames(formula: string): string {
  const masked = withTextsMasked(formula);
  let mended = '';
  let last = 0;
  for (const { index, 0: prefix } of masked.matchAll(/_xldudf_CARBON_(?=[A-Z]+\()/gi)) {
    mended += `${formula.slice(last, index)}CARBON.`;
    last = index + prefix.length;
  }
  return mended + formula.slice(last);
}

/** The same text with everything in quotes, texts and names of sheets, blanked out: what remains are names, signs and brackets. */
export function withTextsMasked(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, (quoted) => quoted[0] + '_'.repeat(quoted.length - 2) + quoted[0]);
}

const OPENING = '([{';
const CLOSING = ')]}';

/** Where the bracket that is open at a place closes; past the end where it never does. */
function endOfCall(masked: string, from: number): number {
  let depth = 1;
  for (let at = from; at < masked.length; at++) {
    if (OPENING.includes(masked[at]!)) depth++;
    if (CLOSING.includes(masked[at]!)) depth--;
    if (depth === 0) return at;
  }
  return masked.length;
}

function argumentsFrom(formula: string, masked: string, from: number): Argument[] {
  const until = endOfCall(masked, from);
  const commas = [...masked.slice(from, until)].reduce<{ depth: number; at: number[] }>(
    ({ depth, at }, sign, index) => {
      if (sign === ',' && depth === 0) at.push(from + index);
      return { depth: depth + Number(OPENING.includes(sign)) - Number(CLOSING.includes(sign)), at };
    },
    { depth: 0, at: [] },
  ).at;
  if (formula.slice(from, until).trim() === '') return [];
  return [...commas, until].map((end, index) => argumentOf(formula.slice(index === 0 ? from : commas[index - 1]! + 1, end).trim()));
}

const REFERENCE = /^(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?$/iu;

/** What an argument is, by its text in a formula. */
export function argumentOf(text: string): Argument {
  if (text === '') return { kind: 'omitted' };
  if (/^"(?:[^"]|"")*"$/.test(text)) return { kind: 'literal', value: text.slice(1, -1).replaceAll('""', '"') };
  if (/^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text)) return { kind: 'literal', value: Number(text) };
  if (/^(TRUE|FALSE)$/i.test(text)) return { kind: 'literal', value: text.toUpperCase() === 'TRUE' };
  return REFERENCE.test(text) ? { kind: 'reference', text } : { kind: 'calculated', text };
}
