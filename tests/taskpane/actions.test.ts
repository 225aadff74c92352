import { readdirSync } from 'node:fs';
import { ROOT } from '../../src/cli/_lib/project';
import { chooseLanguage } from '../../src/taskpane/actions/choose-language';
import { choosePeriod } from '../../src/taskpane/actions/choose-period';
import { chooseSegment } from '../../src/taskpane/actions/choose-segment';
import { closeInstrument } from '../../src/taskpane/actions/close-instrument';
import { dismissMessage } from '../../src/taskpane/actions/dismiss-message';
import { dropGoneRecords } from '../../src/taskpane/actions/drop-gone-records';
import { endFirstRun } from '../../src/taskpane/actions/end-first-run';
import { filterBoard } from '../../src/taskpane/actions/filter-board';
import { noteSelection } from '../../src/taskpane/actions/note-selection';
import { openFunction } from '../../src/taskpane/actions/open-function';
import { openInstrument } from '../../src/taskpane/actions/open-instrument';
import { openSymbol } from '../../src/taskpane/actions/open-symbol';
import { search } from '../../src/taskpane/actions/search';
import { showFirstRun } from '../../src/taskpane/actions/show-first-run';
import { showPage } from '../../src/taskpane/actions/show-page';
import { showTradedOnly } from '../../src/taskpane/actions/show-traded-only';
import { takeDataset } from '../../src/taskpane/actions/take-dataset';
import { initialState, reduce, type Change, type State } from '../../src/taskpane/state';
import { periodFrom } from '../_setup/core';
import { datasetOf } from '../_setup/facts';
import { policyFact, recordsWith, systemFact } from '../_setup/records';
import { WORKBOOK_ACTIONS } from './_workbook-actions';

const WEEK = periodFrom('2026-W05');
const DATASET = datasetOf(['TEST:A', 'TEST:B', 'TEST:C', 'TEST:D', 'TEST:E'].map((symbol) => ({ symbol })));
/** With one instrument less, and the others in other places. */
const NEWER = datasetOf(['TEST:E', 'TEST:D', 'TEST:A', 'TEST:C'].map((symbol) => ({ symbol, period: '2024-03-08' })));
const placeIn = ({ instruments }: typeof DATASET, symbol: string) => instruments.findIndex((instrument) => instrument.symbol === symbol);

/** A state in which nothing is as at the start: whatever an action resets is seen. */
const BUSY: State = {
  language: 'en',
  page: 'data',
  dataset: DATASET,
  prices: { segment: 'futures', period: WEEK, filter: 'uk', isTradedOnly: true, opened: placeIn(DATASET, 'TEST:D'), returnTo: placeIn(DATASET, 'TEST:B') },
  policies: { query: 'steel', chosen: { type: ['law'] }, picked: ['p-1'], trail: ['p-2'], cameFrom: 'data', returnTo: 'p-3' },
  systems: { filter: { query: 'cap', region: 'africa' }, opened: 'KR', cameFrom: 'data', returnTo: 'CN', compared: ['KR', 'CN'], isFull: true, isComparing: true, chart: { measure: 'coverage_pct', isOfAll: true } },
  news: { view: 'timeline', filter: { query: 'bond', section: 'digest', region: 'africa', firmness: 'planned' }, from: '2024', to: '2025', opened: 'n-1', cameFrom: 'data', returnTo: 'n-2', picked: ['n-2'] },
  search: 'auction',
  functions: { filter: 'price', opened: 'PRICE', returnTo: 'STAT', drafts: { PRICE: [{ kind: 'literal', value: 'CEA' }] }, taken: { cell: 'Sheet1!B4', formula: '=CARBON.PRICE("CEA")' } },
  imports: { pasted: 'Date,USD', waiting: [], preview: undefined, isPreviewOpen: true, isBack: true },
  isFirstRun: true,
  selectedCell: 'Sheet1!B4',
  workbook: { status: 'known', tables: [], copies: [], imports: [], lacking: [], saved: [], frozen: 2, dataset: '2024-03-01-00000000', refreshed: '2024-03-02' },
  work: { status: 'done', report: { said: ['Sheet1!B4'], sections: [] } },
}; // prettier-ignore

const NO_MESSAGE = { work: { status: 'none' } };
/** Whoever goes somewhere leaves the message, and the welcome, behind. */
const GONE_ON = { ...NO_MESSAGE, isFirstRun: false };

