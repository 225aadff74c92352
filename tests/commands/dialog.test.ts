import { openDialog } from '../../src/commands/dialog';
import type { Notice } from '../../src/commands/notice';
import { closeExcel } from '../_setup/excel-emulation/open-excel';
import { openExcel, STILL_OPEN, type Dialogs } from './_excel';

const notice = (title: string): Notice => ({ language: 'en', title, lines: ['line'] });
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

let dialogs: Dialogs;
beforeEach(async () => void ({ dialogs } = await openExcel()));
// What a test leaves open is held by the code under test.
afterEach(async () => {
  if (dialogs.addresses.length > dialogs.closed) dialogs.closeWindow();
  await settled();
});
afterAll(closeExcel);

describe("a notice in a dialog of Microsoft's own client", () => {
  test('opens with what it says in its address', async () => {
    expect(await openDialog(notice('first'))).toBe(true);
    expect(dialogs.notices).toEqual([notice('first')]);
  });

  test('closes when its page asks for it, once', async () => {
    await openDialog(notice('first'));
    dialogs.askToBeClosed();
    await settled();
    expect(dialogs.closed).toBe(1);
  });

  test('gives way to the next one', async () => {
    await openDialog(notice('first'));
    expect(await openDialog(notice('second'))).toBe(true);
    expect(dialogs.closed).toBe(1);
    expect(dialogs.notices).toEqual([notice('first'), notice('second')]);
  });

  test('is not closed again once the user has closed its window', async () => {
    await openDialog(notice('first'));
    dialogs.closeWindow();
    await openDialog(notice('second'));
    expect(dialogs.closed).toBe(0);
    expect(dialogs.notices).toHaveLength(2);
  });

  test('waits until the one before is gone', async () => {
    dialogs.refusals.push(STILL_OPEN, STILL_OPEN);
    expect(await openDialog(notice('first'))).toBe(true);
    expect(dialogs.notices).toEqual([notice('first')]);
  });

  test('gives up where another dialog stays open', async () => {
    dialogs.refusals.push(STILL_OPEN, STILL_OPEN, STILL_OPEN, STILL_OPEN);
    expect(await openDialog(notice('first'))).toBe(false);
    expect(dialogs.refusals).toEqual([]);
  });

  test.each([12004, 12009, 12011, 5001])('gives up at once where it is refused with %i', async (refusal) => {
    dialogs.refusals.push(refusal);
    expect(await openDialog(notice('first'))).toBe(false);
    expect(dialogs.addresses).toEqual([]);
  });

  test('gives up where nothing answers', async () => {
    jest.useFakeTimers();
    try {
      dialogs.refusals.push('silence');
      const opening = openDialog(notice('first'));
      await jest.advanceTimersByTimeAsync(10_000);
      expect(await opening).toBe(false);
    } finally {
      jest.useRealTimers();
    }
  });

  test('gives up where Excel has no dialogs at all', async () => {
    const logged = jest.spyOn(console, 'error').mockImplementation();
    Object.assign(globalThis, { Office: { context: {} } });
    expect(await openDialog(notice('first'))).toBe(false);
    expect(logged).toHaveBeenCalledWith(expect.any(String), expect.objectContaining({ name: 'TypeError' }));
  });

  test('is not tried with a message too long for an address', async () => {
    expect(await openDialog({ ...notice('long'), lines: ['x'.repeat(9000)] })).toBe(false);
    expect(dialogs.addresses).toEqual([]);
  });
});
