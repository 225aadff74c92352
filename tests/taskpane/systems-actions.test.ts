import { chartSystems } from '../../src/taskpane/actions/systems/chart-systems';
import { closeSystem } from '../../src/taskpane/actions/systems/close-system';
import { compareSystem } from '../../src/taskpane/actions/systems/compare-system';
import { insertSystemsChart } from '../../src/taskpane/actions/systems/insert-systems-chart';
import { narrowSystems } from '../../src/taskpane/actions/systems/narrow-systems';
import { openSystem } from '../../src/taskpane/actions/systems/open-system';
import { showComparison } from '../../src/taskpane/actions/systems/show-comparison';
import { search } from '../../src/taskpane/actions/search';
import { showPage } from '../../src/taskpane/actions/show-page';
import { SYSTEMS_AT_START } from '../../src/taskpane/slices/systems';
import { initialState, reduce, type Change, type State } from '../../src/taskpane/state';
import type * as Parts from '../../src/taskpane/workbook-parts';
import { datasetOf } from '../_setup/facts';
import { actingPane } from './_pane';

jest.mock('../../src/taskpane/workbook-parts', () => ({ insertTable: jest.fn() }));
const { insertTable } = jest.mocked(jest.requireMock<typeof Parts>('../../src/taskpane/workbook-parts'));

const START = initialState('en', false, datasetOf([{}]));
const MESSAGE: State['work'] = { status: 'done', report: { said: ['Sheet1!B4'], sections: [] } };
const after = (...changes: Change[]) => changes.reduce(reduce, { ...START, work: MESSAGE });
const onPage = showPage('systems');

test('the list is narrowed by words and region, each by itself', () => {
  const narrowed = after(onPage, narrowSystems({ query: 'ETS' }), narrowSystems({ region: 'asia-pacific' }));
  expect(narrowed.systems).toEqual({ ...SYSTEMS_AT_START, filter: { query: 'ETS', region: 'asia-pacific' } });
  expect(reduce(narrowed, narrowSystems({ region: undefined })).systems.filter).toEqual({ query: 'ETS', region: undefined });
});

describe('comparing', () => {
  const mark = (...ids: string[]) => ids.map((id) => compareSystem(id, true));

  test('takes up to four, in the order they were marked in; the fifth is refused until one is taken out', () => {
    const four = after(...mark('KR', 'CN', 'EU', 'UK'));
    expect(four.systems).toMatchObject({ compared: ['KR', 'CN', 'EU', 'UK'], isFull: false });
    const refused = reduce(four, compareSystem('NZ', true));
    expect(refused.systems).toMatchObject({ compared: ['KR', 'CN', 'EU', 'UK'], isFull: true });
    const fewer = reduce(refused, compareSystem('CN', false));
    expect(fewer.systems).toMatchObject({ compared: ['KR', 'EU', 'UK'], isFull: false });
    expect(reduce(fewer, compareSystem('NZ', true)).systems.compared).toEqual(['KR', 'EU', 'UK', 'NZ']);
  });

  test('one marked twice is there once', () => {
    expect(after(...mark('KR', 'CN', 'KR')).systems.compared).toEqual(['CN', 'KR']);
  });

  test('opens and closes, and keeps its marks and its chart', () => {
    const open = after(onPage, ...mark('KR'), showComparison(true), chartSystems({ measure: 'coverage_pct' }), chartSystems({ isOfAll: true }));
    expect(open.systems).toMatchObject({ isComparing: true, compared: ['KR'], chart: { measure: 'coverage_pct', isOfAll: true } });
    expect(reduce(open, showComparison(false)).systems).toMatchObject({ isComparing: false, compared: ['KR'] });
    expect(reduce(open, onPage).systems).toMatchObject({ isComparing: false, compared: ['KR'] });
  });
});

describe('the way back from a system', () => {
  test('leads to the list, with the row it was opened from', () => {
    const opened = after(onPage, openSystem('KR'));
    expect(opened).toMatchObject({ page: 'systems', systems: { opened: 'KR', cameFrom: undefined }, work: { status: 'none' } });
    expect(reduce(opened, closeSystem())).toMatchObject({ page: 'systems', systems: { opened: undefined, returnTo: 'KR' } });
  });

  test('leads to the comparison, where it was opened from there', () => {
    const closed = after(onPage, showComparison(true), openSystem('KR'), closeSystem());
    expect(closed.systems).toMatchObject({ opened: undefined, isComparing: true });
  });

  test('leads to another page, where it was opened from there; the search is none', () => {
    expect(after(showPage('news'), openSystem('KR'), closeSystem()).page).toBe('news');
    const found = after(showPage('news'), search('韩国'), openSystem('KR'));
    expect(found).toMatchObject({ page: 'systems', search: '' });
    expect(reduce(found, closeSystem()).page).toBe('systems');
  });
});

test('bars go in beside a table of the charted systems', async () => {
  insertTable.mockResolvedValue({ id: 'T1', address: 'Sheet1!A1:D6', rows: 2 });
  const pane = actingPane();
  await insertSystemsChart(pane, ['KR', 'CN'], 'offset_limit_pct', 'Offset limit');
  expect(insertTable).toHaveBeenCalledWith(
    pane.desk,
    { function: 'SYSTEMS', args: [null, null, 1, 'en'], only: ['KR', 'CN'], columns: ['source', 'system', 'offset_limit_pct'] },
    expect.anything(),
    { kind: 'bars', title: 'Offset limit', from: 'system' },
  );
  expect(pane.told.at(-1)).toMatchObject({ status: 'done', report: { said: [{ key: 'insert.doneChart', values: { cell: 'Sheet1!A1:D6' } }] } });
});
