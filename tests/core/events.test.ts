import { eventsOf, listEvents } from '../../src/core/events';
import { periodFrom, refusal } from '../_setup/core';
import { bilingual, eventFact, printed, recordsWith, systemFact } from '../_setup/records';

const milestone = (date: string, zh: string, tense: 'past' | 'planned' = 'past') => ({
  ...printed,
  date,
  event: bilingual(zh, `${zh} in English`),
  tense,
});
const RECORDS = recordsWith({
  systems: [
    systemFact({ id: 'KR', name: bilingual('韩国碳市场', 'K-ETS'), milestones: [milestone('2015', '启动'), milestone('2026', '改革', 'planned')] }),
    systemFact({ id: 'CN-HB', name: bilingual('湖北碳市场', 'Hubei'), milestones: [milestone('2014-04', '开市'), milestone('2014-04', '拍卖')] }),
  ],
  events: [
    eventFact({ id: 'a-report-2026-01-26-week', date: '2026-01-26', until: '2026-02-01', jurisdiction: 'EU', event: bilingual('拍卖周', 'Auction week') }),
    eventFact({ id: 'a-report-2014-04-02-hubei', date: '2014-04-02', heading: '大事记' }),
    eventFact({ id: 'a-report-2014-plan', date: '2014', event: bilingual('规划', 'Plan') }),
  ],
}); // prettier-ignore
const list = (query?: string, from?: string, to?: string) =>
  listEvents(RECORDS, query, from ? periodFrom(from) : undefined, to ? periodFrom(to) : undefined).map(({ id }) => id);

describe('one list', () => {
  test('of events and milestones, oldest first', () => {
    expect(list()).toEqual([
      'a-report-2014-plan',
      'cn-hb-2014-04',
      'cn-hb-2014-04-2',
      'a-report-2014-04-02-hubei',
      'kr-2015',
      'kr-2026',
      'a-report-2026-01-26-week',
    ]);
  });

  test('a milestone belongs to its system', () => {
    expect(eventsOf(RECORDS).find(({ id }) => id === 'kr-2026')).toMatchObject({
      date: '2026',
      jurisdiction: 'KR',
      systems: ['KR'],
      heading: '韩国碳市场',
      source: 'a-report',
      tense: 'planned',
      printed: printed.printed,
      locator: printed.locator,
    });
  });

  test('is made once', () => {
    expect(eventsOf(RECORDS)).toBe(eventsOf(RECORDS));
  });

  test('ids are each of one event', () => {
    expect(new Set(list()).size).toBe(list().length);
  });
});

describe('from and to', () => {
  test.each<[string | undefined, string | undefined, string[]]>([
    ['2014-04-02', '2014-04-02', ['a-report-2014-plan', 'cn-hb-2014-04', 'cn-hb-2014-04-2', 'a-report-2014-04-02-hubei']],
    ['2014-05-01', '2014-12-31', ['a-report-2014-plan']],
    ['2026-01-30', '2026-01-30', ['kr-2026', 'a-report-2026-01-26-week']],
    ['2026-02-01', '2026-02-01', ['kr-2026', 'a-report-2026-01-26-week']],
    ['2026-02-02', undefined, ['kr-2026']],
    [undefined, '2014-03-31', ['a-report-2014-plan']],
  ])('from %s to %s: every day of an event counts', (from, to, expected) => {
    expect(list(undefined, from, to)).toEqual(expected);
  });
});

describe('words', () => {
  test.each([
    ['拍卖', ['a-report-2026-01-26-week', 'cn-hb-2014-04-2']],
    ['auction', ['a-report-2026-01-26-week']],
    ['大事记', ['a-report-2014-04-02-hubei']],
    ['湖北', ['cn-hb-2014-04', 'cn-hb-2014-04-2']],
    ['KR', ['kr-2015', 'kr-2026']],
  ])('%s', (query, expected) => {
    expect(list(query).sort()).toEqual([...expected].sort());
  });

  test('nothing is #N/A with what was asked for', () => {
    const none = refusal(() => list('氪石', '2030'));
    expect([none.code, none.excelError]).toEqual(['no-rows', '#N/A']);
    for (const said of ['氪石', '2030']) expect(none.text('en')).toContain(said);
    expect(refusal(() => list(undefined, '2050')).text('en')).toContain('2050');
  });
});
