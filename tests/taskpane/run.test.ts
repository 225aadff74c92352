import { carbonError } from '../../src/core/errors';
import { report } from '../../src/taskpane/report';
import type { Task } from '../../src/taskpane/actions/run';
import { actingPane } from './_pane';

const DONE = report([{ key: 'freeze.done', values: { count: 3 } }]);
const task = (work: Task['work'], changes: Partial<Task> = {}): Task => ({ label: 'freeze.working', work, ...changes });

test('says what it does, looks at the workbook, and only then says what came of it', async () => {
  const { run, told, log } = actingPane();
  await run(task(() => Promise.resolve(DONE)));
  expect(told).toEqual([
    { status: 'working', label: 'freeze.working', progress: undefined, cancel: undefined },
    { status: 'done', report: DONE },
  ]);
  expect(log).toEqual(['working', 'look', 'done']);
});

test('while one runs, no other begins; then the next may', async () => {
  const { run, told } = actingPane();
  let finish = (): void => undefined;
  const other = jest.fn(() => Promise.resolve(DONE));
  const first = run(task(() => new Promise((resolve) => (finish = () => resolve(DONE)))));
  await run(task(other));
  expect(other).not.toHaveBeenCalled();
  expect(told).toHaveLength(1);

  finish();
  await first;
  await run(task(other));
  expect(other).toHaveBeenCalledTimes(1);
});

test('a long one shows how far it is and can be cancelled', async () => {
  const { run, told } = actingPane();
  await run(
    task(
      (watch) =>
        new Promise((_, reject) => {
          watch.signal.addEventListener('abort', () => reject(carbonError('cancelled', {})));
          watch.onProgress!(0.5);
          const work = told.at(-1)!;
          if (work.status === 'working') work.cancel!();
        }),
      { isLong: true },
    ),
  );
  expect(told[1]).toMatchObject({ status: 'working', progress: 0.5 });
  expect(told.at(-1)).toEqual({ status: 'cancelled', report: report([carbonError('cancelled', {})]) });
});

test('a step says what is done from there on, and can be cancelled', async () => {
  const { run, told } = actingPane();
  const step = { zh: '正在打开', en: 'Opening' };
  await run(
    task((watch) => {
      watch.onStep(step);
      watch.onProgress!(0.5);
      const work = told.at(-1)!;
      if (work.status === 'working') work.cancel!();
      return Promise.reject(watch.signal.aborted ? carbonError('cancelled', {}) : new Error('not cancelled'));
    }),
  );
  expect(told).toMatchObject([{ cancel: undefined }, { label: step, progress: undefined }, { label: step, progress: 0.5 }, { status: 'cancelled' }]);
});

test('a refusal is told as it is, and the pane goes on', async () => {
  const { run, told } = actingPane();
  const refusal = carbonError('cell-being-edited', {});
  await run(task(() => Promise.reject(refusal)));
  expect(told.at(-1)).toEqual({ status: 'failed', report: report([refusal]) });
  await run(task(() => Promise.resolve(DONE)));
  expect(told.at(-1)).toEqual({ status: 'done', report: DONE });
});

test('a part that failed makes it a failure, with all that was said', async () => {
  const { run, told } = actingPane();
  const both = report([carbonError('no-formulas', {}), { key: 'refresh.nothingThere' }]);
  await run(task(() => Promise.resolve(both)));
  expect(told.at(-1)).toEqual({ status: 'failed', report: both });
});

test('what is not done for a reason of its own is a failure; what is in sight anyway is not told', async () => {
  const { run, told } = actingPane();
  const refusal = { ...report(['wrong.pdf']), isRefusal: true };
  await run(task(() => Promise.resolve(refusal)));
  expect(told.at(-1)).toEqual({ status: 'failed', report: refusal });
  await run(task(() => Promise.resolve(undefined)));
  expect(told.at(-1)).toEqual({ status: 'none' });
});

test('what never should have been thrown is told too, and written to the console', async () => {
  const written = jest.spyOn(console, 'error').mockImplementation();
  const { run, told } = actingPane();
  await run(task(() => Promise.reject(new TypeError('a fault'))));
  expect(told.at(-1)).toMatchObject({ status: 'failed', report: { said: [{ code: 'host-failed', detail: { reason: 'a fault' } }] } });
  expect(written).toHaveBeenCalledTimes(1);
});
