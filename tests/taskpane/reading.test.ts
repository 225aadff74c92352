import { ImportRefused } from '../../src/importers/_lib/remarks';
import { openToRead } from '../../src/taskpane/reading/open';
import { openHere, type How } from '../../src/taskpane/reading/opened-file';
import { datasetOf } from '../_setup/facts';
import { WorkerOfTest } from './_workers';

/** TEST:A closed at 50 on 2024-03-01. */
const BASE = datasetOf([{}]);
const CSV = 'symbol,period,measure,value,currency\nTEST:A,2024-03-01,close,51,CNY\nTEST:A,2024-03-02,close,52.5,CNY\n';
const HOW: How = { kind: 'carbon-csv', answers: {}, today: '2026-11-20' };
const given = (text: string) => ({ name: 'own.csv', bytes: new TextEncoder().encode(text) });

const opening = (text: string, worker: WorkerOfTest | undefined, signal = new AbortController().signal) =>
  openToRead(given(text), signal, () => worker as Worker | undefined);

test('a worker reads a file as the page does', async () => {
  const worker = new WorkerOfTest();
  const opened = await opening(CSV, worker);
  const { result } = await opened.read(HOW, BASE);
  expect(worker.calls).toHaveLength(2);
  expect(result).toMatchObject({
    comparison: { counts: { fresh: 1, conflicts: 1 }, conflicts: [{ standing: { value: 50 }, imported: { value: 51 } }] },
  });
  const here = await openHere(given(CSV));
  expect(opened.kinds).toEqual(here.kinds);
  expect({ result }).toEqual({ result: (await here.read(HOW, BASE)).result });
});

test('it is sent the data in use once, and again when they are others', async () => {
  const worker = new WorkerOfTest();
  const opened = await opening(CSV, worker);
  const other = datasetOf([{ value: 51 }]);
  const counts = [];
  for (const dataset of [BASE, BASE, other]) {
    const { result } = await opened.read(HOW, dataset);
    counts.push('made' in result && result.comparison.counts);
  }
  expect(worker.calls.slice(1).map((call) => 'dataset' in call && call.dataset)).toEqual([BASE, undefined, other]);
  expect(counts).toMatchObject([{ conflicts: 1 }, { conflicts: 1 }, { same: 1, conflicts: 0 }]);
});

test.each([
  ['in a worker', () => new WorkerOfTest()],
  ['on the page', () => undefined],
])('what is refused is refused with its reason (%s)', async (_, workerOf) => {
  const worker = workerOf();
  const refusal = await opening('Dear colleague,\nsee you on Monday.\n', worker).catch((thrown: unknown) => thrown);
  expect(refusal).toBeInstanceOf(ImportRefused);
  expect(refusal).toMatchObject({ remark: { code: 'unknown-kind' } });
  expect(worker?.isEnded).toBe(worker && true);
  const opened = await opening('symbol,period,measure,value,currency\nTEST:A,someday,close,1,CNY\n', workerOf());
  expect((await opened.read(HOW, BASE)).result).toMatchObject({ refusal: { code: 'no-date', line: 2 } });
});

test('where its script does not arrive, the page reads the file itself', async () => {
  const away = new WorkerOfTest('away');
  const opened = await opening(CSV, away);
  expect((await opened.read(HOW, BASE)).result).toMatchObject({ comparison: { counts: { fresh: 1, conflicts: 1 } } });
  expect(away.isEnded).toBe(true);
});

test('where it breaks off later, too', async () => {
  const worker = new WorkerOfTest();
  const opened = await opening(CSV, worker);
  const read = opened.read(HOW, BASE);
  worker.dispatchEvent(new Event('error'));
  expect((await read).result).toMatchObject({ comparison: { counts: { fresh: 1, conflicts: 1 } } });
});

test('an error of ours in the worker is told, not waited for', async () => {
  const opened = await opening(CSV, new WorkerOfTest());
  await expect(opened.read({ ...HOW, kind: 'no-importer' }, BASE)).rejects.toThrow('TypeError');
  expect((await opened.read(HOW, BASE)).result).toMatchObject({ comparison: { counts: { fresh: 1, conflicts: 1 } } });
});

test('it ends with the file, and when one cancels', async () => {
  const [first, second] = [new WorkerOfTest(), new WorkerOfTest()];
  const opened = await opening(CSV, first);
  opened.close();
  expect(first.isEnded).toBe(true);
  const controller = new AbortController();
  void opening(CSV, second, controller.signal);
  expect(second.isEnded).toBe(false);
  controller.abort();
  expect(second.isEnded).toBe(true);
});
