import type { StringKey } from '../strings';

/** A file that is not taken; the words of the reason name the file. */
export class RefusedFile extends Error {
  constructor(readonly reason: StringKey) {
    super(reason);
  }
}
