import { createStore, promisifyRequest } from 'idb-keyval';
import type { Contents, Shelf } from './shelf';

const DATABASE = 'carbon';
const STORE = 'shelf';
const KEY = 'contents';

/** A shelf in the browser's IndexedDB. Each change is one transaction: the browser lets no other window in between. */
export function indexedDbShelf(): Shelf {
  const store = createStore(DATABASE, STORE);
  return {
    look: () => store('readonly', (objects) => heldIn(objects)),
    change: (how) =>
      store('readwrite', async (objects) => {
        const contents = how(await heldIn(objects));
        objects.put(contents, KEY);
        // Kept only when the transaction has ended: a full disk shows then.
        await promisifyRequest(objects.transaction);
        return contents;
      }),
  };
}

async function heldIn(objects: IDBObjectStore): Promise<Contents> {
  return ((await promisifyRequest(objects.get(KEY))) as Contents | undefined) ?? {};
}
