import fc from 'fast-check';
import { excerptOf, markMatches } from '../../src/core/marks';
import { searchRecords } from '../../src/core/search';
import { SEED } from '../_setup/random-values';

/** The text with what matches in brackets. */
const marked = (text: string, query: string) =>
  markMatches(text, query)
    .map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text))
    .join('');

describe('what matches is marked', () => {
  test.each([
    ['碳排放权交易管理暂行条例', '条例', '碳排放权交易管理暂行[条例]'],
    ['产品碳足迹：碳足迹核算', '碳足迹', '产品[碳足迹]：[碳足迹]核算'],
    ['全国碳市场', '碳', '全国[碳]市场'],
    ['Product carbon footprint', 'CARBON', 'Product [carbon] footprint'],
    ['Product carbon footprint', 'foot', 'Product carbon [foot]print'],
    ['Carbon-neutral CARBON', 'carbon', '[Carbon]-neutral [CARBON]'],
    ['2023年度配额分配方案（CEA）', '配额 cea', '2023年度[配额]分配方案（[CEA]）'],
    ['Ｐａｒｉｓ Agreement', 'paris', '[Ｐａｒｉｓ] Agreement'],
    ['至少3.5%的钢', '3.5', '至少[3.5]%的钢'],
    ['发改办〔2024〕12号', '2024', '发改办〔[2024]〕12号'],
    ['㈠ 总则', '一', '[㈠] 总则'],
    ['𠮷林碳市场', '碳市场', '𠮷林[碳市场]'],
  ])('%s for %s', (text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  test.each([
    ['regulations', 'ulations'],
    ['碳排放权', '碳权'],
    ['carbon', ''],
    ['carbon', ' ，'],
  ])('%s is left whole for "%s"', (text, query) => {
    expect(markMatches(text, query)).toEqual([{ text, isMatch: false }]);
  });

  test('an empty text has no pieces', () => {
    expect(markMatches('', 'carbon')).toEqual([]);
  });
});

describe('an excerpt', () => {
  test('is the first text that holds what the shown one lacks, whole where it is short', () => {
    expect(excerptOf(['产品碳足迹', '配额分配', '配额'], '配额', '暂行条例')).toBe('配额分配');
    expect(excerptOf(['Carbon', 'Allowances are allocated'], 'alloc', 'Rules')).toBe('Allowances are allocated');
    expect(excerptOf(['碳足迹', '配额分配'], '条例 配额', '暂行条例')).toBe('配额分配');
  });

  test('is not needed where the shown text tells, nor found where nothing does', () => {
    expect(excerptOf(['配额分配'], '配额', '配额方案')).toBeUndefined();
    expect(excerptOf(['Carbon'], 'alloc', 'Rules')).toBeUndefined();
    expect(excerptOf(['Carbon'], '', 'Rules')).toBeUndefined();
  });

  test('of a long text is cut before and after the match', () => {
    const excerpt = excerptOf([`${'前'.repeat(100)}配额${'后'.repeat(100)}配额`], '配额', '');
    expect(excerpt).toBe(`…${'前'.repeat(20)}配额${'后'.repeat(26)}…`);
    expect(excerptOf(['carbon '.repeat(30)], 'carbon', '')).toBe(`${'carbon '.repeat(12)}carbon…`);
  });

  test('begins with a whole English word', () => {
    const excerpt = excerptOf([`${'Enterprises of the power sector '.repeat(4)}receive allowances.`], 'allowances', '');
    expect(excerpt).toBe('…sector receive allowances.');
  });

  test('ends where the text does', () => {
    expect(excerptOf([`${'前'.repeat(100)}配额`], '配额', '')).toBe(`…${'前'.repeat(20)}配额`);
  });
});

describe('whatever the text', () => {
  const words = fc.constantFrom('碳', '碳市场', 'Carbon', 'ＣＥＡ', '3.5%', '㈠', 'ﬁre', '。', ' ', '-', '𠮷', 'İ');
  const texts = fc.array(words, { maxLength: 8 }).map((parts) => parts.join(''));

  test('the pieces put together are the text', () => {
    fc.assert(
      fc.property(texts, texts, (text, query) => {
        expect(
          markMatches(text, query)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
      { seed: SEED },
    );
  });

  test('what the search finds has something marked', () => {
    fc.assert(
      fc.property(texts, texts, (text, query) => {
        const isFound = searchRecords([text], (one) => ({ titles: [one], texts: [] }), query).length > 0;
        const isAsked = query.trim() !== '';
        if (isFound && isAsked) expect(markMatches(text, query).some(({ isMatch }) => isMatch)).toBe(true);
      }),
      { seed: SEED },
    );
  });
});