/** What each action changes, and nothing else: the paths that differ afterwards. */
const CHANGES: Readonly<Record<string, readonly [Change, object]>> = {
  'choose-language': [chooseLanguage('zh'), { language: 'zh' }],
  'choose-period': [choosePeriod(undefined), { prices: { period: undefined } }],
  'choose-segment': [chooseSegment('reference'), { prices: { segment: 'reference', period: undefined } }],
  'close-instrument': [closeInstrument(), { prices: { opened: undefined, returnTo: BUSY.prices.opened }, ...NO_MESSAGE }],
  'dismiss-message': [dismissMessage(), NO_MESSAGE],
  'drop-gone-records': [dropGoneRecords(recordsWith({ policies: [policyFact({ id: 'p-1' })], systems: [systemFact({ id: 'CN' })], news: [] })), {
    policies: { ...BUSY.policies, picked: ['p-1'], trail: [] }, systems: { ...BUSY.systems, compared: ['CN'], opened: undefined }, news: { ...BUSY.news, picked: [], opened: undefined },
  }],
  'end-first-run': [endFirstRun(), { isFirstRun: false }],
  'filter-board': [filterBoard('cea'), { prices: { filter: 'cea' } }],
  'note-selection': [noteSelection('Sheet1!C5'), { selectedCell: 'Sheet1!C5' }],
  'open-function': [openFunction('QUOTES'), { page: 'functions', search: '', functions: { ...BUSY.functions, opened: 'QUOTES', taken: undefined }, prices: { opened: undefined }, ...GONE_ON }],
  'open-instrument': [openInstrument(2), { page: 'prices', search: '', prices: { opened: 2 }, ...GONE_ON }],
  'open-symbol': [openSymbol('TEST:C'), { page: 'prices', search: '', prices: { opened: placeIn(DATASET, 'TEST:C') }, ...GONE_ON }],
  search: [search('沪碳'), { search: '沪碳' }],
  'show-first-run': [showFirstRun(), { isFirstRun: true }],
  'show-page': [showPage('functions'), { page: 'functions', search: '', prices: { opened: undefined, returnTo: undefined }, policies: { ...BUSY.policies, trail: [], cameFrom: undefined, returnTo: undefined },
    systems: { ...BUSY.systems, opened: undefined, cameFrom: undefined, returnTo: undefined, isComparing: false, isFull: false },
    news: { ...BUSY.news, opened: undefined, cameFrom: undefined, returnTo: undefined }, imports: { ...BUSY.imports, isBack: false }, ...GONE_ON }],
  'show-traded-only': [showTradedOnly(false), { prices: { isTradedOnly: false } }],
  'take-dataset': [takeDataset(NEWER), { dataset: NEWER, prices: { opened: placeIn(NEWER, 'TEST:D'), returnTo: undefined } }],
}; // prettier-ignore

test('every action is tested, here or with the workbook', () => {
  const own = readdirSync(`${ROOT}/src/taskpane/actions`).filter((name) => name.endsWith('.ts'));
  expect(own.map((file) => file.replace('.ts', '')).sort()).toEqual([...Object.keys(CHANGES), ...WORKBOOK_ACTIONS, 'look-at-workbook', 'run'].sort());
});

test.each(Object.keys(CHANGES))('%s changes only what it says', (name) => {
  const [change, expected] = CHANGES[name]! as readonly [Change, Partial<State>];
  const { dataset, ...rest } = BUSY;
  const before = structuredClone(rest);
  expect(reduce(BUSY, change)).toEqual({ ...BUSY, ...expected, prices: { ...BUSY.prices, ...expected.prices } });
  expect(BUSY).toEqual({ ...before, dataset });
});

test('wherever one goes, what still runs is told', () => {
  const running: State = { ...BUSY, work: { status: 'working', label: 'refresh.working', progress: 0.5, cancel: undefined } };
  for (const change of [closeInstrument(), dismissMessage(), openFunction('QUOTES'), openInstrument(2), showPage('functions')])
    expect(reduce(running, change).work).toBe(running.work);
});

test('a selection that has not moved, and data that have not changed, change nothing at all', () => {
  expect(reduce(BUSY, noteSelection('Sheet1!B4'))).toBe(BUSY);
  expect(reduce(BUSY, takeDataset(DATASET))).toBe(BUSY);
});

test('a symbol the data in use do not hold opens nothing', () => {
  expect(reduce(BUSY, openSymbol('TEST:Z'))).toBe(BUSY);
});

test('the start is the board of the newest week', () => {
  expect(initialState('zh', true, DATASET)).toMatchObject({
    language: 'zh',
    page: 'prices',
    isFirstRun: true,
    dataset: DATASET,
    prices: { segment: undefined, period: undefined, filter: '', opened: undefined },
    workbook: { status: 'unknown' },
    work: { status: 'none' },
  });
});
