import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { FUNCTIONS } from '../../generated/functions';
import { indexedDbShelf } from '../../src/dataset/feed/indexed-db-shelf';
import type { Import } from '../../src/dataset/imports/import';
import { isoDate } from '../../src/dataset/period';
import { context, records } from '../../src/functions/_lib/context';
import type { DataInUse } from '../../src/live/data-in-use';
import * as parts from '../../src/live/feed-parts';
import { hostOf, publishing, smallJson } from '../dataset/feed/_published';
import { importOf } from '../_setup/imports';
import { browser, settled } from './_windows';

const BUNDLED = smallJson([{ period: '2024-03-01', value: 50 }]);
const NEWER = smallJson([{ period: '2024-03-01', value: 50 }, { period: '2024-03-04', value: 51 }]); // prettier-ignore
const OFFLINE = hostOf({}).fetch;

const FIRST = importOf(1, [{ period: '2024-03-04', value: 61 }], { imported: '2026-11-18' });
const SECOND = importOf(2, [{ period: '2024-03-05', value: 62 }], { imported: '2026-11-19' });

/** What a cell shows for a day. */
const price = (when: string) => {
  const cell = FUNCTIONS.PRICE([['TEST:A']], [[when]], undefined, 0)[0]![0] as unknown;
  return typeof cell === 'number' ? cell : (cell as { code: string }).code;
};
const idsOf = (data: DataInUse) => data.imports().map(({ id }) => id);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

afterEach(() => {
  delete (globalThis as { indexedDB?: unknown }).indexedDB;
});

describe('an import', () => {
  test('answers at once, in functions and pane, and listeners hear of it', async () => {
    const data = browser().windowOf(BUNDLED, OFFLINE);
    const heard: string[] = [];
    data.subscribe((before, after) => heard.push(`${before.version === after.version} ${price('2024-03-04')}`));
    expect(price('2024-03-04')).toBe('nothing-near');
    expect(await data.addImport(FIRST)).toEqual({ kind: 'changed', isKept: true });
    expect(price('2024-03-04')).toBe(61);
    expect(heard).toEqual(['true 61']);
    expect(context().dataset).toBe(data.current().dataset);
    expect(data.current().dataset.imports).toMatchObject([{ id: FIRST.id }]);
    expect(data.current().version.version).toBe(BUNDLED.version);
  });

  test('is there in a later session, for which formulas wait', async () => {
    const { windowOf } = browser();
    await windowOf(BUNDLED, OFFLINE).addImport(FIRST);
    const later = windowOf(BUNDLED, OFFLINE);
    expect(price('2024-03-04')).toBe('nothing-near');
    await later.arrival();
    expect(price('2024-03-04')).toBe(61);
    expect(idsOf(later)).toEqual([FIRST.id]);
  });

  test('can be taken back, and that undone, in its place', async () => {
    const { windowOf, storage } = browser();
    const data = windowOf(BUNDLED, OFFLINE);
    await data.addImport(FIRST);
    await data.addImport(SECOND);
    const [first] = data.imports();
    expect(await data.removeImport(FIRST.id)).toEqual({ kind: 'changed', isKept: true });
    expect(price('2024-03-04')).toBe('nothing-near');
    await data.addImport(first!);
    expect(idsOf(data)).toEqual([FIRST.id, SECOND.id]);
    for (const { id } of [FIRST, SECOND]) await data.removeImport(id);
    expect(price('2024-03-05')).toBe('nothing-near');
    expect(storage.held.has('carbon.has-kept')).toBe(false);
  });

  test('made again goes behind those of its day', async () => {
    const data = browser().windowOf(BUNDLED, OFFLINE);
    const other = importOf(2, [{ period: '2024-03-04', value: 99 }], { imported: FIRST.imported });
    await data.addImport(FIRST);
    await data.addImport(other);
    expect(price('2024-03-04')).toBe(99);
    await data.addImport(FIRST);
    expect(idsOf(data)).toEqual([other.id, FIRST.id]);
    expect(price('2024-03-04')).toBe(61);
  });

  test('leaves loaded records as they are', async () => {
    const loadRecords = jest.fn(() => Promise.resolve(BUNDLED.records));
    const data = browser().windowOf(BUNDLED, OFFLINE, { loadRecords });
    expect(() => records()).toThrow('records are still being loaded');
    await settled();
    await data.addImport(FIRST);
    expect(records()).toBe(BUNDLED.records);
    expect(loadRecords).toHaveBeenCalledTimes(1);
  });

  test('that is too large with the others is refused, and nothing changes', async () => {
    const data = browser().windowOf(BUNDLED, OFFLINE, { loadParts: () => Promise.resolve({ ...parts, fitsInto: () => false }) });
    expect(await data.addImport(FIRST)).toMatchObject({
      kind: 'refused',
      error: { code: 'imports-too-large', detail: { file: 'file-1.csv', figures: 1_000_000 } },
    });
    expect(await indexedDbShelf().look()).toEqual({});
    expect(idsOf(data)).toEqual([]);
  });

  test('without the part of the add-in that joins it, the host is away', async () => {
    const data = browser().windowOf(BUNDLED, OFFLINE, { loadParts: () => Promise.reject(new Error('ChunkLoadError')) });
    expect(await data.addImport(FIRST)).toMatchObject({ kind: 'refused', error: { code: 'feed-offline' } });
  });

  test('and another at the same time are both kept', async () => {
    const data = browser().windowOf(BUNDLED, OFFLINE);
    await Promise.all([data.addImport(FIRST), data.addImport(SECOND)]);
    expect(idsOf(data)).toEqual([FIRST.id, SECOND.id]);
    expect((await indexedDbShelf().look()).imports).toHaveLength(2);
  });
});

