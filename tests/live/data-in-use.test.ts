import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { FUNCTIONS } from '../../generated/functions';
import { CarbonError } from '../../src/core/errors';
import { context, records } from '../../src/functions/_lib/context';
import type { DataInUse } from '../../src/live/data-in-use';
import { FEED, feedOf, hostOf, publishing, smallJson, type Host } from '../dataset/feed/_published';
import { factsWith, policyFact } from '../_setup/records';
import { browser, settled, FakeStorage } from './_windows';

const BUNDLED = smallJson([{ period: '2024-03-01', value: 50 }]);
const NEWER = smallJson([
  { period: '2024-03-01', value: 50.5, printed: '50.5' },
  { period: '2024-03-04', value: 51 },
], { records: factsWith({ policies: [policyFact()] }).records }); // prettier-ignore
const NEWEST = smallJson([{ period: '2024-03-11', value: 52 }]);
const OFFLINE = hostOf({}).fetch;

/** What a cell shows now. */
const price = () => FUNCTIONS.PRICE([['TEST:A']])[0]![0] as unknown;
const versionOf = (data: DataInUse) => data.current().version.version;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

afterEach(() => {
  delete (globalThis as { indexedDB?: unknown }).indexedDB;
});

/** The error a refresh was refused with. */
async function refusal(data: DataInUse): Promise<CarbonError> {
  const outcome = await data.refresh();
  if (outcome.kind !== 'refused') throw new Error(`not refused: ${outcome.kind}`);
  return outcome.error;
}

describe('a refresh', () => {
  test('takes newer data: functions and pane answer from them, and what changed is told', async () => {
    const data = browser().windowOf(BUNDLED, hostOf(publishing(NEWER)).fetch);
    const heard: string[] = [];
    data.subscribe((before, after) => heard.push(`${before.asOf} ${after.asOf} ${String(price())}`));
    expect(price()).toBe(50);

    const outcome = await data.refresh();
    expect(outcome).toMatchObject({
      kind: 'changed',
      isKept: true,
      before: { version: BUNDLED.version },
      after: { version: NEWER.version, published: NEWER.asOf },
      changes: { figures: { new: 1, corrected: 1, withdrawn: 0 }, records: { policies: { new: 1, corrected: 0, withdrawn: 0 } } },
    });
    expect(price()).toBe(51);
    expect(records().policies).toHaveLength(1);
    expect(context().dataset).toBe(data.current().dataset);
    expect(await data.current().records()).toBe(records());
    expect(heard).toEqual(['2024-03-01 2024-03-04 51']);
  });

  test('keeps the language', async () => {
    const data = browser().windowOf(BUNDLED, hostOf(publishing(NEWER)).fetch);
    data.speak('zh');
    await data.refresh();
    expect(context().language).toBe('zh');
    data.speak('en');
    expect(context()).toEqual({ language: 'en', dataset: data.current().dataset });
  });

  test('says when there is nothing newer, and asks conditionally the next time', async () => {
    const { windowOf } = browser();
    const feed = JSON.stringify(feedOf(BUNDLED));
    const { fetch, requests } = hostOf({
      [FEED]: ({ headers }) =>
        headers.has('If-None-Match') ? new Response(null, { status: 304 }) : new Response(feed, { headers: { ETag: '"one"' } }),
    });
    for (const data of [windowOf(BUNDLED, fetch), windowOf(BUNDLED, fetch)]) {
      expect(await data.refresh()).toMatchObject({ kind: 'up-to-date', inUse: { version: BUNDLED.version } });
    }
    expect(requests.map(({ headers }) => headers.get('If-None-Match'))).toEqual([null, '"one"']);
  });

  test('asked for twice at once, runs once', async () => {
    const { fetch, asked } = hostOf(publishing(NEWER));
    const data = browser().windowOf(BUNDLED, fetch);
    const outcomes = await Promise.all([data.refresh(), data.refresh()]);
    expect(outcomes[0]).toBe(outcomes[1]);
    expect(asked).toHaveLength(2);
  });

  test('that fails leaves everything as it was and says why, with the version in use, in both languages', async () => {
    const data = browser().windowOf(BUNDLED, OFFLINE);
    const listener = jest.fn();
    data.subscribe(listener);
    const error = await refusal(data);
    expect(error.code).toBe('feed-offline');
    for (const language of ['zh', 'en'] as const) expect(error.text(language)).toEqual(expect.stringContaining(BUNDLED.version));
    expect(error.text('en')).toContain(FEED);
    expect(listener).not.toHaveBeenCalled();
    expect(price()).toBe(50);
    expect(data.canStepBack()).toBe(false);
  });

  test('without the part of the add-in that checks feeds, the host is away', async () => {
    const loadParts = () => Promise.reject(new Error('ChunkLoadError'));
    expect(await refusal(browser().windowOf(BUNDLED, hostOf(publishing(NEWER)).fetch, { loadParts }))).toMatchObject({ code: 'feed-offline' });
  });

  test('whose bundled records cannot be loaded keeps nothing', async () => {
    const { windowOf } = browser();
    const loadRecords = () => Promise.reject(new Error('ChunkLoadError'));
    expect(await refusal(windowOf(BUNDLED, hostOf(publishing(NEWER)).fetch, { loadRecords }))).toMatchObject({ code: 'feed-offline' });
    const next = windowOf(BUNDLED, OFFLINE);
    expect(next.arrival()).toBeUndefined();
    expect(versionOf(next)).toBe(BUNDLED.version);
  });

  test('a fault of ours is called one', async () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const loadParts = () => Promise.resolve({ checkFeed: () => { throw new Error('bug'); } } as never); // prettier-ignore
    expect(await refusal(browser().windowOf(BUNDLED, OFFLINE, { loadParts }))).toMatchObject({ code: 'internal' });
    expect(console.error).toHaveBeenCalled();
  });
});

