/** What the pane remembers between sessions on this machine. Storage may be blocked: then it is simply not remembered. */
type Remembered = 'language' | 'welcomed' | 'doing';

const PREFIX = 'carbon.';

const forgotten = new Set<Remembered>();

export function remember(key: Remembered, value: string): void {
  if (forgotten.has(key)) return;
  try {
    localStorage.setItem(PREFIX + key, value);
  } catch {
    // Nothing the user asked for is lost.
  }
}

export function recall(key: Remembered): string | undefined {
  try {
    return localStorage.getItem(PREFIX + key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Until the pane is opened again, nothing more is remembered of it either. */
export function forget(key: Remembered): void {
  forgotten.add(key);
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    // Nothing was remembered either.
  }
}
