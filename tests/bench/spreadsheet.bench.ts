import { openDataset } from '../../src/dataset/store';
import { setContext } from '../../src/functions/_lib/context';
import { registerCarbonFunctions } from '../../src/workbench/carbon-functions';
import { FUNCTIONS } from '../../generated/functions';
import catalogue from '../../generated/catalogue.json';
import { agree, measure, type Contender } from './_measure';
import { compileQuotes, makeQuotes, PUBLISHED, type Quote } from './_quotes';
import { times, type Table } from './_table';

/** Prices a day down and a symbol across: 250 × 40 = 10,000 cells. */
const DAYS = 250;
const SYMBOLS = PUBLISHED.instruments.slice(0, 40).map(({ symbol }) => symbol);
/** So many observations that there are closes for so many days. */
const OBSERVATIONS = 25_200;
const ROUNDS = 15;

type Rows = (string | number)[][];

/** Ten thousand cells of CARBON.PRICE against as many of VLOOKUP, in workbooks that differ in nothing but these cells. */
export function bench(): Table {
  // The library logs every plugin it loads.
  console.debug = () => undefined;
  const { registries } = require('@odoo/o-spreadsheet') as typeof import('@odoo/o-spreadsheet');
  const quotes = makeQuotes(OBSERVATIONS);
  setContext({ dataset: openDataset(compileQuotes(quotes)), language: 'en' });
  registerCarbonFunctions(registries, FUNCTIONS, catalogue.functions, () => 'en');

  const closes = quotes.filter(({ measure, symbol }) => measure === 'close' && SYMBOLS.includes(symbol));
  const tables = { Board: boardOf(closes), Keys: closes.map(({ symbol, end, value }) => [`${symbol}|${end}`, value]) };
  const inBoard = `Board!$A$2:$${columnName(SYMBOLS.length)}$${DAYS + 1}`;
  const workbook = (cell: (symbolAt: string, dayAt: string, column: number) => string) => workbookOf(tables, cell);
  const contenders = {
    price: workbook((symbol, day) => `=CARBON.PRICE(${symbol},${day})`),
    exact: workbook((_, day, column) => `=VLOOKUP(${day},${inBoard},${column},FALSE)`),
    sorted: workbook((_, day, column) => `=VLOOKUP(${day},${inBoard},${column},TRUE)`),
    text: workbook((symbol, day) => `=VLOOKUP(${symbol}&"|"&${day},Keys!$A$1:$B$${closes.length},2,FALSE)`),
  };
  agree(Object.values(contenders), closes.length);

  const timings = measure({ ...contenders, none: workbook(() => '') }, ROUNDS);
  const row = (name: 'exact' | 'sorted' | 'text', label: string) => [
    label,
    times(timings.ratio('price', name)),
    times(timings.ratioBeyond('none', 'price', name)),
  ];
  return {
    title: '10,000 cells of CARBON.PRICE / 10,000 cells of VLOOKUP, the same spreadsheet',
    columns: ['VLOOKUP by', 'evaluating the workbook', 'the cells alone'],
    rows: [
      row('exact', `date, exact, in a table of ${DAYS} days × ${SYMBOLS.length} symbols`),
      row('sorted', 'date, sorted, in the same table'),
      row('text', `symbol|date, exact, in a list of ${closes.length} prices`),
    ],
    notes: [
      'Target: not slower, at most 1 ×. The cells alone: less what the workbook takes without them.',
      `A cell of CARBON.PRICE takes ${((timings.nanoseconds('price') - timings.nanoseconds('none')) / 1000).toFixed(1)} µs in the spreadsheet, most of it the spreadsheet's own: compare one call of PRICE.`,
    ],
  };
}

/** As an analyst lays prices out: a date a row, a symbol a column. */
function boardOf(closes: readonly Quote[]): Rows {
  const days = new Map<number, (string | number)[]>();
  for (const { end, value } of closes) days.set(end, [...(days.get(end) ?? [end]), value]);
  return [['date', ...SYMBOLS], ...days.values()];
}

/** Each call evaluates all cells anew; `Asked` has the days and symbols of the board, and formulas where it has prices. */
function workbookOf(tables: Record<'Board' | 'Keys', Rows>, cell: (symbolAt: string, dayAt: string, column: number) => string): Contender {
  const { Model } = require('@odoo/o-spreadsheet') as typeof import('@odoo/o-spreadsheet');
  const asked = tables.Board.map((line, row) =>
    line.map((value, column) => (row === 0 || column === 0 ? value : cell(`${columnName(column)}$1`, `$A${row + 1}`, column + 1))),
  );
  const sheets = Object.entries({ Asked: asked, ...tables }).map(([name, rows]) => sheetOf(name, rows));
  const model = new Model({ ...new Model().exportData(), sheets });
  const run = () => {
    model.dispatch('EVALUATE_CELLS');
    let sum = 0;
    for (let col = 1; col <= SYMBOLS.length; col++) {
      for (let row = 1; row <= DAYS; row++) sum += Number(model.getters.getEvaluatedCell({ sheetId: 'Asked', col, row }).value);
    }
    return sum;
  };
  return { calls: DAYS * SYMBOLS.length, run };
}

function sheetOf(name: string, rows: Rows): object {
  const cells = Object.fromEntries(rows.flatMap((row, at) => row.map((value, column) => [`${columnName(column)}${at + 1}`, String(value)])));
  return { id: name, name, colNumber: rows[0]!.length, rowNumber: rows.length, cells };
}

function columnName(column: number): string {
  const letter = (at: number) => String.fromCharCode(65 + at);
  return column < 26 ? letter(column) : `A${letter(column - 26)}`;
}
