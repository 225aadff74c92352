import fc from 'fast-check';
import { FUNCTIONS } from '../../generated/functions';
import { CarbonError } from '../../src/core/errors';
import { JURISDICTIONS } from '../../src/core/jurisdictions';
import { DateCell, PassedError, type Cell } from '../../src/functions/_lib/cells';
import * as readers from '../../src/functions/_lib/read';
import { readHistoryField, readInterval } from '../../src/functions/_lib/history-columns';
import { useBundledDataset, type FunctionName } from '../_setup/ask';
import { bundledDataset, catalogue } from '../_setup/bundled';
import { SEED, anyArgument, argumentsFor, holdsError } from '../_setup/random-values';

beforeEach(() => {
  useBundledDataset();
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});

/** What is wrong with a cell; undefined where nothing is. */
function faultOf(cell: Cell, mayPassError: boolean): string | undefined {
  if (typeof cell === 'string' || typeof cell === 'boolean') return undefined;
  if (typeof cell === 'number') return Number.isFinite(cell) ? undefined : `the number ${cell}`;
  if (cell instanceof DateCell)
    return Number.isInteger(cell.serial) && cell.serial > 0 && cell.serial < 2_958_466 ? undefined : `the day ${cell.serial}`;
  if (cell instanceof PassedError) return mayPassError ? undefined : 'an error nobody passed in';
  return cell instanceof CarbonError ? faultOfError(cell) : `a cell of kind ${typeof cell}`;
}

function faultOfError(error: CarbonError): string | undefined {
  if (error.code === 'internal') return 'an internal error';
  if (error.excelError !== '#VALUE!' && error.excelError !== '#N/A') return `the error ${String(error.excelError)}`;
  const texts = [error.text('zh'), error.text('en')];
  return texts.some((text) => text === '' || /undefined|\[object Object\]/.test(text.replaceAll(/[“"][^”"]*[”"]/gs, '')))
    ? `the message ${texts.join(' | ')}`
    : undefined;
}

const RUNS_A_FUNCTION = 1500;

describe.each(catalogue())('$id', ({ id, parameters }) => {
  const names = parameters.map(({ name }) => name);
  const isRepeating = parameters.at(-1)!.isRepeating;
  const call = (values: readonly unknown[]): Cell[][] => {
    const single = isRepeating
      ? [...Array.from({ length: names.length - 1 }, (_, at) => values[at] ?? null), values.slice(names.length - 1)]
      : values;
    return (FUNCTIONS[id as FunctionName] as (...values: unknown[]) => Cell[][])(...single);
  };

  test('answers whatever it is handed', () => {
    fc.assert(
      fc.property(argumentsFor(isRepeating ? [...names, names.at(-1)!, names.at(-1)!] : names), (values) => {
        const cells = call(values);
        const mayPassError = holdsError(values);
        expect(cells.flatMap((row) => row.flatMap((cell) => faultOf(cell, mayPassError) ?? []))).toEqual([]);
        expect(cells.length).toBeGreaterThan(0);
        expect(new Set(cells.map((row) => row.length)).size).toBe(1);
        expect(cells[0]!.length).toBeGreaterThan(0);
      }),
      { numRuns: RUNS_A_FUNCTION, seed: SEED },
    );
    expect(console.error).not.toHaveBeenCalled();
  });
});

const isPeriod = (value: unknown) =>
  value === undefined || (Number.isInteger((value as { start: number }).start) && Number.isInteger((value as { end: number }).end));
const isAbsentOr = (kind: string) => (value: unknown) => value === undefined || typeof value === kind;

/** Each reader, and what it may make of an argument. */
const READERS: Record<string, readonly [read: (value: unknown) => unknown, isRead: (value: unknown) => boolean]> = {
  readText: [(value) => readers.readText(value, 'query'), isAbsentOr('string')],
  readSymbol: [readers.readSymbol, (at) => bundledDataset().instruments[at as number] !== undefined],
  readWhen: [(value) => readers.readWhen(value, 'date'), isPeriod],
  readMaxAgeDays: [readers.readMaxAgeDays, (days) => Number.isInteger(days) && (days as number) >= 0],
  readCode: [(value) => readers.readCode(value, 'field', ['open', 'close']), (code) => [undefined, 'open', 'close'].includes(code as undefined)],
  readHeaders: [(value) => readers.readHeaders(value, 2), (headers) => [0, 1, 2].includes(headers as number)],
  readLanguage: [readers.readLanguage, (language) => language === 'zh' || language === 'en'],
  readCurrency: [readers.readCurrency, (currency) => currency === undefined || /^[A-Z]{3}$/.test(currency as string)],
  readSegment: [readers.readSegment, isAbsentOr('string')],
  readJurisdiction: [readers.readJurisdiction, (code) => code === undefined || Object.hasOwn(JURISDICTIONS, code as string)],
  readSource: [(value) => readers.readSource(value, bundledDataset()), isAbsentOr('string')],
  readInterval: [readInterval, isAbsentOr('string')],
  readHistoryField: [readHistoryField, (field) => typeof field === 'string'],
};

describe('argument readers', () => {
  test('are all here', () => {
    expect(Object.keys(READERS)).toEqual(expect.arrayContaining(Object.keys(readers)));
  });

  test.each(Object.entries(READERS))('%s reads an argument or says what is wrong with it', (_, [read, isRead]) => {
    fc.assert(
      fc.property(anyArgument, (value) => {
        try {
          expect(isRead(read(value))).toBe(true);
        } catch (thrown) {
          if (thrown instanceof PassedError) expect(holdsError(value)).toBe(true);
          else if (thrown instanceof CarbonError) expect(faultOfError(thrown)).toBeUndefined();
          else throw thrown;
        }
      }),
      { numRuns: 500, seed: SEED },
    );
  });
});
