/** Runs in a page, before its own scripts: how long the page works on what one does, until nothing changes any more. */
declare global {
  interface Window {
    /** Milliseconds of work, laying out included, drawing not. */
    settled(act: () => void): Promise<number>;
    press(selector: string): Promise<number>;
    type(selector: string, text: string): Promise<number>;
  }
}

export function defineSettled(): void {
  const QUIET_TURNS = 8;
  const BUSY_MS = 1;
  const { port1, port2 } = new MessageChannel();
  const turn = () =>
    new Promise<void>((done) => {
      port1.onmessage = () => done();
      port2.postMessage(0);
    });

  // What a framework leaves for later comes as messages too, between ours: no clock, frame or display is waited for.
  window.settled = async (act) => {
    let hasChanged = false;
    const observer = new MutationObserver(() => (hasChanged = true));
    observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
    const begin = performance.now();
    let last = begin;
    act();
    for (let quiet = 0; quiet < QUIET_TURNS;) {
      const before = performance.now();
      await turn();
      document.body.getBoundingClientRect();
      const now = performance.now();
      quiet = hasChanged || now - before > BUSY_MS ? 0 : quiet + 1;
      if (quiet === 0) last = now;
      hasChanged = false;
    }
    observer.disconnect();
    return last - begin;
  };
  window.press = (selector) => window.settled(() => document.querySelector<HTMLElement>(selector)!.click());
  window.type = (selector, text) => {
    const box = document.querySelector<HTMLInputElement>(selector)!;
    const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!;
    return window.settled(() => {
      value.set!.call(box, text);
      box.dispatchEvent(new Event('input', { bubbles: true }));
    });
  };
}
