import type { ImportCard } from '../../src/dataset/imports/import';
import { parsePeriod } from '../../src/dataset/period';
import { setRememberedImports } from '../../src/functions/_lib/context';
import { askOne, fails, useDataset } from '../_setup/ask';
import { datasetOf, instrumentFact, type Row } from '../_setup/facts';
import { withRates } from '../_setup/rates';

const ROWS: readonly Row[] = [
  { period: '2024-03-08', value: 80 },
  { period: '2024-W10', measure: 'turnover', value: 4_000_000 },
];
const dataset = withRates(datasetOf(ROWS, { instruments: [instrumentFact('TEST:A')] }), {
  CNY: { '2024-03-04': '8.00', '2024-03-08': '8.00' },
  USD: { '2024-03-04': '1.10', '2024-03-08': '1.30' },
});

beforeEach(() => useDataset(dataset));

test('PRICE takes a currency in any case and width', () => {
  for (const code of ['USD', 'usd', ' Usd ', 'ＵＳＤ']) expect(askOne('PRICE', 'TEST:A', '2024-03-08', null, null, code)).toBe(13);
});

test('PRICE of a cell, the arguments between left empty', () => {
  expect(askOne('PRICE', [['TEST:A']], [['2024-03-08']], '', '', 'EUR')).toBe(10);
});

test('TURNOVER too', () => {
  expect(askOne('TURNOVER', 'TEST:A', '2024-W10', 'EUR')).toBe(500_000);
});

test('without a rate #N/A says where rates come from', () => {
  const { error, code, en, zh } = fails('PRICE', 'TEST:A', '2024-03-08', null, null, 'GBP');
  expect([error, code]).toEqual(['#N/A', 'no-rate']);
  expect(en).toContain('No EUR/GBP rate for 2024-03-08');
  expect(zh).toContain('缺少 2024-03-08 的汇率 EUR/GBP');
});

describe('with rates of a file the workbook had, and this machine lacks', () => {
  const reach = [{ symbol: 'EUR/GBP', first: parsePeriod('1999-01-04')!.end, last: parsePeriod('2024-03-08')!.end }];
  const card: ImportCard = { id: 'import-5e6f7a8b', kind: 'ecb-rates', name: 'eurofxref-hist.csv', imported: '2024-03-11', figures: 1, reach };
  beforeEach(() => setRememberedImports([card]));
  afterEach(() => setRememberedImports([]));

  test('#N/A names the file', () => {
    const { error, code, en } = fails('PRICE', 'TEST:A', '2024-03-08', null, null, 'GBP');
    expect([error, code]).toEqual(['#N/A', 'import-missing']);
    for (const said of ['EUR/GBP', 'eurofxref-hist.csv']) expect(en).toContain(said);
  });

  test('what needs no rate answers', () => {
    useDataset(
      datasetOf([...ROWS, { period: '2024-03-06', traded: false, measure: 'turnover', value: 0 }], { instruments: [instrumentFact('TEST:A')] }),
    );
    expect(askOne('TURNOVER', 'TEST:A', '2024-03-06', 'GBP')).toBe(0);
    expect(fails('PRICE', 'TEST:A', '2024-03-06', null, null, 'GBP').code).toBe('not-traded');
    expect(askOne('PRICE', 'TEST:A', '2024-03-08', null, null, 'CNY')).toBe(80);
  });
});

test('what is no currency code is #VALUE!', () => {
  expect(fails('PRICE', 'TEST:A', '2024-03-08', null, null, 'dollar')).toMatchObject({ error: '#VALUE!', code: 'not-a-currency' });
});

test('CHANGE stays in the printed currency', () => {
  useDataset(
    withRates(datasetOf([...ROWS, { period: '2024-03-05', value: 64 }], { instruments: [instrumentFact('TEST:A')] }), { CNY: { '2024-03-05': '1' } }),
  );
  expect(askOne('CHANGE', 'TEST:A', '2024-03-05', '2024-03-08')).toBe(25);
});

test('SOURCE cites the file of the rates by the id of its import', () => {
  expect(askOne('SOURCE', 'import-1a2b3c4d')).toBe('European Central Bank, Euro reference rates, 2026-02-06.');
  expect(askOne('SOURCE', 'import-1a2b3c4d', null, null, null, 'date')).toEqual({ date: '2026-02-06' });
  expect(askOne('SOURCE', 'IMPORT-1A2B3C4D', null, null, null, 'gbt7714')).toBe('European Central Bank. Euro reference rates[EB/OL]. 2026-02-06.');
});
