import { listSymbols } from '../../src/core/symbol-list';
import { isoDate } from '../../src/dataset/period';
import { bundledDataset } from '../_setup/bundled';
import { ALL_SYMBOLS, SYMBOLS } from '../_setup/contract';
import { refusal } from '../_setup/core';
import { datasetOf, instrumentFact } from '../_setup/facts';

const dataset = bundledDataset();
const listed = (query?: string) => listSymbols(dataset, query).map(({ instrument }) => dataset.instruments[instrument]!.symbol);

test('all of them, segment by segment in the order of the publications', () => {
  expect(listed().slice(0, 32)).toEqual(ALL_SYMBOLS.slice(0, 32));
  expect(listed().sort()).toEqual([...ALL_SYMBOLS].sort());
});

test.each([
  ['沪碳', ['SEEE:SHEA']],
  ['shea emission', ['SEEE:SHEA']],
  ['ｇｄｅａ', ['CEEX:GDEA']],
  ['广州碳排放权交易中心', ['CEEX:GDEA']],
  ['futures ICE UKA', ['ICE:UKA-DEC26']],
  ['primary-auction', SYMBOLS['primary-auction']],
  ['法定碳价', SYMBOLS.reference],
  ['NDEX  期货  EUA', ['ICE:EUA-UNNAMED']],
])('%s finds %j', (query, symbols) => {
  expect(listed(query)).toEqual(symbols);
});

test('nothing found says what was asked', () => {
  const error = refusal(() => listed('kryptonite'));
  expect([error.code, error.excelError]).toEqual(['no-rows', '#N/A']);
  for (const language of ['zh', 'en'] as const) expect(error.text(language)).toContain('kryptonite');
});

test('a word is not found across two names', () => {
  const two = datasetOf([{}], { instruments: [instrumentFact('TEST:A', { aliases: ['ONE', 'TWO'] })] });
  expect(listSymbols(two, 'one two').length).toBe(1);
  expect(refusal(() => listSymbols(two, 'onetwo')).code).toBe('no-rows');
});

test('first and last day covered, and the number of observations', () => {
  const two = datasetOf([{ period: '2024-03-06' }, { period: '2024' }, { period: '/2023-05-31' }, { period: '2024-W10' }]);
  const [{ first, last, observations }] = listSymbols(two, undefined) as [ReturnType<typeof listSymbols>[number]];
  expect([isoDate(first), isoDate(last), observations]).toEqual(['2023-05-31', '2024-12-31', 4]);
});
