import type { Argument } from '../../src/core/formula-calls';
import { PassedError } from '../../src/functions/_lib/cells';
import { closeFunction } from '../../src/taskpane/actions/functions/close-function';
import { filterFunctions } from '../../src/taskpane/actions/functions/filter-functions';
import { insertBuilt } from '../../src/taskpane/actions/functions/insert-built';
import { putArguments } from '../../src/taskpane/actions/functions/put-arguments';
import { takeFormula } from '../../src/taskpane/actions/functions/take-formula';
import { openFunction } from '../../src/taskpane/actions/open-function';
import { showPage } from '../../src/taskpane/actions/show-page';
import { labelOfCode, wordOfCode } from '../../src/taskpane/pages/functions/code-words';
import { carbonError } from '../../src/core/errors';
import { textOf } from '../../src/taskpane/report';
import { catalogue } from '../_setup/bundled';
import { actingPane } from './_pane';

const parts = {
  insertFormula: jest.fn(),
  liveAnswer: jest.fn(),
  replaceFormula: jest.fn(),
  selectedFormula: jest.fn(),
};
jest.mock('../../src/taskpane/workbook-parts', () => ({
  insertFormula: (...values: unknown[]) => parts.insertFormula(...values) as unknown,
  liveAnswer: (...values: unknown[]) => parts.liveAnswer(...values) as unknown,
  replaceFormula: (...values: unknown[]) => parts.replaceFormula(...values) as unknown,
  selectedFormula: (...values: unknown[]) => parts.selectedFormula(...values) as unknown,
}));
beforeEach(() => Object.values(parts).forEach((part) => part.mockReset()));

const literal = (value: string): Argument => ({ kind: 'literal', value });
const PRICE = { id: 'PRICE', args: [literal('CEA')] };
const TAKEN = { cell: 'Sheet1!B4', formula: '=CARBON.PRICE("CEA")' };

function paneWith() {
  const pane = actingPane();
  const told = () => pane.told.flatMap((work) => ('report' in work ? work.report.said.map((said) => textOf(said, 'en')) : []));
  return { ...pane, told, acting: () => ({ ...pane, state: pane.state() }) };
}

test('what is put in for one function stays while others are built, and the list is filtered', () => {
  const { dispatch, state } = paneWith();
  dispatch(openFunction('PRICE'));
  dispatch(putArguments('PRICE', PRICE.args));
  dispatch(closeFunction());
  expect(state().functions).toMatchObject({ opened: undefined, returnTo: 'PRICE', drafts: { PRICE: PRICE.args } });
  dispatch(openFunction('VOLUME'));
  dispatch(putArguments('VOLUME', [literal('EUA')]));
  dispatch(filterFunctions('tonnes'));
  expect(state().functions).toMatchObject({ opened: 'VOLUME', filter: 'tonnes', drafts: { PRICE: PRICE.args, VOLUME: [literal('EUA')] } });
});

test('the builder stays open while one looks at another page; its own tab leads back to the list', () => {
  const { dispatch, state } = paneWith();
  dispatch(openFunction('PRICE'));
  dispatch(showPage('data'));
  dispatch(showPage('functions'));
  expect(state().functions.opened).toBe('PRICE');
  dispatch(showPage('functions'));
  expect(state().functions.opened).toBeUndefined();
});

describe('taking the formula of a cell', () => {
  test('opens its builder with its arguments', async () => {
    const { acting, state, told } = paneWith();
    parts.selectedFormula.mockResolvedValue(TAKEN);
    await takeFormula(acting());
    expect(state()).toMatchObject({ page: 'functions', functions: { opened: 'PRICE', taken: TAKEN, drafts: { PRICE: PRICE.args } } });
    expect(told().at(-1)).toContain('Sheet1!B4');
  });

  test('says why one cannot be built, and leaves what is there', async () => {
    const { acting, dispatch, state, told } = paneWith();
    dispatch(openFunction('VOLUME'));
    parts.selectedFormula.mockResolvedValue({ cell: 'Sheet1!B4', formula: '=CARBON.PRICE("CEA")*2' });
    await takeFormula(acting());
    expect(state().work.status).toBe('failed');
    expect(told().at(-1)).toContain('=CARBON.PRICE("CEA")*2');
    expect(state().functions).toMatchObject({ opened: 'VOLUME', taken: undefined });
  });
});