describe('newer data of a feed', () => {
  test('are joined with the imports, and before them', async () => {
    const data = browser().windowOf(BUNDLED, hostOf(publishing(NEWER)).fetch);
    await data.addImport(FIRST);
    await data.addImport(SECOND);
    const outcome = await data.refresh();
    // What changed is told of the dataset itself.
    expect(outcome).toMatchObject({ kind: 'changed', changes: { figures: { new: 1, corrected: 0, withdrawn: 0 } } });
    expect([price('2024-03-04'), price('2024-03-05')]).toEqual([51, 62]);
  });

  test('give way in a step back, and the imports stay', async () => {
    const { windowOf } = browser();
    const data = windowOf(BUNDLED, hostOf(publishing(NEWER)).fetch);
    await data.addImport(FIRST);
    await data.refresh();
    await data.stepBack();
    expect(price('2024-03-04')).toBe(61);
    const later = windowOf(BUNDLED, OFFLINE);
    await later.arrival();
    expect(price('2024-03-04')).toBe(61);
    expect(later.current().version.version).toBe(BUNDLED.version);
  });

  test('and an import at the same time are both taken', async () => {
    const data = browser().windowOf(BUNDLED, hostOf(publishing(NEWER)).fetch);
    const [refreshed] = await Promise.all([data.refresh(), data.addImport(SECOND)]);
    expect(refreshed.kind).toBe('changed');
    expect([price('2024-03-04'), price('2024-03-05')]).toEqual([51, 62]);
  });
});

test('another window of the browser takes what one imports or takes back', async () => {
  const { windowOf } = browser();
  const [one, other] = [windowOf(BUNDLED, OFFLINE), windowOf(BUNDLED, OFFLINE)];
  const heard = jest.fn();
  other.subscribe(heard);
  await one.addImport(FIRST);
  await settled();
  expect(idsOf(other)).toEqual([FIRST.id]);
  expect(heard).toHaveBeenCalledTimes(1);
  await other.removeImport(FIRST.id);
  await settled();
  expect(idsOf(one)).toEqual([]);
});

describe('a kept import that cannot be read any more', () => {
  test.each<[string, (made: Import) => unknown]>([
    ['is of another form', (made) => ({ ...made, format: 2 })],
    ['is damaged', (made) => ({ ...made, quotes: { ...made.quotes, value: [] } })],
    ['is nothing', () => null],
  ])('since it %s is dropped; the others stay', async (_, spoil) => {
    const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { windowOf } = browser();
    const data = windowOf(BUNDLED, OFFLINE);
    await data.addImport(FIRST);
    await data.addImport(SECOND);
    await indexedDbShelf().change((contents) => ({ ...contents, imports: [spoil(FIRST) as Import, SECOND] }));

    const later = windowOf(BUNDLED, OFFLINE);
    await later.arrival();
    await settled();
    expect(idsOf(later)).toEqual([SECOND.id]);
    expect(warn).toHaveBeenCalledWith('CARBON: a kept import could not be read', expect.any(Error));
    expect((await indexedDbShelf().look()).imports).toMatchObject([{ id: SECOND.id }]);
    warn.mockRestore();
  });
});

describe('a browser that keeps nothing', () => {
  const refuse = () => {
    throw new DOMException('denied', 'QuotaExceededError');
  };

  test.each<[string, () => void]>([
    ['has no IndexedDB', () => delete (globalThis as { indexedDB?: unknown }).indexedDB],
    ['has a full disk', () => jest.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(refuse)],
  ])('since it %s holds imports as long as the page is open, and says so', async (_, breakStorage) => {
    breakStorage();
    const { windowOf } = browser();
    const data = windowOf(BUNDLED, OFFLINE);
    expect(await data.addImport(FIRST)).toEqual({ kind: 'changed', isKept: false });
    expect(await data.addImport(SECOND)).toEqual({ kind: 'changed', isKept: false });
    expect([price('2024-03-04'), price('2024-03-05')]).toEqual([61, 62]);
    expect(await data.removeImport(FIRST.id)).toEqual({ kind: 'changed', isKept: false });
    expect(price('2024-03-04')).toBe('nothing-near');
    expect(windowOf(BUNDLED, OFFLINE).arrival()).toBeUndefined();
    jest.restoreAllMocks();
  });

  test('on a full disk nothing half is kept, and what was kept before stays', async () => {
    const { windowOf } = browser();
    const data = windowOf(BUNDLED, OFFLINE);
    await data.addImport(FIRST);
    jest.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(refuse);
    expect(await data.addImport(SECOND)).toEqual({ kind: 'changed', isKept: false });
    expect(idsOf(data)).toEqual([FIRST.id, SECOND.id]);
    jest.restoreAllMocks();

    const later = windowOf(BUNDLED, OFFLINE);
    await later.arrival();
    expect(idsOf(later)).toEqual([FIRST.id]);
    expect(later.current().dataset.quotes.end.length).toBe(2);
    expect(isoDate(later.current().dataset.quotes.end[1]!)).toBe('2024-03-04');
  });
});
