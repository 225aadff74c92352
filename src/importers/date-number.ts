/** Any table with a column of dates and one of numbers: what it is of only the user knows. */
import { MEASURES, type Measure } from '../dataset/codes';
import { isMoneyPerTonne, type Dataset } from '../dataset/store';
import { cellText } from './_lib/cells';
import { splitTitle } from './_lib/columns';
import { currencyOf, readNumber } from './_lib/numbers';
import { refused, remark, type Remark } from './_lib/remarks';
import { ownCard } from './_own/card';
import { findDateTable, type DateTable, type NumberColumn } from './_own/date-table';
import { readDateRows, type MeasuredColumn } from './_own/date-rows';
import { measureCalled, measureSuggested } from './_own/measures';
import { instrumentMeant, isTelling, ownInstrument, ownSymbol, ownVenues, type OwnInstrument } from './_own/symbols';
import type { Answers, Importer, OpenFile, Question, Reading } from './importer';

export const importer: Importer = {
  id: 'date-number',
  title: { zh: '日期与数字表', en: 'Table of dates and numbers' },
  about: {
    zh: '任何有一列日期和至少一列数字的表格，CSV、文本或 Excel 均可；品种、字段和货币由您填写',
    en: 'any table with a column of dates and at least one of numbers, as CSV, text or Excel; you say which instrument, measure and currency it holds',
  },
  recognise: (file) => {
    const table = findDateTable(file);
    return table ? (table.isDateTitled ? 0.2 : 0.1) : 0;
  },
  questions,
  read,
};

function questions(file: OpenFile, dataset: Dataset): readonly Question[] {
  const table = findDateTable(file);
  if (!table) return [];
  const title = titleSuggested(file, table);
  const symbol = symbolAbove(table, dataset) ?? ownSymbol(title);
  const currency = currencySuggested(table);
  const asked = unnamed(table);
  return [
    { name: 'symbol', suggestion: symbol },
    { name: 'title', suggestion: title },
    ...(asked ? [{ name: 'measure' as const, suggestion: measureSuggested(asked.title), choices: MEASURES }] : []),
    { name: 'currency', suggestion: currency },
  ];
}

function read(file: OpenFile, dataset: Dataset, answers: Answers): Reading {
  const table = findDateTable(file);
  if (!table) throw refused('nothing-read', { expected: importer.about });
  const { columns, remarks: leftOut } = measured(table, answers.measure);
  const instrument = instrumentAnswered(dataset, answers);
  const isKnown = dataset.instruments.some(({ symbol }) => symbol === instrument.symbol);
  const told: Remark[] = isKnown ? [] : [remark('new-instrument', { symbol: instrument.symbol, name: instrument.name.zh })];
  const { figures, remarks } = readDateRows(table, columns, instrument, currencyAnswered(answers) ?? instrument.currency);
  if (figures.length === 0) throw refused('nothing-read', { expected: importer.about });
  const instruments = isKnown ? [] : [instrument];
  return {
    source: ownCard(file, figures),
    venues: ownVenues(instruments, dataset),
    instruments,
    figures,
    rates: [],
    remarks: [...told, ...leftOut, ...remarks],
  };
}

/** The column that only the user can name: the first whose title names no measure, where none names a price. */
function unnamed({ numbers }: DateTable): NumberColumn | undefined {
  const isPriced = numbers.some(({ title }) => isMoneyPerTonne(measureCalled(title) ?? 'volume'));
  return isPriced ? undefined : numbers.find(({ title }) => measureCalled(title) === undefined);
}

const OTHER_SERIES = {
  zh: '一次只导入一列未写明字段的数字；要导入这一列，请另存为单独的表格',
  en: 'of columns that name no measure one is taken at a time; save this one as a table of its own to import it',
};

