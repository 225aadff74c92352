import { FUNCTIONS } from '../../generated/functions';
import { cellText } from '../../src/functions/_lib/cells';
import { setContext, setRecords } from '../../src/functions/_lib/context';
import { matchingNews, timeline, type NewsFilter } from '../../src/core/news-browse';
import { chosenEvents, chosenNews, eventsQuery, newsQuery } from '../../src/workbook/news-queries';
import type { TableQuery } from '../../src/workbook/records';
import { chartQuery, comparisonQuery, systemsQuery } from '../../src/workbook/system-queries';
import { tableContent } from '../../src/workbook/table-content';
import { bundledDataset, bundledRecords } from '../_setup/bundled';
import { periodFrom } from '../_setup/core';

const dataset = bundledDataset();
const records = bundledRecords();
const content = (query: TableQuery) => tableContent({ functions: FUNCTIONS }, query, 'en');
const ids = async (query: TableQuery) => (await content(query)).rows.map(({ answers: [id] }) => cellText(id));
const codes = async (query: TableQuery) => (await content(query)).columns.map(({ code }) => code);

beforeAll(() => {
  setContext({ dataset, language: 'en' });
  setRecords(records);
});

describe('systems', () => {
  test('of a region are asked for as such, so that a refresh finds new ones; words name those found', async () => {
    const query = systemsQuery({ query: ' ', region: 'north-america' }, ['CA'], 'en');
    expect(query).toEqual({ function: 'SYSTEMS', args: [null, 'north-america', 1, 'en'] });
    expect(await ids(query)).toEqual(records.systems.filter(({ region }) => region === 'north-america').map(({ id }) => id));
    expect(await ids(systemsQuery({ query: 'Korea', region: undefined }, ['KR'], 'en'))).toEqual(['KR']);
  });

  test('are compared in the order they were marked in', async () => {
    const query = comparisonQuery(['KR', 'CN'], 'en');
    expect(await ids(query)).toEqual(['KR', 'CN']);
    expect((await codes(query)).slice(0, 2)).toEqual(['id', 'system']);
  });

  test.each(['coverage_pct', 'offset_limit_pct'] as const)('are charted by %s: names and that one series stand last', async (measure) => {
    expect(await codes(chartQuery(['KR'], measure, 'en'))).toEqual(['id', 'source', 'system', measure]);
  });
});

describe('news', () => {
  const ALL: NewsFilter = { query: '', section: undefined, region: undefined, firmness: undefined, from: undefined, to: undefined };
  test.each<Partial<NewsFilter>>([
    {},
    { query: '碳信用' },
    { section: 'allowance', region: 'africa' },
    { firmness: 'planned' },
    { firmness: 'signed', section: 'credit' },
    { from: periodFrom('2026-01-29'), to: periodFrom('2026-01') },
  ])('the table holds what the page shows: %j', async (changes) => {
    const filter = { ...ALL, ...changes };
    const shown = matchingNews(records, dataset.sources, filter).map(({ id }) => id);
    expect(await ids(newsQuery(filter, shown, 'en'))).toEqual(shown);
  });

  test('only firmness names the items: the list has no argument for it', () => {
    expect(newsQuery({ ...ALL, section: 'credit' }, ['x'], 'zh')).toEqual({ function: 'NEWS', args: [null, 'credit', null, null, null, 1, 'zh'] });
    expect(newsQuery({ ...ALL, firmness: 'planned' }, ['x'], 'zh').only).toEqual(['x']);
  });

  test('chosen items stand in the order they were chosen in', async () => {
    const chosen = ['weekly-2026-w05-credit-02', 'weekly-2026-w05-credit-01'];
    expect(await ids(chosenNews(chosen, 'en'))).toEqual(chosen);
  });

  test('events: all that match, or chosen ones', async () => {
    const asked = { query: '', from: periodFrom('2026'), to: periodFrom('2030') };
    const { ahead, past } = timeline(records, asked, periodFrom('2026-11-20').end);
    expect((await ids(eventsQuery(asked, 'en'))).sort()).toEqual([...ahead, ...past].map(({ id }) => id).sort());
    const chosen = ahead.slice(0, 3).map(({ id }) => id);
    expect(await ids(chosenEvents(chosen, 'en'))).toEqual(chosen);
  });
});
