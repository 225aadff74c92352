import { chosenPoliciesQuery, matchingPoliciesQuery } from '../../src/workbook/policies-query';

const args = (...given: Parameters<typeof matchingPoliciesQuery>) => matchingPoliciesQuery(...given)?.args;

test('rows that were picked are named', () => {
  expect(chosenPoliciesQuery(['b-2024-b', 'a-2024-a'], 'zh')).toEqual({
    function: 'POLICIES',
    args: [null, null, null, null, null, 1, 'zh'],
    only: ['b-2024-b', 'a-2024-a'],
  });
});

describe('all that match are asked for', () => {
  test('by nothing, words, place, topic and years', () => {
    expect(args('', {}, 'en')).toEqual([null, null, null, null, null, 1, 'en']);
    expect(args(' 碳足迹 ', { jurisdiction: ['CN-SH'], topic: ['carbon-footprint'], type: [] }, 'zh')).toEqual([
      '碳足迹',
      'CN-SH',
      'carbon-footprint',
      null,
      null,
      1,
      'zh',
    ]);
    expect(args('', { year: ['2024'] }, 'zh')).toEqual([null, null, null, '2024', '2024', 1, 'zh']);
    expect(args('', { year: ['2025', '2023', '2024'] }, 'zh')).toEqual([null, null, null, '2023', '2025', 1, 'zh']);
  });

  test.each([
    ['several places', { jurisdiction: ['CN', 'EU'] }],
    ['several topics', { topic: ['ets', 'mrv'] }],
    ['years with a gap', { year: ['2023', '2025'] }],
    ['what has no date', { year: ['undated'] }],
    ['the type', { type: ['law'] }],
    ['the issuer', { issuer: ['State Council'], topic: ['ets'] }],
  ])('but not by %s, for which the function has no argument', (_, chosen) => {
    expect(matchingPoliciesQuery('', chosen, 'en')).toBeUndefined();
  });
});