describe('a later session', () => {
  test('starts with what was kept, and formulas wait for it', async () => {
    const { windowOf } = browser();
    await windowOf(BUNDLED, hostOf(publishing(NEWER)).fetch).refresh();

    const later = windowOf(BUNDLED, OFFLINE);
    expect(price()).toBe(50);
    await later.arrival();
    expect(price()).toBe(51);
    expect(versionOf(later)).toBe(NEWER.version);
    expect(later.arrival()).toBeUndefined();
  });

  test('waits for nothing where nothing is kept', () => {
    const { windowOf } = browser();
    const loadParts = jest.fn();
    expect(windowOf(BUNDLED, OFFLINE, { loadParts }).arrival()).toBeUndefined();
    expect(loadParts).not.toHaveBeenCalled();
  });

  test('waits a second and no longer; what comes later is taken then', async () => {
    // Only what waits is moved: the storage of the tests keeps its own time.
    jest.useFakeTimers({ doNotFake: ['Date', 'performance', 'setImmediate', 'queueMicrotask', 'nextTick', 'hrtime'] });
    const { windowOf, storage } = browser();
    storage.setItem('carbon.has-kept', '1');
    let arrive = (): void => undefined;
    const loadParts = jest.fn(() => new Promise<never>((_, reject) => (arrive = () => reject(new Error('too late')))));
    const data = windowOf(BUNDLED, OFFLINE, { loadParts });
    const arrival = data.arrival();
    await jest.advanceTimersByTimeAsync(1000);
    await arrival;
    expect(data.arrival()).toBeUndefined();
    expect(price()).toBe(50);
    jest.useRealTimers();
    const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    arrive();
    await settled();
    expect(warn).toHaveBeenCalled();
  });

  test.each([
    ['reaches further', NEWEST],
    ['reaches as far and is another', smallJson([{ period: '2024-03-04', value: 99 }])],
  ])('of a newer add-in whose own dataset %s drops what was kept', async (_, bundled) => {
    const { windowOf, storage } = browser();
    await windowOf(BUNDLED, hostOf(publishing(NEWER)).fetch).refresh();
    const later = windowOf(bundled, OFFLINE);
    await later.arrival();
    expect(versionOf(later)).toBe(bundled.version);
    expect(storage.held.has('carbon.has-kept')).toBe(false);
    expect(windowOf(bundled, OFFLINE).arrival()).toBeUndefined();
  });

  test('drops what does not pass its check, and takes the one before it', async () => {
    const { windowOf } = browser();
    const first = windowOf(BUNDLED, hostOf(publishing(NEWER)).fetch);
    await first.refresh();
    await windowOf(BUNDLED, hostOf(publishing(NEWEST)).fetch).refresh();
    await spoilNewest();
    const later = windowOf(BUNDLED, OFFLINE);
    await later.arrival();
    expect(versionOf(later)).toBe(NEWER.version);
    expect(price()).toBe(51);
  });
});

