import { daysOfNews, listNews, type NewsQuestion } from '../../src/core/news';
import { periodFrom, refusal } from '../_setup/core';
import { sourceFact } from '../_setup/facts';
import { bilingual, newsFact, recordsWith } from '../_setup/records';

const WEEKLY = sourceFact({ id: 'weekly', covers: '2026-W05' });
const DIGEST = sourceFact({ id: 'digest', covers: '2025-06-28/2025-07-11' });
const SOURCES = [WEEKLY, DIGEST];
const RECORDS = recordsWith({
  news: [
    newsFact({ id: 'weekly-credit-01', source: 'weekly', date: '2026-01-27', headline: bilingual('签发碳信用', 'Credits issued') }),
    newsFact({ id: 'weekly-credit-02', source: 'weekly', region: 'africa', summary: bilingual('签发碳信用', 'Credits issued') }),
    newsFact({ id: 'weekly-allowance-01', source: 'weekly', section: 'allowance', date: '2026-01', region: 'europe-central-asia' }),
    newsFact({ id: 'digest-digest-01', source: 'digest', section: 'digest', regionPrinted: '国际要闻', jurisdictions: ['CN-SH'] }),
    newsFact({ id: 'digest-digest-02', source: 'digest', section: 'digest', region: 'global', regionPrinted: '亚太' }),
  ],
});
const EVERYTHING: NewsQuestion = { query: undefined, section: undefined, region: undefined, from: undefined, to: undefined };
const list = (asked: Partial<NewsQuestion>) =>
  listNews(RECORDS, SOURCES, { ...EVERYTHING, ...asked }).map(({ id }) => id.split('-').slice(1).join('-'));
const ALL = ['digest-01', 'digest-02', 'credit-01', 'credit-02', 'allowance-01'];

test('without a question holds all, publication by publication as printed', () => {
  expect(list({})).toEqual(ALL);
});

test('by section', () => {
  expect(list({ section: 'credit' })).toEqual(['credit-01', 'credit-02']);
  expect(list({ section: 'digest' })).toEqual(['digest-01', 'digest-02']);
});

describe('by region', () => {
  test.each([
    ['africa', ['credit-02']],
    ['非洲', ['credit-02']],
    ['Africa', ['credit-02']],
    ['Europe and Central Asia', ['allowance-01']],
    ['欧洲和 中亚', ['allowance-01']],
    ['国际要闻', ['digest-01']],
  ])('%s', (region, expected) => {
    expect(list({ region })).toEqual(expected);
  });

  test('a region concluded, and one printed as a heading', () => {
    expect(list({ region: '亚太' })).toEqual(['digest-01', 'digest-02', 'credit-01']);
  });

  test.each(['constructor', '__proto__', 'moon'])('%s is none', (region) => {
    expect(refusal(() => list({ region })).detail).toMatchObject({ asked: region });
  });
});

describe('by words', () => {
  test('headlines first', () => {
    expect(list({ query: '签发碳信用' })).toEqual(['credit-01', 'credit-02']);
    expect(list({ query: 'credits issued' })).toEqual(['credit-01', 'credit-02']);
  });

  test.each([
    ['国际要闻', ['digest-01']],
    ['CN-SH', ['digest-01']],
  ])('%s: headings and jurisdictions too', (query, expected) => {
    expect(list({ query })).toEqual(expected);
  });
});

describe('by date', () => {
  const between = (from?: string, to?: string) => list({ from: from ? periodFrom(from) : undefined, to: to ? periodFrom(to) : undefined });

  test('an undated item counts as the period of its publication', () => {
    expect(daysOfNews(newsFact({ source: 'weekly' }), SOURCES)).toEqual(periodFrom('2026-W05'));
    expect(daysOfNews(newsFact({ source: 'weekly', date: '2026-01-27' }), SOURCES)).toEqual(periodFrom('2026-01-27'));
    expect(daysOfNews(newsFact({ source: 'weekly', date: '2026-01' }), SOURCES)).toEqual(periodFrom('2026-01'));
  });

  test.each<[string | undefined, string | undefined, string[]]>([
    ['2026-W05', '2026-W05', ['credit-01', 'credit-02', 'allowance-01']],
    ['2026-02-01', undefined, ['credit-02']],
    ['2026-02-02', '2026-02-03', []],
    ['2026-01-27', '2026-01-27', ['credit-01', 'credit-02', 'allowance-01']],
    ['2026-01-01', '2026-01-02', ['allowance-01']],
    [undefined, '2025-06-28', ['digest-01', 'digest-02']],
    [undefined, '2025-06-27', []],
    ['2025', '2026', ALL],
  ])('from %s to %s', (from, to, expected) => {
    if (expected.length > 0) expect(between(from, to)).toEqual(expected);
    else expect(refusal(() => between(from, to)).code).toBe('no-rows');
  });
});
