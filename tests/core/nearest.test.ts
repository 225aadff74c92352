import { nearestMatches } from '../../src/core/nearest';

test.each([
  ['closs', ['open', 'close', 'high'], ['close']],
  ['hig', ['open', 'close', 'high'], ['high']],
  ['CEB', ['CEA', 'BEA', 'EUA', 'XYZ'], ['CEA']],
  ['xyzxyz', ['open', 'close', 'high'], []],
  ['', ['a'], ['a']],
])('%j is nearest to %j', (typed, candidates, nearest) => {
  expect(nearestMatches(typed, candidates)).toEqual(nearest);
});

test('best first, and only so many', () => {
  expect(nearestMatches('abcdef', ['abcdxx', 'abcdef', 'abcdex', 'abcdeg'])).toEqual(['abcdef', 'abcdex', 'abcdeg']);
  expect(nearestMatches('abcdef', ['abcdxx', 'abcdex'], 1)).toEqual(['abcdex']);
});
