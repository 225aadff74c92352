import { carbonError } from '../../src/core/errors';
import type { Language } from '../../src/core/language';
import { DateCell, PassedError, type Cells } from '../../src/functions/_lib/cells';
import { setRecords } from '../../src/functions/_lib/context';
import { registerInExcel } from '../../src/functions/_lib/excel';
import { price } from '../../src/functions/price';
import { system } from '../../src/functions/system';
import { systems } from '../../src/functions/systems';
import type { CompiledRecords } from '../../src/core/records';
import { bundledRecords } from '../_setup/bundled';
import { BOOK, useRecordBook } from '../_setup/record-book';

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

describe('records that are still being loaded', () => {
  let arrive: (records: CompiledRecords) => void;
  let fail: (reason: Error) => void;
  let loads: number;

  beforeEach(() => {
    useRecordBook();
    loads = 0;
    setRecords(() => {
      loads += 1;
      return new Promise<CompiledRecords>((resolve, reject) => {
        arrive = resolve;
        fail = reject;
      });
    });
    registerInExcel({ PRICE: price, SYSTEM: system, SYSTEMS: systems }, { language: () => host.language, canReturnDataTypes: () => true });
  });

  afterAll(() => setRecords(bundledRecords()));

  const launch = () => functions.get('SYSTEM')!([['KR'], ['BR']], 'launch_year') as unknown as Promise<unknown[][]>;

  test('are waited for, and then the formula is answered', async () => {
    const answer = launch();
    expect(answer).toBeInstanceOf(Promise);
    arrive(BOOK);
    await expect(answer).resolves.toEqual([[2015], [expect.objectContaining({ code: '#N/A' })]]);
    expect(functions.get('SYSTEM')!([['KR']], 'launch_year')).toEqual([[2015]]);
  });

  test('keep nobody waiting who needs none of them', () => {
    expect(functions.get('PRICE')!([['TEST:A']], '2024-03-01')).toEqual([[50]]);
    expect(functions.get('SYSTEM')!([['']], 'launch_year')).toEqual([[expect.objectContaining({ code: '#VALUE!' })]]);
  });

  test('are loaded when a formula first asks for them, and once', () => {
    functions.get('PRICE')!([['TEST:A']], '2024-03-01');
    expect(loads).toBe(0);
    void launch();
    void launch();
    expect(loads).toBe(1);
  });

  test('several formulas that wait are all answered', async () => {
    const answers = Promise.all([launch(), functions.get('SYSTEMS')!('operating', null, 0, 'en') as unknown as Promise<unknown[][]>]);
    arrive(BOOK);
    expect((await answers).map((rows) => rows.length)).toEqual([2, 1]);
  });

  test('that cannot be loaded: the formula says so, and the next one tries again', async () => {
    const answer = launch();
    fail(new Error('no network'));
    const notLoaded = [[expect.objectContaining({ code: '#VALUE!', message: expect.stringContaining('not ready') as string })]];
    await expect(answer).resolves.toEqual(notLoaded);
    const again = launch();
    fail(new Error('still no network'));
    await expect(again).resolves.toEqual(notLoaded);
    const atLast = launch();
    arrive(BOOK);
    await expect(atLast).resolves.toMatchObject([[2015], [{}]]);
  });

  test('and come later than newer ones are not taken', async () => {
    const late = launch();
    setRecords(BOOK);
    arrive({ ...BOOK, systems: [] });
    await late;
    expect(functions.get('SYSTEM')!([['KR']], 'launch_year')).toEqual([[2015]]);
  });
});
