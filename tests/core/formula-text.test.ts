import { openTerminal } from '../../src/cli/_lib/terminal';
import { periodText } from '../../src/core/dataset';
import { formulaForRow, formulaText, latestPriceFormula } from '../../src/core/formula-text';
import { periodOf } from '../../src/core/lookup';
import { newestPrice } from '../../src/core/series';
import { bundledDataset } from '../_setup/bundled';

const dataset = bundledDataset();
const { quotes } = dataset;
let answer: (formula: string) => object;

beforeAll(() => {
  answer = openTerminal('en');
});

test('is written as one would type it', () => {
  expect(formulaText('PRICE', ['CEA', undefined, 'close', undefined])).toEqual({ text: '=CARBON.PRICE("CEA",,"close")', spills: false });
  expect(formulaText('SYMBOLS', ['say "CEA"', 0], true)).toEqual({ text: '=CARBON.SYMBOLS("say ""CEA""",0)', spills: true });
  expect(formulaText('DATASET', [])).toEqual({ text: '=CARBON.DATASET()', spills: false });
});

const ROWS = [...Array(quotes.size).keys()];
const written = ROWS.flatMap((row) => {
  const formula = formulaForRow(dataset, row);
  return formula ? [{ row, formula: formula.text, spills: formula.spills }] : [];
});

test('every figure that can be asked for has a formula, and it answers exactly that figure', () => {
  const wrong = written
    .map(({ row, formula }) => ({ row, expected: quotes.value[row], ...answer(formula) }) as { row: number; expected: number; value?: unknown })
    .filter(({ value, expected }) => value !== expected);
  expect(wrong).toEqual([]);
  expect(written.length).toBeGreaterThan(ROWS.length / 2);
});

test('the others are bounds and weeks without a trade: no formula would answer them', () => {
  const without = ROWS.filter((row) => !written.some((one) => one.row === row));
  const explained = without.filter((row) => quotes.bound[row] !== 0 || quotes.traded[row] === 0);
  expect(without.filter((row) => !explained.includes(row)).map((row) => periodText(periodOf(quotes, row)))).toEqual([]);
});

test.each(dataset.instruments.map(({ symbol }, instrument) => [symbol, instrument] as const))('the newest price of %s', (_, instrument) => {
  const row = newestPrice(dataset, instrument);
  const latest = answer(latestPriceFormula(dataset, instrument).text);
  if (row !== undefined) expect(latest).toMatchObject({ value: quotes.value[row] });
  else expect(latest).toMatchObject({ error: '#N/A', message: expect.stringMatching(/./) });
});
