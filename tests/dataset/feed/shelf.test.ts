import { IDBFactory } from 'fake-indexeddb';
import { indexedDbShelf } from '../../../src/dataset/feed/indexed-db-shelf';
import { memoryShelf, withImport, withImportsThat, withNewest, without, type Kept, type Shelf } from '../../../src/dataset/feed/shelf';
import { importOf } from '../../_setup/imports';

const kept = (asOf: string, published = asOf): Kept => ({ version: `${asOf}-00000000`, asOf, published, text: '{}', bundled: '2024-01-01-00000000' });
const [ONE, TWO, THREE] = ['2024-02-01', '2024-03-01', '2024-04-01'].map((day) => kept(day)) as [Kept, Kept, Kept];

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

afterEach(() => {
  delete (globalThis as { indexedDB?: unknown }).indexedDB;
});

describe.each<[string, () => Shelf]>([
  ['IndexedDB', indexedDbShelf],
  ['memory', memoryShelf],
])('a shelf in %s', (_, shelfOf) => {
  test('is empty at first', async () => {
    expect(await shelfOf().look()).toEqual({});
  });

  test('holds the newest and the one before it', async () => {
    const shelf = shelfOf();
    for (const one of [ONE, TWO, THREE]) await shelf.change(withNewest(one));
    expect(await shelf.look()).toEqual({ newest: THREE, previous: TWO });
  });

  test('keeps what is newer than what is put on it', async () => {
    const shelf = shelfOf();
    await shelf.change(withNewest(TWO));
    expect(await shelf.change(withNewest(ONE))).toEqual({ newest: TWO, previous: undefined });
    expect(await shelf.look()).toEqual({ newest: TWO, previous: undefined });
  });

  test('holds a dataset once', async () => {
    const shelf = shelfOf();
    for (const one of [ONE, TWO, TWO]) await shelf.change(withNewest(one));
    expect(await shelf.look()).toEqual({ newest: TWO, previous: ONE });
  });

  test('steps back, once and then to nothing', async () => {
    const shelf = shelfOf();
    for (const one of [ONE, TWO]) await shelf.change(withNewest(one));
    expect(await shelf.change(without(TWO.version))).toEqual({ newest: ONE });
    expect(await shelf.change(without(TWO.version))).toEqual({ newest: ONE });
    expect(await shelf.change(without(ONE.version))).toEqual({ newest: undefined });
  });
});

describe('imports on a shelf', () => {
  const ofDay = (id: number, imported: string) => importOf(id, [], { imported });
  const [A, B, C] = [ofDay(1, '2026-11-18'), ofDay(2, '2026-11-19'), ofDay(3, '2026-11-18')];

  test("stand in the order of their days, one day's as they came", async () => {
    const shelf = memoryShelf();
    for (const made of [B, A, C]) await shelf.change(withImport(made));
    expect((await shelf.look()).imports).toEqual([A, C, B]);
    expect((await shelf.change(withImport(A))).imports).toEqual([C, A, B]);
    expect((await shelf.change(withImportsThat(({ id }) => id !== C.id))).imports).toEqual([A, B]);
  });

  test('stay whatever happens to the data beside them', async () => {
    const shelf = memoryShelf();
    await shelf.change(withImport(A));
    for (const one of [ONE, TWO]) await shelf.change(withNewest(one));
    await shelf.change(withNewest(ONE));
    expect(await shelf.look()).toEqual({ newest: TWO, previous: ONE, imports: [A] });
    expect(await shelf.change(without(TWO.version))).toEqual({ newest: ONE, imports: [A] });
    expect(await shelf.change(without(ONE.version))).toEqual({ newest: undefined, imports: [A] });
    expect(await shelf.change(withImport(B))).toEqual({ newest: undefined, imports: [A, B] });
  });
});

test('a later page finds what an earlier one kept', async () => {
  await indexedDbShelf().change(withNewest(ONE));
  expect(await indexedDbShelf().look()).toEqual({ newest: ONE, previous: undefined });
});

test('changes of two windows at once happen one after the other', async () => {
  const [one, other] = [indexedDbShelf(), indexedDbShelf()];
  await Promise.all([one.change(withNewest(TWO)), other.change(withNewest(THREE)), one.change(withNewest(ONE)), other.look()]);
  expect(await one.look()).toEqual({ newest: THREE, previous: TWO });
});

test('a change that fails leaves what was there', async () => {
  const shelf = indexedDbShelf();
  await shelf.change(withNewest(ONE));
  const unkeepable = { ...TWO, text: (() => '') as unknown as string };
  await expect(shelf.change(withNewest(unkeepable))).rejects.toThrow();
  expect(await shelf.look()).toEqual({ newest: ONE, previous: undefined });
});

test('without IndexedDB it fails, and says so', async () => {
  delete (globalThis as { indexedDB?: unknown }).indexedDB;
  await expect(async () => indexedDbShelf().look()).rejects.toThrow('indexedDB');
});