/** Columns whose titles name a measure, each measure once, and the one that the user names. */
function measured(
  table: DateTable,
  answer: string | undefined,
): { readonly columns: readonly MeasuredColumn[]; readonly remarks: readonly Remark[] } {
  const place = { line: table.sheet.rows[Math.max(table.header, 0)]!.line, sheet: table.sheet.name };
  const asked = unnamed(table);
  const columns: MeasuredColumn[] = [];
  const remarks: Remark[] = [];
  for (const column of table.numbers) {
    const measure = column === asked ? measureAnswered(answer, column) : measureCalled(column.title);
    if (measure && !columns.some((taken) => taken.measure === measure)) columns.push({ ...column, measure, unit: unitIn(column.title) });
    else remarks.push(remark('part-left-out', { part: column.title || `#${column.at + 1}`, why: OTHER_SERIES }, place));
  }
  return { columns, remarks };
}

function measureAnswered(answer: string | undefined, { title }: NumberColumn): Measure {
  if (answer === undefined || answer === '') return measureSuggested(title);
  const measure = measureCalled(answer);
  if (!measure) throw refused('unknown-measure', { received: answer, allowed: MEASURES });
  return measure;
}

/** Brackets of a title may hold anything: only what is a unit counts. */
function unitIn(title: string): string {
  const { unit } = splitTitle(title);
  return readNumber(`1 ${unit}`, '.') ? unit : '';
}

function instrumentAnswered(dataset: Dataset, answers: Answers): OwnInstrument {
  const received = answers.symbol ?? '';
  const meant = instrumentMeant(dataset, received);
  if (meant.kind === 'known') return meant.instrument;
  if (meant.kind === 'ambiguous') throw refused('ambiguous-product', { received, candidates: meant.candidates });
  if (received.trim() === '') throw refused('no-instrument', {});
  const symbol = meant.kind === 'new' ? meant.symbol : ownSymbol(received);
  const currency = currencyAnswered(answers);
  if (!currency) throw refused('currency-needed', { symbol });
  return ownInstrument(symbol, answers.title?.trim() || received.trim(), currency);
}

function currencyAnswered({ currency = '' }: Answers): string | undefined {
  const text = currency.trim();
  if (text === '') return undefined;
  const code = currencyOf(text) ?? text.toUpperCase();
  if (!/^[A-Z]{3}$/.test(code)) throw refused('unknown-currency', { received: text });
  return code;
}

/** The title of the column where it says more than what is measured, else the name of the file. */
function titleSuggested({ name }: OpenFile, { numbers }: DateTable): string {
  const [{ title }] = numbers as readonly [NumberColumn];
  const says = isTelling(title) && measureCalled(title) === undefined && !currencyOf(title);
  return says ? title : name.replace(/\.[a-z0-9]+$/i, '').trim() || title;
}

/** Tables of this product carry the symbol above their titles. */
function symbolAbove({ sheet, header }: DateTable, dataset: Dataset): string | undefined {
  const cells = sheet.rows.slice(0, Math.max(header, 0)).flatMap((row) => row.cells);
  const known = new Set(dataset.instruments.map(({ symbol }) => symbol));
  return cells
    .map(cellText)
    .find((text) => known.has(text.toUpperCase()))
    ?.toUpperCase();
}

/** A currency that a title or the first prices print. */
function currencySuggested({ numbers, sheet, begin }: DateTable): string {
  const prices = numbers.filter(({ title }) => isMoneyPerTonne(measureSuggested(title)));
  for (const { title, at, mark } of prices.length > 0 ? prices : numbers) {
    const { unit } = splitTitle(title);
    const words = [unit, ...unit.split('/'), ...title.split(/[\s/,()（）_-]+/)];
    const titled = words.map(currencyOf).find(Boolean);
    const printed = sheet.rows.slice(begin, begin + PRINTED).map(({ cells }) => readNumber(cells[at], mark)?.unit).find((text) => text && /^[A-Z]{3}$/.test(text)); // prettier-ignore
    if (titled ?? printed) return (titled ?? printed)!;
  }
  return '';
}

const PRINTED = 20;
