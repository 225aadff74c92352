/** What the pane remembers between sessions on this machine. Storage may be blocked: then it is simply not remembered. */
type Remembered = 'language' | 'welcomed';

const PREFIX = 'carbon.';

export function remember(key: Remembered, value: string): void {
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
