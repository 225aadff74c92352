let last: Worker | undefined;

/**
 * One file is open at a time: the worker of the one before ends.
 * @returns undefined where this browser, or the policy of the page, has none.
 */
export function startWorker(): Worker | undefined {
  last?.terminate();
  try {
    return (last = new Worker(new URL('./worker', import.meta.url)));
  } catch {
    return undefined;
  }
}
