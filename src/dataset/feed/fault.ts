/** Why the data of a feed were not taken. The words stand with all other messages; nothing here knows a language. */
interface At {
  /** Of the file that was asked for. */
  readonly address: string;
}

export interface FeedFaults {
  /** Neither https nor the page's own host, or no address at all. */
  'feed-address-refused': At;
  'feed-offline': At;
  'feed-missing': At;
  /** Answered with a status that is neither success nor "not found". */
  'feed-refused': At & { readonly status: number };
  'feed-slow': At & { readonly seconds: number };
  'feed-cut-short': At & { readonly received: number; readonly expected: number | undefined };
  'feed-too-large': At & { readonly limit: number };
  'feed-wrong-hash': At;
  /** `part` says which part of the file could not be read or is not as it must be. */
  'feed-not-readable': At & { readonly part: string };
  /** A form of data that only a newer add-in reads. */
  'feed-of-newer-form': At & { readonly form: number };
  'feed-older': At & { readonly offered: string };
  /** The page was not loaded over a secure connection, so that the browser offers no hashes. */
  'feed-not-checkable': At;
}

export type FeedFaultCode = keyof FeedFaults;

export class FeedFault extends Error {
  override readonly name = 'FeedFault';

  constructor(
    readonly code: FeedFaultCode,
    readonly detail: object,
  ) {
    super(code);
  }
}

/** Builds the fault of a code with exactly the detail that belongs to it. */
export function feedFault<Code extends FeedFaultCode>(code: Code, detail: FeedFaults[Code]): FeedFault {
  return new FeedFault(code, detail);
}