/** As another add-in, or a damaged disk, could leave it. */
async function spoilNewest(): Promise<void> {
  const { indexedDbShelf } = await import('../../src/dataset/feed/indexed-db-shelf');
  await indexedDbShelf().change(({ newest, previous }) => ({ newest: { ...newest!, text: newest!.text.slice(0, 99) }, previous }));
}

describe('a step back', () => {
  const refreshed = async (...datasets: (typeof NEWER)[]) => {
    const { windowOf } = browser();
    let data = windowOf(BUNDLED, OFFLINE);
    for (const json of datasets) {
      data = windowOf(BUNDLED, hostOf(publishing(json)).fetch);
      await data.arrival();
      expect(await data.refresh()).toMatchObject({ kind: 'changed' });
    }
    return { data, windowOf };
  };

  test('brings the data before, and later sessions start with them', async () => {
    const { data, windowOf } = await refreshed(NEWER, NEWEST);
    expect(data.canStepBack()).toBe(true);
    expect(await data.stepBack()).toMatchObject({
      kind: 'changed',
      before: { version: NEWEST.version },
      after: { version: NEWER.version },
      changes: { figures: { new: 2, withdrawn: 1 } },
    });
    expect(price()).toBe(51);
    const later = windowOf(BUNDLED, OFFLINE);
    await later.arrival();
    expect(versionOf(later)).toBe(NEWER.version);
  });

  test('from the first refreshed data brings those of the add-in', async () => {
    const { data, windowOf } = await refreshed(NEWER);
    expect(await data.stepBack()).toMatchObject({ kind: 'changed', after: { version: BUNDLED.version } });
    expect(price()).toBe(50);
    expect(data.canStepBack()).toBe(false);
    expect(windowOf(BUNDLED, OFFLINE).arrival()).toBeUndefined();
  });

  test('from those there is none', async () => {
    const { data } = await refreshed();
    const outcome = await data.stepBack();
    expect(outcome).toMatchObject({ kind: 'refused', error: { code: 'no-earlier-data' } });
  });

  test('does not stop the next refresh, whatever the feed said before', async () => {
    const { windowOf } = browser();
    const data = windowOf(BUNDLED, hostOf(publishing(NEWER, {}, { ETag: '"one"' })).fetch);
    await data.refresh();
    await data.stepBack();
    expect(await data.refresh()).toMatchObject({ kind: 'changed', after: { version: NEWER.version } });
  });
});

