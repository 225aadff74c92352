import { readdirSync } from 'node:fs';
import { ROOT } from '../../src/cli/_lib/project';
import { carbonError } from '../../src/core/errors';
import { noHost } from '../../src/host/no-host';
import type { Host } from '../../src/host/host';
import { chooseLanguage } from '../../src/taskpane/actions/choose-language';
import { choosePeriod } from '../../src/taskpane/actions/choose-period';
import { chooseSegment } from '../../src/taskpane/actions/choose-segment';
import { closeInstrument } from '../../src/taskpane/actions/close-instrument';
import { dismissMessage } from '../../src/taskpane/actions/dismiss-message';
import { endFirstRun } from '../../src/taskpane/actions/end-first-run';
import { filterBoard } from '../../src/taskpane/actions/filter-board';
import { insertFormula } from '../../src/taskpane/actions/insert-formula';
import { noteSelection } from '../../src/taskpane/actions/note-selection';
import { openFunction } from '../../src/taskpane/actions/open-function';
import { openInstrument } from '../../src/taskpane/actions/open-instrument';
import { search } from '../../src/taskpane/actions/search';
import { showFirstRun } from '../../src/taskpane/actions/show-first-run';
import { showPage } from '../../src/taskpane/actions/show-page';
import { showTradedOnly } from '../../src/taskpane/actions/show-traded-only';
import { initialState, reduce, type Change, type State } from '../../src/taskpane/state';
import { periodFrom } from '../_setup/core';

const WEEK = periodFrom('2026-W05');

/** A state in which nothing is as at the start: whatever an action resets is seen. */
const BUSY: State = {
  language: 'en',
  page: 'data',
  prices: { segment: 'futures', period: WEEK, filter: 'uk', isTradedOnly: true, opened: 3, returnTo: 4 },
  search: 'auction',
  openedFunction: 'PRICE',
  isFirstRun: true,
  selectedCell: 'Sheet1!B4',
  insertion: { status: 'done', cell: 'Sheet1!B4' },
};

const NO_MESSAGE = { insertion: { status: 'none' } };

/** What each action changes, and nothing else: the paths that differ afterwards. */
const CHANGES: Readonly<Record<string, readonly [Change, object]>> = {
  'choose-language': [chooseLanguage('zh'), { language: 'zh', ...NO_MESSAGE }],
  'choose-period': [choosePeriod(undefined), { prices: { period: undefined } }],
  'choose-segment': [chooseSegment('reference'), { prices: { segment: 'reference', period: undefined } }],
  'close-instrument': [closeInstrument(), { prices: { opened: undefined, returnTo: 3 }, ...NO_MESSAGE }],
  'dismiss-message': [dismissMessage(), NO_MESSAGE],
  'end-first-run': [endFirstRun(), { isFirstRun: false }],
  'filter-board': [filterBoard('cea'), { prices: { filter: 'cea' } }],
  'note-selection': [noteSelection('Sheet1!C5'), { selectedCell: 'Sheet1!C5' }],
  'open-function': [openFunction('QUOTES'), { page: 'functions', search: '', openedFunction: 'QUOTES', prices: { opened: undefined }, ...NO_MESSAGE }],
  'open-instrument': [openInstrument(7), { page: 'prices', search: '', prices: { opened: 7 }, ...NO_MESSAGE }],
  search: [search('沪碳'), { search: '沪碳' }],
  'show-first-run': [showFirstRun(), { isFirstRun: true }],
  'show-page': [showPage('functions'), { page: 'functions', search: '', openedFunction: undefined, prices: { opened: undefined, returnTo: undefined }, ...NO_MESSAGE }],
  'show-traded-only': [showTradedOnly(false), { prices: { isTradedOnly: false } }],
}; // prettier-ignore

test('every action is tested here', () => {
  const files = readdirSync(`${ROOT}/src/taskpane/actions`).map((file) => file.replace('.ts', ''));
  expect(files.sort()).toEqual([...Object.keys(CHANGES), 'insert-formula'].sort());
});

test.each(Object.keys(CHANGES))('%s changes only what it says', (name) => {
  const [change, expected] = CHANGES[name]! as readonly [Change, Partial<State>];
  const before = structuredClone(BUSY);
  expect(reduce(BUSY, change)).toEqual({ ...BUSY, ...expected, prices: { ...BUSY.prices, ...expected.prices } });
  expect(BUSY).toEqual(before);
});

test('a selection that has not moved changes nothing at all', () => {
  expect(reduce(BUSY, noteSelection('Sheet1!B4'))).toBe(BUSY);
});

test('the start is the board of the newest week', () => {
  expect(initialState('zh', true)).toMatchObject({
    language: 'zh',
    page: 'prices',
    isFirstRun: true,
    prices: { segment: undefined, period: undefined, filter: '', opened: undefined },
  });
});

describe('inserting a formula', () => {
  const FORMULA = { text: '=CARBON.PRICE("CEA")', spills: false };
  /** Each state the pane goes through. */
  async function insert(host: Host, language: 'zh' | 'en'): Promise<State['insertion'][]> {
    const seen: State['insertion'][] = [];
    let state: State = { ...BUSY, language };
    await insertFormula(host, (change) => {
      const next = reduce(state, change);
      expect({ ...next, insertion: state.insertion }).toEqual(state);
      state = next;
      seen.push(state.insertion);
    }, FORMULA);
    return seen;
  } // prettier-ignore
  const hostThat = (insertIt: Host['insertFormula']): Host => ({ ...noHost('en'), kind: 'workbench', insertFormula: insertIt });

  test('says that it works and then where it went', async () => {
    const host = hostThat((text, spills) => Promise.resolve(`${text}${String(spills)}`));
    expect(await insert(host, 'en')).toEqual([
      { status: 'working', formula: FORMULA },
      { status: 'done', cell: '=CARBON.PRICE("CEA")false' },
    ]);
  });

  test.each([
    ['en', 'B4 holds "mine". Select an empty cell and insert again.'],
    ['zh', 'B4 中已有“mine”。请选中一个空单元格再插入。'],
  ] as const)('says why it was refused (%s)', async (language, message) => {
    const host = hostThat(() => Promise.reject(carbonError('cell-not-empty', { cell: 'B4', content: 'mine' })));
    expect((await insert(host, language)).at(-1)).toEqual({ status: 'failed', message });
  });

  test('passes on what a host never should have thrown', async () => {
    const host = hostThat(() => Promise.reject(new TypeError('a fault')));
    expect((await insert(host, 'en')).at(-1)).toEqual({ status: 'failed', message: expect.stringContaining('a fault') });
  });
});
