import fc from 'fast-check';
import { markMatches } from '../../src/core/marks';
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
