import fc from 'fast-check';
import { normaliseName } from '../../src/dataset/names';

test.each([
  ['ice:eua', 'ICE:EUA'],
  ['ＩＣＥ：ＥＵＡ', 'ICE:EUA'],
  [' ICE : EUA ', 'ICE:EUA'],
  ['N–GEO', 'N-GEO'],
  ['N—GEO', 'N-GEO'],
  ['N−GEO', 'N-GEO'],
  ['全国\u3000碳市场', '全国碳市场'],
  ['全国碳排放配额·挂牌协议', '全国碳排放配额挂牌协议'],
])('%j is known as %j', (typed, name) => {
  expect(normaliseName(typed)).toBe(name);
});

test('a name in its one form stays as it is', () => {
  fc.assert(fc.property(fc.string(), (text) => expect(normaliseName(normaliseName(text))).toBe(normaliseName(text))));
});
