import { checkFeed, type Asked, type Means } from '../../../src/dataset/feed/check-feed';
import { FeedFault } from '../../../src/dataset/feed/fault';
import type { Version } from '../../../src/dataset/feed/version';
import { FEED, PAGE, feedOf, hostOf, publishing, smallJson } from './_published';

const OLD: Version = { version: '2024-02-01-00000000', asOf: '2024-02-01', published: '2024-02-01' };
const NEW = smallJson();
const DATASET = new URL(`dataset-${NEW.version}.json`, FEED).href;
const asking = (changes: Partial<Asked> = {}): Asked => ({ address: FEED, page: PAGE, inUse: OLD, seen: undefined, ...changes });
const SHORT = { milliseconds: 50, bytes: 100_000 };

/** The code and detail a check ends with. */
async function faultOf(means: Means, asked = asking()): Promise<object> {
  const thrown = await checkFeed(asked, means).then(
    () => 'nothing refused',
    (fault: unknown) => fault,
  );
  if (!(thrown instanceof FeedFault)) throw thrown;
  return { code: thrown.code, ...thrown.detail };
}

test('what is newer is brought, checked, with what the feed said', async () => {
  const { fetch, asked, requests } = hostOf(
    publishing(NEW, { published: '2024-03-02' }, { ETag: '"one"', 'Last-Modified': 'Sat, 02 Mar 2024 08:00:00 GMT' }),
  );
  const checked = await checkFeed(asking(), { fetch });
  expect(checked).toMatchObject({
    kind: 'newer',
    version: { version: NEW.version, asOf: '2024-03-01', published: '2024-03-02' },
    seen: { address: FEED, version: NEW.version, etag: '"one"', lastModified: 'Sat, 02 Mar 2024 08:00:00 GMT' },
    published: { dataset: { version: NEW.version } },
  });
  expect(asked).toEqual([FEED, DATASET]);
  // The browser may not answer from a copy nobody asked the host about.
  expect(requests.map(({ cache }) => cache)).toEqual(['no-cache', 'no-cache']);
});

test('the version in use is not downloaded again', async () => {
  const { fetch, asked } = hostOf(publishing(NEW));
  const inUse = { version: NEW.version, asOf: NEW.asOf, published: NEW.asOf };
  expect(await checkFeed(asking({ inUse }), { fetch })).toMatchObject({ kind: 'up-to-date', seen: { version: NEW.version } });
  expect(asked).toEqual([FEED]);
});

describe('conditional requests', () => {
  const seen = { address: FEED, version: OLD.version, etag: '"one"', lastModified: 'Thu, 01 Feb 2024 08:00:00 GMT' };
  const unchanged = () => new Response(null, { status: 304 });

  test('a feed that has not changed since it named the data in use has nothing newer', async () => {
    const { fetch, requests } = hostOf({ [FEED]: unchanged });
    expect(await checkFeed(asking({ seen }), { fetch })).toEqual({ kind: 'up-to-date', seen });
    expect(requests[0]!.headers.get('If-None-Match')).toBe('"one"');
    expect(requests[0]!.headers.get('If-Modified-Since')).toBe('Thu, 01 Feb 2024 08:00:00 GMT');
    expect(requests[0]!.cache).toBe('no-store');
  });

  test.each([
    ['it named other data, as after a step back', { ...seen, version: '2024-03-01-ffffffff' }, FEED],
    ['another feed was read', { ...seen, address: 'https://other.example.com/feed.json' }, FEED],
  ])('asks for all of it where %s', async (_, last, address) => {
    const { fetch, requests } = hostOf(publishing(NEW));
    expect(await checkFeed(asking({ seen: last, address }), { fetch })).toMatchObject({ kind: 'newer' });
    expect([...requests[0]!.headers]).toEqual([]);
  });

  test('headers of ours are not sent to another host, which would have to allow them first', async () => {
    const address = 'https://data.example.org/feed.json';
    const { fetch, requests } = hostOf({ [address]: () => new Response(JSON.stringify(feedOf(NEW, { version: OLD.version }))) });
    expect(await checkFeed(asking({ address, seen: { ...seen, address } }), { fetch })).toMatchObject({ kind: 'up-to-date' });
    expect([...requests[0]!.headers]).toEqual([]);
    expect(requests[0]!.cache).toBe('no-cache');
  });

  test('a 304 nobody asked for is refused', async () => {
    expect(await faultOf(hostOf({ [FEED]: unchanged }))).toEqual({ code: 'feed-refused', address: FEED, status: 304 });
  });
});