describe('inserting what was built', () => {
  test.each([
    ['one cell', [[105.65]], false],
    ['rows', [[1], [2]], true],
    ['columns', [[1, 2]], true],
  ])('tells the workbook how it fills %s', async (_, cells, spills) => {
    const { acting, desk, told } = paneWith();
    parts.liveAnswer.mockResolvedValue({ cells, traces: [], unit: '' });
    parts.insertFormula.mockResolvedValue('Sheet1!C3');
    await insertBuilt(acting(), PRICE);
    expect(parts.insertFormula).toHaveBeenCalledWith(desk, { text: '=CARBON.PRICE("CEA")', spills });
    expect(told()).toEqual(['Inserted at Sheet1!C3']);
  });

  test('what only the workbook can calculate goes in as it is', async () => {
    const { acting } = paneWith();
    parts.liveAnswer.mockResolvedValue(undefined);
    parts.insertFormula.mockResolvedValue('Sheet1!C3');
    await insertBuilt(acting(), { id: 'PRICE', args: [{ kind: 'calculated', text: 'UPPER("cea")' }] });
    expect(parts.insertFormula).toHaveBeenCalledWith(expect.anything(), { text: '=CARBON.PRICE(UPPER("cea"))', spills: false });
  });

  test('puts a taken formula back into its cell, again and again', async () => {
    const { acting, state, told } = paneWith();
    parts.selectedFormula.mockResolvedValue(TAKEN);
    await takeFormula(acting());
    parts.liveAnswer.mockResolvedValue({ cells: [[new PassedError('#N/A')]], traces: [], unit: '' });
    parts.replaceFormula.mockResolvedValue('Sheet1!B4');
    const other = { id: 'PRICE', args: [literal('EUA')] };
    await insertBuilt(acting(), other);
    expect(parts.replaceFormula).toHaveBeenCalledWith(expect.anything(), TAKEN, { text: '=CARBON.PRICE("EUA")', spills: false });
    expect(state().functions.taken).toEqual({ cell: 'Sheet1!B4', formula: '=CARBON.PRICE("EUA")' });
    expect(told().at(-1)).toBe('Replaced in Sheet1!B4');
    expect(parts.insertFormula).not.toHaveBeenCalled();
  });

  test('says what is in the way', async () => {
    const { acting, state, told } = paneWith();
    parts.liveAnswer.mockResolvedValue(undefined);
    parts.insertFormula.mockRejectedValue(carbonError('cell-not-empty', { cell: 'Sheet1!B2', content: 'mine' }));
    await insertBuilt(acting(), PRICE);
    expect(state().work.status).toBe('failed');
    expect(told().at(-1)).toContain('mine');
  });
});

describe('the codes of arguments', () => {
  const CODES = catalogue().flatMap(({ id, parameters }) =>
    parameters.flatMap((parameter) => parameter.codes.map((code) => ({ id, parameter, code }))),
  );

  test.each(CODES)('$id $parameter.name $code has a word in both languages', ({ parameter, code }) => {
    const word = wordOfCode(parameter, code)!;
    expect(word.zh).toMatch(/\p{Script=Han}|GB/u);
    expect(word.en).toMatch(/[a-z]/);
  });

  test('a word is shown beside its code where it says more', () => {
    const parameter = { name: 'field', words: [] };
    expect(labelOfCode(parameter, 'close', 'zh')).toBe('close · 收盘价');
    expect(labelOfCode(parameter, 'volume', 'en')).toBe('volume');
    expect(labelOfCode(parameter, 'unheard-of', 'en')).toBe('unheard-of');
  });
});
