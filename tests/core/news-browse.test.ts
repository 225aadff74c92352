import { isAhead, matchingNews, newsCounts, newsGroups, timeline, type NewsFilter } from '../../src/core/news-browse';
import { periodFrom } from '../_setup/core';
import { sourceFact } from '../_setup/facts';
import { bilingual, eventFact, newsFact, recordsWith } from '../_setup/records';

const SOURCES = [sourceFact({ id: 'weekly', covers: '2026-W05' })];
const news = (id: string, changes: Parameters<typeof newsFact>[0] = {}) => newsFact({ id: `weekly-${id}`, source: 'weekly', ...changes });
const event = (date: string, changes: Parameters<typeof eventFact>[0] = {}) =>
  eventFact({ id: `e-${date}${changes.until ?? ''}`, date, tense: 'planned', ...changes });
const RECORDS = recordsWith({
  news: [
    news('allowance-01', { section: 'allowance', region: 'africa', date: '2026-01-27' }),
    news('credit-01', { firmness: 'proposed', headline: bilingual('拟议规则', 'Rules proposed') }),
    news('credit-02', { region: 'africa', summary: bilingual('提到拟议规则。', 'Mentions rules proposed.') }),
  ],
  events: [
    event('2024', { tense: 'past' }),
    event('2025'),
    event('2026'),
    event('2026-08'),
    event('2026-12-31'),
    event('2026-03', { until: '2027' }),
    event('2030', { event: bilingual('目标年', 'Target year') }),
  ],
});
const ALL: NewsFilter = { query: '', section: undefined, region: undefined, firmness: undefined, from: undefined, to: undefined };
const day = (text: string) => periodFrom(text).end;

describe('news', () => {
  test('in the order of the sections', () => {
    expect(newsGroups(RECORDS, SOURCES, ALL).map(({ section, items }) => [section, ...items.map(({ id }) => id)])).toEqual([
      ['credit', 'weekly-credit-01', 'weekly-credit-02'],
      ['allowance', 'weekly-allowance-01'],
    ]);
  });

  test.each<[Partial<NewsFilter>, string[]]>([
    [{ section: 'allowance' }, ['allowance-01']],
    [{ region: 'africa' }, ['allowance-01', 'credit-02']],
    [{ region: 'africa', section: 'credit' }, ['credit-02']],
    [{ firmness: 'proposed' }, ['credit-01']],
    [{ query: 'rules proposed' }, ['credit-01', 'credit-02']],
    [{ from: periodFrom('2026-01-28') }, ['credit-01', 'credit-02']],
    [{ to: periodFrom('2026-01-25') }, []],
  ])('%j', (filter, expected) => {
    expect(matchingNews(RECORDS, SOURCES, { ...ALL, ...filter }).map(({ id }) => id.replace('weekly-', ''))).toEqual(expected);
  });

  test('a value is counted as it would be with the other filters', () => {
    const filter: NewsFilter = { ...ALL, section: 'credit', region: 'africa' };
    expect([...newsCounts(RECORDS, SOURCES, filter, 'region')].sort()).toEqual([
      ['africa', 1],
      ['asia-pacific', 1],
    ]);
    expect([...newsCounts(RECORDS, SOURCES, filter, 'section')].sort()).toEqual([
      ['allowance', 1],
      ['credit', 1],
    ]);
    expect([...newsCounts(RECORDS, SOURCES, filter, 'firmness')]).toEqual([['done', 1]]);
  });
});

describe('the timeline', () => {
  const at = (today: string, filter: Partial<NewsFilter> = {}) => {
    const { ahead, past } = timeline(RECORDS, { ...ALL, ...filter }, day(today));
    return { ahead: ahead.map(({ id }) => id), past: past.map(({ id }) => id) };
  };

  test('what lies ahead, nearest first; then the rest, newest first', () => {
    expect(at('2026-11-20')).toEqual({
      ahead: ['e-2026-12-31', 'e-2026', 'e-2026-032027', 'e-2030'],
      past: ['e-2026-08', 'e-2025', 'e-2024'],
    });
  });

  test('moves on with the days', () => {
    expect(at('2026-08-31').ahead[0]).toBe('e-2026-08');
    expect(at('2026-09-01').past[0]).toBe('e-2026-08');
    expect(at('2031-01-01').ahead).toEqual([]);
  });

  test('by words and days', () => {
    expect(at('2026-11-20', { query: '目标年' })).toEqual({ ahead: ['e-2030'], past: [] });
    expect(at('2026-11-20', { from: periodFrom('2025'), to: periodFrom('2026-08') })).toEqual({
      ahead: ['e-2026', 'e-2026-032027'],
      past: ['e-2026-08', 'e-2025'],
    });
  });

  test('what has happened never lies ahead, whatever its date', () => {
    expect(isAhead(event('2030', { tense: 'past' }), day('2026-11-20'))).toBe(false);
  });
});
