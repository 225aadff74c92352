/** Formulas with A1 references and the same with R1C1 references; texts, sheets' names and columns of tables are left alone. */
import { columnIndex, columnName } from './address';
import { NotEmulated } from './refusals';

export interface Origin {
  readonly row: number;
  readonly column: number;
}

const NO_REFERENCES = /("(?:[^"]|"")*"|'(?:[^']|'')*'!|\[\[[^\]]*\](?:,\s*\[[^\]]*\])*\]|\[(?!-?\d+\])[^\]]*\])/;
const A1 = /(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/giu;
const WHOLE = /(?<![\p{L}\p{N}_.$])(\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_.(!])/iu;
const R1C1 = /(?<![\p{L}\p{N}_.\]])R(?:\[(-?\d+)\]|(\d+))?C(?:\[(-?\d+)\]|(\d+))?(?![\p{L}\p{N}_.(!])/gu;

export function toR1C1(formula: string, origin: Origin): string {
  return eachPart(formula, (part) => {
    if (WHOLE.test(part)) throw new NotEmulated(`whole rows and columns in ${formula} as R1C1`);
    return part.replace(A1, (_, columnSign: string, column: string, rowSign: string, row: string) => {
      const rows = asR1C1(Number(row) - 1, origin.row, rowSign);
      return `R${rows}C${asR1C1(columnIndex(column), origin.column, columnSign)}`;
    });
  });
}

export function toA1(formula: string, origin: Origin): string {
  return eachPart(formula, (part) =>
    part.replace(R1C1, (_, rowBy?: string, row?: string, columnBy?: string, column?: string) => {
      const columns = column === undefined ? columnName(origin.column + Number(columnBy ?? 0)) : `$${columnName(Number(column) - 1)}`;
      return columns + (row === undefined ? String(origin.row + Number(rowBy ?? 0) + 1) : `$${row}`);
    }),
  );
}

/** What a copy of the formula in another cell says. */
export const moved = (formula: string, from: Origin, to: Origin): string => toA1(toR1C1(formula, from), to);

function asR1C1(index: number, origin: number, sign: string): string {
  if (sign) return String(index + 1);
  return index === origin ? '' : `[${index - origin}]`;
}

function eachPart(formula: string, change: (part: string) => string): string {
  return formula
    .split(NO_REFERENCES)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}
