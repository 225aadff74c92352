import { CITATION_PARTS } from '../../src/core/citation';
import { citePolicy, citeRecord, recordById } from '../../src/core/record-citation';
import { refusal } from '../_setup/core';
import { sourceFact } from '../_setup/facts';
import { bilingual, eventFact, newsFact, policyFact, printed, recordsWith, statisticFact, systemFact } from '../_setup/records';

const REPORT = sourceFact({
  id: 'a-report',
  title: bilingual('进展报告', 'Progress Report'),
  publisher: bilingual('环境部', 'Ministry'),
  published: '2025-09-24',
  language: 'zh',
  attribution: bilingual('资料来源：环境部', 'Source: Ministry'),
});
const REVIEW = sourceFact({
  id: 'b-review',
  title: bilingual('季度盘点', 'Quarterly Review'),
  publisher: bilingual('研究所', 'Institute'),
  published: '2024',
});
const SOURCES = [REPORT, REVIEW];

const POLICY = policyFact({
  title: bilingual('甲国管理办法', 'Alpha Rules'),
  mentions: [
    { source: 'a-report', printed: '《甲国管理办法》', locator: 'L67+L69', heading: '二（二）' },
    { source: 'b-review', printed: '《办法》', locator: 'L142' },
    { source: 'a-report', printed: '《办法》', locator: 'L94', heading: '三（一）' },
  ],
  issued: [{ source: 'a-report', date: '2024-01-25', printed: '1月25日', locator: 'L368' }],
  published: [{ source: 'b-review', date: '2024-02-04', printed: '2月4日', locator: 'L144' }],
  effective: [{ source: 'a-report', date: '2024-05', printed: '5月', locator: 'L67' }],
});
const RECORDS = recordsWith({
  systems: [
    systemFact({
      id: 'KR',
      name: bilingual('韩国碳市场', 'K-ETS'),
      aliases: ['韩国'],
      status: { value: 'operating', bound: '=', printed: '运行中', locator: 'L852' },
      developments: [{ printed: '扩围', locator: 'L460+L461', summary: bilingual('扩围', 'Extension') }],
      milestones: [{ printed: '启动', locator: 'L46', date: '2015', event: bilingual('启动', 'Launch'), tense: 'past' }],
    }),
  ],
  statistics: [statisticFact({ id: 'alpha.entities@a-report', printed: '2162家', locator: 'L123' })],
  policies: [POLICY],
  news: [newsFact({ ...printed, id: 'b-review-credit-01', source: 'b-review', locator: 'L7' })],
  events: [eventFact({ id: 'a-report-2024-05-01-start', locator: 'L9', heading: '大事记' })],
}); // prettier-ignore

const cite = (id: string, part: (typeof CITATION_PARTS)[number] = 'full', language: 'zh' | 'en' = 'en') =>
  citeRecord(recordById(RECORDS, id)!, SOURCES, part, language);

describe('a record of any kind', () => {
  test.each([
    ['KR', 'Ministry, Progress Report, 2025-09-24, lines 460, 461, 852'],
    ['alpha.entities@a-report', 'Ministry, Progress Report, 2025-09-24, line 123, under "第一节"'],
    ['b-review-credit-01', 'Institute, Quarterly Review, 2024, line 7'],
    ['a-report-2024-05-01-start', 'Ministry, Progress Report, 2025-09-24, line 9, under "大事记"'],
    ['kr-2015', 'Ministry, Progress Report, 2025-09-24, line 46, under "韩国碳市场"'],
    ['alpha-2024-rules', 'Ministry, Progress Report, 2025-09-24, lines 67, 69, 94; Institute, Quarterly Review, 2024, line 142'],
  ])('%s: publisher, title, date, lines and heading', (id, full) => {
    expect(cite(id)).toBe(full);
  });

  test('in Chinese', () => {
    expect(cite('alpha.entities@a-report', 'full', 'zh')).toBe('环境部：《进展报告》，2025-09-24，第123行，见“第一节”');
    expect(cite('alpha-2024-rules', 'full', 'zh')).toBe('环境部：《进展报告》，2025-09-24，第67、69、94行；研究所：《季度盘点》，2024，第142行');
  });

  test.each(['kr', ' KR ', 'ＫＲ', '韩国', 'K-ETS', 'ALPHA-2024-RULES', '《甲国管理办法》', 'alpha rules', 'alpha.entities'])(
    'is found as %s',
    (text) => {
      expect(recordById(RECORDS, text)?.id).toMatch(/^(KR|alpha-2024-rules|alpha\.entities@a-report)$/);
    },
  );

  test.each(['ZZ', '', 'constructor', '__proto__', 'a-report'])('%j is none', (text) => {
    expect(recordById(RECORDS, text)).toBeUndefined();
  });

  test('a title of several is refused with their ids', () => {
    const records = recordsWith({ policies: [POLICY, { ...POLICY, id: 'beta-2024-rules' }] });
    expect(refusal(() => recordById(records, '甲国管理办法')).detail).toMatchObject({ candidates: ['alpha-2024-rules', 'beta-2024-rules'] });
  });
});

