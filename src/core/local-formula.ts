/** Formulas as a user types them where numbers have a decimal comma: shown and copied so, inserted in English form. */
import { withTextsMasked } from './formula-calls';

export interface Separators {
  readonly decimal: '.' | ',';
  /** Between arguments. */
  readonly list: ',' | ';';
}

/** A list cannot be separated by the sign that numbers have. */
export function separatorsWith(decimal: string): Separators {
  return decimal === ',' ? { decimal: ',', list: ';' } : { decimal: '.', list: ',' };
}

/** The sign a language puts before decimals; settings of the machine may differ. */
export function decimalOf(locale: string): string {
  try {
    return new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')!.value;
  } catch {
    // A host may call its language by a name that is no locale.
    return '.';
  }
}

const SIGNS = /(?<![\p{L}\p{N}_.$])\d+\.\d+|[,{}]/gu;

/** The same formula with the signs of a locale; columns of an array constant are separated by `\` where the comma is taken. */
export function localFormula(formula: string, { decimal, list }: Separators): string {
  if (decimal === '.') return formula;
  const masked = withTextsMasked(formula);
  let local = '';
  let last = 0;
  let braces = 0;
  for (const { 0: sign, index } of masked.matchAll(SIGNS)) {
    braces += Number(sign === '{') - Number(sign === '}');
    const written = sign === ',' ? (braces > 0 ? '\\' : list) : sign.replace('.', decimal);
    local += formula.slice(last, index) + written;
    last = index + sign.length;
  }
  return local + formula.slice(last);
}