describe('where it ends', () => {
  test.each(['http://example.com/feed.json', 'ftp://example.com/feed.json', 'file:///etc/feed.json', 'javascript:alert(1)', 'data:application/json,{}', 'https://user:secret@example.com/feed.json', 'feed.json', ''])(
    'an address such as %j is refused before anything is asked', async (address) => {
      const host = hostOf({});
      expect(await faultOf(host, asking({ address }))).toEqual({ code: 'feed-address-refused', address });
      expect(host.asked).toEqual([]);
    },
  ); // prettier-ignore

  test('the page’s own host may be plain http, as on a developer’s machine', async () => {
    const page = 'http://localhost:3000/workbench.html';
    const address = 'http://localhost:3000/feed.json';
    const { fetch } = hostOf({ [address]: () => new Response(JSON.stringify(feedOf(NEW, { version: OLD.version }))) });
    expect(await checkFeed(asking({ address, page }), { fetch })).toMatchObject({ kind: 'up-to-date' });
  });

  test('a dataset elsewhere than over https is refused', async () => {
    const url = 'http://example.com/dataset.json';
    expect(await faultOf(hostOf(publishing(NEW, { url })))).toEqual({ code: 'feed-address-refused', address: url });
  });

  test('a redirect to where no address is allowed is refused', async () => {
    const redirected = Object.defineProperty(new Response('{}'), 'url', { value: 'http://example.com/feed.json' });
    expect(await faultOf(hostOf({ [FEED]: () => redirected }))).toEqual({ code: 'feed-address-refused', address: 'http://example.com/feed.json' });
  });

  test('offline', async () => {
    expect(await faultOf(hostOf({}))).toEqual({ code: 'feed-offline', address: FEED });
  });

  test.each([404, 410])('no feed: %i', async (status) => {
    expect(await faultOf(hostOf({ [FEED]: () => new Response('', { status }) }))).toEqual({ code: 'feed-missing', address: FEED });
  });

  test.each([401, 403, 500, 503])('a host that refuses: %i', async (status) => {
    expect(await faultOf(hostOf({ [FEED]: () => new Response('', { status }) }))).toEqual({ code: 'feed-refused', address: FEED, status });
  });

  test('a feed whose dataset is gone', async () => {
    const answers = { ...publishing(NEW), [DATASET]: () => new Response('', { status: 404 }) };
    expect(await faultOf(hostOf(answers))).toEqual({ code: 'feed-missing', address: DATASET });
  });

  test('a host that never answers', async () => {
    const silent = ({ signal }: { signal: AbortSignal }) =>
      new Promise<Response>((_, reject) => signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError'))));
    expect(await faultOf({ ...hostOf({ [FEED]: silent }), feedLimits: SHORT })).toEqual({ code: 'feed-slow', address: FEED, seconds: 1 });
  });

  test('a host that sends byte after byte and never ends', async () => {
    let timer: NodeJS.Timeout | undefined;
    const dripping = () =>
      new Response(
        new ReadableStream({
          start(controller) {
            timer = setInterval(() => controller.enqueue(new Uint8Array(1)), 5);
          },
        }),
      );
    const answers = { ...publishing(NEW), [DATASET]: dripping };
    expect(await faultOf({ ...hostOf(answers), datasetLimits: SHORT })).toEqual({ code: 'feed-slow', address: DATASET, seconds: 1 });
    clearInterval(timer);
  });

  test('a body that ends too early', async () => {
    const whole = JSON.stringify(NEW);
    const beginning = Buffer.from(whole).subarray(0, 100);
    const answers = { ...publishing(NEW), [DATASET]: () => new Response(beginning) };
    expect(await faultOf(hostOf(answers))).toEqual({ code: 'feed-cut-short', address: DATASET, received: 100, expected: Buffer.byteLength(whole) });
  });

  test('a connection that breaks in the middle', async () => {
    const broken = () =>
      new Response(
        new ReadableStream({
          pull(controller) {
            controller.enqueue(new Uint8Array(10));
            controller.error(new TypeError('network error'));
          },
        }),
      );
    const fault = await faultOf(hostOf({ ...publishing(NEW), [DATASET]: broken }));
    expect(fault).toMatchObject({ code: 'feed-cut-short', address: DATASET, expected: Buffer.byteLength(JSON.stringify(NEW)) });
  });

  test('a body longer than the feed says is not read to its end', async () => {
    let sent = 0;
    const endless = () => new Response(new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array((sent += 1000) && 1000)) }));
    const answers = { ...publishing(NEW, { bytes: 5000 }), [DATASET]: endless };
    expect(await faultOf(hostOf(answers))).toEqual({ code: 'feed-too-large', address: DATASET, limit: 5000 });
    expect(sent).toBeLessThan(20_000);
  });

  test('a dataset larger than any may be is not asked for', async () => {
    const host = hostOf(publishing(NEW, { bytes: 100_001 }));
    expect(await faultOf({ ...host, datasetLimits: SHORT })).toEqual({ code: 'feed-too-large', address: DATASET, limit: 100_000 });
    expect(host.asked).toEqual([FEED]);
  });

  test('a feed that is no small file', async () => {
    const answers = { [FEED]: () => new Response('x'.repeat(100_000)) };
    expect(await faultOf(hostOf(answers))).toEqual({ code: 'feed-too-large', address: FEED, limit: 65_536 });
  });

  test('one altered byte', async () => {
    const altered = JSON.stringify(NEW).replace('"L1"', '"L2"');
    const answers = { ...publishing(NEW), [DATASET]: () => new Response(altered) };
    expect(await faultOf(hostOf(answers))).toEqual({ code: 'feed-wrong-hash', address: DATASET });
  });

  test('a page without hashes', async () => {
    jest.spyOn(globalThis.crypto, 'subtle', 'get').mockReturnValue(undefined as never);
    expect(await faultOf(hostOf(publishing(NEW)))).toEqual({ code: 'feed-not-checkable', address: DATASET });
  });

  test.each([
    ['older data', { version: '2024-01-01-00000000' }],
    ['data that reach as far and were published earlier', { version: '2024-02-01-11111111', published: '2024-01-31' }],
  ])('%s', async (_, changes) => {
    const host = hostOf(publishing(NEW, changes));
    expect(await faultOf(host)).toEqual({ code: 'feed-older', address: FEED, offered: changes.version });
    expect(host.asked).toEqual([FEED]);
  });

  test.each([
    ['a page that asks to log in', '<!doctype html>', 'JSON'],
    ['an empty file', '', 'JSON'],
    ['a list', '[]', /expected object/],
    ['no version', JSON.stringify({ ...feedOf(NEW), version: 'newest' }), /version/],
    ['a hash that is none', JSON.stringify({ ...feedOf(NEW), sha256: 'abc' }), /sha256/],
    ['no size', JSON.stringify({ ...feedOf(NEW), bytes: 0 }), /bytes/],
    ['more than a feed says', JSON.stringify({ ...feedOf(NEW), run: 'x' }), /run/],
    ['a key that could pollute', JSON.stringify(feedOf(NEW)).replace('{', '{"__proto__":{},'), 'file: key __proto__'],
    ['bytes that are no text', new Uint8Array([0xff, 0xfe, 0x00]), 'UTF-8'],
  ])('a feed that is %s', async (_, body, part) => {
    const means = hostOf({ [FEED]: () => new Response(body) });
    const expected: unknown = typeof part === 'string' ? part : expect.stringMatching(part);
    expect(await faultOf(means)).toEqual({ code: 'feed-not-readable', address: FEED, part: expected });
  });

  test('a dataset that does not keep the rules', async () => {
    const spoilt = { ...NEW, quotes: { ...NEW.quotes, end: [1.5] } };
    expect(await faultOf(hostOf(publishing(spoilt)))).toMatchObject({
      code: 'feed-not-readable',
      address: DATASET,
      part: expect.stringMatching(/quotes\.end/),
    });
  });

  test('a dataset that is not the one the feed names', async () => {
    const answers = { ...publishing(NEW, { version: '2024-03-01-00000000' }) };
    expect(await faultOf(hostOf(answers))).toEqual({ code: 'feed-not-readable', address: DATASET, part: `version ${NEW.version}` });
  });

  test('a dataset of a form to come', async () => {
    const toCome = { ...NEW, format: 2 } as unknown as typeof NEW;
    expect(await faultOf(hostOf(publishing(toCome)))).toEqual({ code: 'feed-of-newer-form', address: DATASET, form: 2 });
  });
});

test('data that reach as far and were published later are newer', async () => {
  const inUse = { version: '2024-03-01-00000000', asOf: '2024-03-01', published: '2024-03-01' };
  expect(await checkFeed(asking({ inUse }), hostOf(publishing(NEW, { published: '2024-03-01T12:00Z' })))).toMatchObject({ kind: 'newer' });
});
