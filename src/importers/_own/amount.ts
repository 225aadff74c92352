/** A number with the unit that stands beside it or in a column of its own, checked against what is measured. */
import type { Bound, Measure } from '../../dataset/codes';
import { isMoneyPerTonne } from '../../dataset/store';
import { cellText } from '../_lib/cells';
import { readNumber, readUnit, type DecimalMark, type NumberRead } from '../_lib/numbers';
import { remark, type Place, type Remark } from '../_lib/remarks';
import type { Cell } from '../importer';

export interface Amount {
  /** In base units. */
  readonly value: number;
  readonly bound: Bound;
  /** Where a sign or a unit names one. */
  readonly currency: string | undefined;
}

export interface AmountCell {
  readonly cell: Cell | undefined;
  /** Of its column, or of the cell beside it; '' where none is printed. */
  readonly unit: string;
  readonly mark: DecimalMark;
  readonly measure: Measure;
  /** Title of its column. */
  readonly column: string;
  readonly place: Place;
}

const BOUND = /^(≈|~|约|≥|>=|≤|<=|>|<)\s*(?=[^\s])/;
const BOUNDS_WRITTEN: Readonly<Record<string, Bound>> = { '~': '≈', 约: '≈', '>=': '≥', '<=': '≤' };

/** @returns A remark where it is no such amount. */
export function readAmount({ cell, unit, mark, measure, column, place }: AmountCell): Amount | Remark {
  const received = cellText(cell);
  const sign = typeof cell === 'string' ? BOUND.exec(cell)?.[1] : undefined;
  const number = readNumber(sign === undefined ? cell : received.slice(sign.length), mark);
  if (!number) return remark('no-number', { received, column }, place);
  const inUnit = withUnit(number, received, unit);
  if (!inUnit || !fits(inUnit.unit, measure)) return remark('unknown-unit', { received: unit || received, column }, place);
  const { value } = inUnit;
  if (value < 0) return remark('negative-number', { received, column }, place);
  if (value === 0 && isMoneyPerTonne(measure)) return remark('not-positive', { received, column }, place);
  const bound = sign === undefined ? '=' : (BOUNDS_WRITTEN[sign] ?? (sign as Bound));
  return { value, bound, currency: inUnit.unit === 't' ? undefined : inUnit.unit };
}

/** What stands beside the number itself is nearer than the unit of its column: `10000 t` in a column of 万吨 is 10,000 t. */
function withUnit(number: NumberRead, received: string, unit: string): NumberRead | undefined {
  if (unit === '' || number.unit === 't' || /\p{L}/u.test(received.replace(/\de[+-]?\d/i, ''))) return number;
  const of = unitRead(unit);
  if (!of || (number.unit !== undefined && of.unit !== undefined && number.unit !== of.unit)) return undefined;
  return { value: Number((number.value * of.scale).toPrecision(15)), unit: number.unit ?? of.unit };
}

/** A column repeats its few units in every row. */
const units = new Map<string, ReturnType<typeof readUnit>>();
const MOST_UNITS = 1000;

function unitRead(unit: string): ReturnType<typeof readUnit> {
  if (units.has(unit)) return units.get(unit);
  if (units.size >= MOST_UNITS) units.clear();
  const read = readUnit(unit);
  units.set(unit, read);
  return read;
}

function fits(unit: string | undefined, measure: Measure): boolean {
  if (unit === undefined) return true;
  return unit !== '%' && (unit === 't') === (measure === 'volume');
}
