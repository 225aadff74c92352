import { clearNews } from '../../src/taskpane/actions/news/clear-news';
import { closeNews } from '../../src/taskpane/actions/news/close-news';
import { insertText } from '../../src/taskpane/actions/news/insert-text';
import { narrowNews } from '../../src/taskpane/actions/news/narrow-news';
import { openNews } from '../../src/taskpane/actions/news/open-news';
import { pickNews } from '../../src/taskpane/actions/news/pick-news';
import { showTimeline } from '../../src/taskpane/actions/news/show-timeline';
import { openSystem } from '../../src/taskpane/actions/systems/open-system';
import { search } from '../../src/taskpane/actions/search';
import { showPage } from '../../src/taskpane/actions/show-page';
import { NEWS_AT_START } from '../../src/taskpane/slices/news';
import { initialState, reduce, type Change, type State } from '../../src/taskpane/state';
import type * as Parts from '../../src/taskpane/workbook-parts';
import { carbonError } from '../../src/core/errors';
import { datasetOf } from '../_setup/facts';
import { actingPane } from './_pane';

jest.mock('../../src/taskpane/workbook-parts', () => ({ insertText: jest.fn() }));
const parts = jest.mocked(jest.requireMock<typeof Parts>('../../src/taskpane/workbook-parts'));

const START = initialState('en', false, datasetOf([{}]));
const MESSAGE: State['work'] = { status: 'done', report: { said: ['Sheet1!B4'], sections: [] } };
const after = (...changes: Change[]) => changes.reduce(reduce, { ...START, work: MESSAGE });
const onPage = showPage('news');

test('is narrowed by each filter by itself, and shows all again; marks stay', () => {
  const narrowed = after(onPage, pickNews('a'), narrowNews({ query: 'bond', section: 'credit' }), narrowNews({ from: '2026-01' }), narrowNews({ section: undefined }));
  expect(narrowed.news).toEqual({ ...NEWS_AT_START, picked: ['a'], from: '2026-01', filter: { ...NEWS_AT_START.filter, query: 'bond' } });
  expect(reduce(narrowed, narrowNews({ from: '', to: '2026' })).news).toMatchObject({ from: '', to: '2026' });
  expect(reduce(narrowed, clearNews()).news).toEqual({ ...NEWS_AT_START, picked: ['a'] });
}); // prettier-ignore

test('rows are marked and no longer marked; the timeline begins without marks', () => {
  const picked = after(onPage, pickNews('a'), pickNews('b'), pickNews('c'), pickNews('b'));
  expect(picked.news.picked).toEqual(['a', 'c']);
  const timeline = reduce(picked, showTimeline(true));
  expect(timeline.news).toMatchObject({ view: 'timeline', picked: [] });
  expect(reduce(timeline, showTimeline(false)).news.view).toBe('news');
});

test('the way back leads to the row, or to the page one came from; the search is none', () => {
  const opened = after(onPage, openNews('a'));
  expect(opened).toMatchObject({ page: 'news', news: { opened: 'a' }, work: { status: 'none' } });
  expect(reduce(opened, closeNews())).toMatchObject({ page: 'news', news: { opened: undefined, returnTo: 'a' } });
  expect(after(showPage('systems'), openSystem('KR'), openNews('a'), closeNews())).toMatchObject({ page: 'systems', systems: { opened: 'KR' } });
  expect(after(showPage('systems'), search('x'), openNews('a'), closeNews())).toMatchObject({ page: 'news', search: '' });
});

describe('a text in one cell', () => {
  test('goes in as it is, and says where', async () => {
    parts.insertText.mockResolvedValue('Sheet1!B4');
    const pane = actingPane();
    await insertText(pane, 'headline');
    expect(parts.insertText).toHaveBeenCalledWith(pane.desk, 'headline');
    expect(pane.told.at(-1)).toMatchObject({ status: 'done', report: { said: [{ key: 'insert.done', values: { cell: 'Sheet1!B4' } }] } });
  });

  test('says why it could not go in', async () => {
    parts.insertText.mockRejectedValue(carbonError('no-cell-selected', {}));
    const pane = actingPane();
    await insertText(pane, 'headline');
    expect(pane.told.at(-1)).toMatchObject({ status: 'failed' });
  });
});
