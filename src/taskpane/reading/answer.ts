/** What a worker is asked, and what it answers: one worker, one file. */
import { reopened } from '../../core/imports';
import type { Dataset } from '../../core/dataset';
import type { FileToOpen } from '../../importers/_lib/open-file';
import { ImportRefused, type Remark } from '../../importers/_lib/remarks';
import { openHere, type How, type OpenedFile, type WhatWasRead } from './opened-file';

export type Call =
  | { readonly open: FileToOpen }
  /** The data in use are sent once: undefined for those of the call before. */
  | { readonly read: How; readonly dataset: Dataset | undefined };

/** Errors lose what they are on the way between threads: each is told as a value. */
export type Reply =
  { readonly kinds: OpenedFile['kinds'] } | { readonly read: WhatWasRead } | { readonly refusal: Remark } | { readonly fault: string };

/** Never fails. */
export function answering(): (call: Call) => Promise<Reply> {
  let opened: OpenedFile;
  let dataset: Dataset;
  const answer = async (call: Call): Promise<Reply> => {
    if ('open' in call) {
      opened = await openHere(call.open);
      return { kinds: opened.kinds };
    }
    if (call.dataset) dataset = reopened(call.dataset);
    return { read: await opened.read(call.read, dataset) };
  };
  return (call) =>
    answer(call).catch((thrown: unknown) => (thrown instanceof ImportRefused ? { refusal: thrown.remark } : { fault: String(thrown) }));
}
