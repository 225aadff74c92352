import { setRecords } from '../../src/functions/_lib/context';
import { ask, useDataset, type FunctionName } from '../_setup/ask';
import { bundledDataset, bundledRecords, catalogue } from '../_setup/bundled';

const VALUES: Readonly<Record<string, unknown[]>> = {
  PRICE: ['CEA', '2024-11-13'],
  VOLUME: ['CEA', 2024],
  TURNOVER: ['CEA', 2024],
  CHANGE: ['CEA', '2024-11-13', '2024-12-31'],
  HISTORY: ['CEA'],
  QUOTES: [],
  SYMBOLS: [],
  SOURCE: ['CEA', '2024-11-13'],
  DATASET: [],
  SYSTEM: ['CN', 'status'],
  SYSTEMS: [],
  STAT: ['global.ets-operating@mee-2025'],
  STATS: [],
  POLICY: ['碳排放权交易管理暂行条例'],
  POLICIES: [],
  NEWS: [],
  EVENTS: [],
};

/** A dataset that breaks wherever it is touched: what a fault of ours looks like from outside. */
const breaking = {
  get: () => {
    throw new TypeError('quotes of undefined');
  },
};
const broken = new Proxy(bundledDataset(), breaking);

function useBrokenData(): void {
  useDataset(broken);
  setRecords(new Proxy(bundledRecords(), breaking));
}

test.each(catalogue().map(({ id }) => id as FunctionName))('%s: a fault of ours is #VALUE! "internal error", logged, never missing data', (name) => {
  const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  useBrokenData();
  expect(ask(name, ...VALUES[name]!)).toEqual([
    [expect.objectContaining({ error: '#VALUE!', code: 'internal', en: expect.stringMatching(/internal error/i) })],
  ]);
  expect(log).toHaveBeenCalledWith('CARBON: internal error', expect.any(TypeError));
});

test('in a range each cell has its own', () => {
  const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  useBrokenData();
  expect(ask('PRICE', [['CEA'], [''], ['EUA']])).toEqual([
    [expect.objectContaining({ code: 'internal' })],
    [''],
    [expect.objectContaining({ code: 'internal' })],
  ]);
  expect(log).toHaveBeenCalledTimes(2);
});

test('before the data are there, a formula says so', () => {
  jest.isolateModules(() => {
    const { price } = require('../../src/functions/price') as typeof import('../../src/functions/price');
    const [[cell]] = price([['CEA']]) as [[{ code: string; excelError: string }]];
    expect([cell.code, cell.excelError]).toEqual(['not-loaded', '#VALUE!']);
    const { systems } = require('../../src/functions/systems') as typeof import('../../src/functions/systems');
    expect(systems()).toEqual([[expect.objectContaining({ code: 'not-loaded', excelError: '#VALUE!' })]]);
  });
});
