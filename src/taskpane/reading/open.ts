/** Opens a file in a worker, so that reading never blocks the page; where there is none, on the page itself. */
import type { Dataset } from '../../core/dataset';
import type { FileToOpen } from '../../importers/_lib/open-file';
import { ImportRefused } from '../../importers/_lib/remarks';
import type { Call, Reply } from './answer';
import { openHere, type How, type OpenedFile, type WhatWasRead } from './opened-file';
import { startWorker } from './start-worker';

/**
 * @param signal Ends it at once: what was begun then never comes to an end.
 * @throws ImportRefused where it cannot be opened, or is of no kind that is known.
 */
export async function openToRead(given: FileToOpen, signal: AbortSignal, start: () => Worker | undefined = startWorker): Promise<OpenedFile> {
  const worker = start();
  if (!worker) return openHere(given);
  const close = () => worker.terminate();
  signal.addEventListener('abort', close);
  try {
    return { kinds: kindsIn(await ask(worker, { open: given })), read: readingIn(worker, given), close };
  } catch (thrown) {
    close();
    if (thrown instanceof WorkerIsAway) return openHere(given);
    throw thrown;
  }
}

/** It did not begin, or broke off: the page reads the file itself. */
class WorkerIsAway extends Error {}

function kindsIn(reply: Reply): OpenedFile['kinds'] {
  if ('kinds' in reply) return reply.kinds;
  throw 'refusal' in reply ? new ImportRefused(reply.refusal) : faultOf(reply);
}

function readingIn(worker: Worker, given: FileToOpen): OpenedFile['read'] {
  let known: Dataset | undefined;
  return async (how: How, dataset: Dataset): Promise<WhatWasRead> => {
    const asked = ask(worker, { read: how, dataset: dataset === known ? undefined : dataset });
    known = dataset;
    try {
      return contentsIn(await asked);
    } catch (thrown) {
      // Perhaps they never arrived.
      known = undefined;
      if (thrown instanceof WorkerIsAway) return (await openHere(given)).read(how, dataset);
      throw thrown;
    }
  };
}

function contentsIn(reply: Reply): WhatWasRead {
  if ('read' in reply) return reply.read;
  throw faultOf(reply);
}

/** Each call has a way back of its own: answers cannot be mistaken for one another. */
function ask(worker: Worker, call: Call): Promise<Reply> {
  const { port1: back, port2: to } = new MessageChannel();
  return new Promise<Reply>((resolve, reject) => {
    worker.addEventListener('error', () => reject(new WorkerIsAway()), { once: true });
    back.onmessage = ({ data }: MessageEvent<Reply>) => resolve(data);
    worker.postMessage(call, [to]);
  }).finally(() => back.close());
}

function faultOf(reply: Reply): Error {
  return new Error('fault' in reply ? reply.fault : 'the worker answered something else');
}
