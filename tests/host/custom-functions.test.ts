import { associatedIds, type Outcome } from '../_setup/excel-emulation/custom-functions';
import { ExcelEmulation } from '../_setup/excel-emulation/emulation';
import { loadOffice, type OfficeWindow } from '../_setup/excel-emulation/office-in-node';

const matrix = (name: string, more: object = {}) => ({ name, dimensionality: 'matrix', ...more });

const METADATA = {
  functions: [
    { id: 'HALF', parameters: [{ name: 'number' }, { name: 'unit', optional: true }] },
    { id: 'TABLE', parameters: [matrix('cells')] },
    { id: 'LATER', parameters: [{ name: 'text' }] },
    { id: 'SUMUP', parameters: [{ name: 'first' }, { name: 'more', optional: true, repeating: true }] },
    { id: 'BROKEN', parameters: [] },
  ],
};

/** Functions of a page, as the runtime gives them their arguments: the last is always the invocation. */
function associate({ CustomFunctions: { associate, Error: CellError, ErrorCode } }: OfficeWindow): unknown[][] {
  // It is an Error, though its types do not say so.
  const cellError = (code: CustomFunctions.ErrorCode, message: string) => new CellError(code, message) as unknown as Error;
  const calls: unknown[][] = [];
  associate('half', (...args: unknown[]) => {
    calls.push(args.slice(0, -1));
    if (typeof args[0] !== 'number') throw cellError(ErrorCode.invalidValue, '不是数字');
    return args[0] / 2;
  });
  associate('TABLE', (cells: unknown[][]) => cells.map((row) => row.map((cell) => cell ?? cellError(ErrorCode.notAvailable, 'no figure here'))));
  associate('LATER', (text: unknown) => Promise.reject(cellError(ErrorCode.notAvailable, `not traded: ${String(text)}`)));
  associate('SUMUP', (first: number, more: number[] | null) => (more ?? []).reduce((sum, one) => sum + one, first));
  associate('BROKEN', () => {
    throw new TypeError('a fault');
  });
  return calls;
}

describe("functions called through the runtime of Microsoft's own office.js", () => {
  let excel: ExcelEmulation;
  let office: OfficeWindow;
  let calls: unknown[][];

  beforeAll(async () => {
    excel = new ExcelEmulation();
    office = await loadOffice(excel);
    calls = associate(office);
    excel.customFunctions.register(METADATA);
  });

  const ask = (id: string, ...args: unknown[]): Promise<Outcome> => excel.customFunctions.invoke(id, args);

  test('the runtime holds every associated function', () => {
    expect(associatedIds(office).sort()).toEqual(METADATA.functions.map(({ id }) => id).sort());
  });

  test('a value comes back', async () => {
    await expect(ask('HALF', 211.3)).resolves.toEqual({ value: 105.65 });
  });

  test('an argument left out arrives as null', async () => {
    await ask('HALF', 4);
    expect(calls.at(-1)).toEqual([4, null]);
  });

  test('a thrown error comes back with its message', async () => {
    await expect(ask('HALF', 'two')).resolves.toEqual({ error: '#VALUE!', message: '不是数字' });
  });

  test('so does a rejected promise', async () => {
    await expect(ask('LATER', 'SZEA')).resolves.toEqual({ error: '#N/A', message: 'not traded: SZEA' });
  });

  test('a range arrives as rows, one cell as one row, and an error stands in its place among the results', async () => {
    await expect(ask('TABLE', [[1, 'a'], [null, true]])).resolves.toEqual({
      value: [
        [1, 'a'],
        [{ error: '#N/A', message: 'no figure here' }, true],
      ],
    }); // prettier-ignore
    await expect(ask('TABLE', 7)).resolves.toEqual({ value: [[7]] });
  });

  test('arguments that repeat arrive as one list', async () => {
    await expect(ask('SUMUP', 1, 2, 3)).resolves.toEqual({ value: 6 });
    await expect(ask('SUMUP', 1)).resolves.toEqual({ value: 1 });
  });

  test('an exception of the function is #VALUE! and tells the user nothing', async () => {
    await expect(ask('BROKEN')).resolves.toEqual({ error: '#VALUE!' });
  });

  test('a function without metadata is #NAME?', async () => {
    await expect(ask('NOBODY')).resolves.toEqual({ error: '#NAME?' });
  });

  test('a formula Excel itself would not accept is not sent', async () => {
    await expect(ask('HALF')).rejects.toThrow('HALF needs number');
    await expect(ask('HALF', 1, 'kg', 2)).rejects.toThrow('too many arguments for HALF');
  });
});