describe('two windows', () => {
  test('take what one of them took, back and forth', async () => {
    const { windowOf } = browser();
    const [one, other] = [windowOf(BUNDLED, hostOf(publishing(NEWER)).fetch), windowOf(BUNDLED, OFFLINE)];
    const heard = jest.fn();
    other.subscribe(heard);
    await one.refresh();
    await settled();
    expect(versionOf(other)).toBe(NEWER.version);
    expect(heard).toHaveBeenCalledTimes(1);

    await other.stepBack();
    await settled();
    expect([one, other].map(versionOf)).toEqual([BUNDLED.version, BUNDLED.version]);
  });

  test('that refresh at once end with the newest of both', async () => {
    const { windowOf } = browser();
    const [one, other] = [windowOf(BUNDLED, hostOf(publishing(NEWER)).fetch), windowOf(BUNDLED, hostOf(publishing(NEWEST)).fetch)];
    await Promise.all([one.refresh(), other.refresh()]);
    await settled();
    expect([one, other].map(versionOf)).toEqual([NEWEST.version, NEWEST.version]);
  });
});

describe('a browser that keeps nothing', () => {
  const refuse = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  const blocked = Object.assign(new FakeStorage(), { getItem: refuse, setItem: refuse, removeItem: refuse });

  test.each<[string, () => void]>([
    ['has no IndexedDB', () => delete (globalThis as { indexedDB?: unknown }).indexedDB],
    ['refuses to open it', () => jest.spyOn(globalThis.indexedDB, 'open').mockImplementation(refuse)],
    ['has a full disk', () => jest.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(refuse)],
  ])('since it %s still serves newer data in this session, says so, and steps back', async (_, breakStorage) => {
    breakStorage();
    const { windowOf } = browser(blocked);
    const answers: Host['fetch'][] = [hostOf(publishing(NEWER)).fetch, hostOf(publishing(NEWEST)).fetch];
    const data = windowOf(BUNDLED, (...request) => answers[0]!(...request));
    expect(await data.refresh()).toMatchObject({ kind: 'changed', isKept: false });
    expect(price()).toBe(51);
    answers.shift();
    expect(await data.refresh()).toMatchObject({ kind: 'changed', isKept: false });
    expect(price()).toBe(52);
    expect(await data.stepBack()).toMatchObject({ after: { version: NEWER.version } });
    expect(await data.stepBack()).toMatchObject({ after: { version: BUNDLED.version } });
    expect(windowOf(BUNDLED, OFFLINE).arrival()).toBeUndefined();
  });
});

describe('the address of the feed', () => {
  test('is beside the page unless the user chose another, and is remembered', async () => {
    const { windowOf } = browser();
    const other = 'https://data.example.org/carbon/feed.json';
    const { fetch, asked } = hostOf({ [other]: () => new Response(JSON.stringify(feedOf(BUNDLED))) });
    const data = windowOf(BUNDLED, fetch);
    expect(data.feedAddress()).toBe(FEED);
    data.setFeedAddress(` ${other} `);
    expect(windowOf(BUNDLED, OFFLINE).feedAddress()).toBe(other);
    expect(await data.refresh()).toMatchObject({ kind: 'up-to-date' });
    expect(asked).toEqual([other]);
    data.setFeedAddress(undefined);
    expect(data.feedAddress()).toBe(FEED);
  });

  test('that is not allowed is refused and the one before stays', () => {
    const data = browser().windowOf(BUNDLED, OFFLINE);
    data.setFeedAddress('https://data.example.org/feed.json');
    for (const address of ['http://data.example.org/feed.json', 'feed.json', 'javascript:alert(1)']) {
      expect(() => data.setFeedAddress(address)).toThrow(expect.objectContaining({ code: 'feed-address-refused' }));
    }
    expect(data.feedAddress()).toBe('https://data.example.org/feed.json');
  });

  test('holds for this page where nothing can be remembered', () => {
    const blocked = browser(new (class extends FakeStorage { override getItem = (): never => { throw new DOMException('denied'); }; })()); // prettier-ignore
    const data = blocked.windowOf(BUNDLED, OFFLINE);
    data.setFeedAddress('https://data.example.org/feed.json');
    expect(data.feedAddress()).toBe('https://data.example.org/feed.json');
  });
});
