/** The other windows of this browser that show the same data: what one of them takes from a feed, all of them take. */
export interface OtherWindows {
  /** Says that the shelf holds something else now. */
  tell(): void;
  listen(listener: () => void): void;
}

const NAME = 'carbon-shelf';

export function otherWindows(): OtherWindows {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => undefined, listen: () => undefined };
  const channel = new BroadcastChannel(NAME);
  return {
    tell: () => channel.postMessage('changed'),
    listen: (listener) => channel.addEventListener('message', listener),
  };
}
