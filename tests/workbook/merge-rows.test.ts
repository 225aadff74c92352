import { fillFor, mergeRows, type StandingRow } from '../../src/workbook/merge-rows';

/** `a b *c`: rows by their keys, the user's own with a star. */
const standing = (text: string): StandingRow[] =>
  text.split(' ').filter(Boolean).map((key) => (key.startsWith('*') ? { key: key.slice(1), isOurs: false } : { key, isOurs: true })); // prettier-ignore

/** Keys of the rows as they will stand; a new one with a plus, the user's with a star. */
const merged = (before: string, fresh: string) => {
  const rows = standing(before);
  const keys = fresh.split(' ').filter(Boolean);
  return mergeRows(rows, keys)
    .map((row) => (row.fresh === undefined ? `*${rows[row.standing!]!.key}` : (row.standing === undefined ? '+' : '') + keys[row.fresh]!))
    .join(' ');
};

test.each([
  ['nothing has changed', 'a b c', 'a b c', 'a b c'],
  ['a row is new in the middle of the list', 'a c', 'a b c', 'a +b c'],
  ['a row is gone', 'a b c', 'a c', 'a c'],
  ['all rows are other ones', 'a b', 'c d', '+c +d'],
  ['the list has another order where the user has given none', 'a', 'b a', '+b a'],
  ['the user has sorted: the order stays, new rows follow', 'c a b', 'a b c d', 'c a b +d'],
  ['the user has sorted and a row is gone', 'c a b', 'a c', 'c a'],
  ['a row of the user stays below the one it stood below', 'a *mine b', 'a b c', 'a *mine b +c'],
  ['also where that one has moved', 'a b *mine', 'x a b', '+x a b *mine'],
  ['at the top it stays at the top', '*mine a', 'a b', '*mine a +b'],
  ['where the row above it is gone, it stands below the nearest one above', 'a b *mine', 'a', 'a *mine'],
  ['a blank row is the user’s too', 'a * b', 'a b', 'a * b'],
  ['two rows of the user keep their order', 'a *one *two b', 'a b', 'a *one *two b'],
  ['a key the list takes up does not swallow a row of the user with the same key', 'a *b', 'a b', 'a *b +b'],
])('%s', (_, before, fresh, after) => {
  expect(merged(before, fresh)).toBe(after);
});

test('every new row stands once, every row of the user once, whatever came before', () => {
  const fresh = ['a', 'b', 'c', 'd'];
  for (const before of ['d c b a', '*x d *y c *z', '', 'a a b', '*a *b *c']) {
    const rows = mergeRows(standing(before), fresh);
    expect(rows.flatMap((row) => row.fresh ?? []).sort()).toEqual([0, 1, 2, 3]);
    expect(rows.filter((row) => row.fresh === undefined)).toHaveLength(before.split('*').length - 1);
  }
});

test('a new row gets the formula that all of our rows have in a column, and nothing where they differ', () => {
  const rows = standing('a *mine b');
  expect(fillFor(['=RC[-1]*2', 7, '=RC[-1]*2'], rows)).toBe('=RC[-1]*2');
  expect(fillFor(['=RC[-1]*2', 7, '=RC[-1]*3'], rows)).toBe('');
  expect(fillFor(['note', '', 'note'], rows)).toBe('');
  expect(fillFor([], [])).toBe('');
});
