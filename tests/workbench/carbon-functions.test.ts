import fc from 'fast-check';
import { FUNCTIONS } from '../../generated/functions';
import { setRecords } from '../../src/functions/_lib/context';
import { registerCarbonFunctions, type SpreadsheetRegistries } from '../../src/workbench/carbon-functions';
import { useBundledDataset } from '../_setup/ask';
import { bundledRecords, catalogue } from '../_setup/bundled';
import { SEED, argumentsFor } from '../_setup/random-values';
import { useRecordBook } from '../_setup/record-book';

type Compute = (...values: unknown[]) => unknown;

const computes = new Map<string, Compute>();
const registries: SpreadsheetRegistries = {
  errorTypes: new Set(['#N/A', '#DIV/0!', '#REF!']),
  functionRegistry: { replace: (name, description) => computes.set(name, (description as { compute: Compute }).compute) },
};
registerCarbonFunctions(registries, FUNCTIONS, catalogue(), () => 'en');

afterEach(() => setRecords(bundledRecords()));

const cell = (value: unknown) => ({ value });

test('every function is there', () => {
  expect([...computes.keys()].sort()).toEqual(
    catalogue()
      .map(({ id }) => `CARBON.${id}`)
      .sort(),
  );
});

test('a record is answered in the form of the spreadsheet: columns of cells, days with their format', () => {
  useRecordBook();
  expect(computes.get('CARBON.SYSTEM')!(cell('KR'), cell('launch_year'))).toEqual({ value: 2015 });
  expect(computes.get('CARBON.POLICY')!(cell('alpha-2024-rules'), cell('effective'))).toEqual({ value: 45413, format: 'yyyy-mm-dd' });
  expect(computes.get('CARBON.POLICY')!(cell('alpha-2025-rules'), cell('number'))).toEqual({
    value: '#N/A',
    message: expect.stringContaining('number'),
  });
  expect(computes.get('CARBON.EVENTS')!(cell('launch'), cell(null), undefined, cell(0), cell('zh'))).toEqual(
    ['kr-2015', '2015', 'KR', '启动', 'past', 'a-report'].map((value) => [{ value }]),
  );
  expect(computes.get('CARBON.STAT')!([[cell('alpha.share'), cell(null)], [cell('nobody'), cell('#REF!')]])).toEqual([
    [{ value: 60 }, { value: '' }],
    [{ value: '#VALUE!', message: expect.stringContaining('nobody') }, { value: '#REF!', message: expect.any(String) }],
  ]); // prettier-ignore
});

describe('the adapter never throws', () => {
  const errors = () => jest.spyOn(console, 'error').mockImplementation(() => undefined);

  test.each(catalogue())('$id, while records are still being loaded', ({ id, parameters }) => {
    errors();
    useBundledDataset();
    setRecords(() => new Promise(() => undefined));
    expect(() => computes.get(`CARBON.${id}`)!(...parameters.map(() => cell('CN')))).not.toThrow();
    expect(() => computes.get(`CARBON.${id}`)!()).not.toThrow();
  });

  test.each(catalogue())('$id, whatever the cells hold', ({ id, parameters }) => {
    const log = errors();
    useBundledDataset();
    const values = argumentsFor(parameters.map(({ name }) => name)).map((list) =>
      list.map((value) => (Array.isArray(value) ? [[cell(value[0])]] : value === undefined ? undefined : cell(value))),
    );
    fc.assert(
      fc.property(values, (cells) => {
        expect(() => computes.get(`CARBON.${id}`)!(...cells)).not.toThrow();
      }),
      { numRuns: 300, seed: SEED },
    );
    expect(log).not.toHaveBeenCalled();
  });
});
