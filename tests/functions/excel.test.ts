import { carbonError } from '../../src/core/errors';
import type { Language } from '../../src/core/language';
import { DateCell, PassedError, type Cells } from '../../src/functions/_lib/cells';
import { registerInExcel } from '../../src/functions/_lib/excel';

class CellError extends Error {
  constructor(
    readonly code: string,
    message = '',
  ) {
    super(message);
  }
}

/** The codes Microsoft's runtime knows. */
const ErrorCode = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
  invalidName: '#NAME?',
  invalidReference: '#REF!',
};

type Call = (...values: unknown[]) => unknown[][];
const host = { language: 'en' as Language, canReturnDataTypes: true };
let functions: Map<string, Call>;

beforeEach(() => {
  functions = new Map();
  Object.assign(host, { language: 'en', canReturnDataTypes: true });
  Object.assign(globalThis, { CustomFunctions: { Error: CellError, ErrorCode, associate: (id: string, call: Call) => functions.set(id, call) } });
});

afterEach(() => {
  delete (globalThis as { CustomFunctions?: unknown }).CustomFunctions;
});

/** What Excel gets where a function answers these cells. */
function handedOver(cells: Cells): unknown[][] {
  const runtime = { language: () => host.language, canReturnDataTypes: () => host.canReturnDataTypes };
  registerInExcel({ ANSWER: () => cells }, runtime);
  return functions.get('ANSWER')!();
}

const cell = (one: Cells[number][number]) => handedOver([[one]])[0]![0];

test('each function is associated under its id, and gets its arguments as they come', () => {
  const call = jest.fn(() => [[1]]);
  registerInExcel({ PRICE: call, VOLUME: () => [[2]] }, { language: () => 'en', canReturnDataTypes: () => true });
  expect([...functions.keys()]).toEqual(['PRICE', 'VOLUME']);
  expect(functions.get('PRICE')!([['CEA']], null)).toEqual([[1]]);
  expect(call).toHaveBeenCalledWith([['CEA']], null);
});

test('plain cells and the shape of a matrix stay as they are', () => {
  const cells: Cells = [
    ['CEA', 105.65, true],
    ['', 0, false],
  ];
  expect(handedOver(cells)).toEqual(cells);
});

describe('a day', () => {
  test('carries its format where Excel takes it', () => {
    expect(cell(new DateCell(45609))).toEqual({ type: 'FormattedNumber', basicValue: 45609, numberFormat: 'yyyy-mm-dd' });
  });

  test('is a plain serial in an older Excel', () => {
    host.canReturnDataTypes = false;
    expect(cell(new DateCell(45609))).toBe(45609);
  });

  test('is asked for anew in each call: Excel says what it can only once it is ready', () => {
    host.canReturnDataTypes = false;
    expect(cell(new DateCell(45609))).toBe(45609);
    host.canReturnDataTypes = true;
    expect(functions.get('ANSWER')!()).toEqual([[expect.objectContaining({ type: 'FormattedNumber' })]]);
  });
});

describe('an error of ours', () => {
  const unknownSymbol = carbonError('missing-argument', { argument: 'symbol' });

  test.each(['en', 'zh'] as const)('keeps its code and says in %s what is wrong', (language) => {
    host.language = language;
    const handed = cell(unknownSymbol);
    expect(handed).toBeInstanceOf(CellError);
    expect(handed).toMatchObject({ code: '#VALUE!', message: unknownSymbol.text(language) });
  });

  test('of a question without an answer is #N/A', () => {
    expect(cell(carbonError('no-counterpart', {}))).toMatchObject({ code: '#N/A', message: expect.stringMatching(/\w/) as string });
  });

  test('stands in its place in a matrix', () => {
    expect(handedOver([[79.26], [unknownSymbol], [85.45]])).toEqual([[79.26], [expect.objectContaining({ code: '#VALUE!' })], [85.45]]);
  });
});

describe('an error that came in', () => {
  test.each(Object.values(ErrorCode))('%s goes out as it is, without words of ours', (errorValue) => {
    expect(cell(new PassedError(errorValue, 'explained elsewhere'))).toEqual(new CellError(errorValue));
    expect(cell(new PassedError(errorValue))).toMatchObject({ code: errorValue, message: '' });
  });

  const NEWER = [
    ['#BLOCKED!', 'Blocked'],
    ['#BUSY!', 'Busy'],
    ['#CALC!', 'Calc'],
    ['#CONNECT!', 'Connect'],
    ['#EXTERNAL!', 'External'],
    ['#FIELD!', 'Field'],
    ['#GETTING_DATA', 'GettingData'],
    ['#SPILL!', 'Spill'],
  ];

  test.each(NEWER)('%s goes out as a data type', (basicValue, errorType) => {
    expect(cell(new PassedError(basicValue))).toEqual({ type: 'Error', basicType: 'Error', basicValue, errorType });
  });

  test.each(NEWER)('%s is #VALUE! that names it in an older Excel', (errorValue) => {
    host.canReturnDataTypes = false;
    expect(cell(new PassedError(errorValue))).toMatchObject({ code: '#VALUE!', message: errorValue });
  });

  test('of a kind nobody knows yet is #VALUE! that names it', () => {
    expect(cell(new PassedError('#PYTHON!'))).toMatchObject({ code: '#VALUE!', message: '#PYTHON!' });
  });
});
