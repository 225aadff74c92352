import { citePlaces, type CitedPlace } from '../../src/core/cite-places';
import { sourceFact } from '../_setup/facts';
import { bilingual } from '../_setup/records';

const SOURCES = [
  sourceFact({
    id: 'a-report',
    title: bilingual('进展报告', 'Progress Report'),
    publisher: bilingual('环境部', 'Ministry'),
    published: '2025-09-24',
    language: 'zh',
    documentType: 'R',
    grade: 'first-hand',
  }),
  sourceFact({
    id: 'b-digest',
    title: bilingual('资讯', 'Digest'),
    publisher: bilingual('公众号', 'Channel'),
    published: '2024',
    language: 'en',
    documentType: 'EB/OL',
    grade: 'unverified',
  }),
];
const PLACES: readonly CitedPlace[] = [
  { source: 'a-report', printed: '《办法》', locator: 'L67+L69', heading: '二' },
  { source: 'b-digest', printed: 'Rules', locator: 'L7', heading: '三', inferred: bilingual('据上下文', 'From its context') },
  { source: 'a-report', printed: '办法', locator: 'L9+L67', note: bilingual('此处写法不同', 'Spelt differently here') },
  { source: 'a-report', printed: '《办法》', locator: 'L100', heading: '四' },
];

describe('each publication is cited once', () => {
  const [report, digest, ...others] = citePlaces(PLACES, SOURCES, 'en');

  test('in the order of its first place, with all its places in theirs', () => {
    expect(others).toEqual([]);
    expect([report!.source, digest!.source]).toEqual(['a-report', 'b-digest']);
    expect(report!.places).toEqual([
      { printed: '《办法》', lines: 'lines 67, 69', heading: '二' },
      { printed: '办法', lines: 'lines 9, 67', heading: undefined },
      { printed: '《办法》', lines: 'line 100', heading: '四' },
    ]);
  });

  test('with whose it is, when it came out, and all lines once in their order', () => {
    expect(report).toMatchObject({ publication: 'Progress Report', publisher: 'Ministry', published: '2025-09-24', lines: 'lines 9, 67, 69, 100' });
  });

  test('with what was printed and what was concluded', () => {
    expect([report!.status, digest!.status]).toEqual(['reported', 'inferred; source unverified']);
    expect([report!.notes, digest!.notes]).toEqual([['Spelt differently here'], ['From its context']]);
  });
});

describe('the styles', () => {
  test('in English', () => {
    const [report, digest] = citePlaces(PLACES, SOURCES, 'en');
    expect(report!.full).toBe('Printed as "《办法》", "办法" (reported). Ministry, Progress Report, 2025-09-24, lines 9, 67, 69, 100.');
    expect(report!.footnote).toBe('Ministry, Progress Report, 2025-09-24, lines 9, 67, 69, 100.');
    expect(report!.gbt7714).toBe('环境部. 进展报告[R]. 2025-09-24: 第9、67、69、100行.');
    expect(digest!.full).toBe('Printed as "Rules" (inferred; source unverified). Channel, Digest, 2024, line 7, under "三".');
    expect(digest!.gbt7714).toBe('Channel. Digest[EB/OL]. 2024: line 7.');
  });

  test('in Chinese', () => {
    const [report, digest] = citePlaces(PLACES, SOURCES, 'zh');
    expect(report!.full).toBe('印作“《办法》”、“办法”（来源原印）。环境部：《进展报告》，2025-09-24，第9、67、69、100行。');
    expect(report!.footnote).toBe('环境部：《进展报告》，2025-09-24，第9、67、69、100行。');
    expect(digest!.full).toBe('印作“Rules”（推断；来源未经证实）。公众号：《资讯》，2024，第7行，见“三”。');
    expect(digest!.notes).toEqual(['据上下文']);
  });
});