describe('every part', () => {
  test.each([
    ['publication', 'Progress Report', '进展报告'],
    ['publisher', 'Ministry', '环境部'],
    ['locator', 'L67+L69', 'L67+L69'],
    ['printed', '《甲国管理办法》', '《甲国管理办法》'],
    ['status', 'reported', '来源原印'],
    ['measure', 'alpha-2024-rules', 'alpha-2024-rules'],
    // In the language of the publication, whatever the reader's.
    ['gbt7714', '环境部. 进展报告[R]. 2025-09-24: 第67、69行.', '环境部. 进展报告[R]. 2025-09-24: 第67、69行.'],
    ['footnote', 'Ministry, Progress Report, 2025-09-24, lines 67, 69.', '环境部：《进展报告》，2025-09-24，第67、69行。'],
    ['chart', 'Source: Ministry', '资料来源：环境部'],
  ] as const)('%s', (part, en, zh) => {
    expect(cite('alpha-2024-rules', part)).toBe(en);
    expect(cite('alpha-2024-rules', part, 'zh')).toBe(zh);
  });

  test('date is a day where the publication prints one, else text', () => {
    expect(cite('KR', 'date')).toEqual({ date: 45924 }); // 2025-09-24
    expect(cite('b-review-credit-01', 'date')).toBe('2024');
  });

  test.each(CITATION_PARTS)('%s is there for each kind of record, in both languages', (part) => {
    for (const id of ['KR', 'alpha.entities@a-report', 'alpha-2024-rules', 'b-review-credit-01', 'a-report-2024-05-01-start', 'kr-2015']) {
      for (const language of ['zh', 'en'] as const) {
        const cited = cite(id, part, language);
        expect(typeof cited === 'string' ? cited : '').not.toMatch(/undefined|\[object/);
        expect(cited).not.toBe('');
      }
    }
  });
});

describe('the citation of a policy', () => {
  test('names each publication once and each date with its source', () => {
    expect(citePolicy(POLICY, SOURCES, 'en').full).toBe(
      'Ministry, Progress Report, 2025-09-24, lines 67, 69, 94; Institute, Quarterly Review, 2024, line 142. ' +
        'Dates: issued 2024-01-25 [a-report L368]; published 2024-02-04 [b-review L144]; effective 2024-05 [a-report L67]',
    );
    expect(citePolicy(POLICY, SOURCES, 'zh').full).toBe(
      '环境部：《进展报告》，2025-09-24，第67、69、94行；研究所：《季度盘点》，2024，第142行' +
        '。日期：印发 2024-01-25 [a-report L368]；公布 2024-02-04 [b-review L144]；施行 2024-05 [a-report L67]',
    );
  });

  test('shows both dates where sources differ', () => {
    const both = [
      { source: 'a-report', date: '2024-05-01', ...printed },
      { source: 'b-review', date: '2024-06-01', ...printed },
    ];
    const { full } = citePolicy({ ...POLICY, effective: both }, SOURCES, 'en');
    expect(full).toContain('effective 2024-05-01 [a-report L1]; effective 2024-06-01 [b-review L1]');
  });

  test('without a date ends with the publications', () => {
    expect(citePolicy({ ...POLICY, issued: [], published: [], effective: [] }, SOURCES, 'en').full).toMatch(/line 142$/);
  });
});
