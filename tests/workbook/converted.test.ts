import { typedArgument } from '../../src/core/built-call';
import type { FormulaCell } from '../../src/host/host';
import { noHost } from '../../src/host/no-host';
import { linesOf } from '../../src/workbook/evidence-lines';
import { readArguments } from '../../src/workbook/evidence-arguments';
import { evidenceContent } from '../../src/workbook/evidence';
import { liveAnswer } from '../../src/workbook/live-answer';
import type { Language } from '../../src/core/language';
import { useDataset } from '../_setup/ask';
import { datasetOf, instrumentFact, type Row } from '../_setup/facts';
import { withRates } from '../_setup/rates';
import { deskOf } from './weeks';

/** What an auditor is told of a cell that shows a figure in another currency than it was printed in. */
const ROWS: readonly Row[] = [
  { period: '2024-03-08', value: 80, printed: '80元/吨' },
  { period: '2024-03-07', traded: false, value: undefined, printed: '未成交' },
];
const dataset = withRates(datasetOf(ROWS, { instruments: [instrumentFact('TEST:A')] }), {
  CNY: { '2024-03-07': '7.90', '2024-03-08': '8.00' },
  USD: { '2024-03-07': '1.20', '2024-03-08': '1.30' },
});
const desk = deskOf(noHost('en'));

const SAID =
  'Converted: 80 CNY/t ÷ 8.00 (EUR/CNY on 2024-03-08) × 1.30 (EUR/USD on 2024-03-08) = 13 USD/t. ' +
  'Rates: European Central Bank, Euro reference rates, 2026-02-06, line 2.';

beforeEach(() => useDataset(dataset));

const AT = { sheet: 'Sheet1', row: 0, column: 0, rows: 1, columns: 1 };
const cell = (formula: string, value: number | string): FormulaCell => ({ cell: AT, spill: undefined, formula, value, isProtected: false });

async function traceOf(formula: string, value: number | string, language: Language = 'en') {
  const typed = cell(formula, value);
  const [calls] = await readArguments(desk.host, [typed]);
  const lines = await linesOf(desk, typed, calls!, language);
  expect(lines).toHaveLength(1);
  return lines[0]!.trace;
}

test('the printed words, and that and how they were converted', async () => {
  expect(await traceOf('=CARBON.PRICE("TEST:A","2024-03-08",,,"USD")', 13)).toMatchObject({
    about: 'TEST:A',
    printed: '80元/吨',
    status: 'reported; converted with imported reference rates',
    citation: expect.stringMatching(/printed as "80元\/吨".* line 1, under "A heading"\. Converted: /),
  });
  const { citation } = (await traceOf('=CARBON.PRICE("TEST:A","2024-03-08",,,"USD")', 13)) as { citation: string };
  expect(citation.endsWith(` ${SAID}`)).toBe(true);
});

test('in Chinese', async () => {
  expect(await traceOf('=CARBON.PRICE("TEST:A","2024-03-08",,,"EUR")', 10, 'zh')).toMatchObject({
    status: '来源原印；已按导入的参考汇率换算',
    citation: expect.stringContaining('换算：80 CNY/t ÷ 8.00（EUR/CNY，2024-03-08）= 10 EUR/t。'),
  });
});

test('in its own currency nothing was converted', async () => {
  expect(await traceOf('=CARBON.PRICE("TEST:A","2024-03-08",,,"CNY")', 80)).toMatchObject({ status: 'reported', conversion: undefined });
});

test('what was not traded is cited as it is; a missing rate is told in place of a figure', async () => {
  expect(await traceOf('=CARBON.PRICE("TEST:A","2024-03-07",,,"USD")', '#N/A')).toMatchObject({ printed: '未成交', conversion: undefined });
  expect(await traceOf('=CARBON.PRICE("TEST:A","2024-03-08",,,"GBP")', '#N/A')).toContain('No EUR/GBP rate for 2024-03-08');
});

test('the evidence sheet holds it', async () => {
  const { rows } = await evidenceContent(desk, [cell('=CARBON.PRICE("TEST:A","2024-03-08",,,"USD")', 13)], 'en');
  expect(rows).toHaveLength(1);
  expect(rows[0]!.cells.at(-1)).toContain(SAID);
});

test('the builder shows the currency asked for, and what was converted', async () => {
  const args = ['TEST:A', '2024-03-08', '', '', 'USD'].map((text) => typedArgument(text, false));
  const { cells, unit, traces } = (await liveAnswer(desk, { id: 'PRICE', args }, undefined))!;
  expect([cells, unit]).toEqual([[[13]], 'USD/t']);
  expect(traces[0]!.conversion).toMatchObject({ from: 'CNY', to: 'USD', value: 13 });
});

test('a file of rates is cited whole where SOURCE names it', async () => {
  expect(await traceOf('=CARBON.SOURCE("import-1a2b3c4d")', '')).toMatchObject({
    about: 'import-1a2b3c4d',
    printed: '',
    citation: 'European Central Bank, Euro reference rates, 2026-02-06.',
  });
});
