/** One row of a table with one figure a row. */
import { MEASURES, type Bound, type Measure } from '../../dataset/codes';
import type { Period } from '../../dataset/period';
import type { Bilingual } from '../../dataset/schemas/shared';
import { cellText } from '../_lib/cells';
import type { HeaderColumn, HeaderWords } from '../_lib/columns';
import { readDate, type DayOrder } from '../_lib/dates';
import { currencyOf, readNumber, type DecimalMark } from '../_lib/numbers';
import { headingOf, locatorOf } from '../_lib/places';
import { remark, type Place, type Remark } from '../_lib/remarks';
import type { Cell } from '../importer';
import { readAmount } from './amount';
import { measureCalled } from './measures';

export const OWN_COLUMNS = {
  symbol: ['symbol', '代码'],
  period: ['period', 'date', '时段', '日期'],
  measure: ['measure', 'field', '字段', '价格种类'],
  value: ['value', '数值'],
  unit: ['unit', '单位'],
  currency: ['currency', '币种', '货币'],
  traded: ['traded', '是否成交'],
  printed: ['printed', '原文'],
  heading: ['heading', '标题'],
  note: ['note', '备注'],
} as const satisfies HeaderWords<string>;

export type OwnColumn = keyof typeof OWN_COLUMNS;

/** How the columns of days and of numbers are written, judged by all of their cells. */
export interface Style {
  readonly order: DayOrder;
  readonly mark: DecimalMark;
}

export interface OwnRow {
  /** As it stands in the file. */
  readonly symbol: string;
  readonly measure: Measure;
  readonly period: Period;
  /** undefined for a price where nothing was traded. */
  readonly value: number | undefined;
  readonly bound: Bound;
  readonly traded: boolean;
  /** Whether a price stands there that does not count, because nothing was traded. */
  readonly isCarriedOn: boolean;
  readonly currency: string | undefined;
  readonly printed: string;
  readonly heading: string;
  readonly note: Bilingual | undefined;
  readonly locator: string;
}

type OfAmount = Pick<OwnRow, 'value' | 'bound' | 'traded' | 'isCarriedOn' | 'currency'>;

interface RowCells {
  readonly columns: Readonly<Partial<Record<OwnColumn, HeaderColumn>>>;
  readonly cell: (name: OwnColumn) => Cell | undefined;
  readonly text: (name: OwnColumn) => string;
  readonly place: Place;
}

/** @returns A remark where the row cannot be taken. */
export function readOwnRow(cells: readonly Cell[], style: Style, columns: RowCells['columns'], place: Place): OwnRow | Remark {
  const cell: RowCells['cell'] = (name) => (columns[name] ? cells[columns[name].at] : undefined);
  const text: RowCells['text'] = (name) => cellText(cell(name));
  const [symbol, heading, note] = [text('symbol'), text('heading'), text('note')];
  if (symbol === '') return remark('no-instrument', {}, place);
  const period = readDate(cell('period'), style.order);
  if (period === undefined) return remark('no-date', { received: text('period') }, place);
  if (period === 'ambiguous') return remark('ambiguous-date', { received: text('period') }, place);
  const measure = measureCalled(text('measure'));
  if (!measure) return remark('unknown-measure', { received: text('measure'), allowed: MEASURES }, place);
  const amount = readFigure({ columns, cell, text, place }, measure, style.mark);
  if ('code' in amount) return amount;
  return {
    symbol,
    measure,
    period,
    ...amount,
    printed: text('printed') || [text('value'), text('unit')].filter(Boolean).join(' ') || text('traded'),
    heading: heading || headingOf(place.sheet ?? '', columns.value!.title),
    note: note === '' ? undefined : { zh: note, en: note },
    locator: locatorOf(place.line),
  };
}

const UNTRADED = /^(?:no|n|false|0|否)$/i;
const UNTRADED_VALUE = /^(?:未成交|无成交|not traded|no trade)$/i;

function readFigure({ columns, cell, text, place }: RowCells, measure: Measure, mark: DecimalMark): OfAmount | Remark {
  const named = currencyNamed(text('currency'));
  if (named === 'unknown') return remark('unknown-currency', { received: text('currency') }, place);
  if (UNTRADED.test(text('traded')) || UNTRADED_VALUE.test(text('value'))) {
    const isCarriedOn = measure !== 'volume' && (readNumber(cell('value'), mark)?.value ?? 0) !== 0;
    return { value: measure === 'volume' ? 0 : undefined, bound: '=', traded: false, isCarriedOn, currency: named };
  }
  const amount = readAmount({ cell: cell('value'), unit: text('unit'), mark, measure, column: columns.value!.title, place });
  if ('code' in amount) return amount;
  if (named && amount.currency && named !== amount.currency)
    return remark('unknown-unit', { received: text('unit') || text('value'), column: named }, place);
  return { ...amount, traded: true, isCarriedOn: false, currency: named ?? amount.currency };
}

/** A code, a sign or a word: `CNY`, `€`, 元. */
function currencyNamed(text: string): string | undefined {
  if (text === '') return undefined;
  const code = text.normalize('NFKC').trim().toUpperCase();
  return currencyOf(text) ?? (/^[A-Z]{3}$/.test(code) ? code : 'unknown');
}
