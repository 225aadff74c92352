import { coverageFaults, leftOutSchema, uncoveredLines, type LeftOut } from '../../src/dataset/coverage';
import type { Facts } from '../../src/dataset/facts';
import { factsWith, newsFact, statisticFact } from '../_setup/records';
import { sourceFact } from '../_setup/facts';

const { sha256 } = sourceFact();
const reason = { zh: '目录', en: 'table of contents' };
const leftOut = (lines: string): LeftOut[] => [{ source: 'a-report', leftOut: [{ lines, reason }] }];

function uncovered(text: string, facts: Facts = factsWith({}), left: readonly LeftOut[] = []) {
  return uncoveredLines(facts, left, new Map([[sha256, text]])).map(({ line, reason: why }) => [line, why]);
}

describe('a line that holds something', () => {
  test.each([
    ['a figure', '全年成交1.89亿吨'],
    ['a title', '发布《碳排放权交易管理办法》'],
    ['a number in words', '纳入三个行业'],
    ['a figure after its number in a list', '1. 全年成交1.89亿吨'],
    ['a figure after its number in brackets', '（2）共2162家'],
  ])('%s is found where no fact stands on it', (_, text) => {
    expect(uncovered(`前言\n${text}\n末行`)).toEqual([[2, undefined]]);
  });

  test('is covered by a fact of any kind, on each of its lines', () => {
    const facts = factsWith({ statistics: [statisticFact({ locator: 'L1+L3' })], news: [newsFact({ locator: 'L2' })] });
    expect(uncovered('第1行\n第2行\n第3行\n第4行', facts)).toEqual([[4, undefined]]);
  });

  test('is not covered by a fact of another publication', () => {
    expect(uncovered('共2162家', factsWith({ statistics: [statisticFact({ source: 'b-report' })] }))).toEqual([[1, undefined]]);
  });

  test('is named with its publication and its words', () => {
    expect(uncoveredLines(factsWith({}), [], new Map([[sha256, '共2162家']]))).toEqual([
      { source: 'a-report', line: 1, text: '共2162家', reason: undefined },
    ]);
  });
});

test.each([
  ['words alone', '市场运行平稳有序'],
  ['an empty line', ''],
  ['the number of a page', '  12  '],
  ['the number of an item', '1. 总体情况'],
  ['the number of an item in brackets', '（3）总体情况'],
  ['the number of a picture', '图 3 市场结构'],
  ['a page in a table of contents', '总体情况\t12'],
  ['a page of so many', '总体情况/36'],
])('%s counts for nothing: %s', (_, text) => {
  expect(uncovered(text)).toEqual([]);
});

describe('a line left out on purpose', () => {
  const TEXT = '第1行\n第2行\n第3行\n第4行';

  test.each([
    ['L2', [undefined, reason.en, undefined, undefined]],
    ['L2-L3', [undefined, reason.en, reason.en, undefined]],
    ['L1-L4', [reason.en, reason.en, reason.en, reason.en]],
  ])('%s has its reason', (lines, reasons) => {
    expect(uncovered(TEXT, factsWith({}), leftOut(lines)).map(([, why]) => why)).toEqual(reasons);
  });

  test('of another publication is still without one', () => {
    expect(uncovered(TEXT, factsWith({}), [{ ...leftOut('L1-L4')[0]!, source: 'b-report' }]).every(([, why]) => why === undefined)).toBe(true);
  });

  test('is no fault; a line without a reason is', () => {
    const faults = coverageFaults(uncoveredLines(factsWith({}), leftOut('L1-L3'), new Map([[sha256, TEXT]])));
    expect(faults).toEqual([
      {
        file: 'coverage/a-report.yaml',
        row: 1,
        rule: 'lines-covered',
        found: 'L4 of a-report: 第4行',
        remedy: expect.stringContaining('data/coverage'),
      },
    ]);
  });

  test.each(['2', 'L2–L3', 'L2-3', 'L2-L3-L4', ''])('the lines %j are not read', (lines) => {
    expect(leftOutSchema.safeParse(leftOut(lines)[0]).success).toBe(false);
    expect(leftOutSchema.safeParse(leftOut('L2-L3')[0]).success).toBe(true);
  });
});

test('a publication that is not there has no lines', () => {
  expect(uncoveredLines(factsWith({}), [], new Map())).toEqual([]);
});
