import { MOST_LINES, changesBetween } from '../../../src/dataset/feed/changes';
import type { Answering } from '../../../src/dataset/feed/comparison';
import { readPublished } from '../../../src/dataset/feed/published';
import { openDataset } from '../../../src/dataset/store';
import { bundledDataset, bundledRecords } from '../../_setup/bundled';
import { datasetOf, type Row } from '../../_setup/facts';
import { newsFact, policyFact, recordsWith, statisticFact } from '../../_setup/records';
import { bundledJson } from './_published';

const figures = (...rows: Row[]): Answering => ({ dataset: datasetOf(rows), records: recordsWith({}) });
const NONE = { new: 0, corrected: 0, withdrawn: 0 };

test('data do not differ from themselves, whatever order they were written in', () => {
  const { dataset, records } = readPublished(JSON.stringify(bundledJson()));
  const changes = changesBetween({ dataset: bundledDataset(), records: bundledRecords() }, { dataset: openDataset(dataset), records });
  expect(changes).toEqual({ figures: NONE, records: {}, figureLines: [], recordLines: [] });
});

describe('figures', () => {
  const kept: Row = { period: '2024-03-01', value: 50 };

  test('that are new', () => {
    const { figures: counts, figureLines } = changesBetween(figures(kept), figures(kept, { period: '2024-03-04', value: 51 }));
    expect(counts).toEqual({ ...NONE, new: 1 });
    expect(figureLines).toEqual([
      {
        how: 'new',
        symbol: 'TEST:A',
        period: '2024-03-04',
        measure: 'close',
        source: 'a-report',
        after: { value: 51, bound: '=', unit: 'CNY/t', isTraded: true, printed: '51' },
      },
    ]);
  });

  test('that are withdrawn', () => {
    const { figures: counts, figureLines } = changesBetween(figures(kept, { period: '2024-W10', measure: 'volume', value: 7 }), figures(kept));
    expect(counts).toEqual({ ...NONE, withdrawn: 1 });
    expect(figureLines).toMatchObject([{ how: 'withdrawn', period: '2024-W10', measure: 'volume', before: { value: 7, unit: 't' } }]);
    expect(figureLines[0]).not.toHaveProperty('after');
  });

  test.each<[what: string, change: Row]>([
    ['value', { value: 50.5, printed: '50' }],
    ['bound', { bound: '≥' }],
    ['printed words', { printed: '50.00' }],
    ['status', { status: 'derived', derivation: '100 / 2' }],
    ['trade', { traded: false, value: undefined }],
  ])('whose %s was corrected', (_, change) => {
    const { figures: counts, figureLines } = changesBetween(figures(kept), figures({ ...kept, printed: '50', ...change }));
    expect(counts).toEqual({ ...NONE, corrected: 1 });
    expect(figureLines).toMatchObject([{ how: 'corrected', before: { value: 50, isTraded: true }, after: { isTraded: change.traded ?? true } }]);
  });

  test('a line moved in the publication is no correction', () => {
    expect(changesBetween(figures(kept), figures({ ...kept, locator: 'L9' })).figures).toEqual(NONE);
  });

  test('two of one thing: the one that stayed is put aside', () => {
    const before = figures(kept, { ...kept, value: 60 });
    const after = figures(kept, { ...kept, value: 61 });
    const { figures: counts, figureLines } = changesBetween(before, after);
    expect(counts).toEqual({ ...NONE, corrected: 1 });
    expect(figureLines).toMatchObject([{ before: { value: 60 }, after: { value: 61 } }]);
  });

  test('very many are all counted, the first are listed, corrections before all else', () => {
    const days = Array.from({ length: 300 }, (_, at): Row => ({
      period: `${2000 + Math.floor(at / 28)}-01-${String((at % 28) + 1).padStart(2, '0')}`,
    }));
    const { figures: counts, figureLines } = changesBetween(figures(kept), figures({ ...kept, value: 49 }, ...days));
    expect(counts).toEqual({ new: 300, corrected: 1, withdrawn: 0 });
    expect(figureLines).toHaveLength(MOST_LINES);
    expect(figureLines[0]).toMatchObject({ how: 'corrected' });
  });
});

test('records, by kind', () => {
  const { dataset } = figures({});
  const before = recordsWith({ policies: [policyFact(), policyFact({ id: 'alpha-2023-plan' })], statistics: [statisticFact()] });
  const after = recordsWith({ policies: [policyFact({ status: 'repealed' })], statistics: [statisticFact()], news: [newsFact()] });
  const { records, recordLines } = changesBetween({ dataset, records: before }, { dataset, records: after });
  expect(records).toEqual({ policies: { new: 0, corrected: 1, withdrawn: 1 }, news: { ...NONE, new: 1 } });
  expect(recordLines.map(({ how, kind, id }) => [how, kind, id])).toEqual([
    ['corrected', 'policies', 'alpha-2024-rules'],
    ['withdrawn', 'policies', 'alpha-2023-plan'],
    ['new', 'news', 'a-report-credit-01'],
  ]);
  expect(recordLines[2]!.title).toEqual({ zh: '甲国签发首批碳信用', en: 'Alpha issues its first credits' });
});

test('a new instrument and its publication are named too', () => {
  const { records } = changesBetween(figures({}), figures({}, { symbol: 'TEST:B', source: 'b-report' }));
  expect(records).toEqual({ sources: { ...NONE, new: 1 }, instruments: { ...NONE, new: 1 } });
});
