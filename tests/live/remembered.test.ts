import { remembered } from '../../src/live/remembered';
import { FakeStorage } from './_windows';

const SEEN = { address: 'https://example.com/feed.json', version: '2024-03-01-00000000', etag: '"one"' };

test('everything is there in the next session', () => {
  const storage = new FakeStorage();
  Object.assign(
    remembered(() => storage),
    { feed: SEEN.address, seen: SEEN, hasKept: true },
  );
  const later = remembered(() => storage);
  expect({ feed: later.feed, seen: later.seen, hasKept: later.hasKept }).toEqual({ feed: SEEN.address, seen: SEEN, hasKept: true });
});

test('what is forgotten leaves nothing', () => {
  const storage = new FakeStorage();
  const memory = remembered(() => storage);
  Object.assign(memory, { feed: SEEN.address, seen: SEEN, hasKept: true });
  Object.assign(memory, { feed: undefined, seen: undefined, hasKept: false });
  expect([memory.feed, memory.seen, memory.hasKept]).toEqual([undefined, undefined, false]);
  expect(storage.held.size).toBe(0);
});

test.each(['', 'null', '[]', '{}', '{"address":1,"version":"x"}', `{"address":"a","version":"b","etag":"\\n"}`])(
  'something else under our name is as good as nothing: %j',
  (text) => {
    const storage = new FakeStorage();
    storage.setItem('carbon.feed-seen', text);
    expect(remembered(() => storage).seen).toBeUndefined();
  },
);

test('a browser that refuses even to be asked is no reason to fail', () => {
  const memory = remembered(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  memory.feed = SEEN.address;
  memory.hasKept = true;
  expect([memory.feed, memory.hasKept, memory.seen]).toEqual([SEEN.address, true, undefined]);
});
