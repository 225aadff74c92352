import fc from 'fast-check';
import { namesRecords } from '../../src/taskpane/actions/drop-gone-records';
import { openFunction } from '../../src/taskpane/actions/open-function';
import { openInstrument } from '../../src/taskpane/actions/open-instrument';
import { putArguments } from '../../src/taskpane/actions/functions/put-arguments';
import { MOST_CHARACTERS, restored, snapshotOf } from '../../src/taskpane/snapshot';
import { initialState, type PageName, type State } from '../../src/taskpane/state';
import { periodFrom } from '../_setup/core';
import { datasetOf } from '../_setup/facts';

const PAGES: readonly PageName[] = ['prices', 'policies', 'systems', 'news', 'functions', 'data'];
const DATASET = datasetOf(['TEST:A', 'TEST:B', 'TEST:C'].map((symbol) => ({ symbol })));
const START = initialState('en', false, DATASET);
const again = (state: State, start = START) => restored(start, snapshotOf(state), PAGES);

/** Everything that is kept is other than at the start. */
const BUSY: State = {
  ...START,
  page: 'functions',
  prices: { segment: 'futures', period: periodFrom('2026-W05'), filter: 'uk', isTradedOnly: true, opened: 1, returnTo: undefined },
  policies: { ...START.policies, query: 'steel', chosen: { type: ['law'], year: ['2024'] }, picked: ['p-1'], trail: ['p-2', 'p-3'] },
  systems: { ...START.systems, filter: { query: 'cap', region: 'africa' }, opened: 'KR', compared: ['KR', 'CN'], isComparing: true, chart: { measure: 'coverage_pct', isOfAll: true } },
  news: { ...START.news, view: 'timeline', filter: { query: 'bond', section: 'digest', region: 'africa', firmness: 'planned' }, from: '2024', to: '2025', opened: 'n-1', picked: ['n-2'] },
  functions: {
    ...START.functions,
    filter: 'price',
    opened: 'PRICE',
    drafts: {
      PRICE: [{ kind: 'literal', value: '上海' }, { kind: 'omitted' }, { kind: 'reference', text: 'A2:A9' }, { kind: 'literal', value: 7 }],
      HISTORY: [{ kind: 'calculated', text: 'UPPER("cea")' }, { kind: 'literal', value: true }],
    },
  },
}; // prettier-ignore

test('what the user was doing is there again', () => {
  expect(again(BUSY)).toEqual(BUSY);
  expect(again(START)).toEqual(START);
});

test('what belongs to the moment or to a workbook is not kept', () => {
  const moment: State = {
    ...BUSY,
    search: 'auction',
    selectedCell: 'Sheet1!B4',
    functions: { ...BUSY.functions, taken: { cell: 'Sheet1!B4', formula: '=CARBON.PRICE("CEA")' }, returnTo: 'STAT' },
    work: { status: 'done', report: { said: ['Sheet1!B4'], sections: [] } },
  };
  expect(again(moment)).toEqual(BUSY);
});

test('an instrument is found by its symbol in other data; one that is gone is not opened', () => {
  const opened = openInstrument(1)(START);
  const newer = datasetOf(['TEST:B', 'TEST:C'].map((symbol) => ({ symbol, period: '2024-03-08' })));
  const at = newer.instruments.findIndex(({ symbol }) => symbol === 'TEST:B');
  expect(again(opened, initialState('en', false, newer)).prices.opened).toBe(at);
  const without = datasetOf([{ symbol: 'TEST:C' }]);
  expect(again(opened, initialState('en', false, without)).prices.opened).toBeUndefined();
});

test.each([
  ['nothing', undefined],
  ['no JSON', '{'],
  ['another kind', '[]'],
  ['an older version', JSON.stringify({ ...(JSON.parse(snapshotOf(BUSY)!) as object), version: 0 })],
])('where %s was kept, the start is the start', (_, snapshot) => {
  expect(restored(START, snapshot, PAGES)).toBe(START);
});

test.each<[keyof State, unknown]>([
  ['prices', { segment: 'no-such-segment', filter: '', isTradedOnly: false }],
  ['policies', { query: '', chosen: { type: 'law' }, picked: [], trail: [] }],
  ['systems', { filter: { query: '', region: 'atlantis' }, compared: [], isComparing: false, chart: { measure: 'coverage_pct', isOfAll: true } }],
  ['news', { view: 'gossip', filter: { query: '' }, from: '', to: '', picked: [] }],
  ['functions', { filter: '', drafts: { PRICE: [{ kind: 'literal', value: {} }] } }],
  ['functions', { filter: '', drafts: { PRICE: [{ kind: 'spell', text: 'x' }] } }],
  ['functions', { filter: 'x'.repeat(1001), drafts: {} }],
])('%s that do not fit begin anew, the others are there again', (name, slice) => {
  const snapshot = JSON.stringify({ ...(JSON.parse(snapshotOf(BUSY)!) as object), [name]: slice });
  expect(restored(START, snapshot, PAGES)).toEqual({ ...BUSY, [name]: START[name] });
});

test('a page that is no more is not opened', () => {
  expect(restored(START, snapshotOf(BUSY), ['prices', 'data']).page).toBe('prices');
});

test('whatever was kept, there is a state', () => {
  const names = ['page', 'prices', 'policies', 'systems', 'news', 'functions'] as const;
  fc.assert(
    fc.property(fc.record(Object.fromEntries(names.map((name) => [name, fc.jsonValue()]))), (kept) => {
      const state = restored(START, JSON.stringify({ ...kept, version: 1 }), PAGES);
      expect(Object.keys(state)).toEqual(Object.keys(START));
      expect(PAGES).toContain(state.page);
    }),
  );
});

test('too much is not kept', () => {
  const long = putArguments('POLICIES', [{ kind: 'literal', value: '碳'.repeat(MOST_CHARACTERS) }])(openFunction('POLICIES')(START));
  expect(snapshotOf(long)).toBeUndefined();
});

test('records are asked for only where one is open or marked', () => {
  expect(namesRecords(START)).toBe(false);
  expect(namesRecords({ ...START, systems: { ...START.systems, compared: ['KR'] } })).toBe(true);
  expect(namesRecords({ ...START, news: { ...START.news, opened: 'n-1' } })).toBe(true);
});
