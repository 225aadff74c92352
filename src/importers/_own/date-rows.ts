/** The figures of a table of dates and numbers, all of one instrument. */
import type { Measure } from '../../dataset/codes';
import { periodText, type Period } from '../../dataset/period';
import { isMoneyPerTonne } from '../../dataset/store';
import { cellText } from '../_lib/cells';
import { readDate } from '../_lib/dates';
import { isMissing } from '../_lib/numbers';
import { headingOf, locatorOf } from '../_lib/places';
import { remark, type Place, type Remark } from '../_lib/remarks';
import type { ReadFigure, SheetRow } from '../importer';
import { readAmount, type Amount } from './amount';
import type { DateTable, NumberColumn } from './date-table';
import type { OwnInstrument } from './symbols';

export interface MeasuredColumn extends NumberColumn {
  readonly measure: Measure;
  /** In its title; '' where none stands there. */
  readonly unit: string;
}

interface Reader {
  readonly table: DateTable;
  readonly columns: readonly MeasuredColumn[];
  readonly instrument: OwnInstrument;
  /** Of all figures that print none. */
  readonly currency: string;
  readonly figures: ReadFigure[];
  readonly remarks: Remark[];
}

export function readDateRows(
  table: DateTable,
  columns: readonly MeasuredColumn[],
  instrument: OwnInstrument,
  currency: string,
): { readonly figures: readonly ReadFigure[]; readonly remarks: readonly Remark[] } {
  const reader: Reader = { table, columns, instrument, currency, figures: [], remarks: [] };
  for (const row of table.sheet.rows.slice(table.begin)) {
    if (columns.some(({ at }) => !isMissing(row.cells[at]))) readRow(reader, row);
  }
  return reader;
}

function readRow(reader: Reader, row: SheetRow): void {
  const { table } = reader;
  const place = { line: row.line, sheet: table.sheet.name };
  const cell = row.cells[table.date];
  const period = readDate(cell, table.order);
  if (period === undefined || period === 'ambiguous') {
    reader.remarks.push(remark(period === 'ambiguous' ? 'ambiguous-date' : 'no-date', { received: cellText(cell) }, place));
    return;
  }
  const amounts = reader.columns.flatMap((column) => {
    const cell = row.cells[column.at];
    const { unit, mark, measure, title } = column;
    return isMissing(cell) ? [] : [{ column, amount: readAmount({ cell, unit, mark, measure, column: title || '#', place }) }];
  });
  takeRow(reader, row, period, amounts, place);
}

interface ReadCell {
  readonly column: MeasuredColumn;
  readonly amount: Amount | Remark;
}

function takeRow(reader: Reader, row: SheetRow, period: Period, amounts: readonly ReadCell[], place: Place): void {
  const isTraded = tradedOn(reader.columns, amounts);
  let isCarriedOn = false;
  for (const { column, amount } of amounts) {
    if ('code' in amount) {
      reader.remarks.push(amount);
      continue;
    }
    const isPrice = isMoneyPerTonne(column.measure);
    if (!isTraded && isPrice) isCarriedOn = true;
    if (isTraded || column.measure !== 'turnover') add(reader, { row, column, period, amount, isTraded });
  }
  const [price] = reader.columns.filter(({ measure }) => isMoneyPerTonne(measure));
  const says = amounts.map(({ column }) => cellText(row.cells[column.at])).find(Boolean);
  if (price && says && !isTraded && !isCarriedOn) add(reader, { row, column: price, period, amount: NOTHING, isTraded, says });
  if (isCarriedOn) reader.remarks.push(remark('close-without-trade', { symbol: reader.instrument.symbol, period: periodText(period) }, place));
}

/** Where a table has volumes, a day without one has no trade, whatever price it carries on; a volume nobody can read is a volume. */
function tradedOn(columns: readonly MeasuredColumn[], amounts: readonly ReadCell[]): boolean {
  if (!columns.some(({ measure }) => measure === 'volume')) return true;
  return amounts.some(({ column, amount }) => !isMoneyPerTonne(column.measure) && ('code' in amount || amount.value !== 0));
}

/** What stands for the price of a day that had none. */
const NOTHING: Amount = { value: 0, bound: '=', currency: undefined };

interface Taken {
  readonly row: SheetRow;
  readonly column: MeasuredColumn;
  readonly period: Period;
  readonly amount: Amount;
  readonly isTraded: boolean;
  /** What the row prints, where the cell itself is empty. */
  readonly says?: string;
}

function add({ table, instrument, currency, figures }: Reader, { row, column, period, amount, isTraded, says = '' }: Taken): void {
  const { measure, title, at } = column;
  const isPrice = isMoneyPerTonne(measure);
  const own = isPrice || measure === 'turnover' ? (amount.currency ?? currency) : undefined;
  figures.push({
    symbol: instrument.symbol,
    measure,
    period,
    value: isTraded || !isPrice ? amount.value : undefined,
    bound: isTraded ? amount.bound : '=',
    traded: isTraded,
    status: 'reported',
    inferred: [],
    currency: own === instrument.currency ? undefined : own,
    printed: cellText(row.cells[at]) || says,
    locator: locatorOf(row.line),
    heading: headingOf(table.sheet.name, title),
  });
}
