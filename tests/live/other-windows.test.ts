import { otherWindows } from '../../src/live/other-windows';

test('what one window says, the others hear, and it does not hear itself', async () => {
  const channels: BroadcastChannel[] = [];
  const Channel = globalThis.BroadcastChannel;
  jest.spyOn(globalThis, 'BroadcastChannel').mockImplementation((name) => {
    const channel = new Channel(name);
    channels.push(channel);
    return channel;
  });
  const [one, other] = [otherWindows(), otherWindows()];
  const heardItself = jest.fn();
  one.listen(heardItself);
  const heard = new Promise<void>((resolve) => other.listen(resolve));
  one.tell();
  await heard;
  expect(heardItself).not.toHaveBeenCalled();
  for (const channel of channels) channel.close();
});

test('a browser without channels has one window only', () => {
  const Channel = globalThis.BroadcastChannel;
  delete (globalThis as { BroadcastChannel?: unknown }).BroadcastChannel;
  const alone = otherWindows();
  expect(() => alone.listen(() => undefined)).not.toThrow();
  expect(() => alone.tell()).not.toThrow();
  globalThis.BroadcastChannel = Channel;
});
