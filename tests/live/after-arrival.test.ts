import { RecordsOnTheirWay } from '../../src/functions/_lib/context';
import { registerInExcel } from '../../src/functions/_lib/excel';
import { afterArrival } from '../../src/live/after-arrival';
import type { Cells } from '../../src/functions/_lib/cells';

const SOURCE = { price: 50 };
const FUNCTIONS = { PRICE: (symbol: string): Cells => [[`${symbol} ${SOURCE.price}`]] };

test('where nothing is on its way, a function answers at once', () => {
  expect(afterArrival(FUNCTIONS, { arrival: () => undefined }).PRICE!('CEA' as never)).toEqual([['CEA 50']]);
});

test('else it says what to wait for', () => {
  const arrival = Promise.resolve();
  const asking = () => afterArrival(FUNCTIONS, { arrival: () => arrival }).PRICE!('CEA' as never);
  expect(asking).toThrow(RecordsOnTheirWay);
  expect(asking).toThrow(expect.objectContaining({ arrival }));
});

test('in Excel the cell waits and then shows the newer figure', async () => {
  const registered = new Map<string, (...values: unknown[]) => unknown>();
  Object.assign(globalThis, { CustomFunctions: { associate: (id: string, call: () => unknown) => registered.set(id, call) } });
  let waiting: Promise<void> | undefined = Promise.resolve().then(() => {
    SOURCE.price = 51;
    waiting = undefined;
  });
  registerInExcel(afterArrival(FUNCTIONS, { arrival: () => waiting }), { language: () => 'en', canReturnDataTypes: () => false });
  expect(await registered.get('PRICE')!('CEA')).toEqual([['CEA 51']]);
  expect(registered.get('PRICE')!('CEA')).toEqual([['CEA 51']]);
  delete (globalThis as { CustomFunctions?: unknown }).CustomFunctions;
});
